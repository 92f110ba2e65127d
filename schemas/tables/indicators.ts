import { column, nullable } from '../column.ts'
import { table } from '../table.ts'
import {
  confidence,
  documentId,
  endChar,
  entityReference,
  method,
  quote,
  reviewStatus,
  rowId,
  startChar,
} from './identity.ts'

export const indicators = table('indicators', {
  description: {
    en: 'Figures that the documents state: value and bounds, unit, period, fact or target, and what they are about.',
    fr: 'Chiffres énoncés par les documents : valeur et bornes, unité, période, constat ou objectif, et leur sujet.',
  },
  key: ['indicator_id'],
  columns: {
    indicator_id: rowId('Id of the indicator.', 'Identifiant de l’indicateur.'),
    document_id: { ...documentId, references: 'documents.document_id' },
    subject_id: entityReference('Who or what the figure is about.', 'De qui ou de quoi parle le chiffre.'),
    place_id: entityReference('Where, when the sentence says it.', 'Où, si la phrase le dit.'),
    stated_by_id: entityReference(
      'Whom the text credits with the figure.',
      'À qui le texte attribue le chiffre.',
    ),
    series_id: nullable(
      column('string', {
        en: 'Series of comparable indicators (series.yaml).',
        fr: 'Série d’indicateurs comparables (series.yaml).',
      }),
    ),
    concept: column('string', { en: 'What is measured.', fr: 'Ce qui est mesuré.' }, { codes: 'concept' }),
    measured: nullable(
      column(
        'string',
        {
          en: 'The noun counted or measured, as in the text.',
          fr: 'Le nom compté ou mesuré, tel que dans le texte.',
        },
        { maxLength: 300 },
      ),
    ),
    obs_value: nullable(
      column('double', {
        en: 'The value, in unit_measure; null for a range (SDMX OBS_VALUE).',
        fr: 'La valeur, en unit_measure ; nulle pour un intervalle (SDMX OBS_VALUE).',
      }),
    ),
    obs_low: nullable(
      column('double', {
        en: 'Lower bound that the words give.',
        fr: 'Borne inférieure donnée par les mots.',
      }),
    ),
    obs_high: nullable(
      column('double', {
        en: 'Upper bound that the words give.',
        fr: 'Borne supérieure donnée par les mots.',
      }),
    ),
    unit_measure: column(
      'string',
      {
        en: 'Unit: ISO 4217, %, pp, x, UCUM or count (SDMX UNIT_MEASURE).',
        fr: 'Unité : ISO 4217, %, pp, x, UCUM ou count (SDMX UNIT_MEASURE).',
      },
      { references: 'units.unit_measure' },
    ),
    unit_per: nullable(
      column(
        'string',
        { en: 'What the rate is for one of.', fr: 'Ce pour quoi vaut le taux.' },
        { codes: 'unit_per' },
      ),
    ),
    comparator: column(
      'string',
      { en: 'How the words bound the value.', fr: 'Comment les mots bornent la valeur.' },
      { codes: 'comparator' },
    ),
    time_period: nullable(
      column('string', {
        en: 'When it holds or is due: ISO 8601 date, month, year or interval (SDMX TIME_PERIOD).',
        fr: 'Quand il vaut ou est dû : date, mois, année ou intervalle ISO 8601 (SDMX TIME_PERIOD).',
      }),
    ),
    period_start: nullable(
      column('date', { en: 'First day of time_period.', fr: 'Premier jour de time_period.' }),
    ),
    period_end: nullable(
      column('date', { en: 'Last day of time_period.', fr: 'Dernier jour de time_period.' }),
    ),
    value_kind: column(
      'string',
      { en: 'Fact, target or forecast.', fr: 'Constat, objectif ou prévision.' },
      { codes: 'value_kind' },
    ),
    quote,
    start_char: startChar,
    end_char: endChar,
    sentence: nullable(
      column(
        'string',
        {
          en: 'The sentence around the quote, where the excerpt cap allows it.',
          fr: 'La phrase autour de la citation, si le plafond d’extraits le permet.',
        },
        { maxLength: 300 },
      ),
    ),
    confidence,
    method,
    review_status: reviewStatus,
  },
})
