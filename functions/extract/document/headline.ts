import type { Reading } from '../text/reading.ts'
export const headline = (_: Reading): string | undefined => undefined
