import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../functions/validate/decoding.ts'
import { judged } from './world.ts'

const english = 'The new plant in Valbourg will make antibodies for the hospitals of the region.'
const french = 'Le nouveau site de Valbourg produira des anticorps pour les hôpitaux de la région.'

const accepted = async (document: Parameters<typeof judged>[0][string], languages = ['fr', 'en']) => {
  const { texts, issues } = await judged({ a: document }, { languages })
  expect(issues).toEqual([])
  return texts[0]!
}

describe('validate takes', () => {
  it('a text as it stands: line ends kept, byte-order mark not counted, length in code points', async () => {
    const text = `\ufeff${french}\r\n\r\n𝛼-thérapie 🧬\r`
    expect(await accepted({ text })).toMatchObject({
      text: text.slice(1),
      char_count: [...text].length - 1,
      sha256: createHash('sha256').update(text).digest('hex'),
    })
  })

  it('what the sidecar says, and nothing that it does not say', async () => {
    expect(await accepted({ text: english })).toMatchObject({
      language: 'en',
      title: null,
      document_type: null,
      published_on: null,
      publisher: null,
      publisher_id: null,
      source_url: null,
      licence: null,
      retrieved_on: null,
    })
    const said = {
      title: 'A plant',
      published_on: '2024-02-29',
      publisher: 'Éléa',
      source_url: 'https://elea.example/a?b=1',
      licence: 'CC-BY-4.0',
      retrieved_on: '2024-03-01',
    }
    const sidecar = Object.entries(said).map(([field, value]) => `${field}: ${value}\n`)
    expect(await accepted({ text: english, sidecar: sidecar.join('') })).toMatchObject(said)
  })

  it('the language from the sidecar, else from the text, else the first of the dataset', async () => {
    expect(await accepted({ text: french })).toMatchObject({ language: 'fr' })
    expect(await accepted({ text: french, sidecar: 'language: en' })).toMatchObject({ language: 'en' })
    expect(await accepted({ text: 'Oui' })).toMatchObject({ language: 'fr' })
    expect(await accepted({ text: 'Oui' }, ['en', 'fr'])).toMatchObject({ language: 'en' })
  })

  it('a German text whose sidecar says that it is French after all', async () => {
    const text =
      'Das Unternehmen errichtet im Süden des Landes eine neue Anlage für biologische Arzneimittel.'
    expect(await accepted({ text, sidecar: 'language: fr' })).toMatchObject({ language: 'fr' })
  })

  it.each([
    ['text_mining: allowed', 0.4],
    ['document_type: press_release', 0.6],
    ['document_type: article', 0.25],
    ['document_type: report', 0.4],
    ['document_type: article\nexcerpt_cap: 0', 0],
  ])('%s, and so publishes no more than its share', async (sidecar, cap) => {
    expect(await accepted({ text: french, sidecar })).toMatchObject({ excerpt_cap: cap })
  })

  it('a text of exactly 5 MB', async () => {
    const text = 'Le site de Valbourg. '.repeat(240_000).slice(0, 5_000_000)
    expect(await accepted({ text: text.padEnd(5_000_000, ' ') })).toMatchObject({ char_count: 5_000_000 })
  })
})

describe('any bytes', () => {
  it('are decoded exactly when they are UTF-8 without NUL, and never throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary' }).map(Buffer.from)),
        bytes => {
          const decoded = decode(bytes)
          if (!('text' in decoded)) return
          const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
          expect(Buffer.from(decoded.text)).toEqual(Buffer.from(marked ? bytes.subarray(3) : bytes))
          expect(bytes).not.toContain(0)
        },
      ),
    )
  })

  it('as text and as sidecar give a document or one issue, each time the same', async () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    )
    const documents = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,6}$/),
      fc.record({ text: content, sidecar: content }, { requiredKeys: ['text'] }),
      { maxKeys: 20 },
    )
    await fc.assert(
      fc.asyncProperty(documents, async given => {
        const { report, texts, issues, read } = await judged(given)
        expect(report.rows_in).toBe(Object.keys(given).length)
        expect(report.rows_out + report.withheld).toBe(report.rows_in)
        const ids = [...texts, ...issues].map(row => row.document_id)
        expect([...ids].sort()).toEqual(Object.keys(given).sort())
        expect(await judged(given)).toEqual({ report, texts, issues, read })
      }),
      { numRuns: 60 },
    )
  })
})
