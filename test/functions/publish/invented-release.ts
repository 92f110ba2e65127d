/** A release with invented rows: two documents that speak of one series, in both languages, with what makes CSV and JSON hard. */

import { flatRow } from '../../../functions/flat-row.ts'
import { partPath } from '../../../functions/keys.ts'
import type { CompanionInput } from '../../../functions/publish/companions.ts'
import { releaseFile } from '../../../functions/release-file.ts'
import { codeLists, codesOf } from '../../../schemas/codes.ts'
import { parquetFile } from '../../../schemas/derive/parquet.ts'
import { type Row, sorted, type Table } from '../../../schemas/table.ts'
import { type ReleaseRows, tableNames, tables } from '../../../schemas/tables.ts'
import { unitRows } from '../../../schemas/units.ts'

type Of<T extends keyof typeof tables> = Row<(typeof tables)[T]>

const document = (id: string, over: Partial<Of<'documents'>>): Of<'documents'> => ({
  document_id: id,
  language: 'fr',
  title: 'Une « usine », deux lignes',
  document_type: 'press_release',
  published_on: '2024-03-05',
  publisher: 'Ferments du Val',
  publisher_id: 'organization/ferments-du-val',
  source_url: 'https://example.org/communique',
  licence: null,
  retrieved_on: null,
  char_count: 1200,
  sha256: 'a'.repeat(64),
  ...over,
})

const entity = (id: string, name: string, over: Partial<Of<'entities'>> = {}): Of<'entities'> => ({
  entity_id: id,
  type: id.split('/')[0] ?? '',
  name,
  name_fr: name,
  name_en: name,
  aliases: [],
  place_kind: null,
  country: null,
  insee_code: null,
  located_in_id: null,
  wikidata: null,
  siren: null,
  ror: null,
  mention_count: 2,
  document_count: 1,
  vouched: false,
  method: 'rules/1.2.0',
  review_status: 'unreviewed',
  ...over,
})

/** A row id that tells which invented row it is. */
export const rowId = (n: number): string => n.toString(16).padStart(20, '0')

const indicator = (n: number, over: Partial<Of<'indicators'>>): Of<'indicators'> => ({
  indicator_id: rowId(n),
  document_id: 'one',
  subject_id: 'organization/ferments-du-val',
  place_id: 'place/albertville',
  stated_by_id: null,
  series_id: null,
  concept: 'investment',
  measured: null,
  obs_value: 12e6,
  obs_low: 12e6,
  obs_high: 12e6,
  unit_measure: 'EUR',
  unit_per: null,
  comparator: 'exact',
  time_period: '2024',
  period_start: '2024-01-01',
  period_end: '2024-12-31',
  value_kind: 'observed',
  quote: '12 millions d’euros',
  start_char: 10,
  end_char: 29,
  sentence: 'Ferments du Val investit 12 millions d’euros, à Albertville.',
  confidence: 0.9,
  method: 'rules/1.2.0',
  review_status: 'unreviewed',
  ...over,
})

const share = {
  series_id: 'imports',
  concept: 'share',
  unit_measure: '%',
  subject_id: 'place/france',
  measured: 'enzymes',
}

const indicators = [
  indicator(1, {}),
  indicator(2, { ...share, obs_value: 95, obs_low: 95, obs_high: 95, quote: '95 %' }),
  indicator(3, {
    ...share,
    document_id: 'two',
    comparator: 'more_than',
    obs_value: 85,
    obs_low: 85,
    obs_high: null,
    quote: 'more than 85%',
  }),
  indicator(4, {
    ...share,
    document_id: 'two',
    comparator: 'less_than',
    obs_value: 60,
    obs_low: null,
    obs_high: 60,
    quote: 'less than 60%',
  }),
  indicator(5, {
    ...share,
    value_kind: 'target',
    obs_value: 50,
    obs_low: 50,
    obs_high: 50,
    time_period: '2023',
    period_start: '2023-01-01',
    period_end: '2023-12-31',
    quote: 'from "95" to 50 %,\nby 2023',
  }),
  indicator(6, {
    concept: 'jobs_created',
    obs_value: null,
    obs_low: 20,
    obs_high: 30,
    unit_measure: 'count',
    value_kind: 'target',
    time_period: '2030',
    period_start: '2030-01-01',
    period_end: '2030-12-31',
    quote: '20 à 30 emplois',
  }),
]

const documents = [
  document('one', {}),
  document('two', {
    language: 'en',
    title: 'Enzymes, "made here"',
    published_on: '2025-06-01',
    document_type: 'article',
    source_url: null,
    publisher: null,
    publisher_id: null,
  }),
]

const entities = [
  entity('organization/ferments-du-val', 'Ferments du Val', { aliases: ['FDV', 'Ferments, du "Val"'] }),
  entity('person/0123456789ab', 'Odile Martel'),
  entity('place/albertville', 'Albertville', {
    place_kind: 'town',
    country: 'FR',
    insee_code: '73011',
    located_in_id: 'place/france',
  }),
  entity('place/france', 'France', { place_kind: 'country', country: 'FR', document_count: 2 }),
]

const byId = new Map(entities.map(row => [row.entity_id, row]))

/** The rows, sorted as a release has them. */
export const inventedRows: ReleaseRows = {
  documents,
  entities,
  mentions: [
    {
      mention_id: rowId(1),
      entity_id: 'organization/ferments-du-val',
      document_id: 'one',
      quote: 'FDV',
      start_char: 0,
      end_char: 3,
      confidence: 0.8,
    },
    {
      mention_id: rowId(2),
      entity_id: 'place/france',
      document_id: 'two',
      quote: 'France',
      start_char: 40,
      end_char: 46,
      confidence: 1,
    },
  ],
  indicators,
  roles: [
    {
      role_id: rowId(1),
      document_id: 'one',
      person_id: 'person/0123456789ab',
      organization_id: 'organization/ferments-du-val',
      role_title: 'directrice',
      quote: 'Odile Martel, directrice',
      start_char: 50,
      end_char: 74,
      confidence: 0.7,
      method: 'rules/1.2.0',
      review_status: 'unreviewed',
    },
  ],
  codes: sorted(
    tables.codes,
    Object.entries(codeLists).flatMap(([code_list, members]) =>
      codesOf(code_list as keyof typeof codeLists).map(code => {
        const { label, definition } = (
          members as Record<
            string,
            { label: { fr: string; en: string }; definition: { fr: string; en: string } }
          >
        )[code]!
        return {
          code_list,
          code,
          label_fr: label.fr,
          label_en: label.en,
          definition_fr: definition.fr,
          definition_en: definition.en,
        }
      }),
    ),
  ),
  units: sorted(tables.units, unitRows),
  redirects: [],
  releases: [
    {
      release: '2025-07-01.01',
      released_at: '2025-07-01T08:00:00Z',
      schema_version: '1.0.0',
      extractor_version: 'rules/1.2.0',
    },
  ],
  indicators_flat: indicators.map(row =>
    flatRow(row, {
      document: documents.find(each => each.document_id === row.document_id)!,
      entity: id => byId.get(id ?? ''),
    }),
  ),
}

export const dataset = {
  name: 'bioproduction',
  title: { fr: 'Bioproduction : données ouvertes', en: 'Bioproduction open data' },
  description: {
    fr: 'Chiffres, acteurs et fonctions de la bioproduction, avec leurs sources, tirés de textes publics.',
    en: 'Figures, organizations and roles of bioproduction, each with its source, drawn from public texts.',
  },
  publisher: { name: 'Observatoire inventé', url: 'https://example.org/' },
  contact: { name: 'Guichet', url: 'https://example.org/contact' },
  licence: 'etalab-2.0',
  homepage: 'https://data.example.org/bioproduction/',
  keywords: { fr: ['bioproduction', 'enzymes'], en: ['biomanufacturing'] },
  themes: ['HEAL', 'ECON'],
  languages: ['fr', 'en'],
} as const

/** What companions need, with Parquet parts written by the program's own writer. */
export const inventedInput = async (): Promise<
  CompanionInput & { readonly tableBytes: ReadonlyMap<string, Uint8Array> }
> => {
  const tableBytes = new Map<string, Uint8Array>()
  const parts: Record<string, Uint8Array> = {}
  for (const name of tableNames) {
    const bytes = await parquetFile(tables[name] as Table, inventedRows[name])
    tableBytes.set(partPath(name, '00000'), bytes)
    parts[name] = bytes
  }
  return {
    dataset,
    release: '2025-07-01.01',
    released_at: '2025-07-01T08:00:00Z',
    schema_version: '1.0.0',
    extractor_version: 'rules/1.2.0',
    releases: [],
    rejected: { 'document/encoding': ['three', 'four'] },
    issues: { 'row/contact-data': 2, 'sentence/excerpt-cap': 1 },
    series: [{ id: 'imports', label_fr: 'Enzymes importées', label_en: 'Imported enzymes' }],
    files: [...tableBytes].map(([path, bytes]) =>
      releaseFile(path, bytes, inventedRows[path.split('/')[0] as 'documents'].length),
    ),
    parts,
    rows: inventedRows,
    tableBytes,
  }
}
