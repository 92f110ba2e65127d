/** Every object key of the system. */
export const sourceKeys = {
  dataset: 'dataset.yaml',
  authority: 'authority.yaml',
  series: 'series.yaml',
  review: 'review.yaml',
  objections: 'objections.yaml',
  documents: 'documents/',
} as const

/** Keys of the work area, for one run. */
export const runKeys = (run: string) => {
  const at = `runs/${run}/`
  const batchFile = (stage: string) => (batch: string, file: string) => `${at}${stage}/${batch}/${file}.arrow`
  return {
    all: at,
    /** What plan decided: release id, batches, previous release. */
    plan: `${at}plan.json`,
    /** The source folder's configuration as parsed by plan, the same for every batch. */
    config: `${at}config.json`,
    /** The manifest that the Distributed Map reads: a JSON array of batches. */
    batches: `${at}batches.json`,
    planIssues: `${at}plan/issues.arrow`,
    sources: (batch: string) => batchFile('plan')(batch, 'sources'),
    validated: batchFile('validate'),
    extracted: batchFile('extract'),
    converted: (batch: string) => `${at}convert/${batch}.json`,
    merged: `${at}merge.json`,
    /** On AWS: which batch failed and why, as the object's metadata. */
    failure: `${at}failure`,
    /** The release as it will be, file by file. */
    release: (path = '') => `${at}release/${path}`,
  }
}

export const lockKey = 'runs/lock.json'

/** Keys of the open data. */
export const publishedKeys = {
  latest: 'latest.json',
  releases: 'releases/',
  release: (release: string, path = '') => `releases/${release}/${path}`,
  latestFile: (path: string) => `latest/${path}`,
} as const

/** The path of a part within a release. */
export const partPath = (table: string, batch: string): string => `${table}/part-${batch}.parquet`
