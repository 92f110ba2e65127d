/** The data dictionary: what the schema declares beside what the released Parquet's footer really holds. */
import { parquetMetadata, parquetSchema } from 'hyparquet'
import { codeSections, type Language, tableSection, typeLegend } from '../../../schemas/derive/dictionary.ts'
import { tables } from '../../../schemas/tables.ts'
import type { CatalogueInput } from './catalogue-input.ts'
import { holdingsOf } from './holdings.ts'

const words = {
  fr: {
    heading: 'Dictionnaire des données',
    intro: (release: string) => `Version ${release}. Les types Parquet sont lus dans les fichiers publiés.`,
    lists: 'Listes fermées',
  },
  en: {
    heading: 'Data dictionary',
    intro: (release: string) => `Release ${release}. Parquet types are read from the released files.`,
    lists: 'Closed lists',
  },
} as const satisfies Record<Language, unknown>

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

const inLanguage = (input: CatalogueInput, language: Language): string => {
  const { heading, intro, lists } = words[language]
  return [
    `# ${heading}${language === 'fr' ? ' : ' : ': '}${input.dataset.title[language]}`,
    intro(input.release),
    typeLegend(language),
    ...holdingsOf(input).map(({ table, rows }) =>
      tableSection(tables[table], language, { rows, stored: footerTypes(input.parts[table]) }),
    ),
    `## ${lists}`,
    codeSections(language),
  ].join('\n\n')
}

/** `DICTIONARY.md`: French, then English. */
export const dictionary = (input: CatalogueInput): string =>
  `${inLanguage(input, 'fr')}\n\n---\n\n${inLanguage(input, 'en')}\n`
