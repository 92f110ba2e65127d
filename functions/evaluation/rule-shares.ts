/** How often the rules behind rows were right, learned from annotated documents. */

/** The three questions that a row answers; each has its own rules. */
export const questions = ['quantity', 'period', 'status'] as const
export type Question = (typeof questions)[number]

/** Shares of right answers by rule, between 0 and 1; `''` is the share of all rules together. */
export type RuleShares = Readonly<Record<Question, Readonly<Record<string, number>>>>

/** The rules that one row was read by, and what of it was right; `undefined` where there was no such figure to ask about. */
export interface JudgedRow {
  readonly document: string
  readonly rules: Readonly<Record<Question, string>>
  readonly right: Readonly<Record<Question, boolean | undefined>>
}

/** A rule counts as if so many further rows had come out as all rules do, so that one seen a few times is not said to be sure. */
const weightOfMean = 15
/** Rules with fewer rows than these keep the share of all. */
const leastRows = 8

const shareOf = (answers: readonly boolean[]): number =>
  answers.filter(Boolean).length / Math.max(1, answers.length)

const sharesOf = (rows: readonly JudgedRow[], question: Question): Record<string, number> => {
  const byRule = new Map<string, boolean[]>()
  for (const { rules, right } of rows) {
    const answer = right[question]
    if (answer === undefined) continue
    const answers = byRule.get(rules[question]) ?? []
    answers.push(answer)
    byRule.set(rules[question], answers)
  }
  const mean = shareOf([...byRule.values()].flat())
  const drawn = [...byRule]
    .filter(([, answers]) => answers.length >= leastRows)
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([rule, answers]): [string, number] => [
      rule,
      (answers.filter(Boolean).length + weightOfMean * mean) / (answers.length + weightOfMean),
    ])
  return Object.fromEntries(
    [...drawn, ['', mean]].map(([rule, share]) => [rule, twoDecimals(share as number)]),
  )
}

const twoDecimals = (share: number): number => Math.round(share * 100) / 100

/** The shares of the rules that were seen often enough, by number of rows. */
export const ruleShares = (rows: readonly JudgedRow[]): RuleShares => ({
  quantity: sharesOf(rows, 'quantity'),
  period: sharesOf(rows, 'period'),
  status: sharesOf(rows, 'status'),
})

/** Whether all of a row is right. */
export const isRight = ({ right }: JudgedRow): boolean =>
  questions.every(question => right[question] === true)
