/** Fields of work inside a title: departments behind a comma, and names that are no body's. */
import { publicOffices, titleModifiers } from '../lexicon/offices.ts'
import { links, unions } from '../lexicon/title-words.ts'
import { TokenCase, TokenKind } from '../text/reading.ts'
import type { Ground, Placed } from './ground.ts'
import { isHead } from './title-head.ts'

/** "Vice President, Manufacturing": the field of an English title behind a comma. */
export const isDepartment = ({ reading, mentionAt }: Ground, comma: number): boolean => {
  const { lower, letterCase } = reading.tokens
  const word = lower[comma + 1] ?? ''
  return (
    lower[comma] === ',' &&
    reading.language === 'en' &&
    titleModifiers.has(word) &&
    !isHead(word) &&
    letterCase[comma + 1] !== TokenCase.lower &&
    !mentionAt.has(comma + 1) &&
    !isHead(lower[comma + 2] ?? '')
  )
}

/** Last token of a department that is named behind a comma. */
export const departmentEnd = ({ reading, mentionAt }: Ground, comma: number): number => {
  const { letterCase, kind } = reading.tokens
  let at = comma + 1
  while (
    kind[at + 1] === TokenKind.word &&
    letterCase[at + 1] === TokenCase.capital &&
    !mentionAt.has(at + 1)
  )
    at++
  return at
}

/** "ministre du Travail, de la Santé et des Solidarités": an office over several fields. */
export const isFurtherField = ({ reading, mentionAt }: Ground, head: number, comma: number): boolean => {
  const { lower, text } = reading.tokens
  if (lower[comma] !== ',' || !publicOffices.has(lower[head]!)) return false
  let at = comma + 1
  if (!/^(?:de|du|des|d')$/.test(lower[at] ?? '')) return false
  while (/^(?:de|du|des|d'|la|l')$/.test(lower[at] ?? '')) at++
  return /^\p{Lu}/u.test(text[at] ?? '') && mentionAt.get(at)?.type !== 'place'
}

/** "Global Manufacturing": a field of work, whatever its capitals. */
export const isField = ({ reading }: Ground, { firstToken, endToken }: Placed): boolean =>
  reading.tokens.lower.slice(firstToken, endToken).every(word => titleModifiers.has(word))

/** "head of the Injectables Division at Y": a part of the body named next. */
export const isPart = (ground: Ground, mention: Placed): boolean => {
  const { reading, mentionAt } = ground
  const { lower } = reading.tokens
  const { endToken } = mention
  // "Head of MSAT", "president of Global Product Development"
  if (isField(ground, mention)) return true
  // "élu CFDT au CSE", "ex-delegate FO at Y"
  const isUnion = unions.test(reading.pieces.slice(mention.start, mention.end))
  if (isUnion && /^(?:au|du|à|chez|de|at|on|in|of|label|banner|ticket)$/.test(lower[endToken] ?? ''))
    return true
  if (!/^(?:division|department|unit|département|service|direction)$/.test(lower[endToken - 1]!)) return false
  return links.has(lower[endToken] ?? '') && mentionAt.get(endToken + 1)?.type === 'organization'
}
