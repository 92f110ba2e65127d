import type { FoundEntity, Quantity, VouchedName } from './findings.ts'
import type { Reading } from "./text/reading.ts"

  language,
  source,
  view: source,
  blocks: [],
  sentences: [],
  tokens: {
    length: 0,
    start: new Int32Array(0),
    end: new Int32Array(0),
    kind: new Uint8Array(0),
    letterCase: new Uint8Array(0),
    spaceBefore: new Uint8Array(0),
    text: [],
    lower: [],
  },
  sentenceOf: new Int32Array(0),
})
export const vouchedIndex = (_: readonly VouchedName[]) => 0
export const names = (_: Reading, __: number): FoundEntity[] => []
export const quantities = (_: Reading): Quantity[] => []
