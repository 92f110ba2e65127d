import { codeLists } from '../schemas/codes.ts'
import type { Row } from '../schemas/table.ts'
import type { documents } from '../schemas/tables/documents.ts'
import type { entities } from '../schemas/tables/entities.ts'
import type { indicators } from '../schemas/tables/indicators.ts'
import type { indicatorsFlat } from '../schemas/tables/indicators-flat.ts'
import { unitRows } from '../schemas/units.ts'

type EntityRow = Row<typeof entities>
type DocumentRow = Row<typeof documents>
type FlatRow = Row<typeof indicatorsFlat>

const units = new Map(unitRows.map(row => [row.unit_measure, row]))

/** An indicator with names, labels, document, date and address joined in. Throws where a code or a document is unknown. */
export const flatRow = (
  row: Row<typeof indicators>,
  { document, entity }: { document: DocumentRow; entity: (id: string | null) => EntityRow | undefined },
): FlatRow => {
  const [subject, place, source] = [entity(row.subject_id), entity(row.place_id), entity(row.stated_by_id)]
  const concept = label('concept', row.concept)
  const kind = label('value_kind', row.value_kind)
  const unit = units.get(row.unit_measure)
  if (unit === undefined)
    throw new Error(`merge indicators_flat: ${row.indicator_id} has the unknown unit ${row.unit_measure}`)
  return {
    ...row,
    title: document.title,
    publisher: document.publisher,
    published_on: document.published_on,
    language: document.language,
    document_type: document.document_type,
    source_url: document.source_url,
    subject_type: subject?.type ?? null,
    subject_fr: subject?.name_fr ?? null,
    subject_en: subject?.name_en ?? null,
    place_fr: place?.name_fr ?? null,
    place_en: place?.name_en ?? null,
    stated_by: source?.name ?? null,
    concept_fr: concept.fr,
    concept_en: concept.en,
    unit_fr: unit.label_fr,
    unit_en: unit.label_en,
    value_kind_fr: kind.fr,
    value_kind_en: kind.en,
  }
}

const label = (list: 'concept' | 'value_kind', code: string): { fr: string; en: string } => {
  const codes: Readonly<Record<string, { label: { fr: string; en: string } }>> = codeLists[list]
  const found = codes[code]
  if (found === undefined) throw new Error(`merge indicators_flat: ${code} is not in the list ${list}`)
  return found.label
}
