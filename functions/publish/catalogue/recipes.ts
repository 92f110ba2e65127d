/** Queries to copy: the same question in the tools that people have. */

import { isOneFile } from '../../release-file.ts'
import type { CatalogueInput } from './catalogue-input.ts'
import { baseOf, latestAddress } from './holdings.ts'

const question = {
  fr: 'Les plus gros investissements en euros, avec leur source',
  en: 'The largest investments in euros, with their source',
} as const

const say = {
  fr: {
    athena: 'exécutez d’abord [athena.sql](athena.sql)',
    latest:
      'L’adresse `latest/` donne toujours la version courante ; `releases/<version>/` ne change jamais.',
  },
  en: {
    athena: 'run [athena.sql](athena.sql) first',
    latest: 'The address `latest/` always gives the current release; `releases/<release>/` never changes.',
  },
} as const

const select = (
  from: string,
  name: string,
) => `SELECT ${name}, obs_value, time_period, value_kind, quote, source_url
FROM ${from}
WHERE concept = 'investment' AND unit_measure = 'EUR'
ORDER BY obs_value DESC
LIMIT 10;`

const fence = (title: string, language: string, code: string): string =>
  `**${title}**\n\n\`\`\`${language}\n${code}\n\`\`\`\n`

const python = (address: string, subject: string) => `import pandas as pd
flat = pd.read_parquet("${address}")
rows = flat[(flat.concept == "investment") & (flat.unit_measure == "EUR")]
print(rows.sort_values("obs_value", ascending=False)[["${subject}", "obs_value", "time_period", "quote"]].head(10))`

const polars = (address: string, subject: string) => `import polars as pl
flat = pl.read_parquet("${address}")
print(flat.filter((pl.col("concept") == "investment") & (pl.col("unit_measure") == "EUR"))
      .sort("obs_value", descending=True, nulls_last=True)
      .select("${subject}", "obs_value", "time_period", "quote").head(10))`

const r = (address: string, subject: string) => `library(arrow); library(dplyr)
download.file("${address}", "indicators_flat.parquet", mode = "wb")
read_parquet("indicators_flat.parquet") |>
  filter(concept == "investment", unit_measure == "EUR") |>
  arrange(desc(obs_value)) |>
  select(${subject}, obs_value, time_period, quote) |>
  head(10)`

/** The section of the README, in one language. */
export const recipes = (input: CatalogueInput, language: 'fr' | 'en'): string => {
  const parts = input.files.filter(file => file.path.startsWith('indicators_flat/'))
  const whole = isOneFile(parts)
  // A folder cannot be listed over plain HTTP, so a table too large for one file is read from its CSV twin.
  const address = whole
    ? latestAddress(input, { table: 'indicators_flat', parts })
    : `${baseOf(input)}/latest/csv/indicators_flat.csv`
  const subject = `subject_${language}`
  const reader = whole ? 'read_parquet' : 'read_csv'
  const asCsv = (code: string) => (whole ? code : code.replaceAll('read_parquet', 'read_csv'))
  return [
    `${question[language]}. ${say[language].latest}\n`,
    fence(
      `Athena (${say[language].athena})`,
      'sql',
      select(`${input.dataset.name}.indicators_flat`, subject),
    ),
    fence('DuckDB', 'sql', select(`${reader}('${address}')`, subject)),
    fence('Python, pandas', 'python', asCsv(python(address, subject))),
    fence('Python, polars', 'python', asCsv(polars(address, subject))),
    fence('R', 'r', asCsv(r(address, subject)).replace('read_csv(', 'read_csv_arrow(')),
  ].join('\n')
}
