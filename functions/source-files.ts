import type { SourceFiles } from '../schemas/source/config-files.ts'
import { sourceKeys } from './keys.ts'
import type { Objects } from './ports.ts'

/** The bytes of a source folder's configuration files, undefined where one is missing. */
export const readSourceFiles = async (sources: Objects): Promise<SourceFiles> => {
  const { dataset, authority, series, review, objections } = sourceKeys
  const files = [dataset, authority, series, review, objections].map(key => sources.get(key))
  const [datasetBytes, authorityBytes, seriesBytes, reviewBytes, objectionBytes] = await Promise.all(files)
  return {
    dataset: datasetBytes,
    authority: authorityBytes,
    series: seriesBytes,
    review: reviewBytes,
    objections: objectionBytes,
  }
}
