/** What the review page is given, from a source folder's texts and configuration. */
import { extractor } from '../functions/extract/extractor.ts'
import { rowsOf } from '../functions/extract/rows.ts'
import { seriesOf } from '../functions/extract/series.ts'
import { vouchedNames } from '../functions/extract/vouched-names.ts'
import { withhold } from '../functions/extract/withholding.ts'
import { codeLists } from '../schemas/codes.ts'
import type { SourceConfig } from '../schemas/source/config.ts'
import { unitRows } from '../schemas/units.ts'
import type { TextRow } from '../schemas/work.ts'
import { fieldsOf } from '../site/review/fields.ts'
import type {
  Choice,
  ReviewData,
  ReviewDocument,
  ReviewRow,
  ReviewTable,
} from '../site/review/review-data.ts'

type Rows = ReturnType<typeof rowsOf>['rows']

/** Reads texts as extract does, before any decision, and gives their rows as decisions name them. */
export const reviewDocuments = (texts: readonly TextRow[], config: SourceConfig): ReviewDocument[] => {
  const read = extractor({ vouched: vouchedNames(config.authority) })
  return texts.map(text => {
    const findings = read(text.text, {
      language: text.language === 'en' ? 'en' : 'fr',
      ...(text.published_on !== null && { publishedOn: text.published_on }),
      ...(text.title !== null && { title: text.title }),
    })
    const { rows } = rowsOf(text, findings)
    const kept = withhold(rows, text.document_id).rows
    const compared = rows.indicators.map(row => ({ ...row, series_id: seriesOf(row, config.series) }))
    return {
      id: text.document_id,
      title: text.title ?? findings.title?.replace(/\s+/g, ' ').trim() ?? text.document_id,
      language: text.language,
      text: text.text,
      rows: reviewRows({ ...rows, indicators: compared }, { kept, text: text.text }),
      entities: kept.sightings.map(({ entity_id: id, type, name }) => ({ id, type, name })),
    }
  })
}

type Found = Rows['mentions'][number] | Rows['indicators'][number] | Rows['roles'][number]

const idOf = (row: Found): string =>
  'mention_id' in row ? row.mention_id : 'indicator_id' in row ? row.indicator_id : row.role_id

/** Withheld rows are not shown, and yet counted, so that an occurrence means what it means to extract. */
const reviewRows = (rows: Rows, { kept, text }: { kept: Rows; text: string }): ReviewRow[] => {
  const unitAt = utf16Offsets(text)
  const shown = new Set([...kept.mentions, ...kept.indicators, ...kept.roles].map(idOf))
  return (['mentions', 'indicators', 'roles'] as const).flatMap(table => {
    const seen = new Map<string, number>()
    return (rows[table] as readonly Found[]).flatMap(row => {
      const occurrence = (seen.get(row.quote) ?? 0) + 1
      seen.set(row.quote, occurrence)
      if (!shown.has(idOf(row))) return []
      return [
        {
          table,
          quote: row.quote,
          occurrence,
          start: unitAt[row.start_char] ?? text.length,
          end: unitAt[row.end_char] ?? text.length,
          confidence: row.confidence,
          fields: fieldValues(table, row),
        },
      ]
    })
  })
}

const fieldValues = (table: ReviewTable, row: Found): ReviewRow['fields'] => {
  const values: Readonly<Record<string, unknown>> = { ...row }
  return Object.fromEntries(
    fieldsOf[table].map(({ name }) => [name, (values[name] ?? null) as string | number | null]),
  )
}

/** UTF-16 offset of each code point, and of the end. */
const utf16Offsets = (text: string): number[] => {
  const offsets: number[] = []
  let at = 0
  for (const point of text) {
    offsets.push(at)
    at += point.length
  }
  return [...offsets, at]
}

/** The closed lists, units, series and vouched names to choose from. */
export const reviewChoices = ({
  authority,
  series,
}: SourceConfig): Pick<ReviewData, 'lists' | 'authority'> => {
  const lists = Object.entries(codeLists).map(([name, members]): [string, Choice[]] => [
    name,
    Object.entries(members).map(([value, { label }]) => ({ value, label })),
  ])
  const units = unitRows.map(({ unit_measure, label_fr, label_en }) => ({
    value: unit_measure,
    label: { fr: label_fr, en: label_en },
  }))
  const comparable = series.map(({ id, label_fr, label_en }) => ({
    value: id,
    label: { fr: label_fr, en: label_en },
  }))
  return {
    lists: { ...Object.fromEntries(lists), unit_measure: units, series_id: comparable },
    authority: authority.map(({ id, type, name }) => ({ id, type, name })),
  }
}
