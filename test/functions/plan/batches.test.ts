import fc from 'fast-check'
import { expect, it } from 'vitest'
import { intoBatches } from '../../../functions/plan/batches.ts'

const source = (bytes: number, i: number) => ({
  document_id: String(i),
  text_key: String(i),
  sidecar_key: null,
  bytes,
})

it('batches are contiguous, hold every document once, and exceed the size only for one that is larger itself', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500)), fc.integer({ min: 1, max: 400 }), (sizes, limit) => {
      const sources = sizes.map(source)
      const batches = intoBatches(sources, limit)
      expect(batches.flat()).toEqual(sources)
      for (const batch of batches)
        expect(batch.length === 1 || batch.reduce((sum, row) => sum + row.bytes, 0) <= limit).toBe(true)
    }),
  )
})
