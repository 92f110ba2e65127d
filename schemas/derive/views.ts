/** The views that every engine has, in SQL that DuckDB and Athena both take. */
import { column, nullable } from '../column.ts'
import { columnsOf, type Table, table } from '../table.ts'
import { documents } from '../tables/documents.ts'
import { indicators } from '../tables/indicators.ts'
import { tableNames, tables } from '../tables.ts'
import { type Dialect, literal, releaseColumn } from './dialect.ts'

/** The statement that switches all readers to a release: every other view reads this one. */
export const currentRelease = (dialect: Dialect, release: string): string =>
  dialect.view('current_release', `SELECT ${literal(release)} AS release`)

/** The current release of a table: its columns as declared, and nothing else. */
const tableSelect = (of: Table): string => {
  const names = columnsOf(of).map(([name]) => name)
  return `SELECT ${names.join(', ')} FROM ${of.name}_history WHERE ${releaseColumn(of)} = (SELECT release FROM current_release)`
}

const i = indicators.columns

/** What the view `promises` has, declared as the tables are. */
export const promises = table('promises', {
  description: {
    en: 'Targets, with the latest figure that a later document observed in the same series, and whether they are overdue.',
    fr: 'Objectifs, avec le dernier chiffre constaté dans la même série par un document ultérieur, et s’ils sont en retard.',
  },
  key: ['indicator_id'],
  columns: {
    indicator_id: { ...i.indicator_id, references: 'indicators.indicator_id' },
    document_id: i.document_id,
    subject_id: i.subject_id,
    series_id: i.series_id,
    concept: i.concept,
    measured: i.measured,
    target_value: i.obs_value,
    target_low: i.obs_low,
    target_high: i.obs_high,
    unit_measure: i.unit_measure,
    unit_per: i.unit_per,
    comparator: i.comparator,
    promised_on: documents.columns.published_on,
    due_on: nullable(
      column('date', { en: 'Last day on which it is due.', fr: 'Dernier jour de l’échéance.' }),
    ),
    observed_id: nullable(
      column(
        'string',
        { en: 'The indicator observed.', fr: 'L’indicateur constaté.' },
        { references: 'indicators.indicator_id' },
      ),
    ),
    observed_document_id: nullable({ ...i.document_id }),
    observed_value: i.obs_value,
    observed_low: i.obs_low,
    observed_high: i.obs_high,
    observed_on: nullable(
      column('date', { en: 'Day of the document that observes.', fr: 'Jour du document qui constate.' }),
    ),
    observation_count: column(
      'int',
      {
        en: 'How many figures later documents observed in the series.',
        fr: 'Nombre de chiffres constatés dans la série par des documents ultérieurs.',
      },
      { minimum: 0 },
    ),
    overdue: column('boolean', {
      en: 'Due before today, and no document has observed the series since it was due.',
      fr: 'Échue avant aujourd’hui, sans document qui ait constaté la série depuis l’échéance.',
    }),
    quote: i.quote,
  },
})

// Whether a promise was kept is for readers to judge: a series does not say whether more of it is better.
const promisesSelect = `WITH figures AS (
  SELECT i.*, d.published_on
  FROM indicators i JOIN documents d ON d.document_id = i.document_id
), observations AS (
  SELECT t.indicator_id AS target_id, o.indicator_id, o.document_id, o.obs_value, o.obs_low, o.obs_high, o.published_on,
    row_number() OVER (PARTITION BY t.indicator_id ORDER BY o.published_on DESC, o.period_end DESC NULLS LAST, o.indicator_id) AS nth,
    count(*) OVER (PARTITION BY t.indicator_id) AS observation_count
  FROM figures t JOIN figures o ON o.series_id = t.series_id AND o.unit_measure = t.unit_measure
    AND o.published_on > t.published_on
  WHERE t.value_kind = 'target' AND o.value_kind = 'observed'
)
SELECT t.indicator_id, t.document_id, t.subject_id, t.series_id, t.concept, t.measured,
  t.obs_value AS target_value, t.obs_low AS target_low, t.obs_high AS target_high, t.unit_measure, t.unit_per, t.comparator,
  t.published_on AS promised_on, t.period_end AS due_on,
  o.indicator_id AS observed_id, o.document_id AS observed_document_id,
  o.obs_value AS observed_value, o.obs_low AS observed_low, o.obs_high AS observed_high, o.published_on AS observed_on,
  CAST(coalesce(o.observation_count, 0) AS integer) AS observation_count,
  coalesce(t.period_end < current_date AND (o.published_on IS NULL OR o.published_on <= t.period_end), false) AS overdue,
  t.quote
FROM figures t LEFT JOIN observations o ON o.target_id = t.indicator_id AND o.nth = 1
WHERE t.value_kind = 'target'`

/** Statements that make the view of every table and `promises`, or those of them wanted; what they read must be there. */
export const datasetViews = (
  dialect: Dialect,
  wanted: (view: string) => boolean = () => true,
): readonly string[] => {
  const selects: readonly (readonly [string, string])[] = [
    ...tableNames.map(name => [name, tableSelect(tables[name])] as const),
    [promises.name, promisesSelect],
  ]
  return selects.filter(([name]) => wanted(name)).map(([name, select]) => dialect.view(name, select))
}
