import { extractor } from '../../functions/extract/extractor.ts'
import { shown, vouched } from './ours.ts'
import type { Read } from './system.ts'

export const detecting = (): Read => {
  const extract = extractor({ vouched: vouched() })
  return text => shown(text, extract(text))
}
