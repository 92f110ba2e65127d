import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../functions/extract/text/reading.ts'
import { foundIn } from './found-in.ts'

/** The periods of a text's figures; the text was published on 12 June 2024. */
const periodsIn = (marked: string, language: Language): (string | undefined)[] =>
  foundIn(marked, language, { today: '2024-06-12' }).found.map(({ period }) => period)

type Case = readonly [text: string, language: Language, periods: readonly (string | undefined)[]]

const holds = (cases: readonly Case[]) => {
  it.each(cases)('%s', (text, language, expected) => {
    expect(periodsIn(text, language)).toEqual(expected)
  })
}

describe('a sentence that goes on from the one before', () => {
  holds([
    ['In 2021 output fell to 40 batches. The average price rose to €90,000.', 'en', ['2021', '2021']],
    ['In 2021 output fell to 40 batches. The average price is €90,000.', 'en', ['2021', undefined]],
    ['En 2022, l’usine a perdu 30 lots. Les retards ont pesé sur 12 % des ventes.', 'fr', ['2022', '2022']],
  ])
})

describe('days over a programme', () => {
  holds([
    ['THURSDAY 19 SEPTEMBER\n\n09:30  Poster session (45 posters)', 'en', ['2024-09-19']],
    ['AGENDA\n\n* 18/09, 9 h – Atelier « Filtration », Dole (35 inscrits).', 'fr', ['2024-09-18']],
  ])
})

describe('a heading that says only when', () => {
  holds([
    ['Le bilan est bon.\n\nEt en 2025 ?\n\nLes fabricants anticipent une croissance de 7 %.', 'fr', ['2025']],
  ])
})

describe('what a figure is compared with', () => {
  holds([
    ['The firm will hire 300 people by 2027, three times as many as today.', 'en', ['2027', '2027']],
    ['Sales for 2024 are now seen at €35 million vs €42 million before.', 'en', ['2024', '2024']],
    ['Après une baisse de 3 % en 2022, les ventes progressent de 6 %.', 'fr', ['2022', undefined]],
    ['De quoi tenir jusqu’en 2026 : 40 M€.', 'fr', [undefined]],
  ])
})
