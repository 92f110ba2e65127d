import { describe, expect, it } from 'vitest'
import { reviewDocuments } from '../../cli/review-documents.ts'
import { documentRows } from '../../functions/extract/document-rows.ts'
import { extractor } from '../../functions/extract/extractor.ts'
import { languageOf } from '../../functions/language.ts'
import { judgeText } from '../../functions/validate/judgement.ts'
import { Review } from '../../schemas/source/review.ts'
import type { ReviewDocument } from '../../site/review/review-data.ts'

/** Equal quotes, characters beyond the first plane, a line break within a name, and a contact that extract withholds. */
const text = `🧬 Levures du Val opens in Lyon\r
\r
Levures du Val employs 20 people in Lyon; in 2020 it had 20 people there as well. 🧪 Odile Martel, president of Levures\r
du Val, opened the plant on Monday. It invested 3 million euros.\r
\r
Press contact: Odile Martel, 20 people, odile.martel@example.org, +33 1 23 45 67 89\r
`

const config = {
  dataset: { languages: ['en'] },
  authority: [],
  series: [],
  review: [],
  objections: [],
} as unknown as Parameters<typeof reviewDocuments>[1]

const source = {
  document_id: 'plant',
  text_key: 'documents/plant.txt',
  sidecar_key: null,
  bytes: text.length,
}
const verdict = judgeText(source, new TextEncoder().encode(text), { sidecar: {}, fallback: 'en', languageOf })
if (!('text' in verdict)) throw new Error('the invented text is refused')
const accepted = verdict.text
const [document] = reviewDocuments([accepted], config) as [ReviewDocument]

describe('what the review page is given', () => {
  it('has rows of every table', () => {
    expect(new Set(document.rows.map(row => row.table))).toEqual(new Set(['mentions', 'indicators', 'roles']))
  })

  it('finds each quote where it says, as the browser counts', () => {
    for (const { quote, start, end } of document.rows) expect(document.text.slice(start, end)).toBe(quote)
  })

  it('names rows as extract does: a decision about each is a decision about every released row, and none goes astray', () => {
    const review = Review.parse(
      document.rows.map(({ table, quote, occurrence }) => ({
        decision: 'confirm',
        table,
        document: document.id,
        quote,
        occurrence,
        reason: 'Read in the text.',
        date: '2026-01-15',
      })),
    )
    const findings = extractor({ vouched: [] })(accepted.text, { language: 'en' })
    const { rows, issues } = documentRows({ ...accepted, excerpt_cap: 1 }, findings, { ...config, review })
    expect(issues.filter(issue => issue.code === 'review/not-found')).toEqual([])
    expect(rows.indicators.map(row => row.review_status)).toEqual(rows.indicators.map(() => 'confirmed'))
    expect(rows.roles.map(row => row.review_status)).toEqual(rows.roles.map(() => 'confirmed'))
    expect(rows.mentions.map(row => row.confidence)).toEqual(rows.mentions.map(() => 1))
    expect(rows.indicators.length + rows.roles.length + rows.mentions.length).toBe(document.rows.length)
  })

  it('shows nothing of a contact', () => {
    const withContact = document.rows.filter(row => row.start > document.text.indexOf('Press contact'))
    expect(withContact).toEqual([])
  })
})
