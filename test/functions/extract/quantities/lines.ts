import { quantities } from '../../../../functions/extract/quantities/quantities.ts'
import { read } from '../../../../functions/extract/text/read.ts'
import type { Language } from '../../../../functions/extract/text/reading.ts'

/** The figures of a text, one short line each: quote, value or range, unit and rate, comparator unless exact. */
export function lines(text: string, language: Language): string[] {
  return quantities(read(text, language)).map(found => {
    const value = found.value ?? `${found.low}..${found.high}`
    const unit = found.per === undefined ? found.unit : `${found.unit} per ${found.per}`
    const bound = found.comparator === 'exact' ? '' : ` ${found.comparator}`
    return `${text.slice(found.start, found.end)} = ${value} ${unit}${bound}`
  })
}
