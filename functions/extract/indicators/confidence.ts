/** How likely a row is right as a whole, from how often each rule behind it was right on annotated documents. */
import { rates } from './confidence-table.ts'

/** The rules that a row was read by; a row without a period rests on the rule that none is said. */
export interface RowRules {
  readonly quantity: string
  readonly period: string | undefined
  readonly status: string
}

const share = (table: Readonly<Record<string, number>>, rule: string): number => table[rule] ?? table['']!

/** Between 0 and 1, to two decimals: a row is right where its figure, its period and its status are, taken as independent. */
export const confidenceOf = ({ quantity, period, status }: RowRules): number =>
  Math.round(
    100 *
      share(rates.quantity, quantity) *
      share(rates.period, period ?? 'period/none') *
      share(rates.status, status),
  ) / 100
