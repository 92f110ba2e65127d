/** How likely a row is right, read from a table measured on annotated documents. */
import type { Period } from '../findings.ts'
import { rates } from './confidence-table.ts'

/** How a row came by its period: stated for it, taken from its event, or none. */
const periodKind = (period: Pick<Period, 'rule'> | undefined): string =>
  period === undefined ? 'none' : period.rule === 'period/event' ? 'event' : 'stated'

/** The key of the table: the rule of the status and how the period was come by. */
export const confidenceKey = (statusRule: string, period: Pick<Period, 'rule'> | undefined): string =>
  `${statusRule} ${periodKind(period)}`

export const confidenceOf = (statusRule: string, period: Pick<Period, 'rule'> | undefined): number =>
  rates[confidenceKey(statusRule, period)] ?? rates['']!
