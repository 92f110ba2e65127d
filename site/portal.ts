/** The page of a release and the aggregates that it reads. */
import { aggregates } from './aggregates/aggregates.ts'
import { doorPage, page } from './page/page.ts'
import type { PortalInput } from './portal-input.ts'

/**
 * Files of the release by path: `aggregates/…` stay in the release, `site/…` are what register puts at the root of the open data
 * when it switches readers over. The assets that the pages name are built apart (`site/build.ts`).
 */
export const portal = (input: PortalInput): ReadonlyMap<string, string> =>
  new Map([
    ...aggregates(input),
    ['site/fr/index.html', page(input, 'fr')],
    ['site/en/index.html', page(input, 'en')],
    ['site/index.html', doorPage(input)],
  ])
