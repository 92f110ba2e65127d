/** Towns that stand for a plant, and the plant that a whole text is about. */

import type { FoundEntity } from '../findings.ts'
import { isArea } from '../lexicon/areas.ts'
import { swift } from '../text/letters.ts'
import type { Pieces } from '../text/pieces.ts'
import type { Reading } from '../text/reading.ts'
import type { Stood } from './standings.ts'

const before = swift(
  /(?<!\p{L})(?:site|usine|unité|plant|factory|facility|campus|établissement)s? (?:(?!manager|director|head)\p{L}+ ){0,3}?(?:de |d'|du |à |in |at |of )$/u,
)
const behind = /^(?:'s)? (?:\p{L}+[ -])?(?:site|plant|factory|facility|campus|workforce|team|unit)(?!\p{L})/u

const isTown = ({ type, entity }: Stood, entities: readonly FoundEntity[]): boolean =>
  type === 'place' && !isArea(entities[entity]!.name)

const isMarked = (lower: Pieces, { start, end }: Stood): boolean =>
  before.test(lower.slice(Math.max(0, start - 60), start)) || behind.test(lower.slice(end, end + 30))

interface Material {
  readonly stood: readonly Stood[]
  readonly entities: readonly FoundEntity[]
  readonly lower: Pieces
  readonly bodyStart: number
}

/** "the Visp plant", "son usine de Melun". */
export const plantTowns = ({ stood, entities, lower }: Material): Set<number> =>
  new Set(stood.filter(one => isTown(one, entities) && isMarked(lower, one)).map(({ entity }) => entity))

/** A company's accounts speak of all its plants. */
const accounts = /(?<!\p{L})(?:full-year|half-year|annual results|quarterly|résultats|results)(?!\p{L})/u
const headLength = 600

/** The owner has several plants: a text on one of them is about its town. */
const severalPlants =
  /(?<!\p{L})(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|deux|trois|quatre|cinq|sept|huit|neuf|dix|its|ses|leurs|their)(?: (?:other|production|industrial|manufacturing))? (?:sites|plants|usines|factories)|(?:site|usine|unité) (?:de )?\p{Lu}[\p{L}-]+ (?:de |d['’]|du |à )\p{Lu}|\p{Lu}[\p{L}-]+['’]s \p{Lu}\p{L}+ (?:plant|site|factory))/u
const beside =
  /(?<!\p{L})(?:near|près de|west of|east of|north of|south of|based in|basée? à|tribunal.{0,20}|headquartered in) ?$/u
const worksAt =
  /(?:line|plant|unit|facility|ligne|usine|atelier|site)(?! manager| director| head)[^.;]{0,30}(?<!\p{L})(?:at|in|à) $/u
const shortestBody = 60
/** A town this near the text's beginning is that of a dateline. */
const datelineLength = 30

const ofOnePlant = (view: string, lower: Pieces): boolean =>
  !accounts.test(lower.slice(0, headLength)) && severalPlants.test(view)

/** The town whose plant a text is about: "X starts up a line at Melun". */
export const plantOfText = (
  reading: Reading,
  { stood, entities, lower, bodyStart }: Material,
): number | undefined => {
  const body = reading.blocks.find(
    ({ kind, start, end }) => kind === 'paragraph' && end - start > shortestBody && start >= bodyStart,
  )
  if (body === undefined) return undefined
  const { start: opening, end: until } = reading.sentences[body.firstSentence]!
  for (const one of stood) {
    if (one.start >= until) return undefined
    const inHead = one.start < body.start
    if (!isTown(one, entities) || (!inHead && one.start <= opening + datelineLength)) continue
    const lead = lower.slice(Math.max(0, one.start - 70), one.start)
    if (beside.test(lead)) continue
    if (isMarked(lower, one) || worksAt.test(lead) || (inHead && /(?<!\p{L})(?:à|at) $/u.test(lead)))
      return ofOnePlant(reading.view, lower) ? one.entity : undefined
  }
  return undefined
}
