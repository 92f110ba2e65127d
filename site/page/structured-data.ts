/** schema.org/Dataset for search engines, in the page's own language. */
import { tableNames, tables } from '../../schemas/tables.ts'
import type { PortalInput } from '../portal-input.ts'
import { Html } from './html.ts'
import type { Language } from './words.ts'

export const structuredData = (input: PortalInput, language: Language): Html => {
  const { dataset, release, released_at, files } = input
  const base = dataset.homepage.replace(/\/+$/, '')
  const publisher = {
    '@type': 'Organization',
    name: dataset.publisher.name,
    ...(dataset.publisher.url === undefined ? {} : { url: dataset.publisher.url }),
  }
  const documents = input.rows.documents.flatMap(row => row.published_on ?? []).sort()
  const download = (address: string, encodingFormat: string, name: string) => ({
    '@type': 'DataDownload',
    name,
    contentUrl: address,
    encodingFormat,
  })
  const document = {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': `${base}/#dataset`,
    name: dataset.title[language],
    alternateName: dataset.title[language === 'fr' ? 'en' : 'fr'],
    description: dataset.description[language],
    url: `${base}/${language}/`,
    identifier: `${base}/releases/${release}/`,
    license: `https://spdx.org/licenses/${dataset.licence}`,
    version: release,
    datePublished: (input.releases[0] ?? release).slice(0, 10),
    dateModified: released_at,
    inLanguage: dataset.languages,
    keywords: dataset.keywords[language],
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    spatialCoverage: { '@type': 'Place', name: 'France' },
    ...(documents.length > 0 ? { temporalCoverage: `${documents[0]}/${documents.at(-1)}` } : {}),
    variableMeasured: ['obs_value', 'value_kind', 'time_period', 'role_title'].map(name => ({
      '@type': 'PropertyValue',
      name,
    })),
    includedInDataCatalog: { '@type': 'DataCatalog', name: dataset.title[language], url: `${base}/` },
    distribution: tableNames.flatMap(name => [
      download(`${base}/latest/${name}.parquet`, 'application/vnd.apache.parquet', tables[name].name),
      ...(files.some(file => file.path === `csv/${name}.csv`)
        ? [download(`${base}/latest/csv/${name}.csv`, 'text/csv', tables[name].name)]
        : []),
    ]),
  }
  // A data block, which no Content-Security-Policy runs; "<" is escaped so that no text can end the element.
  const text = JSON.stringify(document).replaceAll('<', '\\u003c')
  return new Html(`<script type="application/ld+json">${text}</script>`)
}
