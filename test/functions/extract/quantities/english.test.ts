import { describe, expect, it } from 'vitest'
import { lines } from './lines.ts'

const cases: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  money: [
    ['It raised €12.5m in May.', ['€12.5m = 12500000 EUR']],
    ['The grant is worth EUR 1.2-1.5 billion.', ['EUR 1.2-1.5 billion = 1200000000..1500000000 EUR']],
    ['They paid US$3 million, then CHF40k.', ['US$3 million = 3000000 USD', 'CHF40k = 40000 CHF']],
    ['Tickets of €20-25m are rare.', ['€20-25m = 20000000..25000000 EUR']],
    ['A 30-million-euro plan.', ['30-million-euro = 30000000 EUR']],
    ['A fee capped at £900 a year.', ['capped at £900 a year = 900 GBP per year up_to']],
    [
      'Five laboratories will get €70,000 each.',
      ['Five laboratories = 5 count', '€70,000 = 70000 EUR per laboratory'],
    ],
    ['It cost three dollars and 20 cents.', ['three dollars and 20 cents = 3.2 USD']],
  ],
  shares: [
    ['They placed three orders in every five.', ['three orders in every five = 60 %']],
    ['Of every ten vacancies, four stay open.', ['Of every ten vacancies, four = 40 %']],
    ['France imports 19 of every 20 doses.', ['19 of every 20 = 95 %']],
    [
      'We lose one patient in eight; nine-tenths of them return.',
      ['one patient in eight = 12.5 %', 'nine-tenths = 90 %'],
    ],
    ['An increase of a fifth, of which a third would be new.', ['a fifth = 20 %', 'a third = 33.33 %']],
    ['Sales were down 7% while costs rose 3%.', ['7% = -7 %', '3% = 3 %']],
    ['Lots are 20 to 30% cheaper.', ['20 to 30% cheaper = -30..-20 %']],
    ['Rents rose by a fifth and waste fell by two-thirds.', ['a fifth = 20 %', 'two-thirds = -66.67 %']],
    ['Four points more than in May.', ['Four points more = 4 pp']],
    ['Barely 30% agreed, a mere 6% paid.', ['Barely 30% = 30 % about', '6% = 6 %']],
    ['A quarter of the vials broke.', ['A quarter = 25 %']],
    [
      'Nearly two-thirds of them, and one in five lots.',
      ['Nearly two-thirds = 66.67 % about', 'one in five = 20 %'],
    ],
    ['One patient in ten relapsed.', ['One patient in ten = 10 %']],
    ['At a compound annual growth rate of 6%.', ['6% = 6 % per year']],
    ['In the first half of the year, a third plant opened.', []],
  ],
  measures: [
    ['A 40-litre tank and a 2,000 sq m hall.', ['40-litre = 40 L', '2,000 sq m = 2000 m2']],
    ['Stored at -70 °C.', ['-70 °C = -70 Cel']],
    ['A titre of 3 g/L, up from 2 g/L.', ['3 g/L = 3 g/L', '2 g/L = 2 g/L']],
    ['It uses 3 GWh per year.', ['3 GWh per year = 3 GW.h per year']],
    ['He is 5 feet 2 inches tall.', ['5 feet 2 inches = 5.16666666667 [ft_i]']],
    ['Output of 8- to 10-tonne lots.', ['8- to 10-tonne = 8..10 t']],
    ['A 700-square-metre hall.', ['700-square-metre = 700 m2']],
    [
      'Output went from 90 g to as much as a kilogram a year.',
      ['90 g = 90 g per year', 'as much as a kilogram a year = 1 kg per year up_to'],
    ],
  ],
  counts: [
    [
      'It runs three US plants and a further dozen sites.',
      ['three US plants = 3 count', 'dozen sites = 12 count about'],
    ],
    [
      'Nineteen consortia applied on five occasions.',
      ['Nineteen consortia = 19 count', 'five occasions = 5 count'],
    ],
    ['Two winters ago it opened.', []],
    ['4.2 Members', []],
    ['It takes 7 or 8 million litres.', ['7 or 8 million litres = 7000000..8000000 L']],
    ['More than a hundred nurses came.', ['More than a hundred nurses = 100 count more_than']],
    ['It runs two 60-litre fermenters.', ['two 60-litre fermenters = 2 count', '60-litre = 60 L']],
    [
      'A good forty suppliers, a dozen labs.',
      ['A good forty suppliers = 40 count about', 'a dozen labs = 12 count about'],
    ],
    ['It makes 9,000 vials a day.', ['9,000 vials a day = 9000 count per day']],
    [
      'It has 30+ clients and a 15-strong team.',
      ['30+ clients = 30 count more_than', '15-strong = 15 count'],
    ],
    ['Between 40 and 60 guests.', ['Between 40 and 60 guests = 40..60 count']],
    ['As many as 900 visitors.', ['As many as 900 visitors = 900 count up_to']],
    ['It serves 1.3m commuters.', ['1.3m commuters = 1300000 count']],
    ['All 28 stands were sold; the 28 stands empty.', ['28 stands = 28 count']],
    ['A dozen or so batches.', ['A dozen or so batches = 12 count about']],
    ['It counts 2 x 300 L in all.', ['2 = 2 count', '300 L = 300 L']],
    ['Five or six firms, a 90-seat hall.', ['Five or six firms = 5..6 count', '90-seat = 90 count']],
    ['DAY TWO – 61 badges.', ['61 badges = 61 count']],
    ['Half a million syringes.', ['Half a million syringes = 500000 count']],
  ],
  'figures that take over from another': [
    ['It cut 65 jobs in the winter of 2023-24 at the Nimbus 3K.', ['65 jobs = 65 count']],
    ['It had 870 employees, 180 fewer than before.', ['870 employees = 870 count', '180 fewer = -180 count']],
    ['The graduates rose by 12%, to 340.', ['12% = 12 %', '340 = 340 count']],
    ['Revenue €128m; workforce 690.', ['€128m = 128000000 EUR', '690 = 690 count']],
    ['It has 34 welders, 11 of them trained abroad.', ['34 welders = 34 count', '11 = 11 count']],
    ['Staff will go from 60 to roughly 95.', ['60 = 60 count', 'roughly 95 = 95 count about']],
    ['Wait times were cut from 30 days to 12.', ['30 days = 30 day', '12 = 12 day']],
    ['They shipped 6 reactors in 2020, 14 in 2021.', ['6 reactors = 6 count', '14 = 14 count']],
    ['A workforce of 1,200.', ['1,200 = 1200 count']],
    ['The lines employ 320 and 95 operators.', ['320 = 320 count', '95 operators = 95 count']],
    [
      'Of 48 bids, 11 were kept. Another 12 will follow.',
      ['48 bids = 48 count', '11 = 11 count', 'Another 12 = 12 count'],
    ],
  ],
  multiples: [
    ['Output has doubled; costs were halved.', ['doubled = 2 x', 'halved = 0.5 x']],
    ['It is four times larger.', ['four times larger = 4 x']],
    ['Half as much, at 3.5 times earnings.', ['Half as much = 0.5 x', '3.5 times = 3.5 x']],
    ['The firm will double bag output.', ['double = 2 x']],
    ['They double down on a double-blind test.', []],
  ],
  durations: [
    ['The lease lasts six years.', ['six years = 6 year']],
    [
      'The half-life is 12 hours; they work 35 hours a week.',
      ['12 hours = 12 h', '35 hours a week = 35 h per week'],
    ],
    ['It holds nine months of stock.', ['nine months = 9 month']],
    ['A 12-month delay.', ['12-month = 12 month']],
    [
      'The wait was cut from 20 days in 2019 to at most 12.',
      ['20 days = 20 day', 'at most 12 = 12 day up_to'],
    ],
    [
      'Cleaning in under 50 minutes, down from three hours.',
      ['under 50 minutes = 50 min less_than', 'three hours = 3 h'],
    ],
    [
      'A permit is granted within five months, at six weeks’ notice.',
      ['five months = 5 month', 'six weeks = 6 week'],
    ],
    ['She ran the unit for eleven years.', ['eleven years = 11 year']],
    ['The team logged 30,000 hours of work.', ['30,000 hours = 30000 h']],
    ['Over the last ten years, and for 20 years before, nothing changed.', []],
    ['It opened three months ago; two weeks later it closed.', []],
    ['It can change over in 20 hours; reading time: 3 min.', ['20 hours = 20 h']],
    ['It runs seven days a week, with nine weeks to go.', []],
  ],
}

describe.each(Object.entries(cases))('English %s', (_, rows) => {
  it.each(rows)('reads "%s"', (text, expected) => {
    expect(lines(text, 'en')).toEqual(expected)
  })
})
