/** The shares of the rules as the extractor reads them, as a page shows them and as a terminal does. */
import { questions, type RuleShares } from '../functions/evaluation/rule-shares.ts'

export interface Measured {
  readonly version: string
  readonly documents: number
  readonly rows: number
}

const nameOf = (rule: string): string => (rule === '' ? 'any other' : rule)

const entries = (shares: RuleShares) =>
  questions.flatMap(question => Object.entries(shares[question]).map(([rule, share]) => ({ rule, share })))

/** Aligned lines, one for each rule. */
export const sharesTable = (shares: RuleShares): string =>
  entries(shares)
    .map(({ rule, share }) => `${nameOf(rule).padEnd(28)}${share.toFixed(2)}\n`)
    .join('')

/** The module that the extractor reads. */
export const confidenceModule = (shares: RuleShares): string =>
  [
    "/** Made by `npm run calibrate`; do not edit. '' is the share of all rules. */",
    'export const rates = {',
    ...questions.flatMap(question => [
      `  ${question}: {`,
      ...Object.entries(shares[question]).map(([rule, share]) => `    '${rule}': ${share},`),
      '  },',
    ]),
    '} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>',
    '',
  ].join('\n')

const heading = '## Confidence:'

/** The page with its section on confidence made anew; what stands around it is kept. */
export const confidenceSection = (
  page: string,
  { shares, measured }: { shares: RuleShares; measured: Measured },
): string => {
  const start = page.indexOf(heading)
  const next = page.indexOf('\n## ', start + 1)
  return `${page.slice(0, start)}${sectionOf(shares, measured)}${next < 0 ? '' : page.slice(next)}`
}

const sectionOf = (shares: RuleShares, { version, documents, rows }: Measured): string =>
  [
    `${heading} \`indicators/confidence.ts\`, made by \`npm run calibrate\``,
    'How likely a row’s figure, period and status are all right: the product of how often the rule of each was right, for',
    `\`${version}\`, on ${documents} annotated documents (${rows.toLocaleString('en')} rows) of many genres and hands that no rule was written with. Shares are drawn to`,
    'the mean of all rules by fifteen rows’ weight. On texts that the rules were written with, the seeds among them, more rows are right than',
    'it says; on texts never seen it is meant to hold.',
    '',
    '| rule | right |',
    '| --- | --- |',
    ...entries(shares).map(({ rule, share }) => `| ${nameOf(rule)} | ${share} |`),
    '',
  ].join('\n')
