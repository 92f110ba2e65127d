import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periods } from '../../../../functions/extract/periods/periods.ts'
import { read } from '../../../../functions/extract/text/read.ts'
import type { Language } from '../../../../functions/extract/text/reading.ts'

const published = '2024-03-13'

const isoIn = (text: string, language: Language, on: string | undefined = published): string[] =>
  periods(read(text, language), on).map(({ iso }) => iso)

const cases: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    ['We will hire by 2030.', '2030'],
    ['The firm closed 2023 with more staff.', '2023'],
    ['Sales rose in FY23.', '2023'],
    ['It opens in September next year.', '2025-09'],
    ['Sales fell in the last calendar year.', '2023'],
    ['Few doses were shipped last winter.', '2022/2023'],
    ['It was closed in the winter of 2021-22.', '2021/2022'],
    ['It asked firms between November and January.', '2023-11/2024-01'],
    ['H2 was a record.', '2023-07/2023-12'],
    ['Key figures 2022', '2022'],
    ['2023 key figures', '2023'],
    ['Sales rose in FY2022/23.', '2022/2023'],
    ['It has grown since 2019.', '2019/2024'],
    ['It has grown since March 2021.', '2021-03/2024-03'],
    ['It grew between 2016 and 2020.', '2016/2020'],
    ['The 2021-2027 budget is spent over 2021-2027.', '2021/2027'],
    ['Sales rose in the first quarter of 2023.', '2023-01/2023-03'],
    ['Sales rose in Q3 2023.', '2023-07/2023-09'],
    ['Sales rose in the second half of 2023.', '2023-07/2023-12'],
    ['The line starts at the end of 2026.', '2026'],
    ['The line starts in mid-2026.', '2026'],
    ['Last year we sold more.', '2023'],
    ['We will sell more next year.', '2025'],
    ['The plant opens in September 2025.', '2025-09'],
    ['The plant opened in January.', '2024-01'],
    ['The fair was held from 17 to 23 June 2021.', '2021-06-17/2021-06-23'],
    ['The fair was held on November 19 and 20, 2023.', '2023-11-19/2023-11-20'],
    ['The deed was signed on 4 May 2022.', '2022-05-04'],
    ['The deed was signed on May 4, 2022.', '2022-05-04'],
    ['It doubled over the last five years.', '2019/2024'],
    ['It opened three years ago.', '2021'],
    ['We will hire over the next three years.', '2024/2027'],
    ['The line pays back within five years.', '2029'],
    ['It will triple by the end of the decade.', '2030'],
    ['The line was closed in October.', '2023-10'],
    ['The line will be opened in February.', '2025-02'],
    ['It has hired 30 people between January and March.', '2024-01/2024-03'],
    ['Turnover rose in the year to June 2023.', '2022-07/2023-06'],
    ['Loss for the three months ended December 31, 2023 fell.', '2023-10/2023-12'],
    ['Sales of the first nine months of 2023 rose.', '2023-01/2023-09'],
    ['First-half 2023 results are out.', '2023-01/2023-06'],
    ['Sales fell in the second half.', '2023-07/2023-12'],
    ['Last quarter sales rose.', '2023-10/2023-12'],
    ['It opened last summer.', '2023'],
    ['It opens this autumn.', '2024'],
    ['Supply is secured through 2029.', '2024/2029'],
    ['Since it was founded in 2015 it has grown.', '2015/2024'],
    ['The fair is held from Tuesday 17 to Thursday 19 June 2025.', '2025-06-17/2025-06-19'],
    ['February’s round was a record.', '2024-02'],
    ['We hire by Christmas.', '2024'],
  ],
  fr: [
    ['Nous recruterons d’ici 2027.', '2027'],
    ['Chiffres clés 2023', '2023'],
    ['Le plan vise à l’horizon 2030 une usine.', '2030'],
    ['L’effectif a crû depuis 2019.', '2019/2024'],
    ['Depuis son rachat en 2020, le site a crû.', '2020/2024'],
    ['Le chiffre a crû entre 2016 et 2020.', '2016/2020'],
    ['La convention porte sur 2025-2028.', '2025/2028'],
    ['Les ventes ont crû au premier trimestre 2023.', '2023-01/2023-03'],
    ['Les ventes ont crû au T3 2023.', '2023-07/2023-09'],
    ['Les ventes ont crû au second semestre 2023.', '2023-07/2023-12'],
    ['La ligne démarre fin 2026.', '2026'],
    ['La ligne démarre à l’été 2026.', '2026'],
    ['L’an dernier, les ventes ont crû.', '2023'],
    ['L’année prochaine, nous vendrons plus.', '2025'],
    ['L’usine ouvre en septembre 2025.', '2025-09'],
    ['L’usine ouvre en septembre.', '2024-09'],
    ['Le salon s’est tenu du 17 au 23 juin 2021.', '2021-06-17/2021-06-23'],
    ['Le salon se tient les 3 et 4 octobre 2024.', '2024-10-03/2024-10-04'],
    ['L’acte est signé le 1er mai 2022.', '2022-05-01'],
    ['L’acte est signé le 04/05/2022.', '2022-05-04'],
    ['L’édition 2022 a réuni du monde.', '2022'],
    ['Le site a ouvert il y a trois ans.', '2021'],
    ['En quatre ans, le site a doublé.', '2020/2024'],
    ['Nous recruterons sur les trois prochaines années.', '2024/2027'],
    ['Nous recruterons d’ici cinq ans.', '2029'],
    ['La capacité triplera d’ici la fin de la décennie.', '2030'],
    ['La ligne a été fermée en octobre.', '2023-10'],
    ['La ligne sera ouverte en février.', '2025-02'],
    ['Entre janvier et mars, le site a recruté.', '2024-01/2024-03'],
    ['Les ventes des neuf premiers mois de 2023 ont crû.', '2023-01/2023-09'],
    ['Résultats semestriels 2023', '2023-01/2023-06'],
    ['Les ventes ont reculé au second semestre.', '2023-07/2023-12'],
    ['Le tour a été bouclé l’été dernier.', '2023'],
    ['Le tour sera bouclé à l’automne.', '2024'],
    ['Au 31 décembre dernier, la dette baissait.', '2023-12-31'],
    ['Depuis qu’il a ouvert en 2018, le site a crû.', '2018/2024'],
    ['Le salon se tient du mardi 17 au jeudi 19 juin 2025.', '2025-06-17/2025-06-19'],
    ['Nous recrutons d’ici Noël.', '2024'],
  ],
}

describe.each(['en', 'fr'] as const)('periods in %s', language => {
  it.each(cases[language])('%s', (text, iso) => {
    expect(isoIn(text, language)).toContain(iso)
  })

  it('takes no year for a period without a word that makes it one', () => {
    expect(isoIn('ISO 9001:2015, lot 2031, Horizon2020', language)).toEqual([])
  })

  it('counts from the month or year of an issue where the day is unknown', () => {
    const last = language === 'en' ? 'Last year it grew.' : 'L’an dernier, il a crû.'
    expect(isoIn(last, language, '2024-02')).toEqual(['2023'])
    expect(isoIn(last, language, '2024')).toEqual(['2023'])
  })

  it('reads nothing relative where the day of publication is unknown', () => {
    expect(periods(read(cases[language].at(-1)![0], language), undefined)).toEqual([])
  })
})

const months: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
}

describe('properties of periods', () => {
  it('reads every day of the calendar back as it was written, in both languages', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2089-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.constantFrom<Language>('en', 'fr'), (date, language) => {
        const written = `${date.getUTCDate()} ${months[language][date.getUTCMonth()]} ${date.getUTCFullYear()}`
        const sentence = language === 'en' ? `It was signed on ${written}.` : `L’acte est du ${written}.`
        expect(isoIn(sentence, language)).toEqual([date.toISOString().slice(0, 10)])
      }),
    )
  })

  it('never throws, and every period stands where it says', () => {
    const words = fc.constantFrom(
      '2030',
      'in',
      'en',
      'depuis',
      'since',
      'May',
      'mai',
      '31',
      '/',
      '-',
      'to',
      'au',
      'fin',
      'Q3',
      '(',
      '\n',
      '’',
      '𝒳',
    )
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 60 }),
        fc.constantFrom<Language>('en', 'fr'),
        (parts, language) => {
          const text = parts.join(' ')
          for (const { start, end, iso } of periods(read(text, language), published)) {
            expect(text.slice(start, end).trim()).not.toBe('')
            const [from, to] = iso.split('/')
            if (to !== undefined) expect(from! <= to).toBe(true)
          }
        },
      ),
    )
  })
})
