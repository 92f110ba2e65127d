import { beforeAll, describe, expect, it } from 'vitest'
import { type CheckCode, checkRules } from '../../../functions/checks/fault.ts'
import { column } from '../../../schemas/column.ts'
import { tables } from '../../../schemas/tables.ts'
import { codesOf, type Files, realRelease, replaced, spoilt, summed, withManifest } from './spoilt-release.ts'

let release: Files
beforeAll(async () => {
  release = await realRelease()
})

type Rows = Record<string, unknown>[]
type Plant = (files: Files) => Files | Promise<Files>

const without = (files: Files, path: string): Files => new Map([...files].filter(([name]) => name !== path))
const set =
  (
    name: keyof typeof tables,
    values: Record<string, unknown>,
    which: (row: Record<string, unknown>) => boolean = () => true,
  ): Plant =>
  files =>
    spoilt(files, name, rows => {
      const row = rows.find(which)
      if (row === undefined) throw new Error(`no row of ${name} to spoil`)
      Object.assign(row, values)
    })
const manifest =
  (change: Parameters<typeof withManifest>[1]): Plant =>
  files =>
    summed(withManifest(files, change))
const part = 'indicators/part-00000.parquet'

/** One fault of each kind, planted into the real release with everything else made right. */
const plants: readonly (readonly [CheckCode, string, Plant])[] = [
  ['file/sums', 'SHA256SUMS is gone', files => without(files, 'SHA256SUMS')],
  ['file/missing', 'a listed file is gone', files => without(files, part)],
  [
    'file/checksum',
    'one byte is flipped',
    files => new Map([...files, [part, files.get(part)!.map((byte, i) => (i === 100 ? byte ^ 1 : byte))]]),
  ],
  ['file/unlisted', 'a file came later', files => new Map([...files, ['extra.txt', new Uint8Array(3)]])],
  ['manifest/missing', 'the manifest is gone', files => summed(without(files, 'manifest.json'))],
  ['manifest/invalid', 'the manifest lost a field', manifest(({ tables: _, ...rest }) => rest)],
  [
    'manifest/file-missing',
    'the manifest names a file that is not there',
    manifest(it => void it.files.push({ path: 'gone.csv', bytes: 1, sha256: 'a'.repeat(64) })),
  ],
  [
    'manifest/file-unlisted',
    'the manifest forgot a file',
    manifest(
      it =>
        void it.files.splice(
          it.files.findIndex(file => file.path === 'README.md'),
          1,
        ),
    ),
  ],
  [
    'manifest/digest',
    'the manifest has another digest',
    manifest(it => void Object.assign(it.files[0]!, { sha256: 'b'.repeat(64) })),
  ],
  [
    'manifest/file-rows',
    'the manifest counts other rows of a file',
    manifest(it => void Object.assign(it.files.find(file => file.path === part)!, { rows: 999 })),
  ],
  [
    'manifest/table-rows',
    'the manifest counts other rows of a table',
    manifest(it => void Object.assign(it.tables.roles!, { rows: 999 })),
  ],
  [
    'manifest/non-null',
    'the manifest counts other values of a column',
    manifest(it => void Object.assign(it.tables.roles!.non_null, { quote: 999 })),
  ],
  ['manifest/documents', 'the manifest forgot a document', manifest(it => void it.documents.pop())],
  [
    'manifest/document-rows',
    'the manifest counts other rows of a document',
    manifest(it => void Object.assign(it.documents[0]!.rows, { mentions: 999 })),
  ],
  [
    'manifest/release',
    'the manifest is of another release',
    manifest(it => void Object.assign(it, { release: '2026-03-01.02' })),
  ],
  [
    'manifest/schema-version',
    'the schema is of the future',
    manifest(it => void Object.assign(it, { schema_version: '9.0.0' })),
  ],
  [
    'table/missing',
    'a table has no file',
    files =>
      summed(
        withManifest(
          without(files, 'units/part-00000.parquet'),
          it => void Object.assign(it, { files: it.files.filter(file => !file.path.startsWith('units/')) }),
        ),
      ),
  ],
  [
    'table/unreadable',
    'a table is no Parquet',
    files => replaced(files, part, new TextEncoder().encode('id;value')),
  ],
  [
    'table/columns',
    'a column is missing',
    files =>
      spoilt(files, 'roles', rows => rows.map(({ role_title: _, ...row }) => row), {
        as: {
          ...tables.roles,
          key: [],
          columns: Object.fromEntries(
            Object.entries(tables.roles.columns).filter(([name]) => name !== 'role_title'),
          ),
        },
      }),
  ],
  [
    'table/type',
    'a column is of another type',
    files =>
      spoilt(files, 'roles', rows => rows.map(row => ({ ...row, start_char: String(row.start_char) })), {
        as: {
          ...tables.roles,
          key: [],
          columns: { ...tables.roles.columns, start_char: column('string', { fr: '', en: '' }) },
        },
      }),
  ],
  ['table/key', 'a row stands twice', files => spoilt(files, 'mentions', rows => [rows[0]!, ...rows])],
  [
    'table/order',
    'rows stand in another order',
    files => spoilt(files, 'mentions', rows => [...rows].reverse()),
  ],
  [
    'value/null',
    'a value is missing that must be there',
    files =>
      spoilt(files, 'roles', rows => void Object.assign(rows[0]!, { role_title: null }), {
        as: {
          ...tables.roles,
          key: [],
          columns: {
            ...tables.roles.columns,
            role_title: { ...tables.roles.columns.role_title, nullable: true },
          },
        },
      }),
  ],
  [
    'value/not-finite',
    'a value is not a number',
    set('indicators', { obs_value: Number.NaN, obs_low: null, obs_high: null, comparator: 'about' }),
  ],
  ['value/range', 'a confidence is above 1', set('mentions', { confidence: 1.2 })],
  ['value/length', 'a title is longer than declared', set('roles', { role_title: 'é'.repeat(301) })],
  [
    'value/pattern',
    'an id is of another form',
    files => spoilt(files, 'roles', rows => void Object.assign(rows.at(-1)!, { role_id: 'zzz' })),
  ],
  ['value/code', 'a concept is not in the list', set('indicators', { concept: 'happiness' })],
  [
    'reference/document',
    'a row names another release’s document',
    set('mentions', { document_id: 'nowhere' }),
  ],
  ['reference/entity', 'a subject leads nowhere', set('indicators', { subject_id: 'organization/nobody' })],
  ['reference/unit', 'a unit is unknown', set('indicators', { unit_measure: 'furlong' })],
  [
    'contact/email',
    'a title has an e-mail address',
    set('roles', { role_title: 'directrice, marie@valdoria.example' }),
  ],
  [
    'contact/telephone',
    'a noun has a telephone number',
    set('indicators', { measured: 'salariés 01 99 00 12 34' }),
  ],
  [
    'contact/address',
    'a name has a postal address',
    set('entities', { name: '12 rue des Lilas, 69003 Lyon' }),
  ],
  ['quote/empty', 'a quote is blank', set('roles', { quote: ' ', end_char: 1, start_char: 0 })],
  [
    'quote/span',
    'a span is longer than its quote',
    files =>
      spoilt(
        files,
        'roles',
        rows => void Object.assign(rows[0]!, { end_char: Number(rows[0]!.end_char) + 1 }),
      ),
  ],
  [
    'quote/beyond',
    'a span leaves the text',
    files =>
      spoilt(
        files,
        'roles',
        rows =>
          void Object.assign(rows[0]!, {
            start_char: 100_000,
            end_char: 100_000 + [...String(rows[0]!.quote)].length,
          }),
      ),
  ],
  [
    'quote/place',
    'a span is shifted by one',
    files =>
      spoilt(
        files,
        'mentions',
        rows =>
          void Object.assign(rows[0]!, {
            start_char: Number(rows[0]!.start_char) + 1,
            end_char: Number(rows[0]!.end_char) + 1,
          }),
      ),
  ],
  ['quote/text', 'a text is another', set('documents', { sha256: 'c'.repeat(64) })],
  [
    'indicator/order',
    'the bounds are swapped',
    set('indicators', { obs_value: null, obs_low: 30, obs_high: 20 }),
  ],
  [
    'indicator/bounds',
    'the bounds do not follow from the comparator',
    set('indicators', { comparator: 'more_than', obs_low: null, obs_high: 5 }, row => row.obs_value !== null),
  ],
  ['indicator/period', 'a period ends too early', set('indicators', { period_end: '1999-01-01' })],
  [
    'indicator/sentence',
    'a sentence is of another figure',
    set('indicators', { sentence: 'Une autre phrase.' }),
  ],
  [
    'document/excerpt',
    'too much of a text is published',
    files =>
      summed(
        withManifest(
          files,
          it =>
            void Object.assign(it.documents.find(document => document.id === 'alpha-release')!, {
              excerpt_cap: 0,
            }),
        ),
      ),
  ],
  ['entity/type', 'an entity has another type than its id', set('entities', { type: 'product' })],
  [
    'entity/person-id',
    'a person’s id tells the name',
    set('entities', { entity_id: 'person/marie-delcourt' }, row => row.type === 'person'),
  ],
  ['entity/mentions', 'an entity counts other mentions', set('entities', { mention_count: 99 })],
  ['entity/documents', 'an entity counts other documents', set('entities', { document_count: 99 })],
  [
    'role/person',
    'a place holds an office',
    files => spoilt(files, 'roles', rows => void Object.assign(rows[0]!, { person_id: 'place/lyon' })),
  ],
  ['role/organization', 'an office is at a place', set('roles', { organization_id: 'place/lyon' })],
  [
    'review/confidence',
    'a reviewed row is not certain',
    set('roles', { review_status: 'confirmed', confidence: 0.5 }),
  ],
  [
    'flat/rows',
    'the flat table lost a row',
    files => spoilt(files, 'indicators_flat', rows => rows.slice(1)),
  ],
  ['flat/values', 'the flat table says otherwise', set('indicators_flat', { subject_fr: 'Quelqu’un' })],
  ['codes/list', 'a code is missing', files => spoilt(files, 'codes', rows => rows.slice(1))],
  ['units/list', 'a factor is wrong', set('units', { factor: 3 })],
  [
    'history/release',
    'the history has not this release',
    files => spoilt(files, 'releases', () => [] as Rows),
  ],
  [
    'history/redirect',
    'a present entity is retired',
    files =>
      spoilt(files, 'redirects', () => [
        { retired_id: 'place/lyon', entity_id: null, reason: 'none', release: '2026-03-01.01' },
      ]),
  ],
]

describe('verify', () => {
  it('passes the release as it was made', async () => {
    expect(await codesOf(release)).toEqual([])
  })

  it.each(plants)('says %s when %s', async (code, _, plant) => {
    expect(await codesOf(await plant(release))).toContain(code)
  })

  it('has a planted fault for every rule that a release alone can break', () => {
    const planted = new Set(plants.map(([code]) => code))
    const alone = Object.keys(checkRules).filter(code => !code.startsWith('change/'))
    expect(alone.filter(code => !planted.has(code as CheckCode))).toEqual([])
    expect(planted.size).toBeGreaterThanOrEqual(40)
  })
})
