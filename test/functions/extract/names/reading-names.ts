import type { EntityType, VouchedName } from '../../../../functions/extract/findings.ts'
import { names, vouchedIndex } from '../../../../functions/extract/names/names.ts'
import { read } from '../../../../functions/extract/text/read.ts'
import type { Language } from '../../../../functions/extract/text/reading.ts'

/** What a text names, as `type: form, form`, in order of first mention. */
export function named(text: string, language: Language, vouched: readonly VouchedName[] = []): string[] {
  return [...names(read(text, language), vouchedIndex(vouched))]
    .sort((left, right) => left.mentions[0]!.start - right.mentions[0]!.start)
    .map(entity => `${entity.type}: ${forms(text, entity.mentions).join(', ')}`)
}

/** The forms of one type only. */
export const ofType = (type: EntityType, text: string, language: Language): string[] =>
  named(text, language)
    .filter(line => line.startsWith(`${type}: `))
    .map(line => line.slice(type.length + 2))

function forms(
  text: string,
  mentions: readonly { readonly start: number; readonly end: number }[],
): string[] {
  return [...new Set(mentions.map(({ start, end }) => text.slice(start, end)))]
}
