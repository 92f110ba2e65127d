import type { Reading } from '../text/reading.ts'
export const dateline = (_: Reading): string | undefined => undefined
