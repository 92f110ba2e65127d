import { column, nullable } from '../column.ts'
import { table } from '../table.ts'
import { documents } from './documents.ts'
import { indicators } from './indicators.ts'

const name = (en: string, fr: string) => nullable(column('string', { en, fr }))
const i = indicators.columns
const d = documents.columns

/** One row an indicator, everything joined in: what a person opens in a spreadsheet. */
export const indicatorsFlat = table('indicators_flat', {
  description: {
    en: 'Indicators with names, labels, document, date and address joined in: what most people want.',
    fr: 'Les indicateurs avec noms, libellés, document, date et adresse : ce que la plupart cherchent.',
  },
  key: ['indicator_id'],
  columns: {
    indicator_id: i.indicator_id,
    document_id: i.document_id,
    title: d.title,
    publisher: d.publisher,
    published_on: d.published_on,
    language: d.language,
    document_type: d.document_type,
    source_url: d.source_url,
    subject_id: i.subject_id,
    subject_type: name('Kind of the subject.', 'Nature du sujet.'),
    subject_fr: name('French name of the subject.', 'Nom français du sujet.'),
    subject_en: name('English name of the subject.', 'Nom anglais du sujet.'),
    place_id: i.place_id,
    place_fr: name('French name of the place.', 'Nom français du lieu.'),
    place_en: name('English name of the place.', 'Nom anglais du lieu.'),
    stated_by_id: i.stated_by_id,
    stated_by: name('Name of whom the text credits.', 'Nom de la source créditée par le texte.'),
    series_id: i.series_id,
    concept: i.concept,
    concept_fr: column('string', { en: 'French label of the concept.', fr: 'Libellé français du concept.' }),
    concept_en: column('string', { en: 'English label of the concept.', fr: 'Libellé anglais du concept.' }),
    measured: i.measured,
    comparator: i.comparator,
    obs_value: i.obs_value,
    obs_low: i.obs_low,
    obs_high: i.obs_high,
    unit_measure: i.unit_measure,
    unit_fr: column('string', { en: 'French label of the unit.', fr: 'Libellé français de l’unité.' }),
    unit_en: column('string', { en: 'English label of the unit.', fr: 'Libellé anglais de l’unité.' }),
    unit_per: i.unit_per,
    time_period: i.time_period,
    period_start: i.period_start,
    period_end: i.period_end,
    value_kind: i.value_kind,
    value_kind_fr: column('string', {
      en: 'French label of value_kind.',
      fr: 'Libellé français de value_kind.',
    }),
    value_kind_en: column('string', {
      en: 'English label of value_kind.',
      fr: 'Libellé anglais de value_kind.',
    }),
    quote: i.quote,
    sentence: i.sentence,
    start_char: i.start_char,
    end_char: i.end_char,
    confidence: i.confidence,
    method: i.method,
    review_status: i.review_status,
  },
})
