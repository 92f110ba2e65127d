import type { Bound } from './bounds.ts'
import { type Context, glued, word } from './context.ts'
import type { Draft } from './draft.ts'
import {
  isAge,
  isDone,
  isFinanced,
  isFrenchLength,
  isHolding,
  isLabelled,
  isManyHours,
  isNamed,
  isReadingTime,
  isRound,
  isShifted,
  isSpanBound,
  isTerm,
  SHORT,
} from './duration-terms.ts'
import type { Numeral } from './numerals.ts'
import { isContentWord } from './plural-nouns.ts'

const CUES =
  /^(?:lasts|lasted|lasting|stretch|stretches|stretched|extends|spans|spanned|covers|couvre|couvrent|take|takes|took|taking|taken|wait|waits|waited|waiting|spend|spends|spent|dure|durent|dura|durera|dureront|duré|durait|prend|prennent|prendra|pris|demande|demandent|faut|faudra|fallu|compter|comptez|attendre|attendent|patienter|requires?|required|need|needs|needed|tenir|tient|tiennent|prendre|durer)$/
const NOUN_CUES =
  /^(?:durée|délai|délais|duration|period|time|times|lead-time|term|terms|minimum|average|moyenne)$/
const TIME_BEFORE =
  /^(?:in|within|over|for|after|since|during|last|past|next|first|best|worst|coming|previous|recent|every|these|those|the|its|en|dans|depuis|pendant|durant|sous|sur|après|avant|ici|ces|les|des|dernières|derniers|prochaines|prochains|premières|premiers|tous|toutes|chaque|voilà|a|à|aux|at|by|from|dès|vers|âgée?s?|aged|jusqu'|d')$/
const SPAN = /^(?:for|within|pendant|durant)$/
const ORDERED = /^(?:except|only)$/

const isOrdered = (cx: Context, first: number): boolean => ORDERED.test(word(cx, first - 2))
const TIME_BEHIND =
  /^(?:ago|later|old|earlier|after|before|into|plus|après|avant|durant|auparavant|sooner|olds?|-old|ahead|prior|tard|tôt)$/
const NO_LENGTH =
  /^(?:experience|expérience|expertise|existence|history|histoire|recul|âge|age|activité|carrière|service|recherche|research|savoir-faire|innovation|présence|thérapies|maison|know-how|leadership|partnership|collaboration|travail|work)$/

/** Whether a stretch of time measures something ("takes 12 weeks", "des contrats de 3 ans") instead of dating it. */
export function isMeasured(
  cx: Context,
  at: { readonly bound: Bound; readonly end: number; readonly unit: string; readonly hyphenated: boolean },
): boolean {
  const next = word(cx, at.end)
  // "over five years" dates; only after a verb of lasting is it a bound.
  const opening = word(cx, at.bound.first)
  const before = word(cx, at.bound.first - 1)
  if (/^(?:over|under|past|near|sous)$/.test(opening) && !CUES.test(before)) return isSpanBound(cx, at)
  if (CUES.test(before) && next !== 'ago') return true
  if (isReadingTime(cx, at)) return false
  if (isTerm(cx, at.bound.first - 1) || isFinanced(cx, at.bound.first - 1)) return true
  if (isLabelled(cx, at.bound.first) || isShifted(cx, at.bound.first - 1)) return true
  // "for eleven years", "pendant cinq ans": so long it lasted.
  if (SPAN.test(before) && (SHORT.has(at.unit) || before !== 'within') && !isOrdered(cx, at.bound.first))
    return !TIME_BEHIND.test(next) || (next === 'before' && /^\p{L}/u.test(word(cx, at.end + 1)))
  if (
    before === 'last' &&
    /^(?:will|to|can|may|would|should|must|could|typically|usually)$/.test(word(cx, at.bound.first - 2))
  )
    return true
  if (TIME_BEHIND.test(next) || isNamed(cx, at.end)) return false
  if (isRound(cx, at.end)) return false
  if (isHolding(cx, at.end)) return true
  // "a course of 140 hours": more than a day's hours are no time of day.
  if (at.unit === 'h' && isManyHours(cx, at) && !/^(?:next|last|first|past)$/.test(before)) return true
  // "35 hours a week", "has 12 years to run".
  if (at.unit === 'h' && /^(?:a|per|par)$/.test(next)) return true
  if (next === 'to' && word(cx, at.end + 1) === 'run') return true
  if (next === 'to' && /^(?:go|spare)$/.test(word(cx, at.end + 1))) return false
  if (next === 'on' && /^[,.;]?$/.test(word(cx, at.end + 1))) return false
  if (/^(?:of|de|d')$/.test(next) && NO_LENGTH.test(word(cx, at.end + 1))) return false
  if (at.hyphenated) return isContentWord(cx, at.end) && !glued(cx, at.end)
  if ((before === 'of' || before === 'de' || before === "d'") && NOUN_CUES.test(word(cx, at.bound.first - 2)))
    return true
  // "can change over in 36 hours"; longer stretches behind "in" date.
  if ((before === 'in' || before === 'en') && (at.unit === 'h' || at.unit === 'min')) return true
  if ((before === 'in' || before === 'en') && isDone(cx, at.bound.first - 2, at.unit)) return true
  // "en moins de 100 jours".
  if (before === 'en' && at.bound.comparator === 'less_than') return true
  if (before === 'to' && /^(?:reduced|cut|shortened|down|from|up)$/.test(word(cx, at.bound.first - 2)))
    return true
  if (TIME_BEFORE.test(before) && !/^(?:de|of)$/.test(before)) return false
  if (before === 'de' && SHORT.has(at.unit) && word(cx, at.bound.first - 2) === 'bout') return true
  if (before === 'de' || before === "d'" || before === 'of') return isFrenchLength(cx, at.bound.first - 2)
  if (isAge(cx, at)) return false
  if (at.bound.comparator === 'more_than' || at.bound.comparator === 'less_than') return true
  return at.unit !== 'year' && at.unit !== 'h'
}

const BEFORE_HOURS = /^(?:en|durée|pendant|de|d'|:|dure|durera|environ|in|takes|lasts)$/

/** "1 h 15", "2h30": hours and minutes that something takes; "à 14 h 30" is a time of day. */
export function hoursAt(cx: Context, numeral: Numeral): Draft | undefined {
  if (!numeral.figures || numeral.value >= 24 || !Number.isInteger(numeral.value)) return undefined
  const glueds = /^h([0-5]\d)$/.exec(word(cx, numeral.end))
  const spaced = word(cx, numeral.end) === 'h' && /^[0-5]\d$/.test(word(cx, numeral.end + 1))
  if (!glueds && !spaced) return undefined
  const before = word(cx, numeral.first - 1)
  if (
    !BEFORE_HOURS.test(before) ||
    (before === ':' && !/^(?:durée|duration)$/.test(word(cx, numeral.first - 2)))
  )
    return undefined
  if ((before === 'de' || before === "d'") && !NOUN_CUES.test(word(cx, numeral.first - 2))) return undefined
  const minutes = Number(glueds ? glueds[1] : word(cx, numeral.end + 1))
  return {
    first: numeral.first,
    end: numeral.end + (glueds ? 1 : 2),
    value: numeral.value + minutes / 60,
    low: undefined,
    high: undefined,
    unit: 'h',
    per: undefined,
    comparator: 'exact',
    noun: undefined,
    confidence: 0.6,
    rule: 'quantity/duration',
  }
}
