import { type Sentence, TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import type { Chunk } from './chunk.ts'

const SITES = new Set(
  (
    'usine usines site sites unité unités atelier ateliers entrepôt fabrique bâtiment plateforme campus implantation établissement ' +
    'building plant plants factory factories facility facilities operations operation campus works workshop workshops lab labs laboratory premises mill warehouse subsidiary'
  ).split(' '),
)
const LINKS = new Set("de d' du à in at of near".split(' '))
const OWNERS = new Set("its their our his her 's".split(' '))
const LONGEST_OWNER = 4

/** "l'usine Nordcell d'Arbois", "the Nordcell plant in Turku": a site is named by its owner, then by its town. */
export function behindOwnedSite(tokens: Tokens, first: number, sentence: Sentence): boolean {
  if (!LINKS.has(tokens.lower[first - 1]!)) return false
  let at = first - 2
  if (SITES.has(tokens.lower[at] ?? '') && (isCapital(tokens, at - 1) || tokens.lower[first - 1] === 'at'))
    return true
  const least = Math.max(sentence.firstToken, at - LONGEST_OWNER)
  if (!isCapital(tokens, at)) return false
  while (at > least && isCapital(tokens, at)) at--
  return tokens.letterCase[at] === TokenCase.lower && SITES.has(tokens.lower[at]!)
}

/** "its Turku plant", "Nordcell's Turku site", "the Turku operations of Nordcell": what owns the site is named beside it. */
export function isOwnedSite(tokens: Tokens, { first, end }: Chunk, sentence: Sentence): boolean {
  if (end >= sentence.endToken || !SITES.has(tokens.lower[end]!)) return false
  if (first > sentence.firstToken && OWNERS.has(tokens.lower[first - 1]!)) return true
  return tokens.lower[end + 1] === 'of' && isCapital(tokens, end + 2)
}

const isCapital = (tokens: Tokens, token: number): boolean =>
  tokens.kind[token] === TokenKind.word &&
  tokens.letterCase[token] !== TokenCase.lower &&
  tokens.letterCase[token] !== TokenCase.none
