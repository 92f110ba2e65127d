import { type ChangeRow, comparedTables } from '../../schemas/changes.ts'

interface Between {
  readonly release: string
  readonly previous: string | null
}

/** `CHANGES.md`: what changed since the release before, in both languages, by identifiers only. */
export const changesPage = (rows: readonly ChangeRow[], { release, previous }: Between): string =>
  [
    `# ${release}: changes · changements`,
    '',
    previous === null
      ? 'The first release: nothing to compare with. · Première version : rien à comparer.'
      : `Since \`${previous}\`, by primary key; the same as Parquet in \`changes/\`. · Depuis \`${previous}\`, par clé primaire ; de même en Parquet dans \`changes/\`.`,
    ...(previous === null ? [] : [...counts(rows), ...comparedTables.flatMap(name => section(name, rows))]),
    '',
  ].join('\n')

const kinds = ['added', 'removed', 'changed'] as const
const headings = {
  added: 'Added · Ajoutées',
  removed: 'Removed · Retirées',
  changed: 'Changed · Modifiées',
} as const satisfies Record<(typeof kinds)[number], string>

/** Rows that the page lists of a kind; the Parquet file has them all. */
const listed = 100

const of = (name: string, rows: readonly ChangeRow[]) => (kind: string) =>
  rows.filter(row => row.table_name === name && row.change === kind)

const counts = (rows: readonly ChangeRow[]): string[] => [
  '',
  `| table | ${kinds.map(kind => headings[kind]).join(' | ')} |`,
  '| --- | ---: | ---: | ---: |',
  ...comparedTables.map(
    name => `| ${name} | ${kinds.map(kind => of(name, rows)(kind).length).join(' | ')} |`,
  ),
]

const section = (name: string, rows: readonly ChangeRow[]): string[] =>
  kinds.flatMap(kind => {
    const own = of(name, rows)(kind)
    if (own.length === 0) return []
    const items = own
      .slice(0, listed)
      .map(row => `- \`${row.row_id}\`${row.fields.length > 0 ? `: ${row.fields.join(', ')}` : ''}`)
    const more = own.length - items.length
    return [
      '',
      `## ${name}: ${headings[kind]}`,
      '',
      ...items,
      ...(more > 0 ? [`- … ${more} more · ${more} autres`] : []),
    ]
  })
