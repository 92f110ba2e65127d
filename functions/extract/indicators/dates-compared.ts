/** Dates of what a figure is compared with, and those that stand with another figure. */
import { after, before, between } from './distance.ts'
import type { Bar } from './pairing.ts'
import { firstBehind } from './scene.ts'
import { isFormer } from './status.ts'

// "twice as many as in 2022", "up 33 % on the 2023 fair": what a change is counted from.
const base =
  /(?<!\p{L})(?:than|as|on|over|versus|vs\.?|compared with|compared to|relative to|ahead of|behind|above|below|par rapport à|rapport|niveau|level|que|sur|(?<!d'ici )à)(?: (?:in|of|the|its|en|de|à|au|aux|celui|celle))* $/u
const changes = new Set(['x', '%', 'pp'])
// "as in 2022", "than in 2021": the period of what is compared, never of the figure.
const compared = /(?:(?<!\p{L})(?:as|than|que) (?:in|en|at|on)|(?<!\p{L})qu'(?:en|au|à)?) ?$/u
// "twice the 2022 share", "the number recorded in 2016", "what it had been in 2019", "son niveau de 2019".
const baseBehind = /^ (?:share|levels?|figures?|total|numbers?|average|price|turnout|attendance)(?!\p{L})/u
const baseBefore =
  /(?<!\p{L})(?:the (?:number|amount|figure|level|share|rate)|what (?:it|they|we)|that|(?:niveau|nombre|chiffre)|cel(?:ui|le)s?|ce qu'\p{L}+)(?: \p{L}+){0,3} (?:in|of|for|de|en|d') ?$/u

// "five times less than the price paid in 2019".
const comparative =
  /(?<!\p{L})(?:moins|plus|more|less|fewer|higher|lower|larger|times|fois|mieux)(?: \p{L}+){0,2} (?:qu[e']|than) ?(?:\p{L}|$)/u

const isBase: Bar = ({ line, quantity }, period) => {
  const lead = before(line, period.start, 50)
  // "than in 2022 (37 %)": the bracket says what it was then.
  if (between(line, period.end, quantity.start) === ' (') return false
  if (compared.test(lead)) return true
  if (
    period.start >= quantity.end &&
    comparative.test(between(line, quantity.end - 8, Math.min(quantity.end + 34, period.start)))
  )
    return true
  if (period.rule === 'period/year' && baseBehind.test(after(line, period.end, 14)) && lead.endsWith('the '))
    return true
  if (period.start < quantity.end) return false
  const spans = period.iso.includes('/') && /(?:over|sur) $/.test(lead)
  if (changes.has(quantity.unit) && base.test(lead) && !spans) return true
  return baseBefore.test(lead) && !isFormer({ line, quantity })
}

const startsFrom =
  /(?<!\p{L})(?:from|up from|partie? d[e']|contre)(?: a (?:base|low|mere) of)?(?: \p{L}+)? $/u
const rightBehind = 14
const ownYear = /^(?: \p{L}+){0,2} (?:in|en) (?:19|20)\d\d/u
const afterThat =
  /^(?:\W*|.*[.;:] )(?:après|after|following|suite à|à la suite d[e'])(?: [\p{L}']+){0,4} ?[–−-]? ?$/u
const against =
  /(?:against|compared (?:with|to)|contre|versus|vs\.?|(?:up|down) from|au lieu d[eu']|instead of)(?: \p{L}+){0,2} ?$/u

/** "contre trois un an plus tôt, et …": what counts back from another figure belongs to that one alone. */
const isOthers: Bar = ({ line, quantity }, period) => {
  // "de 40 en 2018 à 65 en 2022", whether or not the first was read as a figure.
  if (
    /^ (?:to|à) $/.test(between(line, period.end, quantity.start)) &&
    ownYear.test(after(line, quantity.end, 40))
  )
    return true
  if (period.end <= quantity.start) {
    const last = line.quantities[firstBehind(line.quantities, period.start) - 1]
    if (last !== undefined && last !== quantity && period.start - last.end <= rightBehind) {
      const joined = /,| et | and /.test(between(line, last.end, period.start))
      if (!joined && against.test(before(line, last.start, 30))) return true
      // "After a fall of 2 % in 2023, sales rise by 5 %".
      if (afterThat.test(before(line, last.start, 40))) return true
      // "From a base of 20 in 2015 it has grown to 90".
      if (
        startsFrom.test(before(line, last.start, 24)) &&
        /(?<!\p{L})(?:to|à)(?: \p{L}+)? $/u.test(before(line, quantity.start, 16))
      )
        return true
      // "from 81% in 2022 to 94%".
      if (/^ (?:to|à) (?:\p{L}+ ){0,2}$/u.test(between(line, period.end, quantity.start))) return true
    }
  }
  if (period.rule !== 'period/earlier' && period.rule !== 'period/years-ago') return false
  if (period.end <= quantity.start)
    return (
      /\p{L}/u.test(before(line, period.start, 80)) && /[,;(]/.test(between(line, period.end, quantity.start))
    )
  const gap = between(line, quantity.end, period.start)
  const other = line.quantities[firstBehind(line.quantities, quantity.end)]
  return other !== undefined && other.start < period.start && /[,;]|from|contre|against/.test(gap)
}

/** "(H1 2023: €6m)": what a bracket dates itself stays in it. */
const isBracketed: Bar = ({ line, quantity }, period) => {
  const inside = line.bracket[period.start - line.start]
  if (!inside || inside === line.bracket[quantity.start - line.start]) return false
  return /^(?:,[^:()]{0,30})? ?:/.test(after(line, period.end, 34))
}

export const ofOthers: readonly Bar[] = [isBracketed, isBase, isOthers]
