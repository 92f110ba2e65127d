/** Periods as the heads of tables write them: "2024", "H1 2023", "FY24", "31/12/2023", "2026 (e)". */
import { monthNumber } from '../lexicon/calendar.ts'
import type { Language } from '../text/reading.ts'
import { isoDay, isoMonth, isoPart } from './calendar.ts'

const yearHead =
  /^(?:FY|CY|exercice|année|year|fiscal)?[ -]?((?:19|20)\d\d)\s?(?:[eEpPfFAa*]|\([^)]{0,12}\))?$/u
const partHead = /^(?:([HS])([12])|([QT])([1-4]))[ -/]?((?:19|20)\d\d)$/iu
const ordinalHead =
  /^(1er|1st|premier|first|2e|2nd|second|deuxième) (?:semestre|half)(?: (?:de|of))? ((?:19|20)\d\d)$/iu
const dayHead = /^(?:au |at )?(\d\d)[./](\d\d)[./]((?:19|20)\d\d)$/iu
const monthHead = /^(?:au |at )?(?:(\d{1,2})(?:er)? )?(\p{L}+\.?) ((?:19|20)\d\d)$/iu

/** ISO period that is all that a cell says, undefined for any other text. */
export const periodOfHead = (text: string, language: Language): string | undefined => {
  const head = text.trim()
  if (head.length > 30 || !/\d{4}/.test(head)) return undefined
  const year = yearHead.exec(head)
  if (year) return year[1]!
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
