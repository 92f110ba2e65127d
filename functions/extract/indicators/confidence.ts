/** How likely a row is right as a whole, from how often each rule behind it was right on annotated documents. */
import type { RuleShares } from '../../evaluation/rule-shares.ts'
import { rates } from './confidence-table.generated.ts'

/** The rules that a row was read by. */
export interface RowRules {
  readonly quantity: string
  readonly period: string
  readonly status: string
}

/** The rule of a row that no period is said for. */
export const noPeriod = 'period/none'

const share = (table: Readonly<Record<string, number>>, rule: string): number => table[rule] ?? table['']!

/** Between 0 and 1, to two decimals: a row is right where its figure, its period and its status are, taken as independent. */
export const confidenceFrom = (shares: RuleShares, { quantity, period, status }: RowRules): number =>
  Math.round(
    100 * share(shares.quantity, quantity) * share(shares.period, period) * share(shares.status, status),
  ) / 100

/** By the shares that were measured for this version of the extractor. */
export const confidenceOf = (rules: RowRules): number => confidenceFrom(rates, rules)

const ofKind = (rules: readonly string[], kind: string): string | undefined =>
  rules.find(rule => rule.startsWith(`${kind}/`))

/** The rules of a row's figure, period and status among all that made it. */
export const rowRules = (rules: readonly string[]): RowRules => ({
  quantity: ofKind(rules, 'quantity') ?? '',
  period: ofKind(rules, 'period') ?? noPeriod,
  status: ofKind(rules, 'status') ?? '',
})
