import type { EntityType } from '../findings.ts'
import { TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import type { HeadedName } from './candidate.ts'
import { COLUMN_GAP } from './chunk.ts'
import { followedByLetters, insideLetters } from './letters.ts'
import { isNationality } from './name-tokens.ts'
import { opensTerritory, territory } from './territories.ts'
import { anyPlace, Fact, factsOf, isOrdinary, placePhrase } from './word-facts.ts'

const HEADS = Fact.organizationHead | Fact.eventHead | Fact.programHead | Fact.streetHead
const INSTITUTIONS = new Set(
  'lycée université hôpital ministère préfecture conseil chambre centre école agence mairie département région ville groupe société'.split(
    ' ',
  ),
)
/** "vice-président de la Région à l'économie": what follows is whose field it is. */
const SEATS = new Set(['région', 'département', 'métropole', 'ville', 'mairie', 'agglomération'])
const ADJECTIVE =
  /(?:al|ale|aux|ales|el|elle|els|elles|ien|ienne|iens|iennes|ique|iques|aire|aires|if|ive|ifs|ives|eur|eure|eurs|eures|ier|ière|ain|aine|ains|é|ée|és|ées|iste|ble|bles|graphiques?)$/
const OF = new Set(['de', 'du', 'des', "d'", 'di', 'del', 'della', 'degli'])
const ARTICLE = new Set(['la', "l'", 'le', 'les'])
export const LONGEST = 24

/**
 * The headed name that begins at `first`, if its first word is a head and a complement follows. Lower-case complements are
 * read only where `bold`: the head's capital can then only mean a name.
 */
export function headedName(
  tokens: Tokens,
  first: number,
  at: { readonly limit: number; readonly bold: boolean },
): HeadedName | undefined {
  const head = factsOf(tokens.lower[first]!)
  if (tokens.letterCase[first] === TokenCase.lower) return undefined
  const limit = Math.min(at.limit, first + LONGEST)
  // "Projet ARVO": the name is what follows.
  if (tokens.lower[first] === 'projet' && tokens.letterCase[first + 1] === TokenCase.upper) return undefined
  if (opensTerritory(tokens, first)) return territory(tokens, first, limit)
  if ((head & HEADS) === 0) return undefined
  const letters = followedByLetters(tokens, first, limit)
  const bold = at.bold || letters > 0
  let end = first + 1
  let proper = false
  let noun = false
  for (;;) {
    const step = complement(tokens, { end, limit, bold, noun: noun || end === first + 1, head })
    if (step === undefined) break
    end = step.end
    proper ||= step.proper
    noun = true
  }
  if (letters > end && letters - first < LONGEST && bold) end = letters
  const closing = insideLetters(tokens, first, limit)
  if (closing > end) end = closing
  if (end === first + 1 || (!proper && !bold)) return undefined
  // "Fonds de développement régional": named by what it does, a policy and no house.
  const policy = !proper && tokens.lower[first] === 'fonds' && tokens.lower[first + 1] !== 'monétaire'
  if (policy) return { end, type: 'program', chance: 0.75 }
  return { end, ...typeOf(tokens, first, head) }
}

function typeOf(
  tokens: Tokens,
  first: number,
  head: number,
): { readonly type: EntityType; readonly chance: number } {
  if ((head & Fact.eventHead) !== 0 && (head & Fact.organizationHead) === 0)
    return { type: 'event', chance: 0.85 }
  if ((head & Fact.programHead) !== 0 && (head & Fact.organizationHead) === 0)
    return { type: 'program', chance: 0.75 }
  if ((head & Fact.streetHead) !== 0 && (head & Fact.organizationHead) === 0)
    return { type: 'place', chance: 0.8 }
  const place = tokens.lower[first] === 'pôle' ? 0.8 : 0.9
  return { type: 'organization', chance: place }
}

export interface Step {
  readonly end: number
  readonly limit: number
  readonly bold: boolean
  /** Stands behind a noun, so that an adjective may follow. */
  readonly noun: boolean
  readonly head: number
}

export function complement(
  tokens: Tokens,
  step: Step,
): { readonly end: number; readonly proper: boolean } | undefined {
  const { end, limit } = step
  if (end >= limit || tokens.start[end]! - tokens.end[end - 1]! >= COLUMN_GAP) return undefined
  if (tokens.text[end] === '&' && end + 1 < limit && isCapital(tokens, end + 1))
    return { end: end + 2, proper: true }
  if (tokens.kind[end] === TokenKind.punctuation) return listComma(tokens, step)
  // "Université Paris 8 Vincennes"
  if (
    tokens.kind[end] === TokenKind.number &&
    /^[0-9]{1,2}$/.test(tokens.text[end]!) &&
    (factsOf(tokens.lower[end - 1]!) & Fact.largeTown) !== 0 &&
    tokens.lower[end - 2]!.startsWith('universit')
  )
    return { end: end + 1, proper: true }
  if (tokens.kind[end] !== TokenKind.word) return undefined
  if (tokens.spaceBefore[end] === 0 && !tokens.lower[end - 1]!.endsWith("'")) return undefined
  if (isCapital(tokens, end)) {
    const phrase = placePhrase(tokens, end, limit)
    return { end: phrase?.end ?? end + 1, proper: true }
  }
  const lower = tokens.lower[end]!
  if (step.bold && step.noun && (ADJECTIVE.test(lower) || isNationality(lower)) && isPlain(lower))
    return { end: end + 1, proper: false }
  return throughConnector(tokens, step)
}

function throughConnector(
  tokens: Tokens,
  step: Step,
): { readonly end: number; readonly proper: boolean } | undefined {
  const { end, limit, bold } = step
  const lower = tokens.lower[end]!
  let next = end
  if (lower === 'et' || lower === 'and') {
    next++
    if (!OF.has(tokens.lower[next] ?? '')) return bold ? conjoined(tokens, step) : undefined
  }
  if (OF.has(tokens.lower[next] ?? '')) {
    // "… et du lycée Brun": another institution begins.
    if (next > end && INSTITUTIONS.has(tokens.lower[next + 1] ?? '')) return undefined
    if (
      next > end &&
      isProperEnd(tokens, end - 1) &&
      tokens.letterCase[next + 1] === TokenCase.lower &&
      !ARTICLE.has(tokens.lower[next + 1]!)
    )
      return undefined
    next++
  } else if (tokens.lower[next] === 'pour' || tokens.lower[next] === 'of' || tokens.lower[next] === 'for')
    next++
  else if (lower === 'en' && (step.head & Fact.eventHead) !== 0) next++
  // "Commissariat général à l'investissement"
  else if (
    bold &&
    lower === 'à' &&
    !SEATS.has(tokens.lower[end - 1]!) &&
    (tokens.lower[next + 1] === "l'" || tokens.lower[next + 1] === 'la') &&
    tokens.letterCase[next + 2] === TokenCase.lower
  )
    next++
  else if (next === end) return undefined
  const article = ARTICLE.has(tokens.lower[next] ?? '') || tokens.lower[next] === 'the'
  if (article) next++
  // "… pour obtenir …" goes on with what is done.
  if (lower === 'pour' && !article && /(?:er|ir|re)$/.test(tokens.lower[next] ?? '')) return undefined
  if (next >= limit || tokens.kind[next] !== TokenKind.word) return undefined
  if (isCapital(tokens, next)) {
    if (
      (lower === 'et' || lower === 'and') &&
      (!isOrdinary(tokens.lower[next]!, 'fr') || (factsOf(tokens.lower[next]!) & Fact.largeTown) !== 0)
    )
      return undefined
    if (lower === 'en' && (factsOf(tokens.lower[next]!) & anyPlace) === 0) return undefined
    const phrase = placePhrase(tokens, next, limit)
    return { end: phrase?.end ?? next + 1, proper: true }
  }
  if (!bold || lower === 'en' || (factsOf(tokens.lower[next]!) & (Fact.opener | Fact.calendar)) !== 0)
    return undefined
  return { end: next + 1, proper: false }
}

/** "CCI Finistère" is whole before "et du programme", "ministère de l'Économie" is not before "et des finances". */
const isProperEnd = (tokens: Tokens, token: number): boolean =>
  isCapital(tokens, token) &&
  (!isOrdinary(tokens.lower[token]!, 'fr') || (factsOf(tokens.lower[token]!) & anyPlace) !== 0)

/** Neither a small word ("avant", "pendant") nor one too short to carry an ending. */
const isPlain = (lower: string): boolean => lower.length > 3 && (factsOf(lower) & Fact.opener) === 0

/** "Souveraineté industrielle et numérique": an adjective on either side. */
function conjoined(
  tokens: Tokens,
  { end, limit }: Step,
): { readonly end: number; readonly proper: boolean } | undefined {
  const next = end + 1
  if (next >= limit || tokens.kind[next] !== TokenKind.word) return undefined
  const lower = tokens.lower[next]!
  const capital =
    isCapital(tokens, next) &&
    tokens.letterCase[next] === tokens.letterCase[end - 1] &&
    isCapital(tokens, end)
  return capital || (ADJECTIVE.test(lower) && ADJECTIVE.test(tokens.lower[end - 1]!))
    ? { end: next + 1, proper: capital }
    : undefined
}

/** "Ministère de l'Économie, des Finances et de …": the comma goes on with another "de". */
function listComma(
  tokens: Tokens,
  { end, limit, head }: Step,
): { readonly end: number; readonly proper: boolean } | undefined {
  if (
    tokens.text[end] !== ',' ||
    (head & Fact.organizationHead) === 0 ||
    !OF.has(tokens.lower[end + 1] ?? '')
  )
    return undefined
  let next = end + 2
  if (ARTICLE.has(tokens.lower[next] ?? '')) next++
  return next < limit && isCapital(tokens, next) ? { end: next + 1, proper: true } : undefined
}

function isCapital(tokens: Tokens, token: number): boolean {
  const letterCase = tokens.letterCase[token]
  if (
    tokens.kind[token] !== TokenKind.word ||
    letterCase === TokenCase.lower ||
    letterCase === TokenCase.none
  )
    return false
  const lower = tokens.lower[token]!
  return (
    !lower.endsWith("'") &&
    (letterCase !== TokenCase.upper || (!OF.has(lower) && lower !== 'et' && !ARTICLE.has(lower)))
  )
}
