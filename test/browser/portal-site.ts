/** A release of the seeds on a local server, and a Chromium that tells of every request, error and message. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { exportCommand } from '../../cli/export.ts'
import { serveFolder } from '../../cli/page-server.ts'
import { faultsOf, launch } from './browser.ts'

/** What a page did that it should not, and what it loaded. */
export interface Watched {
  readonly page: Page
  readonly faults: readonly string[]
  readonly requests: { readonly url: string; readonly bytes: number }[]
}

export interface Site {
  readonly folder: string
  readonly address: string
  open(path: string, options?: BrowserContextOptions): Promise<Watched>
  close(): Promise<void>
}

const silent = { out: () => {}, err: () => {}, live: false, colour: false }

export const openSite = async (): Promise<Site> => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'))
  await exportCommand.run({ operands: [], options: { to: folder }, terminal: silent })
  const server = createServer(serveFolder(folder))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const browser = await launch()
  return {
    folder,
    address,
    open: (path, options) => watch(browser, { address, path, ...(options && { options }) }),
    close: async () => {
      await browser.close()
      server.close()
      rmSync(folder, { recursive: true })
    },
  }
}

const watch = async (
  browser: Browser,
  { address, path, options = {} }: { address: string; path: string; options?: BrowserContextOptions },
): Promise<Watched> => {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const faults = faultsOf(page, address)
  const requests: { url: string; bytes: number }[] = []
  page.on('requestfinished', async request => {
    const sizes = await request.sizes().catch(() => undefined)
    requests.push({ url: request.url(), bytes: sizes === undefined ? 0 : sizes.responseBodySize })
  })
  await page.goto(address + path)
  if (options.javaScriptEnabled !== false) await ready(page)
  return { page, faults, requests }
}

/** Waits until the view that the address names is filled. */
export const ready = async (page: Page): Promise<void> => {
  await page.waitForSelector('main > section.current[data-ready]')
}

/** Goes to another view of the same page. */
export const go = async (page: Page, hash: string): Promise<void> => {
  await page.evaluate(to => {
    for (const section of document.querySelectorAll<HTMLElement>('main > section'))
      delete section.dataset.ready
    location.hash = to
  }, hash)
  await ready(page)
}
