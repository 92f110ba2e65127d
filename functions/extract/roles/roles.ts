import type { FoundEntity, FoundRole } from '../findings.ts'
import type { Reading } from '../text/reading.ts'
export const roles = (_: Reading, __: readonly FoundEntity[]): FoundRole[] => []
