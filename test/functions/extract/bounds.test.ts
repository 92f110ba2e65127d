import { describe, expect, it } from 'vitest'
import { reader } from '../../../functions/extract/reader.ts'

const read = reader({ vouched: [] })

/** Processor time of this process to read a text, the lesser of two. */
function milliseconds(text: string, language: 'en' | 'fr'): number {
  const times = [1, 2].map(() => {
    const start = process.cpuUsage()
    read(text, { language })
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

const dense = [
  '12 % of ',
  '12 % of sales in 2023, ',
  'planned 12 jobs by 2030, ',
  'Acme in Lyon, France, 12 M€ ',
  'CEO of Acme Jane Smith ',
  'Jean Martin, directeur général, ',
]

describe('the time that a document takes', () => {
  it.each(dense)('grows in step with a text of "%s"', { timeout: 60_000 }, unit => {
    for (const language of ['en', 'fr'] as const) {
      const short = milliseconds(unit.repeat(400), language)
      const long = milliseconds(unit.repeat(3_200), language)
      // Eight times the text; more per character is the noise of a busy machine, squares would be eight.
      expect(long).toBeLessThan(Math.max(short, 10) * 8 * 4)
    }
  })
})
