/** What each stage may do, prefix by prefix: read beside its stage.ts. Stages name keys by run, which stands where `*` is. */
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { lockKey, publishedKeys, runKeys, sourceKeys } from '../functions/keys.ts'
import type { StageName } from '../schemas/stages.ts'

type Store = 'sources' | 'work' | 'published'

interface Rights {
  readonly get?: readonly string[]
  readonly put?: readonly string[]
  readonly remove?: readonly string[]
  /** Prefixes to list. Without leave to list, S3 answers 403, not 404, for an object that is not there. */
  readonly list?: readonly string[]
}

const any = '*'
const keys = runKeys(any)
const { dataset, authority, series, review, objections, documents } = sourceKeys
const configuration = [dataset, authority, series, review, objections]
const releases = publishedKeys.release(any, any)

/** The page and what stands beside it; everything but releases/, which only publish writes. */
const pageKeys = [
  'index.html',
  '404.html',
  'robots.txt',
  'sitemap.xml',
  'fr/*',
  'en/*',
  'assets/*',
  'data/*',
] as const

export const storeRights: Readonly<Record<StageName, Partial<Readonly<Record<Store, Rights>>>>> = {
  plan: {
    sources: { get: configuration, list: [documents, ...configuration] },
    work: {
      get: [lockKey],
      put: [lockKey, keys.plan, keys.config, keys.batches, keys.planIssues, keys.sources(any)],
      list: [lockKey],
    },
    published: { list: [publishedKeys.releases], remove: [releases] },
  },
  validate: {
    sources: { get: [`${documents}*`], list: [`${documents}*`] },
    work: { get: [keys.config, keys.sources(any)], put: [keys.validated(any, any)] },
  },
  extract: { work: { get: [keys.config, keys.validated(any, any)], put: [keys.extracted(any, any)] } },
  convert: {
    work: {
      get: [keys.validated(any, any), keys.extracted(any, any)],
      put: [keys.converted(any), keys.release(any)],
    },
  },
  merge: {
    work: {
      get: [keys.plan, keys.config, keys.extracted(any, any), keys.converted(any)],
      put: [keys.merged, keys.release(any)],
      list: [keys.all],
    },
    published: { get: [releases] },
  },
  publish: {
    work: {
      get: [
        keys.plan,
        keys.config,
        keys.batches,
        keys.planIssues,
        keys.validated(any, any),
        keys.extracted(any, any),
        keys.converted(any),
        keys.merged,
        keys.release(any),
      ],
      put: [keys.release(any)],
      list: [keys.all],
    },
    published: {
      get: [releases, publishedKeys.latest],
      put: [releases],
      list: [publishedKeys.releases, publishedKeys.latest],
    },
  },
  register: {
    work: { get: [lockKey], remove: [lockKey], list: [lockKey] },
    published: {
      get: [releases, publishedKeys.latest],
      put: [publishedKeys.latest, publishedKeys.latestFile(any), ...pageKeys],
      list: [publishedKeys.releases, publishedKeys.latest],
    },
  },
}

const statement = (actions: string[], resources: readonly string[]): PolicyStatement[] =>
  resources.length > 0 ? [new PolicyStatement({ actions, resources: [...resources] })] : []

/** The rights as statements over a bucket. */
export const bucketStatements = (
  bucketArn: string,
  { get = [], put = [], remove = [], list = [] }: Rights,
): PolicyStatement[] => {
  const objects = (of: readonly string[]) => of.map(key => `${bucketArn}/${key}`)
  const listing = new PolicyStatement({
    actions: ['s3:ListBucket'],
    resources: [bucketArn],
    // A read of an absent object asks for leave to list without a prefix, so the prefix is judged where there is one.
    conditions: {
      StringLikeIfExists: { 's3:prefix': list.map(prefix => (prefix.endsWith('*') ? prefix : `${prefix}*`)) },
    },
  })
  return [
    ...statement(['s3:GetObject'], objects(get)),
    ...statement(['s3:PutObject'], objects(put)),
    ...statement(['s3:DeleteObject'], objects(remove)),
    ...(list.length > 0 ? [listing] : []),
  ]
}
