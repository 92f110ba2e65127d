/** How many rows of each table are right, made up and missed, under the keys that each verdict counts for. */
import { type Score, Tally } from './tally.ts'
import type { Verdict } from './verdict.ts'

export type Scores = Readonly<Record<string, Score>>

const tallied = (
  verdicts: readonly Verdict[],
  count: (tally: Tally, verdict: Verdict, keys: readonly string[]) => void,
): Scores => {
  const tally = new Tally()
  for (const verdict of verdicts) count(tally, verdict, [verdict.gold.document.language, 'all'])
  return tally.scores()
}

/** By language and type. */
export const entityScores = (verdicts: readonly Verdict[]): Scores =>
  tallied(verdicts, (tally, { entities, predicted }, keys) => {
    for (const entity of entities.right) tally.add([...keys, entity.type], 'right')
    for (const entity of entities.missed) tally.add([...keys, entity.type], 'missed')
    for (const id of entities.wrong) tally.add([...keys, predicted.types.get(id) ?? '?'], 'wrong')
  })

/** By language. */
export const mentionScores = (verdicts: readonly Verdict[]): Scores =>
  tallied(verdicts, (tally, { mentions }, keys) => {
    tally.add(keys, 'right', mentions.right)
    tally.add(keys, 'wrong', mentions.wrong)
    tally.add(keys, 'missed', mentions.missed)
  })

/** By language. */
export const roleScores = (verdicts: readonly Verdict[]): Scores =>
  tallied(verdicts, (tally, { roles }, keys) => {
    tally.add(keys, 'right', roles.right.length)
    tally.add(keys, 'wrong', roles.wrong.length)
    tally.add(keys, 'missed', roles.missed.length)
  })

/** By language: span, value, unit and rate are right. */
export const indicatorScores = (verdicts: readonly Verdict[]): Scores =>
  tallied(verdicts, (tally, { indicators }, keys) => {
    tally.add(keys, 'right', indicators.matched.length)
    tally.add(keys, 'wrong', indicators.wrong.length)
    tally.add(keys, 'missed', indicators.missed.length)
  })

/** By language: comparator, period and status are right as well. A row where they are not is both missed and made up. */
export const completeScores = (verdicts: readonly Verdict[]): Scores =>
  tallied(verdicts, (tally, { indicators }, keys) => {
    const right = indicators.matched.filter(match => match.complete).length
    const partly = indicators.matched.length - right
    tally.add(keys, 'right', right)
    tally.add(keys, 'wrong', indicators.wrong.length + partly)
    tally.add(keys, 'missed', indicators.missed.length + partly)
  })

/** By concept: the figure is found and its concept is right; one found under another concept is missed here and made up there. */
export const conceptScores = (verdicts: readonly Verdict[]): Scores => {
  const tally = new Tally()
  for (const { indicators } of verdicts) {
    for (const { gold, row, right } of indicators.matched) {
      if (right.concept) tally.add([gold.concept], 'right')
      else {
        tally.add([gold.concept], 'missed')
        tally.add([row.concept], 'wrong')
      }
    }
    for (const { gold } of indicators.missed) tally.add([gold.concept], 'missed')
    for (const row of indicators.wrong) tally.add([row.concept], 'wrong')
  }
  return tally.scores()
}
