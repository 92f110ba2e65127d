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

  it('may hold words in French quotation marks, and goes on over a line’s end', () => {
    expect(titleOf(`La verrerie « Nordverre » de Lund recrute\n\n${body}`)).toBe(
      'La verrerie « Nordverre » de Lund recrute',
    )
    expect(titleOf(`Nordcell obtient un feu vert\nde son agence\n\n${body}`)).toBe(
      'Nordcell obtient un feu vert\nde son agence',
    )
  })

  it('is an issue’s name with its date', () => {
    expect(titleOf(`Weekly briefs – 12 March 2024\n\nNordcell grows.\n\n${body}`)).toBe(
      'Weekly briefs – 12 March 2024',
    )
  })

  it.each([
    ['a paper’s number and section', 'NORD PHARMA · n° 14 · mars 2024\n\nEnquête\n\n@'],
    ['a kicker close over it', 'Billet économique\n@'],
    ['a body’s name', 'Association des verriers du Nord\nNote n° 8 – mars 2024\n\n@'],
    ['a person with his office', 'Entretien avec\nAna Ruiz, directrice générale de Nordcell\n\n@'],
    ['contacts in the head', 'FOR IMMEDIATE RELEASE\nContact: Ana Ruiz, tel. +46 40 123 45 67\n\n@'],
    ['the head of a message', 'De : Ana Ruiz\nObjet : @'],
    [
      'subtitles below',
      '@\n\nUne troisième halle ouvrira en juin pour les flacons des hôpitaux\n\nLund, le 3 mai 2024',
    ],
  ])('is found with %s', (_, head) => {
    const title = 'Nordcell agrandit sa verrerie de Lund'
    expect(titleOf(`${head.replace('@', title)}\n\n${body}`)).toBe(title)
  })

  it('goes on in capitals and over an open quotation mark, but not from a kicker in capitals', () => {
    const capitals = 'NORDCELL EXPANDS GLASS VIAL CAPACITY IN LUND\nTO MEET GROWING DEMAND'
    expect(titleOf(`${capitals}\n\n${body}`)).toBe(capitals)
    const separate =
      'Nordcell Completes Purchase of Glass Works\nLargest Nordic Maker of Sterile Vials for Hospitals Is Born'
    expect(titleOf(`${separate}\n\n${body}`)).toBe(separate.split('\n')[0])
    expect(titleOf(`« Le verre redevient\nStratégique »\n\n${body}`)).toBe(
      '« Le verre redevient\nStratégique »',
    )
    expect(titleOf(`ENTRETIEN AVEC\nUne verrière au grand four de Lund\n\n${body}`)).toBe(
      'Une verrière au grand four de Lund',
    )
  })

  it('is an event without its day, a signed address rather than its event, and none over a salutation alone', () => {
    expect(titleOf(`Inauguration de la halle « Ana Ruiz » – vendredi 3 mai 2024\n\n${body}`)).toBe(
      'Inauguration de la halle « Ana Ruiz »',
    )
    expect(titleOf(`Nordic Glass Summit\nLund, 3–5 June\n\nOpening address\nby Ana Ruiz\n\n${body}`)).toBe(
      'Opening address',
    )
    expect(titleOf(`Bonjour à toutes et à tous,\n\n${body}`)).toBeUndefined()
  })

  it('is the name of a numbered event or of an issue where nothing says more', () => {
    expect(titleOf(`6th Nordic Vial Days\nMaking glass for the next pandemic\n\n${body}`)).toBe(
      '6th Nordic Vial Days',
    )
    expect(titleOf(`NORDCELL | LETTER No. 12\n\n${body}`)).toBe('LETTER No. 12')
  })

  it('is none over a post', () => {
    expect(titleOf(`We are proud to open our second plant!\n\n${body}`)).toBeUndefined()
    expect(titleOf(`Nordcell\n12,345 followers\n2w •\n\nBig news for Lund\n\n${body}`)).toBeUndefined()
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

  it('reads a wire’s mark or an hour between the date and its dash', () => {
    expect(dateOf(`LUND, Sweden, 12 March 2024 (NordWire) - ${body}`)).toBe('2024-03-12')
    expect(dateOf(`Nordcell opens\n\nLUND, March 12, 2024 /NordWire/ -- ${body}`)).toBe('2024-03-12')
  })

  it('takes the date of a change where there is no other', () => {
    expect(dateOf(`Nordcell opens a plant\n\nLast updated on 12 March 2024\n\n${body}`)).toBe('2024-03-12')
  })

  it('lies before the day of a change, whatever the days of the event', () => {
    const text = `Cell day\n\nLund – Thursday 12 June 2025\n\n${body}\n\nUpdated on 24 April 2025\n`
    expect(dateOf(text)).toBe('2025-04-24')
  })

  it('is that of the copyright line where nothing else is', () => {
    expect(dateOf(`Cells come home\n\n${body}\n\n© The Lund Courier, 18 February 2025\n`)).toBe('2025-02-18')
  })

  it('is no date of a chronicle and no day of a balance', () => {
    const text = `Our plant\n\nIts history\n\n${body}\n\n1 July 1998. A sale.\n\n4 May 2004. A fire.\n`
    expect(dateOf(text)).toBeUndefined()
    expect(dateOf(`Cells sell\n\n${body}\n\nAt 31 December 2012, cash was low.\n`)).toBeUndefined()
  })

  it('is none for deadlines and days of a programme', () => {
    expect(dateOf(`Support for cells\n\nDeadline: 30 June 2024\n\n${body}`)).toBeUndefined()
    expect(dateOf(`Cell days\n\nTuesday 4 June 2024\n09:00 Welcome\n09:30 Cells`)).toBeUndefined()
  })

  it('is none where the only dates are those of deeds', () => {
    expect(
      dateOf(
        `Nordcell opens a plant\n\n${body} The permit was granted to it by the county before 4 May 2022.`,
      ),
    ).toBeUndefined()
  })
})
