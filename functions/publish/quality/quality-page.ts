/** `QUALITY.md`: the quality of a release for people, French, then English. */
import type { Bilingual } from '../../../schemas/bilingual.ts'
import { codeLists } from '../../../schemas/codes.ts'
import { type IssueKind, issueCodes } from '../../../schemas/issue.ts'
import type { Scores } from '../../evaluation/counts.ts'
import { judgedFields } from '../../evaluation/indicators.ts'
import type { Quality, TableQuality } from './quality.ts'
import { type QualityWords, qualityWords } from './quality-words.ts'

type Language = keyof Bilingual

interface Page {
  readonly quality: Quality
  readonly language: Language
  readonly words: QualityWords
}

export const qualityPage = (quality: Quality): string =>
  `${(['fr', 'en'] as const)
    .map(language => section({ quality, language, words: qualityWords[language] }))
    .join('\n---\n\n')}`

const section = (page: Page): string => {
  const { quality, words } = page
  return [
    `# ${words.title}`,
    words.intro(quality.release, quality.extractor_version),
    `## ${words.rowsHeading}`,
    rowsByStatus(page),
    rowsByConfidence(page),
    `## ${words.keptOutHeading}`,
    keptOut(page),
    `## ${words.evaluationHeading}`,
    words.evaluationIntro(quality.evaluation.documents, quality.evaluation.extractor_version),
    scores(page),
    `### ${words.typesHeading}`,
    typeScores(page),
    `### ${words.conceptsHeading}`,
    words.conceptsIntro,
    conceptScores(page),
    `### ${words.fieldsHeading}`,
    fieldShares(page),
    `### ${words.calibrationHeading}`,
    calibration(page),
    `## ${words.limitsHeading}`,
    quality.limits.map(limit => `- ${limit[page.language]}`).join('\n'),
    '',
  ].join('\n\n')
}

/** A table; columns of figures stand right. */
const grid = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const rule = head.map((_, at) => (rows.every(row => figure.test(row[at] ?? '')) ? '---:' : '---'))
  return [head, rule, ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')
}

const figure = /^(?:[\d.,]+(?: %)?|–)$/

const percent = (share: number | null | undefined, { language }: Page): string =>
  share === null || share === undefined
    ? '–'
    : `${(share * 100).toFixed(1).replace('.', language === 'fr' ? ',' : '.')} %`

const tablesOf = ({ tables }: Quality): [string, TableQuality][] => Object.entries(tables)

const rowsByStatus = ({ quality, language, words }: Page): string => {
  const statuses = Object.entries(codeLists.review_status)
  return grid(
    [words.table, words.rows, ...statuses.map(([, { label }]) => label[language])],
    tablesOf(quality).map(([table, { rows, by_review_status }]) => [
      `\`${table}\``,
      String(rows),
      ...statuses.map(([status]) => (by_review_status ? String(by_review_status[status] ?? 0) : '–')),
    ]),
  )
}

const rowsByConfidence = ({ quality, words }: Page): string => {
  const banded = tablesOf(quality).filter(([, { by_confidence }]) => by_confidence !== undefined)
  const bands = banded[0]?.[1].by_confidence ?? []
  return grid(
    [words.confidence, ...bands.map(({ low, high }) => `${low}–${high}`)],
    banded.map(([table, { by_confidence }]) => [
      `\`${table}\``,
      ...(by_confidence ?? []).map(band => String(band.rows)),
    ]),
  )
}

const keptOut = ({ quality, language, words }: Page): string => {
  const counted = [
    ...Object.entries(quality.documents.rejected).map(entry => [words.rejected, ...entry] as const),
    ...Object.entries(quality.withheld).map(entry => [words.withheld, ...entry] as const),
    ...Object.entries(quality.warnings).map(entry => [words.warning, ...entry] as const),
  ]
  if (counted.length === 0) return words.nothingKeptOut
  return grid(
    [words.code, words.what, words.count, words.meaning],
    counted.map(([what, code, count]) => [
      `\`${code}\``,
      what,
      String(count),
      issueCodes[code as IssueKind].advice[language],
    ]),
  )
}

const scoreGrid = (
  page: Page,
  head: string,
  named: readonly (readonly [string, Scores[string] | undefined])[],
) =>
  grid(
    [
      head,
      page.words.precision,
      page.words.recall,
      'F1',
      page.words.right,
      page.words.wrong,
      page.words.missed,
    ],
    named.flatMap(([name, score]) =>
      score === undefined
        ? []
        : [
            [
              name,
              percent(score.precision, page),
              percent(score.recall, page),
              percent(score.f1, page),
              String(score.right),
              String(score.wrong),
              String(score.missed),
            ],
          ],
    ),
  )

const scores = (page: Page): string => {
  const { evaluation } = page.quality
  const tables = ['entities', 'mentions', 'indicators', 'indicators_complete', 'roles'] as const
  return scoreGrid(
    page,
    page.words.table,
    tables.flatMap(table =>
      (['all', 'fr', 'en'] as const).map(
        key => [`${page.words.tables[table]}, ${page.words.languages[key]}`, evaluation[table][key]] as const,
      ),
    ),
  )
}

const typeScores = (page: Page): string =>
  scoreGrid(
    page,
    page.words.type,
    Object.entries(codeLists.type).map(
      ([type, { label }]) => [label[page.language], page.quality.evaluation.entities[type]] as const,
    ),
  )

const conceptScores = (page: Page): string =>
  scoreGrid(
    page,
    page.words.concept,
    Object.entries(codeLists.concept).map(
      ([concept, { label }]) =>
        [label[page.language], page.quality.evaluation.indicators_by_concept[concept]] as const,
    ),
  )

const fieldShares = (page: Page): string => {
  const { indicator_attributes } = page.quality.evaluation
  return grid(
    [page.words.field, ...(['all', 'fr', 'en'] as const).map(key => page.words.languages[key])],
    judgedFields.map(field => [
      page.words.fields[field],
      ...['all', 'fr', 'en'].map(key => percent(indicator_attributes[`${field}/${key}`], page)),
    ]),
  )
}

const calibration = (page: Page): string => {
  const { calibration, calibration_error } = page.quality.evaluation
  const bins = grid(
    [page.words.confidence, page.words.rows, page.words.said, page.words.right],
    calibration.map(bin => [
      `${bin.low}–${bin.high}`,
      String(bin.rows),
      percent(bin.mean_confidence, page),
      percent(bin.share_right, page),
    ]),
  )
  return `${page.words.calibrationError(percent(calibration_error, page))}\n\n${bins}`
}
