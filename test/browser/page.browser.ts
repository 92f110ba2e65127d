import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { go, openSite, ready, type Site } from './portal-site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const views = [
  'home',
  'figures',
  'entities',
  'roles',
  'sources',
  'promises',
  'downloads',
  'releases',
  'console',
  'about',
]
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules that the page breaks, with the first element of each. */
const violations = async (page: Page): Promise<string[]> => {
  // Through the debugger, since the page's policy lets no script in.
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
  })
}

describe('the page', () => {
  it('loads its first view with at most 150 kB, plot included, and without an error', async () => {
    const { page, faults, requests } = await site.open('fr/')
    await page.waitForSelector('.plot svg .point')
    await page.waitForLoadState('networkidle')
    expect(requests.reduce((sum, request) => sum + request.bytes, 0)).toBeLessThan(150_000)
    expect(requests.filter(request => request.url.includes('duckdb'))).toEqual([])
    expect(faults).toEqual([])
  })

  it.each(['light', 'dark'] as const)(
    'has no violation that axe-core finds, in %s, in any view',
    async colorScheme => {
      const { page, faults } = await site.open('fr/', { colorScheme })
      for (const view of [...views, 'entity/organization/france-biolead']) {
        await go(page, `#${view}`)
        expect(await violations(page), view).toEqual([])
      }
      expect(faults).toEqual([])
    },
  )

  it.each(views)('fits 360 px: %s', async view => {
    const { page } = await site.open(`en/#${view}`, { viewport: { width: 360, height: 740 } })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(360)
  })

  it('says without JavaScript what it is, under which licence, what can be downloaded, and the notices', async () => {
    const { page } = await site.open('fr/', { javaScriptEnabled: false })
    const text = await page.innerText('main')
    for (const word of [
      'Licence',
      'indicators_flat',
      'SHA-256',
      'Mentions légales',
      'Confidentialité',
      'Accessibilité',
    ])
      expect(text).toContain(word)
    expect(await page.getAttribute('meta[name=description]', 'content')).toMatch(/\S.{50}/)
    const data = JSON.parse((await page.textContent('script[type="application/ld+json"]')) ?? '')
    expect(data).toMatchObject({ '@type': 'Dataset', inLanguage: ['fr', 'en'], isAccessibleForFree: true })
    expect(data.description.length).toBeGreaterThan(50)
  })

  it('leads from the door to French, and from there to the same view in English', async () => {
    const { page, faults } = await site.open('fr/#promises')
    expect(await page.getAttribute('link[rel=alternate][hreflang=en]', 'href')).toMatch(/\/en\/$/)
    await page.click('a.language')
    await page.waitForURL(/\/en\/#promises$/)
    await ready(page)
    expect(await page.innerText('main > section.current h1')).toBe('Promises')
    await page.goto(site.address)
    await page.waitForURL(/\/fr\/$/)
    expect(faults).toEqual([])
  })

  it('gives files whose SHA-256 is the one that it shows', async () => {
    const { page } = await site.open('en/#downloads')
    const rows = await page.$$eval('#downloads tbody tr', trs =>
      trs.map(tr => ({
        href: tr.querySelector('a')!.href,
        sha256: tr.querySelector<HTMLElement>('[data-sha256]')!.dataset.sha256,
      })),
    )
    expect(rows.length).toBeGreaterThan(20)
    for (const { href, sha256 } of rows) {
      const body = Buffer.from(await (await fetch(href)).arrayBuffer())
      expect(createHash('sha256').update(body).digest('hex'), href).toBe(sha256)
    }
  })
})

describe('figures and entities', () => {
  it('shows the quote of a point on hover and on focus, and goes from point to point by arrows', async () => {
    const { page } = await site.open('en/')
    await page.waitForSelector('.plot svg .point')
    await page.hover('.plot svg .point >> nth=0')
    const hovered = await page.innerText('.detail blockquote')
    expect(hovered.length).toBeGreaterThan(2)
    await page.focus('.plot svg .point[tabindex="0"]')
    const first = await page.innerText('.detail')
    await page.keyboard.press('ArrowRight')
    expect(await page.innerText('.detail')).not.toBe(first)
    await page.keyboard.press('Enter')
    await page.waitForURL(/#figure\/[0-9a-f]{20}@/)
  })

  it('filters the table behind the plot and sorts it by a column', async () => {
    const { page } = await site.open('en/#figures')
    const all = await page.locator('#figures tbody tr').count()
    await page.fill('#contains', 'zzzz')
    await expect.poll(() => page.locator('#figures tbody tr').count()).toBe(0)
    await page.fill('#contains', '')
    await expect.poll(() => page.locator('#figures tbody tr').count()).toBe(all)
    await page.click('#figures button.sort >> nth=0')
    expect(await page.getAttribute('#figures thead th >> nth=0', 'aria-sort')).toBe('descending')
  })

  it('finds an entity by any of its names, without accents or case, and opens its page', async () => {
    const { page, faults } = await site.open('fr/#entities')
    await page.fill('#entity-search', 'BIOLEAD')
    await expect.poll(() => page.locator('#entities tbody tr').count()).toBeLessThan(10)
    await page.click('#entities tbody a >> nth=0')
    await ready(page)
    await page.waitForSelector('#entity h1')
    expect(await page.innerText('#entity h1')).toMatch(/biolead/i)
    expect(await page.locator('#entity tbody tr').count()).toBeGreaterThan(0)
    expect(await page.title()).toMatch(/biolead/i)
    expect(faults).toEqual([])
  })

  it('cites a row: its words, its address, and a citation in both languages', async () => {
    const { page } = await site.open('en/#figures')
    await page.click('#figures tbody th a >> nth=0')
    await page.waitForURL(/#figure\//)
    await page.waitForSelector('#figure h1')
    const [, id = '', release = ''] = /#figure\/([0-9a-f]{20})@(.+)$/.exec(page.url()) ?? []
    const row = readFileSync(join(site.folder, 'releases', release, 'csv/indicators.csv'), 'utf8')
      .split('\r\n')
      .find(line => line.startsWith(id))
    expect(row).toBeDefined()
    const quote = await page.innerText('#figure blockquote mark, #figure blockquote q')
    expect(row).toContain(quote.split('"')[0])
    const citations = await page.locator('#figure .citation').allInnerTexts()
    expect(citations).toHaveLength(3)
    expect(citations[0]).toContain(`/fr/#figure/${id}@${release}`)
    expect(citations[1]).toContain(`/en/#figure/${id}@${release}`)
    await page.reload()
    await page.waitForSelector('#figure h1')
    expect(await page.innerText('#figure blockquote')).toContain(quote)
  })

  it('works by keyboard alone: skip link, menu, search, entity', async () => {
    const { page } = await site.open('en/')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate(() => document.activeElement?.getAttribute('href'))) === '#entities') break
    }
    await page.keyboard.press('Enter')
    await page.waitForSelector('#entities.current[data-ready]')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('entities-title')
    await page.keyboard.press('Tab')
    await page.keyboard.type('seqens')
    await expect.poll(() => page.locator('#entities tbody tr').count()).toBeLessThan(5)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#entity\/organization\/seqens/)
  })
})

describe('the console', () => {
  it('answers as npm run sql does, from the host alone', async () => {
    const { page, faults } = await site.open('en/#console')
    await page.click('#console button')
    await page.waitForSelector('[data-console=open]')
    const queries = [
      'SELECT indicator_id, obs_value, time_period, period_start, quote FROM indicators ORDER BY indicator_id',
      'SELECT entity_id, name_fr, vouched, document_count FROM entities ORDER BY entity_id',
      'SELECT indicator_id, due_on, overdue, observation_count FROM promises ORDER BY indicator_id',
      'SELECT release, count(*) AS n FROM indicators_history GROUP BY release ORDER BY release',
    ]
    for (const sql of queries) {
      await page.fill('#sql', sql)
      await page.click('#run')
      await page.waitForSelector('[data-result] .result', { timeout: 60_000 })
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click('.result button >> nth=2'),
      ])
      const inBrowser = readFileSync(await download.path(), 'utf8')
      const inShell = execFileSync(
        'npm',
        ['run', '-s', 'sql', '--', sql, '--to', site.folder, '--format', 'csv'],
        { encoding: 'utf8' },
      )
      expect(inBrowser.replaceAll('\r\n', '\n').trim(), sql).toBe(inShell.replaceAll('\r\n', '\n').trim())
      await page.evaluate(() => document.querySelector('[data-result]')?.replaceChildren())
    }
    expect(faults).toEqual([])
  }, 180_000)

  it('runs every example, and shows a result as a plot', async () => {
    const { page, faults } = await site.open('en/#console')
    await page.click('#console button')
    await page.waitForSelector('[data-console=open]')
    const count = await page.locator('#example option').count()
    expect(count).toBeGreaterThanOrEqual(15)
    for (let at = 0; at < count; at++) {
      await page.evaluate(() => document.querySelector('[data-result]')?.replaceChildren())
      await page.selectOption('#example', String(at))
      if (at === 0) await page.click('#run')
      await page.waitForSelector('[data-result] .result, [data-result] [role=alert]')
      expect(await page.locator('[data-result] [role=alert]').allInnerTexts(), `example ${at}`).toEqual([])
    }
    await page.click('.result button >> nth=1')
    await page.waitForSelector('.result svg')
    expect(faults).toEqual([])
  }, 180_000)
})
