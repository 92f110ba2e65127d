/** The entry for the Registry of Open Data on AWS, ready to be proposed to it. */
import { stringify } from 'yaml'
import type { CatalogueInput } from './catalogue-input.ts'
import { baseOf, bucketOf, citationOf, licenceOf, regionOf, releaseAddress } from './holdings.ts'

/** Tags of the registry's own list that hold for every dataset this pipeline makes, and those of the EU's themes. */
const generalTags = ['natural language processing', 'text analysis', 'parquet', 'csv'] as const
const themeTags: Readonly<Record<string, readonly string[]>> = {
  ECON: ['economics'],
  ENVI: ['environmental'],
  HEAL: ['life sciences', 'pharmaceutical'],
  ENER: ['energy'],
  TRAN: ['transportation'],
}

/** `registry-of-open-data.yaml`. */
export const registryEntry = (input: CatalogueInput): string => {
  const { dataset, releases, release } = input
  const bucket = bucketOf(input)
  const { title, address } = licenceOf(input)
  return stringify(
    {
      Name: dataset.title.en,
      Description: dataset.description.en,
      Documentation: `${releaseAddress(input)}/README.md`,
      Contact: dataset.contact.url ?? `mailto:${dataset.contact.email}`,
      ManagedBy:
        dataset.publisher.url === undefined
          ? dataset.publisher.name
          : `[${dataset.publisher.name}](${dataset.publisher.url})`,
      UpdateFrequency: 'Whenever sources are added; each release is immutable and latest/ gives the newest.',
      Tags: [...new Set([...dataset.themes.flatMap(theme => themeTags[theme] ?? []), ...generalTags])],
      License: `[${title}](${address}). Quotes and titles remain their owners'.`,
      Citation: citationOf(input).en,
      RegistryEntryAdded: (releases[0] ?? release).slice(0, 10),
      RegistryEntryLastModified: release.slice(0, 10),
      Resources: [
        {
          Description:
            'Every release as Parquet and CSV, with manifest, checksums, dictionary and catalogue metadata',
          ARN: `arn:aws:s3:::${bucket}`,
          Region: regionOf(input),
          Type: 'S3 Bucket',
          RequesterPays: false,
          Explore: [`[Page with plots, search and an SQL console](${baseOf(input)}/en/)`],
        },
      ],
    },
    { lineWidth: 0 },
  )
}
