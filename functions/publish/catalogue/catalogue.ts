/** What a release says of itself in the formats that catalogues, tools and people read. */
import { athenaScript } from './athena-script.ts'
import type { CatalogueInput } from './catalogue-input.ts'
import { croissant } from './croissant.ts'
import { csvMetadata } from './csv-metadata.ts'
import { dataPackage } from './data-package.ts'
import { dcat } from './dcat.ts'
import { dictionary } from './dictionary.ts'
import { readme } from './readme.ts'
import { registryEntry } from './registry-entry.ts'

/** Metadata files of the release, by path. Tables and CSV twins are not among them. */
export const catalogue = (input: CatalogueInput): ReadonlyMap<string, string> =>
  new Map([
    ['datapackage.json', json(dataPackage(input))],
    ['dcat.jsonld', json(dcat(input))],
    ['croissant.json', json(croissant(input))],
    ...csvMetadata(input).map(([path, document]): [string, string] => [path, json(document)]),
    ['registry-of-open-data.yaml', registryEntry(input)],
    ['athena.sql', athenaScript(input)],
    ['DICTIONARY.md', dictionary(input)],
    ['README.md', readme(input)],
  ])

const json = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`
