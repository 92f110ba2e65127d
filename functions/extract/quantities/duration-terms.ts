/** What shows that a stretch of time is the length of something: labels, terms of contracts, verbs of change. */
import { TokenCase, TokenKind } from '../text/reading.ts'
import type { Bound } from './bounds.ts'
import { apart, type Context, word } from './context.ts'
import { isContentWord } from './plural-nouns.ts'

export const SHORT = new Set(['month', 'week', 'day', 'h', 'min'])
const DONE =
  /^(?:completed|delivered|built|achieved|finished|produced|processed|installed|manufactured|made|done|construite?s?|livrée?s?|réalisée?s?|produite?s?|bâtie?s?|achevée?s?|released|shipped|libérée?s?|formée?s?|forme|forment|rendue?s?|traitée?s?|obtenue?s?|fabriquée?s?|assemblée?s?|validée?s?|prête?s?|ready|approved|cleared|trained|tested|filled|assembled|turned|bouclée?s?|montée?s?|validated|qualified|granted|issued|instruite?s?|accordée?s?|délivrée?s?|retrained)$/
const TERM =
  /^(?:run|runs|ran|valid|signed|extended|renewed|booked|agreement|contract|lease|term|service|operation|loan|licen[cs]e|guaranteed|committed|contrat|bail|accord|convention|signée?|renouvelée?s?|valable|durée|concession|partenariat|engagée?|mandat)$/
const LENGTH =
  /^(?:time|times|lead|wait|waits|attente|payback|half-life|demi-vie|conservation|backlog|visibilité|runway|préavis|notice|investissement|délai|délais|durée|term|warranty|garantie|life|period|cycle|turnaround|wait|course|shelf|stability|stabilité|duration|formation|stage|programme|length|âge|age)$/

const HELD =
  /^(?:stock|stocks|cash|backlog|inventory|orders|production|trésorerie|visibilité|retard|délai|commandes|delay|supply|garantie|loyer|préavis|notice)$/
const GROWN = 16

const DOING =
  /^(?:libér(?:ons|e|ent|er|ait)|livr(?:ons|e|ent|er|ait)|produi(?:sons|t|sent|re|sait)|fabriqu(?:ons|e|ent|er|ait)|trait(?:ons|e|ent|er)|form(?:ons|e|ent|er)|obten(?:ir|ait|aient)|obtien(?:t|nent|dra)|fer(?:a|ont|ait)|instrui(?:re|t|ra|sent)|répond(?:re|ons|ent)|boucl(?:er|e|ent)|mont(?:er|e|ent)|releases?|ships?|delivers?|makes?|produces?|turns?|sold|sells?|processes)$/
const OBJECT = 4

/** "delivered in six weeks", "nous libérons un lot en 21 jours": a verb of doing, or with its object between. */
export function isDone(cx: Context, at: number, unit: string): boolean {
  if (DONE.test(word(cx, at))) return true
  if (!SHORT.has(unit)) return false
  for (let back = at; back > Math.max(cx.first, at - OBJECT); back--) {
    if (/^[.,;:()]$/.test(word(cx, back))) return false
    if (DOING.test(word(cx, back))) return true
  }
  return false
}

/** "moins de 35 ans", "over 50 years": of people, where no verb of lasting stands before. */
export function isAge(
  cx: Context,
  at: { readonly bound: Bound; readonly end: number; readonly unit: string },
): boolean {
  if (at.unit !== 'year' || !/^(?:more_than|less_than)$/.test(at.bound.comparator)) return false
  return Number(cx.tokens.lower[at.end - 2]) >= GROWN
}

/** "nine months of stock", "18 mois de trésorerie": what is held lasts so long. */
export function isHolding(cx: Context, end: number): boolean {
  // "six weeks' notice".
  if (/^['’]$/.test(word(cx, end)) && HELD.test(word(cx, end + 1))) return true
  return /^(?:of|de|d')$/.test(word(cx, end)) && HELD.test(word(cx, end + 1))
}

/** "seven days a week", "24 heures sur 24" mean always. */
export function isRound(cx: Context, end: number): boolean {
  const [next, second] = [word(cx, end), word(cx, end + 1)]
  if (!/^(?:7|seven|sept|24)$/.test(word(cx, end - 2))) return false
  return next === 'sur' || (/^(?:a|per)$/.test(next) && /^(?:week|day|year)$/.test(second))
}

/** "Reading time: 3 min", "4 min read", "Temps de lecture : 2 min". */
export function isReadingTime(
  cx: Context,
  at: { readonly bound: Bound; readonly end: number; readonly unit: string },
): boolean {
  if (at.unit !== 'min') return false
  if (word(cx, at.end) === 'read') return true
  if (/^(?:read|de|lecture)$/.test(word(cx, at.end)) && /^(?:read|lecture|)$/.test(word(cx, at.end + 1)))
    return true
  for (let back = at.bound.first - 1; back >= Math.max(cx.first, at.bound.first - 4); back--)
    if (/^(?:reading|lecture|read)$/.test(word(cx, back))) return true
  return false
}

/** "a contract for five years", "the lead time is 12 months". */
export function isTerm(cx: Context, at: number): boolean {
  const link = word(cx, at)
  if (link === 'for' || link === 'pour') return TERM.test(word(cx, at - 1)) || TERM.test(word(cx, at - 2))
  if (!/^(?:is|are|was|were|est|sont|était|sera|of|to|at|de|à|:)$/.test(link)) return false
  for (let back = at - 1; back >= Math.max(cx.first, at - 7); back--) {
    if (word(cx, back) === ';') return false
    if (LENGTH.test(word(cx, back))) return true
  }
  return false
}

/** "the 100 Days Mission" is a name. */
export function isNamed(cx: Context, end: number): boolean {
  return (
    cx.tokens.letterCase[end - 1] === TokenCase.capital && cx.tokens.letterCase[end] === TokenCase.capital
  )
}

/** "des thèses de 36 mois", not "un enfant de 12 ans" or "plus de dix ans". */
export function isFrenchLength(cx: Context, at: number): boolean {
  return (
    isContentWord(cx, at) &&
    !/^(?:enfants?|garçons?|filles?|hommes?|femmes?|âgée?s?|patients?|personnes?|âge|fort|forte|expérience|recul|partir|cours|bout|terme|fin|début|près|lors|année|anniversaire|history|histoire|experience|end|age|period|anniversary|children|child|boys?|girls?|aged|total|most|outlook|start|middle)$/.test(
      word(cx, at),
    )
  )
}

const MONEY_BEHIND =
  /^(?:[€$£¥]|[mk]€|m[dr]s?€|euros?|dollars?|francs?|millions?|milliards?|billion|m|bn|k|me|meur|keur)$/
const FINANCED =
  /^(?:prêts?|crédit|emprunt|contrats?|accord|court|courent|porte|portent|portait|portera|étalée?s?|étalés|réparties?|répartis|échelonnée?s?|étaler|étale|étalera|étalent|étaleront|étalait|étend|étendra|engagement|bail|programme|plan|spread|staged|phased|paid|loan|contract|deal|agreement|framework)$/

/** "4,5 M€ sur trois ans", "€90 million over four years", "un prêt sur douze ans": how long what is paid or agreed runs. */
export function isFinanced(cx: Context, link: number): boolean {
  if (word(cx, link) !== (cx.language === 'fr' ? 'sur' : 'over')) return false
  const before = word(cx, link - 1)
  if (FINANCED.test(before) || MONEY_BEHIND.test(before)) return true
  // "€90 over", "EUR 90 over".
  return (
    /^(?:[€$£]|eur|usd|gbp|chf)$/.test(word(cx, link - 2)) && cx.tokens.kind[link - 1] === TokenKind.number
  )
}

const LABEL = 6

/** "Average age      43 years", "Payback ........ under 18 months": a label in the column before. */
export function isLabelled(cx: Context, first: number): boolean {
  if (!apart(cx, first) && word(cx, first - 1) !== '…') return false
  for (let at = first - 1; at >= Math.max(cx.first, first - LABEL); at--)
    if (LENGTH.test(word(cx, at))) return true
  return false
}

const BY =
  /^(?:lengthen|shorten|extend|cut|reduc|delay|slip|improv|prolong|push|allong|raccourc|rédui|retard|écourt|repouss|décal)\p{L}*$/u
const TO =
  /^(?:ramen|rédui|abaiss|limit|fix|descend|tomb|mont|port|pass|raccourc|allong|cut|reduc|shorten|bring|brought|fall|fell|drop|ris|rose|lengthen|slip|stretch|down|up|from|extend)\p{L}*$/u
const FROM = /^(?:down|up|cut|reduc|shorten|lengthen|drop|f[ae]ll|slip|rise|rose|improv)\p{L}*$/u
const AT = /^(?:aim|target|stand|stood|cap|averag|held|hold|estimat|put|peak)\p{L}*$/u
const SHIFT = 3

/** "lengthened by eleven days", "ramené à six mois", "down from four hours", "aiming at 16 days": the length that something has or changes by. */
export function isShifted(cx: Context, link: number): boolean {
  const verbs = SHIFTS.get(word(cx, link))
  if (verbs === undefined) return false
  for (let at = link - 1; at >= Math.max(cx.first, link - SHIFT); at--) {
    if (/^[.,;:()]$/.test(word(cx, at))) return false
    if (verbs.test(word(cx, at))) return true
  }
  return false
}

const SHIFTS: ReadonlyMap<string, RegExp> = new Map([
  ['by', BY],
  ['to', TO],
  ['à', TO],
  ['from', FROM],
  ['at', AT],
])
const FULL_DAY = 24

/** "112,000 hours": more than a day has. */
export function isManyHours(cx: Context, at: { readonly end: number }): boolean {
  const text = word(cx, at.end - 2)
  return /^\d/.test(text) && Number(text.replace(/\D/g, '')) > FULL_DAY
}

/** "in under 90 minutes", "sous 30 jours": a bound that opens a span; "over five years" dates. */
export function isSpanBound(cx: Context, at: { readonly bound: Bound; readonly unit: string }): boolean {
  const opening = word(cx, at.bound.first)
  if (opening === 'sous') return SHORT.has(at.unit)
  if (opening === 'over') return isFinanced(cx, at.bound.first)
  if (opening !== 'under') return false
  return (
    word(cx, at.bound.first - 1) === 'in' ||
    at.unit === 'h' ||
    at.unit === 'min' ||
    isLabelled(cx, at.bound.first)
  )
}
