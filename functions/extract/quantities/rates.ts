import { baseOf } from '../lexicon/rate-bases.ts'
import { ratesBefore, ratesBehind } from '../lexicon/rates.ts'
import { type Context, word } from './context.ts'
import type { TokenRange } from './draft.ts'
import { frontRate } from './front-rates.ts'
import { numeralAt } from './numerals.ts'

/** A rate behind or before a figure, and where the quote ends with it. */
export interface Rate {
  readonly per: string
  readonly end: number
}

const TIME_BASE = /^(?:year|month|week|day|hour)$/
const REACH = 8
const ENDS = new Set([...',.;:()«»–—'])
const RATE_WORDS = new Set('par per a an chaque every each annually yearly annuellement'.split(' '))
/** Rates that a writer says in one breath with the figure, so that the quote holds them. */
const QUOTED = /^(?:par|per|a|an|à|\/|chaque|each|every|l'|le|la|en)$/

/** The rate of the figure `first` to `end`: "par an", "a year", "chaque année" behind or before it. */
export function rateOf(cx: Context, range: TokenRange, unit = 'count'): Rate | undefined {
  const tied = /-(?:a|per)-(year|month|week|day|hour)$/.exec(word(cx, range.end - 1))
  if (tied !== null) return { per: tied[1]!, end: range.end }
  const near = ratesBehind[cx.language].from(cx.tokens, range.end, cx.end)
  // "réduite de 28 % par lot": only by time is a share a rate.
  const shared = unit === '%' || unit === 'pp' || unit === 'x'
  if (near !== undefined && !isTimeReference(cx, near.end) && !(shared && !TIME_BASE.test(near.value))) {
    const quoted = QUOTED.test(word(cx, near.first))
    return { per: near.value, end: quoted ? doubleRate(cx, near.end) : range.end }
  }
  const before = ratesBefore[cx.language].before(cx.tokens, range.first, cx.first)
  if (before !== undefined) return { per: before.value, end: range.end }
  const each = /^[A-Z]{3}$/.test(unit) ? eachOf(cx, range.end) : undefined
  const said = each ?? farRate(cx, range.end, unit) ?? (shared ? undefined : subjectRate(cx, range))
  if (said !== undefined) return said
  const front = frontRate(cx, range, unit)
  return front === undefined ? undefined : { per: front, end: range.end }
}

/** "€300 a patient": a price is for one thing. */
function eachOf(cx: Context, after: number): Rate | undefined {
  const end = /^(?:ht|ttc|net|brut)$/.test(word(cx, after)) ? after + 1 : after
  if (!(cx.language === 'en' ? /^(?:a|an)$/ : /^(?:le|la|l')$/).test(word(cx, end))) return undefined
  const base = baseOf[cx.language].get(word(cx, end + 1))
  return base === undefined || isTimeReference(cx, end + 2) ? undefined : { per: base, end: end + 2 }
}

/** "22 % l'an dernier", "5% a year earlier" date the figure. */
function isTimeReference(cx: Context, end: number): boolean {
  return /^(?:précédente?|suivante?|écoulée?|même|d'avant|dernier|prochain|passé|earlier|ago|later|before|after|prior|plus|dernière|prochaine)$/.test(
    word(cx, end),
  )
}

/** "650 euros par jour et par personne" is one rate; the first base counts. */
function doubleRate(cx: Context, end: number): number {
  if (word(cx, end) !== 'et' && word(cx, end) !== 'and') return end
  const second = ratesBehind[cx.language].from(cx.tokens, end + 1, cx.end)
  return second !== undefined && /^(?:par|per)$/.test(word(cx, end + 1)) ? second.end : end
}

const DISTRIBUTED = /^(?:each|every|one|single|chaque|seul|seule)$/
const SUBJECT_REACH = 5

/** "each batch supplies 2,000 patients": the subject of the sentence is what the rate is of. */
function subjectRate(cx: Context, range: TokenRange): Rate | undefined {
  for (let at = range.first - 1; at > Math.max(cx.first, range.first - SUBJECT_REACH); at--) {
    const text = word(cx, at)
    if (/^[,.;:()«»]$/.test(text)) return undefined
    const base = DISTRIBUTED.test(word(cx, at - 1)) ? baseOf[cx.language].get(text) : undefined
    if (base !== undefined && !TIME_BASE.test(base)) return { per: base, end: range.end }
  }
  return undefined
}

/** "325 million vials of vaccine a year": a rate by time behind the noun's complement. */
function farRate(cx: Context, end: number, unit: string): Rate | undefined {
  for (let at = end; at < Math.min(end + REACH, cx.end); at++) {
    const text = word(cx, at)
    if (ENDS.has(text) || cx.tokens.kind[at] === 1) return undefined
    // "up 9% in a year" dates; "une soixantaine par an" has a rate of its own.
    if (/^(?:in|within|over|during|after)$/.test(text) && /^(?:a|an|one)$/.test(word(cx, at + 1)))
      return undefined
    if (at > end && word(cx, at) !== 'a' && word(cx, at) !== 'an' && numeralAt(cx, at) !== undefined)
      return undefined
    if ((text === 'and' || text === 'et') && /^(?:a|an)$/.test(word(cx, at + 1))) return undefined
    const found = RATE_WORDS.has(text) ? ratesBehind[cx.language].from(cx.tokens, at, cx.end) : undefined
    if (found !== undefined && TIME_BASE.test(found.value) && !isTimeReference(cx, found.end))
      return {
        per: found.value,
        end: at === end + 2 && unit !== 'count' && /^(?:of|de|d')$/.test(word(cx, end)) ? found.end : end,
      }
  }
  return undefined
}
