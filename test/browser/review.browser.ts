import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { Review } from '../../schemas/source/review.ts'
import { firstReview, openReview, type ReviewSite } from './review-site.ts'

let site: ReviewSite
beforeAll(async () => {
  site = await openReview()
})
afterAll(() => site.close())
beforeEach(() => site.reset())

const decisions = () => Review.parse(parse(site.saved()))
const current = (page: Page) => page.locator('#rows button[aria-current] q').textContent()
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
/** Presses a key that closes the dialog, and waits until it has. */
const closing = async (page: Page, key: string) => {
  await page.locator('dialog[open]').waitFor()
  await press(page, key)
  await page.locator('dialog').waitFor({ state: 'detached' })
}
/** Saves and waits until the page says that it did. */
const save = async (page: Page) => {
  await press(page, 's')
  await page.getByText('Everything is saved').waitFor()
}
/** Goes on with the keyboard until the row with these words is the current one. */
const goTo = async (page: Page, quote: string) => {
  for (let steps = 0; steps < 40 && (await current(page)) !== quote; steps++) await press(page, 'j')
  expect(await current(page)).toBe(quote)
}

describe('the review page, by keyboard alone', () => {
  it('accepts, rejects with a reason, corrects a field and saves them with the comments of the file', async () => {
    const { page, faults } = await site.open(site.address)
    const accepted = await current(page)
    await press(page, 'a')
    expect(await current(page)).not.toBe(accepted)
    await goTo(page, '3 million euros')
    await press(page, 'c')
    const concept = page.locator('dialog [name=concept]')
    for (let steps = 0; steps < 40 && (await concept.inputValue()) !== 'funding'; steps++)
      await press(page, 'ArrowDown')
    await closing(page, 'Control+Enter')
    await goTo(page, 'Lyon')
    await press(page, 'r')
    await closing(page, 'Enter')
    await save(page)
    const saved = decisions()
    expect(saved.slice(1)).toEqual([
      expect.objectContaining({ decision: 'confirm', quote: accepted, occurrence: 1 }),
      expect.objectContaining({ decision: 'correct', quote: '3 million euros', set: { concept: 'funding' } }),
      expect.objectContaining({ decision: 'reject', quote: 'Lyon', reason: expect.stringMatching(/\S/) }),
    ])
    expect(site.saved().startsWith(firstReview)).toBe(true)
    expect(faults).toEqual([])
  })

  it('adds a row from words selected in the text, at the place that was selected', async () => {
    const { page } = await site.open(site.address)
    await press(page, ']')
    await page.evaluate(`{
      const text = document.getElementById('text')
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
      let node
      while ((node = walker.nextNode()) !== null) if (node.data.includes('usine')) {
        const range = document.createRange()
        range.setStart(node, node.data.indexOf('usine'))
        range.setEnd(node, node.data.indexOf('usine') + 5)
        getSelection().removeAllRanges()
        getSelection().addRange(range)
      }
    }`)
    await press(page, 'n')
    expect(await page.locator('[name=quote]').inputValue()).toBe('usine')
    await press(page, 'Tab')
    await closing(page, 'Enter')
    await save(page)
    expect(decisions().at(-1)).toMatchObject({
      decision: 'add',
      table: 'mentions',
      document: 'usine',
      quote: 'usine',
      set: { entity_id: 'organization/usine' },
    })
    expect(await current(page)).toBe('usine')
  })

  it('adds a row from words that are typed, and says so when the text has them not', async () => {
    const { page } = await site.open(site.address)
    await press(page, 'n')
    await page.keyboard.type('no such words')
    await press(page, 'Tab', 'Enter')
    await page.getByText('These words are not in the text.').waitFor()
    await closing(page, 'Escape')
  })

  it('takes a decision back', async () => {
    const { page } = await site.open(site.address)
    await goTo(page, '20 people')
    await press(page, 'z')
    await save(page)
    expect(decisions()).toEqual([])
    expect(site.saved()).toContain('# Decisions about two invented texts.')
  })

  it('leaves the keys alone once shortcuts are off', async () => {
    const { page } = await site.open(site.address)
    await page.getByLabel('Keyboard shortcuts').uncheck()
    await press(page, 'a', 's')
    expect(site.saved()).toBe(firstReview)
  })
})

describe('saving', () => {
  it('twice gives the same bytes, and without a decision the very file', async () => {
    const { page } = await site.open(site.address)
    await press(page, 's')
    await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor()
    expect(site.saved()).toBe(firstReview)
    await press(page, 'a', 'a')
    await save(page)
    const once = site.saved()
    await save(page)
    const again = await site.open(site.address)
    await save(again.page)
    expect(site.saved()).toBe(once)
  })

  it('is refused to other sites', async () => {
    const answer = await fetch(`${site.address}review.yaml`, {
      method: 'PUT',
      headers: { origin: 'https://example.org', 'content-type': 'application/json' },
      body: JSON.stringify({ base: firstReview, decisions: [] }),
    })
    expect(answer.status).toBe(403)
    expect(site.saved()).toBe(firstReview)
  })

  it('works without a server as a download', async () => {
    const { page, faults } = await site.open(await site.file())
    await press(page, 'a')
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 's')])
    expect(download.suggestedFilename()).toBe('review.yaml')
    const text = readFileSync(await download.path(), 'utf8')
    expect(text.startsWith(firstReview)).toBe(true)
    expect(Review.parse(parse(text))).toHaveLength(2)
    expect(faults).toEqual([])
  })
})

describe('filters', () => {
  it('leave the rows of one type, and the undecided ones', async () => {
    const { page } = await site.open(site.address)
    const rows = page.locator('#rows button.row')
    const all = await rows.count()
    await page.getByLabel('Type').selectOption('indicators')
    expect(await rows.count()).toBe(2)
    await page.getByLabel('Undecided only').check()
    expect(await rows.count()).toBe(1)
    await page.getByLabel('Type').selectOption('')
    expect(await rows.count()).toBe(all - 1)
    await page.getByLabel('Confidence').selectOption('0.5')
    expect(await rows.count()).toBeLessThan(all - 1)
  })
})

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** What axe-core finds wrong by WCAG 2.2 AA, as rule and element. */
const violations = (page: Page): Promise<string[]> =>
  page.evaluate(`(async () => {
    ${axe};
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags } })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 120)))
  })()`)

describe.each([
  ['wide', 'light', { width: 1200, height: 900 }],
  ['wide', 'dark', { width: 1200, height: 900 }],
  ['360 pixels wide', 'light', { width: 360, height: 740 }],
  ['360 pixels wide', 'dark', { width: 360, height: 740 }],
] as const)('the page, %s and %s', (_, colorScheme, viewport) => {
  it('never scrolls sideways and has no fault that axe finds, dialogs too, in both languages', async () => {
    const { page } = await site.open(site.address, { colorScheme, viewport, bypassCSP: true })
    for (const language of ['en', 'fr']) {
      expect(await page.evaluate('document.documentElement.lang')).toBe(language)
      expect(await violations(page)).toEqual([])
      for (const key of ['c', 'r', 'n', '?']) {
        await press(page, key)
        await page.locator('dialog[open]').waitFor()
        expect(await violations(page)).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
        await closing(page, 'Escape')
      }
      if (language === 'en') await page.getByRole('button', { name: 'Français' }).click()
    }
  })
})
