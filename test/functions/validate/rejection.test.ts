import { describe, expect, it } from 'vitest'
import { judged } from './world.ts'

const french = 'Le nouveau site de Valbourg produira des anticorps pour les hôpitaux de la région.\n'
const german =
  'Das Unternehmen errichtet im Süden des Landes eine neue Anlage für biologische Arzneimittel und stellt zweihundert Fachkräfte ein. Die Bauarbeiten beginnen im nächsten Frühjahr.'
const spanish =
  'La empresa construirá una nueva planta de medicamentos biológicos en el sur del país y contratará a doscientos especialistas. Las obras empezarán la próxima primavera.'

const utf16 = (text: string, { bigEndian = false, mark = false } = {}): Uint8Array => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

/** The one issue of a document that stands beside a good one. */
const refused = async (document: Parameters<typeof judged>[0][string]) => {
  const { issues, texts, report } = await judged({ bad: document, good: { text: french } })
  expect(texts.map(row => row.document_id)).toEqual(['good'])
  expect(report).toMatchObject({ rows_in: 2, rows_out: 1, withheld: 1 })
  expect(issues).toHaveLength(1)
  expect(issues[0]!.document_id).toBe('bad')
  return issues[0]!
}

describe('validate rejects, and goes on with the others,', () => {
  it('a text in Latin-1, naming the line', async () => {
    const text = Buffer.from('Ouverture du site\nà Évreux\n', 'latin1')
    expect(await refused({ text })).toMatchObject({
      code: 'document/encoding',
      pointer: 'documents/bad.txt',
      found: 'no UTF-8 on line 2',
    })
  })

  it.each([
    ['little-endian with a byte-order mark', utf16(french, { mark: true })],
    ['big-endian with a byte-order mark', utf16(french, { mark: true, bigEndian: true })],
    ['little-endian without one', utf16(french)],
    ['big-endian without one', utf16(french, { bigEndian: true })],
  ])('a text in UTF-16, %s', async (_, text) => {
    const { code, found } = await refused({ text })
    expect(code).toBe('document/encoding')
    expect(found).toMatch(/^UTF-16 /)
  })

  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')],
    ['a text with a NUL in it', Buffer.from('Le site\0de Valbourg')],
    ['sixteen-bit numbers', new Uint8Array(Uint16Array.from({ length: 500 }, (_, at) => at % 200).buffer)],
  ])('%s as binary', async (_, text) => {
    expect(await refused({ text })).toMatchObject({ code: 'document/binary' })
  })

  it('a text over 5 MB without reading it', async () => {
    const { issues, read } = await judged({ big: { text: '', listed: { bytes: 6_000_000 } } })
    expect(issues).toMatchObject([{ code: 'document/size', found: '6000000 bytes' }])
    expect(read).toEqual([])
  })

  it('a text that grew beyond 5 MB since it was listed', async () => {
    expect(await refused({ text: 'été '.repeat(1_250_000), listed: { bytes: 10 } })).toMatchObject({
      code: 'document/size',
    })
  })

  it.each([
    ['no byte', ''],
    ['a byte-order mark alone', '\ufeff'],
    ['white space', ' \t\r\n\u00a0\u2003\n'],
    ['digits and signs', '2024-03-01\n12 300 € (+4 %)\n'],
  ])('a text that is %s', async (_, text) => {
    expect(await refused({ text })).toMatchObject({ code: 'document/empty' })
  })

  it.each([
    ['German', german, 'de'],
    ['Spanish', spanish, 'es'],
  ])('a text in %s', async (_, text, found) => {
    expect(await refused({ text })).toMatchObject({ code: 'document/language', found })
  })

  it('a text whose sidecar does not parse, with line and field of each fault', async () => {
    const sidecar = 'title: Une usine\npublished_on: 2023-02-29\nwriter: nobody\n'
    const { code, pointer, found } = await refused({ text: french, sidecar })
    expect({ code, pointer }).toEqual({ code: 'document/sidecar', pointer: 'documents/bad.yaml' })
    expect(found).toMatch(/^line 2: published_on must be a day .*; line 3: writer is not a known field/)
  })

  it('a text whose sidecar is no YAML, or no UTF-8', async () => {
    expect(await refused({ text: french, sidecar: 'title: [Une usine\n' })).toMatchObject({
      code: 'document/sidecar',
      found: expect.stringMatching(/^line 2: is not valid YAML: /),
    })
    expect(await refused({ text: french, sidecar: Buffer.from('title: é', 'latin1') })).toMatchObject({
      code: 'document/sidecar',
      found: 'is not UTF-8; save it again as UTF-8',
    })
  })

  it('a text that is reserved from text mining, without reading it', async () => {
    const { issues, read } = await judged({ a: { text: french, sidecar: 'text_mining: reserved\n' } })
    expect(issues).toMatchObject([{ code: 'document/reserved', pointer: 'documents/a.yaml' }])
    expect(read).toEqual(['documents/a.yaml'])
  })

  it('a text that vanished, or whose sidecar did: it may have reserved the text', async () => {
    expect(await refused({ text: french, gone: true })).toMatchObject({
      code: 'document/vanished',
      pointer: 'documents/bad.txt',
    })
    expect(await refused({ text: french, listed: { sidecar: true } })).toMatchObject({
      code: 'document/vanished',
      pointer: 'documents/bad.yaml',
    })
  })
})
