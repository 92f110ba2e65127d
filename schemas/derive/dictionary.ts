/** The data dictionary as Markdown, in either language: tables, columns, closed lists. */
import type { Bilingual } from '../bilingual.ts'
import type { Code } from '../codes/code.ts'
import { type CodeListName, codeLists, codesOf } from '../codes.ts'
import type { Column, ColumnType } from '../column.ts'
import { columnsOf, type Table } from '../table.ts'

export type Language = keyof Bilingual

const words = {
  fr: {
    head: ['colonne', 'type', 'vide', 'sens'],
    types: 'Types :',
    stored: 'Parquet',
    key: 'Clé primaire :',
    rows: 'Lignes :',
    list: 'liste',
    pointsAt: 'désigne',
    unit: 'unité :',
    from: 'au moins',
    to: 'au plus',
    longest: 'points de code au plus :',
    pattern: 'forme :',
    codeHead: ['code', 'libellé', 'définition'],
    yes: 'oui',
    no: 'non',
  },
  en: {
    head: ['column', 'type', 'nulls', 'meaning'],
    types: 'Types:',
    stored: 'Parquet',
    key: 'Primary key:',
    rows: 'Rows:',
    list: 'list',
    pointsAt: 'points at',
    unit: 'unit:',
    from: 'at least',
    to: 'at most',
    longest: 'code points at most:',
    pattern: 'form:',
    codeHead: ['code', 'label', 'definition'],
    yes: 'yes',
    no: 'no',
  },
} as const satisfies Record<Language, unknown>

const code = (text: string): string => `\`${text}\``

const typeMeanings = {
  string: { en: 'text, UTF-8', fr: 'texte, UTF-8' },
  int: { en: 'integer of 32 bits', fr: 'entier de 32 bits' },
  double: { en: 'floating-point number of 64 bits', fr: 'nombre à virgule flottante de 64 bits' },
  boolean: { en: 'true or false', fr: 'vrai ou faux' },
  date: { en: 'day of the calendar', fr: 'jour du calendrier' },
  strings: { en: 'list of texts', fr: 'liste de textes' },
} satisfies Record<ColumnType, Bilingual>

/** What the types of the columns are, in one line. */
export const typeLegend = (language: Language): string => {
  const types = Object.entries(typeMeanings).map(([type, is]) => `${code(type)} (${is[language]})`)
  return `${words[language].types} ${types.join(', ')}.`
}

const line = (cells: readonly string[]): string =>
  `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`

const grid = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')

const meaning = (column: Column, language: Language): string => {
  const { list, pointsAt, unit, from, to, longest, pattern } = words[language]
  const notes = [
    column.codes && `${list} ${code(column.codes)}`,
    column.references && `${pointsAt} ${code(column.references)}`,
    column.unit && `${unit} ${column.unit}`,
    column.minimum !== undefined && `${from} ${column.minimum}`,
    column.maximum !== undefined && `${to} ${column.maximum}`,
    column.maxLength !== undefined && `${longest} ${column.maxLength}`,
    column.pattern && `${pattern} ${code(column.pattern)}`,
  ].filter(note => typeof note === 'string')
  return column.description[language] + (notes.length > 0 ? ` (${notes.join('; ')})` : '')
}

/** What a release knows of a table beyond its declaration. */
export interface Holdings {
  readonly rows: number
  /** Physical and logical type of each column as its files' footers say. */
  readonly stored: ReadonlyMap<string, string>
}

/** A table: what it is, its key, and every column. */
export const tableSection = (table: Table, language: Language, holdings?: Holdings): string => {
  const { head, stored, key, rows, yes, no } = words[language]
  const [name, type, ...rest] = head
  const keyLine = `${key} ${table.key.map(code).join(', ')}.`
  return [
    `### ${table.name}`,
    table.description[language],
    holdings ? `${keyLine} ${rows} ${holdings.rows}.` : keyLine,
    grid(
      holdings ? [name, type, stored, ...rest] : head,
      columnsOf(table).map(([columnName, column]) => [
        code(columnName),
        column.type,
        ...(holdings ? [holdings.stored.get(columnName) ?? ''] : []),
        column.nullable ? yes : no,
        meaning(column, language),
      ]),
    ),
  ].join('\n\n')
}

/** Every closed list with its codes. */
export const codeSections = (language: Language): string =>
  (Object.keys(codeLists) as CodeListName[])
    .map(list => {
      const members: Readonly<Record<string, Code>> = codeLists[list]
      const rows = codesOf(list).map(each => {
        const { label, definition } = members[each]!
        return [code(each), label[language], definition[language]]
      })
      return [`### ${list}`, grid(words[language].codeHead, rows)].join('\n\n')
    })
    .join('\n\n')
