/** Whom a document speaks of, as a whole, by section and by sentence; from it figures without a named subject find theirs. */

import { loweredInPlace } from '../text/lower-case.ts'
import { piecesOf } from '../text/pieces.ts'
import { focusOf } from './focus.ts'
import { type Mains, mainsOf } from './mains.ts'
import { plantOfText, plantTowns } from './plants.ts'
import type { Scene } from './scene.ts'
import { type Section, sectionsOf } from './sections.ts'
import type { Focus } from './setters.ts'
import { type Stood, standings } from './standings.ts'
import { raising } from './subject-cues.ts'
import { headlineEnd } from './weights.ts'

export interface Aboutness extends Mains {
  readonly focus: Focus
  readonly stood: readonly Stood[]
  /** By block: what the heading above it names. */
  readonly sections: readonly (Section | undefined)[]
  /** By block: the town that opens it. */
  readonly leads: ReadonlyMap<number, number>
  /** Towns that stand for a plant. */
  readonly plants: ReadonlySet<number>
  /** The text tells of money that a company raises: its figures are the company's, not its investors'. */
  readonly raises: boolean
}

const openingLength = 700

export const aboutnessOf = ({ reading, entities, named, quantities, title }: Scene): Aboutness => {
  const lower = piecesOf(loweredInPlace(reading.plain.text))
  const stood = standings(reading, { named, entities, lower })
  const at = title === undefined ? -1 : reading.source.indexOf(title)
  const headline = at < 0 || title === undefined ? undefined : { start: at, end: at + title.length }
  const bodyStart = Math.max(headlineEnd(reading), headline?.end ?? 0)
  const common = { stood, entities, lower, bodyStart }
  const plants = plantTowns(common)
  const sections = sectionsOf(reading, { ...common, quantities })
  const plant = plantOfText(reading, common)
  const mains = mainsOf(reading, { ...common, title: headline, plants, plant })
  const from = headline?.start ?? 0
  const raises = raising.test(lower.slice(from, from + openingLength))
  const focus = focusOf({ ...common, reading, quantities, sections, raises, ...mains })
  const leads = new Map(
    stood
      .filter(one => one.leads)
      .map(({ sentence, entity }) => [reading.sentences[sentence]!.block, entity]),
  )
  return { focus, stood, sections, leads, plants, raises, ...mains }
}
