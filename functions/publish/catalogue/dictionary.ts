/** The data dictionary: what the schema declares beside what the released Parquet's footer really holds. */
import { parquetMetadata, parquetSchema } from 'hyparquet'
import type { Bilingual } from '../../../schemas/bilingual.ts'
import { codeLists, codesOf } from '../../../schemas/codes.ts'
import type { Column } from '../../../schemas/column.ts'
import { columnsOf } from '../../../schemas/table.ts'
import { tables } from '../../../schemas/tables.ts'
import type { CatalogueInput } from './catalogue-input.ts'
import { type Holding, holdingsOf } from './holdings.ts'

type Language = keyof Bilingual

const words = {
  fr: {
    heading: 'Dictionnaire des données',
    intro: (release: string) => `Version ${release}. Les types Parquet sont lus dans les fichiers publiés.`,
    head: ['colonne', 'type', 'Parquet', 'vide', 'sens'],
    key: 'Clé primaire',
    rows: 'Lignes',
    list: 'liste',
    pointsAt: 'désigne',
    unit: 'unité',
    lists: 'Listes fermées',
    codeHead: ['code', 'libellé', 'définition'],
    yes: 'oui',
    no: 'non',
  },
  en: {
    heading: 'Data dictionary',
    intro: (release: string) => `Release ${release}. Parquet types are read from the released files.`,
    head: ['column', 'type', 'Parquet', 'nulls', 'meaning'],
    key: 'Primary key',
    rows: 'Rows',
    list: 'list',
    pointsAt: 'points at',
    unit: 'unit',
    lists: 'Closed lists',
    codeHead: ['code', 'label', 'definition'],
    yes: 'yes',
    no: 'no',
  },
} as const satisfies Record<Language, unknown>

const row = (cells: readonly string[]): string =>
  `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
const grid = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

/** Physical and logical type of each column, as the footer says them. */
const footerTypes = (part: Uint8Array | undefined): ReadonlyMap<string, string> => {
  if (part === undefined) return new Map()
  const bytes = part.buffer.slice(part.byteOffset, part.byteOffset + part.byteLength) as ArrayBuffer
  return new Map(
    parquetSchema(parquetMetadata(bytes)).children.map(({ element, children }) => {
      const logical = element.logical_type?.type ?? element.converted_type
      const physical = children.length > 0 ? 'group' : element.type
      return [element.name, [physical, logical].filter(Boolean).join(' ')]
    }),
  )
}

const meaning = (column: Column, language: Language): string => {
  const { list, pointsAt, unit } = words[language]
  const notes = [
    ...(column.codes === undefined ? [] : [`${list} \`${column.codes}\``]),
    ...(column.references === undefined ? [] : [`${pointsAt} \`${column.references}\``]),
    ...(column.unit === undefined ? [] : [`${unit}${language === 'fr' ? ' ' : ''}: ${column.unit}`]),
  ]
  return column.description[language] + (notes.length > 0 ? ` (${notes.join('; ')})` : '')
}

const tableSection = (holding: Holding, part: Uint8Array | undefined, language: Language): string => {
  const table = tables[holding.table]
  const { head, key, rows, yes, no } = words[language]
  const types = footerTypes(part)
  const colon = language === 'fr' ? ' :' : ':'
  return [
    `### ${holding.table}`,
    table.description[language],
    `${key}${colon} ${table.key.map(name => `\`${name}\``).join(', ')}. ${rows}${colon} ${holding.rows}.`,
    grid(
      head,
      columnsOf(table).map(([name, column]) => [
        `\`${name}\``,
        column.type,
        types.get(name) ?? '',
        column.nullable ? yes : no,
        meaning(column, language),
      ]),
    ),
  ].join('\n\n')
}

const codeSection = (language: Language): string =>
  Object.entries(codeLists)
    .map(([list, members]) =>
      [
        `### ${list}`,
        grid(
          words[language].codeHead,
          codesOf(list as keyof typeof codeLists).map(code => {
            const { label, definition } = (members as Readonly<Record<string, CodeText>>)[code]!
            return [`\`${code}\``, label[language], definition[language]]
          }),
        ),
      ].join('\n\n'),
    )
    .join('\n\n')

interface CodeText {
  readonly label: Bilingual
  readonly definition: Bilingual
}

const inLanguage = (input: CatalogueInput, language: Language): string => {
  const { heading, intro, lists } = words[language]
  return [
    `# ${heading}${language === 'fr' ? ' : ' : ': '}${input.dataset.title[language]}`,
    intro(input.release),
    ...holdingsOf(input).map(holding => tableSection(holding, input.parts[holding.table], language)),
    `## ${lists}`,
    codeSection(language),
  ].join('\n\n')
}

/** `DICTIONARY.md`: French, then English. */
export const dictionary = (input: CatalogueInput): string =>
  `${inLanguage(input, 'fr')}\n\n---\n\n${inLanguage(input, 'en')}\n`
