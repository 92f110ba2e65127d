import { type Bin, calibrationBins, calibrationError, type Judged } from './calibration.ts'
import { folded } from './comparison.ts'
import { matchEntities, matchMentions } from './entities.ts'
import type { Gold } from './gold.ts'
import { judgedFields, matchIndicators } from './indicators.ts'
import { missesOf } from './misses.ts'
import type { Miss, Predicted } from './predicted.ts'
import { matchRoles } from './roles.ts'
import { Accuracy, type Score, Tally } from './tally.ts'

/** Precision, recall and F1 by table, language and type, accuracy of fields, calibration. */
export interface Evaluation {
  readonly documents: number
  /** By field and language: `title/fr`, `title/all`. */
  readonly document_fields: Readonly<Record<string, number>>
  readonly entities: Readonly<Record<string, Score>>
  readonly mentions: Readonly<Record<string, Score>>
  readonly indicators: Readonly<Record<string, Score>>
  readonly indicators_complete: Readonly<Record<string, Score>>
  readonly roles: Readonly<Record<string, Score>>
  /** By field and language, over the matched indicators: `period/en`. */
  readonly indicator_attributes: Readonly<Record<string, number>>
  readonly calibration_error: number | undefined
  readonly calibration: readonly Bin[]
  readonly misses: readonly Miss[]
}

/** Scores what was extracted from annotated documents, by the rules of the annotation guide. */
export const evaluate = (
  documents: readonly { id: string; gold: Gold; predicted: Predicted }[],
): Evaluation => {
  const tallies = {
    entities: new Tally(),
    mentions: new Tally(),
    indicators: new Tally(),
    complete: new Tally(),
    roles: new Tally(),
  }
  const [fields, attributes] = [new Accuracy(), new Accuracy()]
  const judged: Judged[] = []
  const misses: Miss[] = []
  for (const { id, gold, predicted } of documents) {
    const keys = [gold.document.language, 'all']
    const both = (name: string) => keys.map(key => `${name}/${key}`)
    const entities = matchEntities(gold, predicted)
    for (const entity of entities.right) tallies.entities.add([...keys, entity.type], 'right')
    for (const entity of entities.missed) tallies.entities.add([...keys, entity.type], 'missed')
    for (const wrong of entities.wrong)
      tallies.entities.add([...keys, predicted.types.get(wrong) ?? '?'], 'wrong')
    for (const [what, count] of Object.entries(matchMentions(gold, predicted)))
      tallies.mentions.add(keys, what as 'right' | 'wrong' | 'missed', count)
    const context = { predicted, names: entities.names }
    const indicators = matchIndicators(gold, context)
    tallies.indicators.add(keys, 'right', indicators.matched.length)
    const complete = indicators.matched.filter(each => each.complete)
    tallies.complete.add(keys, 'right', complete.length)
    for (const tally of [tallies.indicators, tallies.complete]) {
      tally.add(keys, 'missed', indicators.missed.length)
      tally.add(keys, 'wrong', indicators.wrong.length)
    }
    // A matched row whose comparator, period or status is wrong is both missed and made up.
    for (const what of ['missed', 'wrong'] as const)
      tallies.complete.add(keys, what, indicators.matched.length - complete.length)
    for (const match of indicators.matched)
      for (const field of judgedFields) attributes.add(both(field), match.right[field])
    const right = new Set(complete.map(each => each.row))
    for (const row of predicted.indicators)
      if (row.review_status === 'unreviewed')
        judged.push({ confidence: row.confidence, right: right.has(row) })
    const roles = matchRoles(gold, context)
    tallies.roles.add(keys, 'right', roles.right.length)
    tallies.roles.add(keys, 'missed', roles.missed.length)
    tallies.roles.add(keys, 'wrong', roles.wrong.length)
    for (const [field, isRight] of Object.entries(documentFields(gold, predicted)))
      fields.add(both(field), isRight)
    misses.push(...missesOf(id, { gold, predicted, entities, indicators, roles }))
  }
  return {
    documents: documents.length,
    document_fields: fields.shares(),
    entities: tallies.entities.scores(),
    mentions: tallies.mentions.scores(),
    indicators: tallies.indicators.scores(),
    indicators_complete: tallies.complete.scores(),
    roles: tallies.roles.scores(),
    indicator_attributes: attributes.shares(),
    calibration_error: calibrationError(judged),
    calibration: calibrationBins(judged),
    misses,
  }
}

export const documentFields = ({ document }: Gold, predicted: Predicted) => ({
  language: document.language === predicted.language,
  title: folded(document.title) === folded(predicted.title),
  published_on: document.published_on === predicted.published_on,
})
