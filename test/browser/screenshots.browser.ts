import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site } from './portal-site.ts'

/** Where pictures for the documentation go; without it they are only taken. */
const folder = process.env.SCREENSHOTS

const pictures = [
  { name: 'home-fr-light', path: 'fr/', colorScheme: 'light', width: 1200 },
  { name: 'figures-en-dark', path: 'en/#figures', colorScheme: 'dark', width: 1200 },
  { name: 'sources-fr-light', path: 'fr/#sources', colorScheme: 'light', width: 1200 },
  { name: 'promises-en-light', path: 'en/#promises', colorScheme: 'light', width: 1200 },
  { name: 'entity-fr-dark', path: 'fr/#entity/organization/seqens', colorScheme: 'dark', width: 1200 },
  { name: 'home-fr-narrow', path: 'fr/', colorScheme: 'light', width: 360 },
  { name: 'entities-en-narrow-dark', path: 'en/#entities', colorScheme: 'dark', width: 360 },
  { name: 'console-en-light', path: 'en/#console', colorScheme: 'light', width: 1200 },
  { name: 'figure-fr-light', path: 'fr/#figures', colorScheme: 'light', width: 1200 },
] as const

describe('pictures of the main views', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite()
    if (folder !== undefined) mkdirSync(folder, { recursive: true })
  })
  afterAll(() => site.close())

  it.each(pictures)('$name', async ({ name, path, colorScheme, width }) => {
    const { page, faults } = await site.open(path, { colorScheme, viewport: { width, height: 900 } })
    if (name.startsWith('home') || name.startsWith('figures')) await page.waitForSelector('.plot svg .point')
    if (name.startsWith('console')) {
      await page.click('#console button')
      await page.waitForSelector('[data-console=open]')
      await page.selectOption('#example', { label: 'The texts and what each one gives' })
      await page.waitForSelector('.result table')
    }
    if (name.startsWith('figure-')) {
      await page.click('#figures tbody th a >> nth=0')
      await page.waitForSelector('#figure h1')
    }
    const picture = await page.screenshot(folder === undefined ? {} : { path: join(folder, `${name}.png`) })
    expect(picture.length).toBeGreaterThan(5_000)
    expect(faults).toEqual([])
  })
})
