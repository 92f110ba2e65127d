import type { VouchedName } from '../findings.ts'
import { keyOfText, PhraseIndex } from './phrase-index.ts'

/** The vouched names, ready to be found in a text. */
export interface VouchedIndex {
  readonly forms: PhraseIndex<VouchedName>
  readonly byKey: ReadonlyMap<string, VouchedName>
}

/** Indexes every form of the vouched names; where two entries share a form, the first has it. */
export function vouchedIndex(names: readonly VouchedName[]): VouchedIndex {
  const forms = new PhraseIndex<VouchedName>()
  const byKey = new Map<string, VouchedName>()
  for (const name of names) {
    for (const form of [name.name, ...name.forms]) {
      const key = keyOfText(form)
      forms.add(key, name)
      if (key && !byKey.has(key)) byKey.set(key, name)
    }
  }
  return { forms, byKey }
}
