/** Phrases that turn a figure into a rate, and the contract's code for what it is a rate of. */
import type { Language } from '../text/reading.ts'
import { Phrases } from './phrases.ts'
import { bases, timeBases } from './rate-bases.ts'

const plain = { fr: 'par|/|par chaque', en: 'per|/|a|an|every|each|for each|for every' }
/** "a year", "chaque jour"; "a second" is mostly one more of what was counted. */
const isEachTime = (code: string): boolean => timeBases.has(code) && code !== 'second'

function phrases(language: Language): [string, string][] {
  return Object.entries(bases[language]).flatMap(([noun, code]): [string, string][] =>
    plain[language]
      .split('|')
      .filter(word => (word.length !== 1 && word !== 'an') || word === '/' || isEachTime(code))
      .map(word => [`${word} ${noun}`, code]),
  )
}

function frenchEach(): [string, string][] {
  return Object.entries(bases.fr).map(([noun, code]) => [
    `chaque ${noun}|à l' ${noun}|à la ${noun}|tous les ${noun}s|toutes les ${noun}s|le ${noun}|la ${noun}|l' ${noun}`,
    code,
  ])
}

/** Behind a figure, its unit or its noun: "par an", "a year", "/patient". */
export const ratesBehind: Readonly<Record<Language, Phrases<string>>> = {
  fr: new Phrases([
    ...phrases('fr'),
    ...frenchEach().filter(([, code]) => isEachTime(code)),
    ["en année pleine|annuel|annuels|annuelle|annuelles|annuellement|l' an", 'year'],
    ['mensuel|mensuels|mensuelle|mensuelles', 'month'],
    ['hebdomadaire|hebdomadaires', 'week'],
    ['quotidien|quotidiens|quotidienne|quotidiennes|journalier|journaliers', 'day'],
  ]),
  en: new Phrases([
    ...phrases('en'),
    ['annually|yearly|p.a.|pa|per-year|each and every year', 'year'],
    ['monthly|per-month', 'month'],
    ['weekly', 'week'],
    ['daily', 'day'],
    ['per-patient', 'patient'],
  ]),
}

/** Right before a figure or its modifier: "chaque année près de 18 millions", "an annual 40,000 doses". */
export const ratesBefore: Readonly<Record<Language, Phrases<string>>> = {
  fr: new Phrases([
    [
      "chaque année|tous les ans|par an|annuellement|annuels de|annuelle de|annuelles de|annuel de|annuelle d'|annuel d'",
      'year',
    ],
    ['chaque mois|tous les mois|par mois', 'month'],
    ['chaque semaine|par semaine', 'week'],
    ['chaque jour|tous les jours|par jour', 'day'],
  ]),
  en: new Phrases([
    ['each year|every year|a year|per year|an annual|annually|annual', 'year'],
    ['each month|every month|per month', 'month'],
    ['each week|every week|per week', 'week'],
    ['each day|every day|per day', 'day'],
  ]),
}
