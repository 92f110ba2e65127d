import { addends, collectives, multipliers } from '../lexicon/number-words.ts'
import { type Language, TokenKind } from '../text/reading.ts'
import type { Context } from './context.ts'
import { isVulgar } from './part-numbers.ts'

const FRACTIONS: Readonly<Record<Language, string>> = {
  fr: 'moitié un une le tiers quart',
  en: 'half a an one',
}
const MULTIPLES: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:doubl|tripl|quadrupl|quintupl|décupl|multipli|divis|rédui|dimin)/,
  en: /^(?:doubl|tripl|trebl|quadrupl|quintupl|twice|halv|multipl|divid|cut$|cuts$|cutting$|(?:two|three|four|five|six|ten|hundred)-?fold)/,
}
const MULTIPLE_OPENINGS = { fr: new Set([...'dtqmr']), en: new Set([...'dtqhmcfs']) }

function triggers(language: Language): ReadonlySet<string> {
  return new Set([
    ...addends[language].keys(),
    ...multipliers[language].keys(),
    ...(language === 'fr' ? collectives.keys() : []),
    ...FRACTIONS[language].split(' '),
  ])
}

const words: Readonly<Record<Language, ReadonlySet<string>>> = { fr: triggers('fr'), en: triggers('en') }

/** Whether a figure may begin with the token at `at`: a number, a number word, a fraction or a multiple. */
export function mayOpen(cx: Context, at: number): boolean {
  const kind = cx.tokens.kind[at]
  if (kind === TokenKind.symbol) return isVulgar(cx.tokens.text[at]!)
  if (kind !== TokenKind.word) return kind === TokenKind.number
  const text = cx.tokens.lower[at]!
  if (words[cx.language].has(text)) return true
  const hyphen = text.indexOf('-')
  if (hyphen > 0 && words[cx.language].has(text.slice(0, hyphen))) return true
  return MULTIPLE_OPENINGS[cx.language].has(text.charAt(0)) && MULTIPLES[cx.language].test(text)
}
