/** The words of `QUALITY.md`. */
import type { Bilingual } from '../../../schemas/bilingual.ts'
import type { JudgedField } from '../../evaluation/indicators.ts'

type Scored = 'entities' | 'mentions' | 'indicators' | 'indicators_complete' | 'roles'

export interface QualityWords {
  readonly title: string
  readonly intro: (release: string, extractor: string) => string
  readonly rowsHeading: string
  readonly keptOutHeading: string
  readonly nothingKeptOut: string
  readonly evaluationHeading: string
  readonly evaluationIntro: (documents: number, extractor: string) => string
  readonly typesHeading: string
  readonly conceptsHeading: string
  readonly conceptsIntro: string
  readonly fieldsHeading: string
  readonly calibrationHeading: string
  readonly calibrationError: (share: string) => string
  readonly limitsHeading: string
  readonly table: string
  readonly rows: string
  readonly confidence: string
  readonly code: string
  readonly what: string
  readonly count: string
  readonly meaning: string
  readonly rejected: string
  readonly withheld: string
  readonly warning: string
  readonly precision: string
  readonly recall: string
  readonly right: string
  readonly wrong: string
  readonly missed: string
  readonly type: string
  readonly concept: string
  readonly field: string
  readonly said: string
  readonly tables: Readonly<Record<Scored, string>>
  readonly languages: Readonly<Record<'all' | 'fr' | 'en', string>>
  readonly fields: Readonly<Record<JudgedField, string>>
}

const french: QualityWords = {
  title: 'Qualité',
  intro: (release, extractor) =>
    `Version ${release}, extraite par \`${extractor}\`. Les mêmes chiffres pour les machines : [quality.json](quality.json).`,
  rowsHeading: 'Lignes publiées, selon la relecture et la confiance',
  keptOutHeading: 'Ce qui n’est pas publié',
  nothingKeptOut: 'Rien n’a été rejeté, retenu ni signalé.',
  evaluationHeading: 'Évaluation, sans relecture',
  evaluationIntro: (documents, extractor) =>
    `\`${extractor}\` sur ${documents} textes annotés. La précision est la part de juste dans ce qui a été extrait, le rappel la part de ce qu’il fallait extraire qui l’a été, F1 leur moyenne harmonique.`,
  typesHeading: 'Entités, par nature',
  conceptsHeading: 'Indicateurs, par concept',
  conceptsIntro:
    'Juste : le chiffre, l’unité et le concept. Un chiffre trouvé sous un autre concept manque à l’un et est de trop dans l’autre.',
  fieldsHeading: 'Champs des indicateurs trouvés : part juste',
  calibrationHeading: 'Calibration de la confiance',
  calibrationError: share =>
    `Écart moyen entre la confiance annoncée et la part juste : ${share}. Une ligne est juste ici si valeur, unité, comparateur, période et nature le sont.`,
  limitsHeading: 'Ce que ces chiffres ne disent pas',
  table: 'table',
  rows: 'lignes',
  confidence: 'confiance',
  code: 'code',
  what: 'quoi',
  count: 'nombre',
  meaning: 'sens',
  rejected: 'documents rejetés',
  withheld: 'lignes retenues',
  warning: 'signalements',
  precision: 'précision',
  recall: 'rappel',
  right: 'juste',
  wrong: 'de trop',
  missed: 'manqué',
  type: 'nature',
  concept: 'concept',
  field: 'champ',
  said: 'annoncée',
  tables: {
    entities: 'entités',
    mentions: 'mentions',
    indicators: 'indicateurs (valeur et unité)',
    indicators_complete: 'indicateurs (avec comparateur, période et nature)',
    roles: 'fonctions',
  },
  languages: { all: 'ensemble', fr: 'français', en: 'anglais' },
  fields: {
    comparator: 'comparateur',
    period: 'période',
    status: 'constat, objectif ou prévision',
    concept: 'concept',
    subject: 'sujet',
    measured: 'nom mesuré',
  },
}

const english: QualityWords = {
  title: 'Quality',
  intro: (release, extractor) =>
    `Release ${release}, extracted by \`${extractor}\`. The same figures for machines: [quality.json](quality.json).`,
  rowsHeading: 'Released rows by review and confidence',
  keptOutHeading: 'What is not released',
  nothingKeptOut: 'Nothing was rejected, withheld or flagged.',
  evaluationHeading: 'Evaluation, without review',
  evaluationIntro: (documents, extractor) =>
    `\`${extractor}\` on ${documents} annotated texts. Precision is the share of what was extracted that is right, recall the share of what should have been extracted that was, F1 their harmonic mean.`,
  typesHeading: 'Entities by type',
  conceptsHeading: 'Indicators by concept',
  conceptsIntro:
    'Right: figure, unit and concept. A figure found under another concept is missed in the one and made up in the other.',
  fieldsHeading: 'Fields of the indicators found: share right',
  calibrationHeading: 'Calibration of confidence',
  calibrationError: share =>
    `Mean distance between the confidence stated and the share right: ${share}. A row is right here when value, unit, comparator, period and kind are.`,
  limitsHeading: 'What these figures do not say',
  table: 'table',
  rows: 'rows',
  confidence: 'confidence',
  code: 'code',
  what: 'what',
  count: 'count',
  meaning: 'meaning',
  rejected: 'documents rejected',
  withheld: 'rows withheld',
  warning: 'warnings',
  precision: 'precision',
  recall: 'recall',
  right: 'right',
  wrong: 'made up',
  missed: 'missed',
  type: 'type',
  concept: 'concept',
  field: 'field',
  said: 'stated',
  tables: {
    entities: 'entities',
    mentions: 'mentions',
    indicators: 'indicators (value and unit)',
    indicators_complete: 'indicators (with comparator, period and kind)',
    roles: 'roles',
  },
  languages: { all: 'all', fr: 'French', en: 'English' },
  fields: {
    comparator: 'comparator',
    period: 'period',
    status: 'fact, target or forecast',
    concept: 'concept',
    subject: 'subject',
    measured: 'measured noun',
  },
}

export const qualityWords: Readonly<Record<keyof Bilingual, QualityWords>> = { fr: french, en: english }
