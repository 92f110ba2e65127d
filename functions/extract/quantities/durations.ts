import { TokenCase } from '../text/reading.ts'
import type { Bound } from './bounds.ts'
import { type Context, glued, word } from './context.ts'
import type { Draft } from './draft.ts'
import type { Numeral } from './numerals.ts'
import { isContentWord } from './plural-nouns.ts'

const CUES =
  /^(?:lasts|lasted|lasting|stretch|stretches|stretched|extends|spans|spanned|covers|couvre|couvrent|take|takes|took|taking|taken|wait|waits|waited|waiting|spend|spends|spent|dure|durent|dura|durera|dureront|duré|durait|prend|prennent|prendra|pris|demande|demandent|faut|faudra|fallu|compter|comptez|attendre|attendent|patienter|requires?|required|need|needs|tenir|tient|tiennent|prendre|durer)$/
const NOUN_CUES =
  /^(?:durée|délai|délais|duration|period|time|times|lead-time|term|terms|minimum|average|moyenne)$/
const DONE =
  /^(?:completed|delivered|built|achieved|finished|produced|processed|installed|manufactured|made|done|construite?s?|livrée?s?|réalisée?s?|produite?s?|bâtie?s?|achevée?s?|released|shipped|libérée?s?|formée?s?|forme|forment|rendue?s?|traitée?s?|obtenue?s?|fabriquée?s?|assemblée?s?|validée?s?|prête?s?|ready|approved|cleared|trained|tested|filled|assembled|turned|bouclée?s?|montée?s?|validated|qualified)$/
const TIME_BEFORE =
  /^(?:in|within|over|for|after|since|during|last|past|next|first|best|worst|coming|previous|recent|every|these|those|the|its|en|dans|depuis|pendant|durant|sous|sur|après|avant|ici|ces|les|des|dernières|derniers|prochaines|prochains|premières|premiers|tous|toutes|chaque|voilà|a|à|aux|at|by|from|dès|vers|âgée?s?|aged|jusqu'|d')$/
const SHORT = new Set(['month', 'week', 'day', 'h', 'min'])
const SPAN = /^(?:for|within|pendant|durant|sous)$/
const ORDERED = /^(?:except|only)$/
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
  if (/^(?:over|under|past|near|sous)$/.test(opening) && !CUES.test(before)) return false
  if (CUES.test(before) && next !== 'ago') return true
  if (isReadingTime(cx, at)) return false
  if (isTerm(cx, at.bound.first - 1)) return true
  if (
    before === 'last' &&
    /^(?:will|to|can|may|would|should|must|could|typically|usually)$/.test(word(cx, at.bound.first - 2))
  )
    return true
  if (TIME_BEHIND.test(next) || isNamed(cx, at.end)) return false
  if (isRound(cx, at.end)) return false
  if (isHolding(cx, at.end)) return true
  // "35 hours a week", "has 12 years to run".
  if (at.unit === 'h' && /^(?:a|per|par)$/.test(next)) return true
  if (next === 'to' && word(cx, at.end + 1) === 'run') return true
  if (next === 'to' && /^(?:go|spare)$/.test(word(cx, at.end + 1))) return false
  if (next === 'on' && /^[,.;]?$/.test(word(cx, at.end + 1))) return false
  if (at.unit === 'month' && before === 'within') return false
  if (SHORT.has(at.unit) && SPAN.test(before) && !ORDERED.test(word(cx, at.bound.first - 2))) return true
  if (/^(?:of|de|d')$/.test(next) && NO_LENGTH.test(word(cx, at.end + 1))) return false
  if (at.hyphenated) return isContentWord(cx, at.end) && !glued(cx, at.end)
  if ((before === 'of' || before === 'de' || before === "d'") && NOUN_CUES.test(word(cx, at.bound.first - 2)))
    return true
  // "can change over in 36 hours"; longer stretches behind "in" date.
  if ((before === 'in' || before === 'en') && (at.unit === 'h' || at.unit === 'min')) return true
  if ((before === 'in' || before === 'en') && isDone(cx, at.bound.first - 2, at.unit)) return true
  if (before === 'to' && /^(?:reduced|cut|shortened|down|from|up)$/.test(word(cx, at.bound.first - 2)))
    return true
  if (TIME_BEFORE.test(before) && !/^(?:de|of)$/.test(before)) return false
  if (before === 'de' && SHORT.has(at.unit) && word(cx, at.bound.first - 2) === 'bout') return true
  if (before === 'de' || before === "d'" || before === 'of') return isFrenchLength(cx, at.bound.first - 2)
  if (isAge(cx, at)) return false
  if (at.bound.comparator === 'more_than' || at.bound.comparator === 'less_than') return true
  return at.unit !== 'year' && at.unit !== 'h'
}

const TERM =
  /^(?:run|runs|ran|valid|signed|extended|renewed|booked|agreement|contract|lease|term|service|operation|loan|licen[cs]e|guaranteed|committed|contrat|bail|accord|convention|signée?|renouvelée?s?|valable|durée|concession|partenariat|engagée?|mandat)$/
const LENGTH =
  /^(?:time|times|lead|wait|waits|attente|payback|half-life|demi-vie|conservation|backlog|visibilité|runway|préavis|notice|investissement|délai|délais|durée|term|warranty|garantie|life|period|cycle|turnaround|wait|course|shelf|stability|stabilité|duration|formation|stage|programme)$/

const HELD =
  /^(?:stock|stocks|cash|backlog|inventory|orders|production|trésorerie|visibilité|retard|délai|commandes|delay|supply|garantie|loyer|préavis)$/
const GROWN = 16

const DOING =
  /^(?:libér(?:ons|e|ent|er|ait)|livr(?:ons|e|ent|er|ait)|produi(?:sons|t|sent|re|sait)|fabriqu(?:ons|e|ent|er|ait)|trait(?:ons|e|ent|er)|form(?:ons|e|ent|er)|obtenir|releases?|ships?|delivers?|makes?|produces?|turns?|sold|sells?|processes)$/
const OBJECT = 4

/** "delivered in six weeks", "nous libérons un lot en 21 jours": a verb of doing, or with its object between. */
function isDone(cx: Context, at: number, unit: string): boolean {
  if (DONE.test(word(cx, at))) return true
  if (!SHORT.has(unit)) return false
  for (let back = at; back > Math.max(cx.first, at - OBJECT); back--) {
    if (/^[.,;:()]$/.test(word(cx, back))) return false
    if (DOING.test(word(cx, back))) return true
  }
  return false
}

/** "moins de 35 ans", "over 50 years": of people, where no verb of lasting stands before. */
function isAge(
  cx: Context,
  at: { readonly bound: Bound; readonly end: number; readonly unit: string },
): boolean {
  if (at.unit !== 'year' || !/^(?:more_than|less_than)$/.test(at.bound.comparator)) return false
  return Number(cx.tokens.lower[at.end - 2]) >= GROWN
}

/** "nine months of stock", "18 mois de trésorerie": what is held lasts so long. */
function isHolding(cx: Context, end: number): boolean {
  return /^(?:of|de|d')$/.test(word(cx, end)) && HELD.test(word(cx, end + 1))
}

/** "seven days a week", "24 heures sur 24" mean always. */
function isRound(cx: Context, end: number): boolean {
  const [next, second] = [word(cx, end), word(cx, end + 1)]
  if (!/^(?:7|seven|sept|24)$/.test(word(cx, end - 2))) return false
  return next === 'sur' || (/^(?:a|per)$/.test(next) && /^(?:week|day|year)$/.test(second))
}

/** "Reading time: 3 min", "4 min read", "Temps de lecture : 2 min". */
function isReadingTime(
  cx: Context,
  at: { readonly bound: Bound; readonly end: number; readonly unit: string },
): boolean {
  if (at.unit !== 'min') return false
  if (/^(?:read|de|lecture)$/.test(word(cx, at.end)) && /^(?:read|lecture|)$/.test(word(cx, at.end + 1)))
    return true
  for (let back = at.bound.first - 1; back >= Math.max(cx.first, at.bound.first - 4); back--)
    if (/^(?:reading|lecture|read)$/.test(word(cx, back))) return true
  return false
}

/** "a contract for five years", "the lead time is 12 months". */
function isTerm(cx: Context, at: number): boolean {
  const link = word(cx, at)
  if (link === 'for' || link === 'pour') return TERM.test(word(cx, at - 1)) || TERM.test(word(cx, at - 2))
  if (!/^(?:is|are|was|were|est|sont|était|sera|of|to|at|de|à|:)$/.test(link)) return false
  for (let back = at - 1; back >= Math.max(cx.first, at - 7); back--)
    if (LENGTH.test(word(cx, back))) return true
  return false
}

/** "the 100 Days Mission" is a name. */
function isNamed(cx: Context, end: number): boolean {
  return (
    cx.tokens.letterCase[end - 1] === TokenCase.capital && cx.tokens.letterCase[end] === TokenCase.capital
  )
}

/** "des thèses de 36 mois", not "un enfant de 12 ans" or "plus de dix ans". */
function isFrenchLength(cx: Context, at: number): boolean {
  return (
    isContentWord(cx, at) &&
    !/^(?:enfants?|garçons?|filles?|hommes?|femmes?|âgée?s?|patients?|personnes?|âge|fort|forte|expérience|recul|partir|cours|bout|terme|fin|début|près|lors|année|anniversaire|history|histoire|experience|end|age|period|anniversary|children|child|boys?|girls?|aged|total|most|outlook|start|middle)$/.test(
      word(cx, at),
    )
  )
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
