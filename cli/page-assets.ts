/** Puts the page's assets where the pages name them. */
import type { Objects } from '../functions/ports.ts'
import { assetNames } from '../site/assets.generated.ts'
import { buildAssets } from '../site/build.ts'

/** Builds the assets and writes those that are not there; gives how many were new. Throws where the pages name others. */
export const placeAssets = async (published: Objects): Promise<number> => {
  const { names, files } = await buildAssets()
  if (names.script !== assetNames.script || names.style !== assetNames.style)
    throw new Error('site/assets.generated.ts is stale: run npm run generate and commit it')
  let placed = 0
  for (const [key, bytes] of files) if (await published.put(key, bytes, 'absent')) placed++
  return placed
}
