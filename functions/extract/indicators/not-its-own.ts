/** Periods of a figure's sentence that are another's: of the thing named, of what it is compared with, of another clause. */
import type { Period, Quantity } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { after, before, between, type Line } from './distance.ts'
import { firstBehind } from './scene.ts'
import { type Hit, isFormer } from './status.ts'

export interface Pairing {
  readonly line: Line
  readonly quantity: Quantity
  readonly concept: Concept
  /** The cues of status in the sentence: they stand where its verbs stand. */
  readonly hits: readonly Hit[]
  readonly today: string | undefined
}

type Bar = (pairing: Pairing, period: Period) => boolean

// "founded in 1951", "installed in January": such a date is that of the thing, not of the figure.
const thing =
  /(?<!\p{L})(?:founded|established|created|launched|opened|installed|inaugurated|acquired|completed|commissioned|certified|born|signed|dated|published|posted|joined|filed|announced|unveiled|presented|fondée?s?|créée?s?|lancée?s?|ouverte?s?|installée?s?|inaugurée?s?|acquise?s?|achevée?s?|certifiée?s?|née?s?|signée?s?|datée?s?|annoncée?s?|dévoilée?s?|présentée?s?|publiée?s?|implantée?s?|rachetée?s?|leased(?: until)?|rented(?: until)?|louée?s?(?: jusqu'en)?|closed?|close[sd]?|clos|mise?s? en (?:service|route|production)|deadline[^,]*|clôture[^,]*|shareholder|actionnaire|built|construite?s?|jusqu'au|inscriptions[^,]*) (?:it |l'|le |la |en |in |on |since |depuis )*(?:[\p{L}'-]+ ){0,2}$/u
const auxiliary =
  /(?:was|were|been|be|has|have|is|are|a été|ont été|est|sont|fut|sera|seront) (?:\p{L}+ )?\p{L}+ (?:\p{L}+ )*$/u
const foundingVerb = /^(?:founded|established|born|née?s?|fondée?s?)/
const dealt =
  /^,? (?:pour|for|contre|moyennant|au prix d[e']|at a (?:cost|price) of|in a deal|valued at|worth)(?: \p{L}+){0,4} ?$|^ (?:avec|with|grâce à)(?: its| their| ses| leurs)? $/u
const whenever = /(?:when|lorsque|quand) /

/** "60 jobs created in 2023": a participle right behind a count is of what is counted. */
const isOfCount = (line: Line, at: number): boolean => {
  const before = line.quantities[firstBehind(line.quantities, at) - 1]
  if (before === undefined) return false
  const counted = before.unit === 'count' || /^[A-Z]{3}$/.test(before.unit)
  const end = Math.max(before.end, before.measured?.end ?? 0)
  return counted && !between(line, before.end, at).includes(',') && at - end <= 14
}

const isOfThing: Bar = ({ line, quantity }, period) => {
  const lead = before(line, period.start, 60)
  const found = thing.exec(lead)
  if (found === null || whenever.test(lead)) return false
  if (period.rule === 'period/since' && /(?:since|depuis) /.test(lead.slice(0, found.index))) return false
  if (auxiliary.test(lead) && !foundingVerb.test(found[0])) return false
  // "acquired in March for €7.5m": the price of the deed.
  if (period.end <= quantity.start && dealt.test(between(line, period.end, quantity.start))) return false
  return !isOfCount(line, period.start - lead.length + found.index)
}

const gathered: ReadonlySet<Concept> = new Set<Concept>([
  'countries',
  'organizations',
  'headcount',
  'share',
  'growth',
])
const monthEnd = /-(?:2[89]|3[01])$/

/** A day stands for deeds (signed, announced); only gatherings and balances are counted by it. */
const isTooFine: Bar = ({ concept, line, quantity, hits }, period) => {
  if (concept === 'participants') return false
  if (period.rule === 'period/days')
    return !gathered.has(concept) && hits.some(hit => hit.start >= period.end && hit.end <= quantity.start)
  if (period.rule === 'period/weekday') return true
  if (period.rule !== 'period/date') return false
  const lead = before(line, period.start, 12)
  if (period.start >= quantity.end) {
    const next = line.quantities[firstBehind(line.quantities, quantity.end)]
    if (next !== undefined && next.start < period.start) return true
    return !/(?:au|as of|as at|at|on) ?$/.test(lead)
  }
  return !(
    /(?:^|[;:,(–] ?)(?:au|as of|as at|at) $/u.test(lead) ||
    (/(?:^|\P{L})on $/u.test(lead) && monthEnd.test(period.iso))
  )
}

// "twice as many as in 2022", "up 33 % on the 2023 fair": what a change is counted from.
const base =
  /(?<!\p{L})(?:than|as|on|over|versus|vs\.?|compared with|compared to|relative to|ahead of|behind|above|below|par rapport à|rapport|niveau|level|que|sur|(?<!d'ici )à)(?: (?:in|of|the|its|en|de|à|celui|celle))* $/u
const changes = new Set(['x', '%', 'pp'])
// "as in 2022", "than in 2021": the period of what is compared, never of the figure.
const compared = /(?:(?<!\p{L})(?:as|than|que) (?:in|en|at|on)|(?<!\p{L})qu'(?:en|au|à)?) ?$/u
// "twice the 2022 share", "the number recorded in 2016", "what it had been in 2019", "son niveau de 2019".
const baseBehind = /^ (?:share|levels?|figures?|total|numbers?|average|price|turnout|attendance)(?!\p{L})/u
const baseBefore =
  /(?:the (?:number|amount|figure|level|share|rate)|what (?:it|they|we)|that|(?:niveau|nombre|chiffre)|cel(?:ui|le)s?|ce qu'\p{L}+)(?: \p{L}+){0,3} (?:in|of|for|de|en|d') ?$/u

// "five times less than the price paid in 2019".
const comparative =
  /(?<!\p{L})(?:moins|plus|more|less|fewer|higher|lower|larger|times|fois|mieux)(?: \p{L}+){0,2} (?:qu[e']|than) ?\p{L}/u

const isBase: Bar = ({ line, quantity }, period) => {
  const lead = before(line, period.start, 50)
  if (compared.test(lead)) return true
  if (
    period.start >= quantity.end &&
    comparative.test(between(line, quantity.end - 8, Math.min(quantity.end + 34, period.start)))
  )
    return true
  if (baseBehind.test(after(line, period.end, 14)) && lead.endsWith('the ')) return true
  if (period.start < quantity.end) return false
  const spans = period.iso.includes('/') && /(?:over|sur) $/.test(lead)
  if (changes.has(quantity.unit) && base.test(lead) && !spans) return true
  return baseBefore.test(lead) && !isFormer({ line, quantity })
}

// ", cleared in August by …, is to enrol": a participle in apposition before the figure dates what it tells of.
const apposition =
  /(?:^|[,(–—] ?)(?:\p{L}+(?:ly|ment) )?(?:\p{L}{2,}ed|taken|begun|sold|bought|built|won|held|drawn up|\p{L}{2,}(?:ée?s?)|(?:pr|acqu|prom|rem)ise?s?|ouverte?s?|vendue?s?|élue?s?|issue?s?|construite?s?) (?:back )?(?:(?:in|on|since|en|le|au|à|depuis|dès|fin|début|l'|cet|ce|this|last) ?)?(?:the |la |fin |début |late |early |mid-)?$/u
const meanwhile = /(?<!\p{L})(?:alors|then|at the time|à l'époque)(?!\p{L})/u

const isApposed: Bar = ({ line, quantity, hits, concept }, period) =>
  period.end <= quantity.start &&
  !(concept === 'participants' && period.rule === 'period/days') &&
  !dealt.test(between(line, period.end, quantity.start)) &&
  apposition.test(before(line, period.start, 60)) &&
  (between(line, period.end, quantity.start).includes(',') ||
    hits.some(hit => hit.start >= period.end && hit.end <= quantity.start)) &&
  !meanwhile.test(between(line, period.end, quantity.end + 12))

// "the 2023 purchase", "lors du rachat de 2023".
const deedBehind =
  /^ (?:purchase|acquisition|takeover|merger|deal|buy-?out|sale|spin-?off|restructuring|fire|crisis)(?!\p{L})/u
const deedBefore =
  /(?<!\p{L})(?:rachat|acquisition|reprise|fusion|cession|fondation|purchase|takeover|merger|buy-?out)(?: [\p{L}'-]+){0,3} (?:en|in|de|of) $/u
// "the largest for twenty years", "notre meilleur chiffre depuis 2019".
const superlative =
  /(?<!\p{L})(?:(?:le|la|les|son|sa|notre) (?:plus|moins|meilleure?s?|premi\p{L}+)|(?:the|its|our) (?:\p{L}{3,}est|most|best|first|worst)|record)(?!\p{L})[^,;]*$/u
const lookingBack = new Set(['period/last-years', 'period/since', 'period/year'])

const isOfDeed: Bar = ({ line, quantity }, period) => {
  if (period.end <= quantity.start && deedBehind.test(after(line, period.end, 16))) return true
  if (period.rule !== 'period/since' && deedBefore.test(before(line, period.start, 50))) return true
  if (period.start < quantity.end || !lookingBack.has(period.rule)) return false
  const gap = between(line, quantity.end, period.start)
  return superlative.test(gap) && (period.rule !== 'period/year' || /since|depuis/.test(gap))
}

/** "two vessels beside the 500 L unit in use since 2018". */
const follows = /(?<!\p{L})(?:followed|suivie?s?|then|puis) (?:in |en |by |d'ici )?$/u

/** "Two vessels go in first, followed in 2027 by a third". */
const isOfNext: Bar = ({ line, quantity }, period) =>
  period.start >= quantity.end &&
  (follows.test(before(line, period.start, 16)) ||
    // "200 people, a hundred of whom joined in 2023".
    /, [^,;]* of wh(?:om|ich) /.test(between(line, quantity.end, period.start)))

const isInUse: Bar = ({ line, quantity }, period) => {
  if (
    !/(?:in|en) (?:use|service|place|activité) (?:since|depuis|from) ?$/.test(before(line, period.start, 40))
  )
    return false
  const next = line.quantities[firstBehind(line.quantities, quantity.end)]
  return period.start < quantity.end || (next !== undefined && next.start < period.start)
}

const rightBehind = 14
const against =
  /(?:against|compared (?:with|to)|contre|versus|vs\.?|(?:up|down) from|au lieu d[eu']|instead of)(?: \p{L}+){0,2} ?$/u

/** "contre trois un an plus tôt, et …": what counts back from another figure belongs to that one alone. */
const isOthers: Bar = ({ line, quantity }, period) => {
  if (period.end <= quantity.start) {
    const last = line.quantities[firstBehind(line.quantities, period.start) - 1]
    if (last !== undefined && last !== quantity && period.start - last.end <= rightBehind) {
      const joined = /,| et | and /.test(between(line, last.end, period.start))
      if (!joined && against.test(before(line, last.start, 30))) return true
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

/** "The firm, which sold 12 M€ in 2023, employs 85": the verb behind the comma goes back over the aside. */
const isInAside: Bar = ({ line, quantity, hits }, period) =>
  period.end <= quantity.start &&
  between(line, period.end, period.end + 2) === ', ' &&
  hits.some(({ start, modality }) => start === period.end + 2 && modality === 'fact')

/** "(H1 2023: €6m)": what a bracket dates itself stays in it. */
const isBracketed: Bar = ({ line, quantity }, period) => {
  const inside = line.bracket[period.start - line.start]
  if (!inside || inside === line.bracket[quantity.start - line.start]) return false
  return /^(?:,[^:()]{0,30})? ?:/.test(after(line, period.end, 34))
}

/** "Aux 2 400 m² mis en service en 2017 s'ajouteront 1 900 m²": a plan is not of a time that is over, nor what is added of the time before. */
/** "wants to double the sales, which ran at 60 in 2024". */
const isPlanOfThePast = (
  { line, quantity, hits, today }: Omit<Pairing, 'concept'>,
  period: Period,
): boolean => {
  const end = period.iso.split('/').at(-1)!
  if (today === undefined || end >= today.slice(0, end.length) || isFormer({ line, quantity })) return false
  const last = hits.findLast(hit => hit.end <= quantity.start && quantity.start - hit.end <= planReach)
  const isPlan = last?.modality === 'plan' || last?.modality === 'ahead'
  return isPlan && relative.test(between(line, quantity.end, period.start))
}
const planReach = 30

const isOutOfTime: Bar = ({ line, quantity, hits, today }, period) => {
  if (period.end > quantity.start) return isPlanOfThePast({ line, quantity, hits, today }, period)
  const gap = between(line, period.end, quantity.start)
  if (/(?:s'ajout|s'y ajout|on top of|in addition|en plus d)/.test(gap)) return true
  // "gained 6 % in ten years, to reach 12 tonnes": a level is of now.
  if (
    lookingBack.has(period.rule) &&
    /(?:pour (?:atteindre|s'établir|s'élever)|to reach|reaching|to stand)/.test(gap)
  )
    return true
  const end = period.iso.split('/').at(-1)!
  if (today === undefined || end >= today.slice(0, end.length))
    return period.rule === 'period/since' && lastPlan(hits, period, quantity)
  return lastPlan(hits, period, quantity)
}

/** The last verb between them tells of a plan. */
const lastPlan = (hits: readonly Hit[], period: Period, quantity: Quantity): boolean => {
  const last = hits
    .filter(hit => hit.start >= period.end && hit.end <= quantity.start)
    .sort((a, b) => a.start - b.start)
    .at(-1)
  return last !== undefined && (last.modality === 'plan' || last.modality === 'ahead')
}

const bars: readonly Bar[] = [
  isInAside,
  isBracketed,
  isOutOfTime,
  isOfThing,
  isTooFine,
  isBase,
  isApposed,
  isOfDeed,
  isInUse,
  isOfNext,
  isOthers,
]

/** Whether a period in the figure's sentence is another's. */
export const isNotItsOwn: Bar = (pairing, period) => bars.some(bar => bar(pairing, period))

/** What it costs that another item of a list stands between: "(20 M€, 50 embauches d'ici 2026)". */
const otherItem = 2.5

export const listCost = ({ line, quantity }: Pairing, period: Period): number => {
  if (period.start < quantity.end) return 0
  const next = line.quantities[firstBehind(line.quantities, quantity.end)]
  if (next === undefined || next.start >= period.start || next.unit === quantity.unit) return 0
  return /^[^,;:(]{0,40}, (?:\+ ?)?$/.test(between(line, quantity.end, next.start)) ? otherItem : 0
}

/** What it costs that a verb of its own stands between figure and period. */
const otherClause = 4
const relative = /(?<!\p{L})(?:which|that|who|qui|dont|où|whose|when|quand|lorsque?)(?!\p{L})/u
const clauseStart = /[;:.(–—]/g
/** Cues of status that are no verbs. */
export const noVerb =
  /^(?:d'ici|à l'horizon|by|targets?|goals?|objecti|cible|aujourd'hui|déjà|désormais|actuellement|now|today|already|currently)/
const money = /^[A-Z]{3}$/
// "…, to enrol 720 adults, should", "…, qui inclura 140 malades, livrera".
const aside = /, (?:to \p{L}+|which|who|qui|(?:é|e)valué\p{L}*|estimé\p{L}*|valued|estimated)(?!\p{L})[^,]*$/u
const opensWithParticiple =
  /^\W*(?:\p{L}{2,}(?:ée?s?|ed)|ouverte?s?|built|construite?s?|née?s?|installée?s?)(?!\p{L})[^,]*$/u
const isSubject = /(?:, |^\W*|(?<!\p{L})(?:and|et|but|mais) )$/u

/** "a trial, to enrol 720 adults, should read out in 2027": how much farther such a period stands. */
export const clauseCost = ({ line, quantity, hits }: Pairing, period: Period): number => {
  if (period.start < quantity.end) return 0
  const isVerb = (hit: Hit): boolean => !noVerb.test(after(line, hit.start, 14))
  const verbs = hits.filter(hit => hit.start >= quantity.end && hit.end <= period.start && isVerb(hit))
  const verb = verbs[0]
  if (verb === undefined) return 0
  const lead = before(line, quantity.start, 200)
  const cut = [...lead.matchAll(clauseStart)].at(-1)?.index ?? -1
  const clause = lead.slice(cut + 1)
  // Money that a thing costs is not due with the thing.
  if (relative.test(between(line, quantity.end, verb.start)))
    return money.test(quantity.unit) ? otherClause : 0
  const gap = between(line, quantity.end, verb.start)
  if (
    gap.endsWith(', ') &&
    (/^(?:%|[A-Z]{3})$/.test(quantity.unit) ? clause.includes(',') : aside.test(clause))
  )
    return otherClause
  // "Opened in 2016 on 310 m², the unit prepared 143 grafts in 2022".
  if (opensWithParticiple.test(clause) && gap.includes(',')) return otherClause
  if (isSubject.test(clause)) return 0
  const from = quantity.start - clause.length
  return hits.some(hit => hit.start >= from && hit.end <= quantity.start) ? otherClause : 0
}
