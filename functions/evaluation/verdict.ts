import { folded } from './comparison.ts'
import { type EntityMatch, matchEntities, matchMentions } from './entities.ts'
import type { Gold } from './gold.ts'
import { type IndicatorMatch, matchIndicators } from './indicators.ts'
import type { Predicted } from './predicted.ts'
import { matchRoles, type RoleMatch } from './roles.ts'
import type { Counts } from './tally.ts'

/** A document with its annotation and what was extracted from it. */
export interface Annotated {
  readonly id: string
  readonly gold: Gold
  readonly predicted: Predicted
}

/** What is right, made up and missed in one document, table by table. */
export interface Verdict extends Annotated {
  readonly entities: EntityMatch
  readonly mentions: Counts
  readonly indicators: IndicatorMatch
  readonly roles: RoleMatch
  readonly fields: Readonly<Record<DocumentField, boolean>>
}

export type DocumentField = 'language' | 'title' | 'published_on'

/** Judges one document; entities first, since indicators and roles name them. */
export const judge = ({ id, gold, predicted }: Annotated): Verdict => {
  const entities = matchEntities(gold, predicted)
  const context = { predicted, names: entities.names }
  return {
    id,
    gold,
    predicted,
    entities,
    mentions: matchMentions(gold, predicted),
    indicators: matchIndicators(gold, context),
    roles: matchRoles(gold, context),
    fields: {
      language: gold.document.language === predicted.language,
      title: folded(gold.document.title) === folded(predicted.title),
      published_on: gold.document.published_on === predicted.published_on,
    },
  }
}
