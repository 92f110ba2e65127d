import type { Quantity } from './findings.ts'
import type { Reading } from './text/reading.ts'
export const quantities = (_: Reading): Quantity[] => []
