/** Periods as the heads of tables write them: "2024", "H1 2023", "FY24", "31/12/2023", "2026 (e)". */
import { monthNumber } from '../lexicon/calendar.ts'
import type { Language } from '../text/reading.ts'
import { isoDay, isoInterval, isoMonth, isoPart } from './calendar.ts'

const yearHead =
  /^(?:FY|CY|exercice|année|year|fiscal)?[ -]?((?:19|20)\d\d)\s?(?:[eEpPfFAa*]|\([^)]{0,12}\))?$/u
const spanHead = /^((?:19|20)\d\d) ?(?:[-–/]|to|à) ?((?:19|20)?\d\d)$/u
const partOfYearHead =
  /^(?:(?:the )?(?:early|late|mid|end(?: of)?|start(?: of)?|spring|summer|autumn|fall|winter)|(?:la |le |l')?(?:début|fin|mi|printemps|été|automne|hiver|rentrée))[ -]?(?:de )?((?:19|20)\d\d)$/iu
const partHead = /^(?:([HS])([12])|([QT])([1-4]))[ -/]?((?:19|20)\d\d)$/iu
const ordinalHead =
  /^(1er|1st|premier|first|2e|2nd|second|deuxième) (?:semestre|half)(?: (?:de|of))? ((?:19|20)\d\d)$/iu
const dayHead = /^(?:au |at )?(\d\d)[./](\d\d)[./]((?:19|20)\d\d)$/iu
const monthHead = /^(?:au |at )?(?:(\d{1,2})(?:er)? )?(\p{L}+\.?) ((?:19|20)\d\d)$/iu

const labelled = /^(?:\p{L}[\p{L}' .,()&-]{1,36}?|%|n) +((?:(?:FY|[HSQT][1-4]) ?)?(?:19|20)\d\d\S*)$/iu

/** ISO period of a cell that says what is counted and when: "Total 2024-2030", "CA 2023". */
export const periodOfLabel = (text: string, language: Language): string | undefined => {
  const found = labelled.exec(text.trim().replaceAll('’', "'"))
  return found ? periodOfHead(found[1]!, language) : undefined
}

/** ISO period that is all that a cell says, undefined for any other text. */
export const periodOfHead = (text: string, language: Language): string | undefined => {
  const head = text.trim()
  if (head.length > 30 || !/\d{4}/.test(head)) return undefined
  const year = yearHead.exec(head) ?? partOfYearHead.exec(head)
  if (year) return year[1]!
  const span = spanHead.exec(head)
  if (span) return isoInterval(span[1]!, span[2]!.length === 4 ? span[2]! : span[1]!.slice(0, 2) + span[2]!)
  const part = partHead.exec(head)
  if (part) return isoPart(Number(part[5]), Number(part[2] ?? part[4]), part[2] ? 2 : 4)
  const ordinal = ordinalHead.exec(head)
  if (ordinal) return isoPart(Number(ordinal[2]), /^(?:1|prem|first)/i.test(ordinal[1]!) ? 1 : 2, 2)
  const day = dayHead.exec(head)
  if (day) return isoDay(Number(day[3]), Number(day[2]), Number(day[1]))
  const month = monthHead.exec(head)
  const number = month ? monthNumber(month[2]!, language) : 0
  if (!month || number === 0) return undefined
  return month[1] ? isoDay(Number(month[3]), number, Number(month[1])) : isoMonth(Number(month[3]), number)
}
