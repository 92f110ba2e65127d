import { describe, expect, it } from 'vitest'
import { dateline } from '../../../../functions/extract/document/dateline.ts'
import { headline } from '../../../../functions/extract/document/headline.ts'
import { read } from '../../../../functions/extract/text/read.ts'

const body =
  'The company makes cells for hospitals in the north of the country. It was founded a long time ago and employs people there.'

const titleOf = (text: string): string | undefined => headline(read(text, 'en'), [])
const dateOf = (text: string): string | undefined => dateline(read(text, 'en'))

describe('headline', () => {
  it('passes over labels, navigation, bylines and datelines', () => {
    const furniture = [
      'PRESS RELEASE',
      'Home > News > Plants',
      'By Ana Ruiz',
      'Lund, 3 March 2024',
      'Skip to main content',
    ]
    for (const line of furniture)
      expect(titleOf(`${line}\n\nNordcell opens a second plant in Lund\n\n${body}`)).toBe(
        'Nordcell opens a second plant in Lund',
      )
  })

  it('is none where the text opens with running text', () => {
    expect(titleOf(`${body}\n\n${body}`)).toBeUndefined()
  })
})

describe('dateline', () => {
  it('reads the date before the first sentence, on a line of its own or behind "published"', () => {
    expect(dateOf(`Nordcell opens a plant\n\nLund, Sweden – 4 February 2025 – ${body}`)).toBe('2025-02-04')
    expect(dateOf(`Nordcell opens a plant\n\n14 October 2022\n\n${body}`)).toBe('2022-10-14')
    expect(dateOf(`Nordcell opens a plant\n\nPosted on November 22, 2024 · Plants\n\n${body}`)).toBe(
      '2024-11-22',
    )
  })

  it('prefers the date of publication to that of a change', () => {
    expect(
      dateOf(`Nordcell opens a plant\n\nPublished 18-Sep-2024 - Last updated on 19-Sep-2024\n\n${body}`),
    ).toBe('2024-09-18')
  })

  it('is none where the only dates are those of deeds', () => {
    expect(
      dateOf(
        `Nordcell opens a plant\n\n${body} The permit was granted to it by the county before 4 May 2022.`,
      ),
    ).toBeUndefined()
  })
})
