/** The release's README: what it is, how to cite it, and queries to copy; French, then English. */
import { columnsOf } from '../../../schemas/table.ts'
import { tables } from '../../../schemas/tables.ts'
import type { CatalogueInput } from './catalogue-input.ts'
import { baseOf, citationOf, type Holding, holdingsOf, licenceOf, releaseAddress } from './holdings.ts'
import { recipes } from './recipes.ts'

const size = (bytes: number): string =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`

const tableLine = ({ table, rows, parts }: Holding, language: 'fr' | 'en'): string => {
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0)
  return `| \`${table}\` | ${rows} | ${columnsOf(tables[table]).length} | ${size(bytes)} | ${tables[table].description[language]} |`
}

const french = (input: CatalogueInput): string => {
  const { title, address } = licenceOf(input)
  return `# ${input.dataset.title.fr}

Version ${input.release}, publiée le ${input.released_at.slice(0, 10)} par ${input.dataset.publisher.name}. [Page](${baseOf(input)}/fr/) · [Dictionnaire](DICTIONARY.md) · [Qualité](QUALITY.md) · [Sommes de contrôle](SHA256SUMS)

${input.dataset.description.fr}

| table | lignes | colonnes | Parquet | contenu |
| --- | ---: | ---: | ---: | --- |
${holdingsOf(input)
  .map(holding => tableLine(holding, 'fr'))
  .join('\n')}

Chaque ligne porte les mots exacts de sa source (\`quote\`) et leur position (\`start_char\`, \`end_char\`, en points de code Unicode). Les lignes sont extraites automatiquement : \`confidence\` est la probabilité qu’elles soient justes, \`review_status\` dit ce qu’une personne en a décidé. Dans les CSV (RFC 4180, UTF-8), un champ vide est une valeur absente et une liste est un tableau JSON.

## Licence

[${title}](${address}). Elle couvre les tables ; les citations et les titres restent à leurs auteurs, et sont repris au titre de la courte citation, avec leur source. Les personnes ne figurent que par leur nom et la fonction publique que le texte leur donne ; pour toute opposition ou correction : ${contactOf(input)}.

## Citer

> ${citationOf(input).fr}

## Interroger

${recipes(input, 'fr')}`
}

const english = (input: CatalogueInput): string => {
  const { title, address } = licenceOf(input)
  return `# ${input.dataset.title.en}

Release ${input.release}, published on ${input.released_at.slice(0, 10)} by ${input.dataset.publisher.name}. [Page](${baseOf(input)}/en/) · [Dictionary](DICTIONARY.md) · [Quality](QUALITY.md) · [Checksums](SHA256SUMS)

${input.dataset.description.en}

| table | rows | columns | Parquet | contents |
| --- | ---: | ---: | ---: | --- |
${holdingsOf(input)
  .map(holding => tableLine(holding, 'en'))
  .join('\n')}

Every row carries the exact words of its source (\`quote\`) and where they stand (\`start_char\`, \`end_char\`, in Unicode code points). Rows are extracted by program: \`confidence\` is the chance that a row is right, \`review_status\` what a person decided about it. In the CSV files (RFC 4180, UTF-8) an empty field is a missing value and a list is a JSON array.

## Licence

[${title}](${address}). It covers the tables; quotes and titles remain their authors' and are given as short quotations with their source. People appear only by name and the public function that the text gives them; to object or correct: ${contactOf(input)}.

## Cite

> ${citationOf(input).en}

## Query

${recipes(input, 'en')}`
}

const contactOf = ({ dataset }: CatalogueInput): string =>
  `${dataset.contact.name} (${dataset.contact.url ?? dataset.contact.email})`

/** `README.md`. */
export const readme = (input: CatalogueInput): string =>
  `${french(input)}\n---\n\n${english(input)}\nThis release: ${releaseAddress(input)}/\n`
