/** The review page of an invented source folder, served as `npm run review -- --serve` does, in a real Chromium. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { seedsFolder } from '../../adapters/local.ts'
import { reviewData } from '../../cli/review.ts'
import { reviewFileText, reviewServer } from '../../cli/review-server.ts'
import { reviewPage } from '../../site/review/build.ts'
import { faultsOf, launch } from './browser.ts'

export const firstReview = `# Decisions about two invented texts.

- decision: confirm # the first one
  table: indicators
  document: plant
  quote: 20 people
  reason: Read in the text.
  date: 2026-01-15
`

const texts = {
  plant:
    'Levures du Val employs 20 people in Lyon. Odile Martel, president of Levures du Val, opened the plant.\n\nIn 2025 Levures du Val invested 3 million euros in Lyon.\n',
  usine:
    'La société Levures du Val a investi 12 millions d’euros à Lyon. Elle compte 45 salariés.\nOdile Martel, présidente de Levures du Val, a inauguré l’usine.\n',
}

export interface ReviewSite {
  /** review.yaml as it is on disk. */
  readonly saved: () => string
  readonly reset: () => void
  /** The page as a file, opened without a server. */
  readonly file: () => Promise<string>
  readonly address: string
  open(address: string, options?: BrowserContextOptions): Promise<{ page: Page; faults: readonly string[] }>
  close(): Promise<void>
}

export const openReview = async (): Promise<ReviewSite> => {
  const folder = mkdtempSync(join(tmpdir(), 'review-'))
  mkdirSync(join(folder, 'documents'))
  for (const name of ['dataset.yaml', 'authority.yaml', 'series.yaml'])
    writeFileSync(join(folder, name), readFileSync(join(seedsFolder, name)))
  for (const [stem, text] of Object.entries(texts))
    writeFileSync(join(folder, 'documents', `${stem}.txt`), text)
  const file = join(folder, 'review.yaml')
  const reset = () => writeFileSync(file, firstReview)
  reset()
  const data = await reviewData(folder, { served: true })
  const page = () => reviewPage({ ...data, review: reviewFileText(file) })
  const server = createServer(reviewServer({ page, file }))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const browser = await launch()
  return {
    saved: () => readFileSync(file, 'utf8'),
    reset,
    file: async () => {
      const path = join(folder, 'review.html')
      writeFileSync(path, await reviewPage(await reviewData(folder, { served: false })))
      return `file://${path}`
    },
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    open: async (address, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options })
      const opened = await context.newPage()
      const faults = faultsOf(opened, address)
      await opened.goto(address)
      return { page: opened, faults }
    },
    close: async () => {
      await browser.close()
      server.close()
      rmSync(folder, { recursive: true })
    },
  }
}
