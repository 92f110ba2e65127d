/** DCAT-AP 3.0.1: a catalogue with the dataset, its distributions under `latest/` and its releases as versions. */
import type { Bilingual } from '../../../schemas/bilingual.ts'
import type { ReleaseFile } from '../../../schemas/release.ts'
import { type TableName, tables } from '../../../schemas/tables.ts'
import { isOneFile } from '../../release-file.ts'
import type { CatalogueInput } from './catalogue-input.ts'
import { dcatContext } from './dcat-context.ts'
import { baseOf, holdingsOf, latestAddress, licenceOf, releaseAddress } from './holdings.ts'

const authority = 'http://publications.europa.eu/resource/authority'
const inBoth = ({ fr, en }: Bilingual) => [
  { '@value': fr, '@language': 'fr' },
  { '@value': en, '@language': 'en' },
]
// The shapes look for the class of every node that a property points at, so terms of the EU's lists carry theirs.
const term = (list: string, code: string, type: string) => ({
  '@id': `${authority}/${list}/${code}`,
  '@type': type,
})
const languageCodes = { fr: 'FRA', en: 'ENG' } as const
const instant = (value: string) => ({ '@value': value, '@type': 'xsd:dateTime' })
const day = (value: string) => ({ '@value': value, '@type': 'xsd:date' })

const formats = {
  parquet: { type: 'PARQUET', media: 'application/vnd.apache.parquet' },
  csv: { type: 'CSV', media: 'text/csv' },
} as const

const licenceNode = (input: CatalogueInput) => {
  const { address, title } = licenceOf(input)
  return { '@id': address, '@type': 'dct:LicenseDocument', 'dct:title': title }
}

const proof = (file: ReleaseFile) => ({
  'dcat:byteSize': { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' },
  'spdx:checksum': {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': {
      '@id': 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
      '@type': 'spdx:ChecksumAlgorithm',
    },
    'spdx:checksumValue': { '@value': file.sha256, '@type': 'xsd:hexBinary' },
  },
})

interface DistributionFacts {
  readonly table: TableName
  readonly format: keyof typeof formats
  readonly address: string
  /** The bytes at the address, undefined where they are joined from several files of the release. */
  readonly file: ReleaseFile | undefined
}

const distribution = (input: CatalogueInput, facts: DistributionFacts) => {
  const { table, file, address } = facts
  const { type, media } = formats[facts.format]
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': inBoth({ fr: `${table} (${type})`, en: `${table} (${type})` }),
    'dct:description': inBoth(tables[table].description),
    'dcat:accessURL': { '@id': address },
    'dcat:downloadURL': { '@id': address },
    'dct:format': term('file-type', type, 'dct:MediaTypeOrExtent'),
    'dcat:mediaType': {
      '@id': `https://www.iana.org/assignments/media-types/${media}`,
      '@type': 'dct:MediaType',
    },
    'dct:license': licenceNode(input),
    'dct:issued': instant(input.released_at),
    ...(file === undefined ? {} : proof(file)),
  }
}

/** One Parquet and one CSV distribution a table; of a table too large for one file, the parts. */
const distributions = (input: CatalogueInput) =>
  holdingsOf(input).flatMap(holding => {
    const { table, parts, csv } = holding
    const latest = latestAddress(input, holding)
    const parquet: DistributionFacts[] = isOneFile(holding.parts)
      ? [{ table, format: 'parquet', address: latest, file: parts.length === 1 ? parts[0] : undefined }]
      : parts.map(file => ({
          table,
          format: 'parquet',
          address: `${latest}${file.path.slice(table.length + 1)}`,
          file,
        }))
    const twin: DistributionFacts[] =
      csv === undefined
        ? []
        : [{ table, format: 'csv', address: `${baseOf(input)}/latest/${csv.path}`, file: csv }]
    return [...parquet, ...twin].map(facts => distribution(input, facts))
  })

const contact = ({ dataset }: CatalogueInput) => ({
  '@type': 'vcard:Kind',
  'vcard:fn': dataset.contact.name,
  ...(dataset.contact.url === undefined ? {} : { 'vcard:hasURL': { '@id': dataset.contact.url } }),
  ...(dataset.contact.email === undefined
    ? {}
    : { 'vcard:hasEmail': { '@id': `mailto:${dataset.contact.email}` } }),
})

const publisher = ({ dataset }: CatalogueInput) => ({
  '@id': `${dataset.homepage.replace(/\/+$/, '')}/#publisher`,
  '@type': 'foaf:Agent',
  'foaf:name': dataset.publisher.name,
  ...(dataset.publisher.url === undefined ? {} : { 'foaf:homepage': page(dataset.publisher.url) }),
})

const page = (address: string) => ({ '@id': address, '@type': 'foaf:Document' })

/** A release: its own dataset, at an address that never changes. */
const version = (input: CatalogueInput, release: string) => ({
  '@id': `${releaseAddress(input, release)}/`,
  '@type': 'dcat:Dataset',
  'dct:title': inBoth({
    fr: `${input.dataset.title.fr}, version ${release}`,
    en: `${input.dataset.title.en}, release ${release}`,
  }),
  'dct:description': inBoth(input.dataset.description),
  'dcat:version': release,
  'dct:issued': day(release.slice(0, 10)),
  'dcat:landingPage': page(`${releaseAddress(input, release)}/README.md`),
})

const datasetNode = (input: CatalogueInput) => {
  const { dataset, release, released_at, coverage } = input
  return {
    '@id': `${baseOf(input)}/#dataset`,
    '@type': 'dcat:Dataset',
    'dct:title': inBoth(dataset.title),
    'dct:description': inBoth(dataset.description),
    'dct:identifier': dataset.name,
    'dct:publisher': publisher(input),
    'dcat:contactPoint': contact(input),
    'dcat:keyword': [
      ...dataset.keywords.fr.map(keyword => ({ '@value': keyword, '@language': 'fr' })),
      ...dataset.keywords.en.map(keyword => ({ '@value': keyword, '@language': 'en' })),
    ],
    'dcat:theme': dataset.themes.map(theme => ({
      ...term('data-theme', theme, 'skos:Concept'),
      'skos:prefLabel': { '@value': theme, '@language': 'en' },
    })),
    'dct:language': dataset.languages.map(code =>
      term('language', languageCodes[code], 'dct:LinguisticSystem'),
    ),
    'dct:accessRights': term('access-right', 'PUBLIC', 'dct:RightsStatement'),
    'dct:accrualPeriodicity': term('frequency', 'IRREG', 'dct:Frequency'),
    'dct:spatial': term('country', 'FRA', 'dct:Location'),
    ...(coverage === undefined
      ? {}
      : {
          'dct:temporal': {
            '@type': 'dct:PeriodOfTime',
            'dcat:startDate': day(coverage.from),
            'dcat:endDate': day(coverage.to),
          },
        }),
    'dct:issued': day((input.releases[0] ?? release).slice(0, 10)),
    'dct:modified': instant(released_at),
    'dcat:version': release,
    'adms:versionNotes': inBoth({
      fr: `Schéma ${input.schema_version}, extracteur ${input.extractor_version}.`,
      en: `Schema ${input.schema_version}, extractor ${input.extractor_version}.`,
    }),
    'dcat:landingPage': page(dataset.homepage),
    'foaf:page': page(`${releaseAddress(input)}/DICTIONARY.md`),
    'dcat:hasVersion': [...input.releases, release].map(id => version(input, id)),
    'dcat:distribution': distributions(input),
  }
}

/** `dcat.jsonld`. */
export const dcat = (input: CatalogueInput) => ({
  '@context': dcatContext,
  '@id': `${baseOf(input)}/#catalogue`,
  '@type': 'dcat:Catalog',
  'dct:title': inBoth({
    fr: `Catalogue : ${input.dataset.title.fr}`,
    en: `Catalogue: ${input.dataset.title.en}`,
  }),
  'dct:description': inBoth(input.dataset.description),
  'dct:publisher': publisher(input),
  'dct:language': input.dataset.languages.map(code =>
    term('language', languageCodes[code], 'dct:LinguisticSystem'),
  ),
  'dct:license': licenceNode(input),
  'dct:modified': instant(input.released_at),
  'foaf:homepage': page(input.dataset.homepage),
  'dcat:dataset': datasetNode(input),
})
