import type { Code } from './codes/code.ts'
import { type CodeListName, codeLists, codesOf } from './codes.ts'
import { type Row, sorted } from './table.ts'
import { codes, units } from './tables/reference.ts'
import { unitRows } from './units.ts'

/** The closed lists as rows. */
export const codeRows = (): Row<typeof codes>[] =>
  sorted(
    codes,
    (Object.keys(codeLists) as CodeListName[]).flatMap(list =>
      codesOf(list).map(code => codeRow(list, code)),
    ),
  )

const codeRow = (list: CodeListName, code: string): Row<typeof codes> => {
  const { label, definition } = (codeLists[list] as Readonly<Record<string, Code>>)[code]!
  return {
    code_list: list,
    code,
    label_fr: label.fr,
    label_en: label.en,
    definition_fr: definition.fr,
    definition_en: definition.en,
  }
}

/** The units as rows. */
export const sortedUnits = (): Row<typeof units>[] => sorted(units, unitRows)
