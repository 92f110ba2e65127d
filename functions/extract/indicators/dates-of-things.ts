/** Dates of what a sentence names: of a founding, a purchase, a signature, not of the figure beside them. */
import type { Concept } from '../lexicon/concepts.ts'
import { after, before, between, type Line } from './distance.ts'
import { type Bar, lookingBack } from './pairing.ts'
import { firstBehind } from './scene.ts'

// "founded in 1951", "installed in January": such a date is that of the thing, not of the figure.
const thing =
  /(?<!\p{L})(?:founded|established|created|launched|opened|installed|inaugurated|acquired|completed|commissioned|certified|born|signed|dated|published|posted|joined|filed|announced|unveiled|presented|fondée?s?|créée?s?|lancée?s?|ouverte?s?|installée?s?|inaugurée?s?|acquise?s?|achevée?s?|certifiée?s?|née?s?|signée?s?|datée?s?|annoncée?s?|dévoilée?s?|présentée?s?|publiée?s?|implantée?s?|rachetée?s?|leased(?: until)?|rented(?: until)?|louée?s?(?: jusqu'en)?|closed|closes|clos|mise?s? en (?:service|route|production)|deadline[^,]*|clôture[^,]*|shareholder|actionnaire|built|construite?s?|jusqu'au|inscriptions[^,]*) (?:it |l'|le |la |en |in |on |since |depuis )*(?:[\p{L}'-]+ ){0,2}$/u
const auxiliary =
  /(?:was|were|been|be|has|have|is|are|a été|ont été|est|sont|fut|sera|seront) (?:\p{L}+ )?\p{L}+ (?:\p{L}+ )*$/u
const frenchAuxiliary = /(?<!\p{L})(?:a|ont|avait|avaient|avons) (?:\p{L}+ )?\p{L}+ (?:\p{L}+ |l')*$/u
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

/** "posted 2024 sales of": such years are those of what is sold. */
const ofFlows = new Set(['period/year-named', 'period/fiscal-year', 'period/months-to'])

const isOfThing: Bar = ({ line, quantity, language }, period) => {
  const lead = before(line, period.start, 60)
  const found = thing.exec(lead)
  if (found === null || whenever.test(lead) || ofFlows.has(period.rule)) return false
  if (period.rule === 'period/since' && /(?:since|depuis) /.test(lead.slice(0, found.index))) return false
  if (
    (auxiliary.test(lead) || (language === 'fr' && frenchAuxiliary.test(lead))) &&
    !foundingVerb.test(found[0])
  )
    return false
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

const balance = /(?:^|\P{L})(?:au|as of|as at) $/u

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
    if (next !== undefined && next.start < period.start) return !balance.test(lead)
    return !/(?:au|as of|as at|at|on) ?$/.test(lead)
  }
  return !(
    /(?:^|[;:,(–] ?)(?:au|as of|as at|at) $/u.test(lead) ||
    (balance.test(lead) && /^ ?:/.test(between(line, period.end, quantity.start))) ||
    (/(?:^|\P{L})on $/u.test(lead) && monthEnd.test(period.iso))
  )
}

// ", cleared in August by …, is to enrol": a participle in apposition before the figure dates what it tells of.
const apposition =
  /(?:^|[,(–—] ?|, [^,]{4,60} (?:and|et) )(?:\p{L}+(?:ly|ment) )?(?:\p{L}{2,}ed|taken|begun|sold|bought|built|won|held|drawn up|\p{L}{2,}(?:ée?s?)|(?:pr|acqu|prom|rem)ise?s?|ouverte?s?|vendue?s?|élue?s?|issue?s?|construite?s?) (?:back )?(?:(?:in|on|since|en|le|au|à|depuis|dès|fin|début|l'|cet|ce|this|last) ?)?(?:the |la |fin |début |late |early |mid-)?$/u
const meanwhile = /(?<!\p{L})(?:alors|then|at the time|à l'époque)(?!\p{L})/u

const isApposed: Bar = ({ line, quantity, hits, concept }, period) =>
  period.end <= quantity.start &&
  !(concept === 'participants' && period.rule === 'period/days') &&
  !dealt.test(between(line, period.end, quantity.start)) &&
  apposition.test(before(line, period.start, 110)) &&
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

const isOfDeed: Bar = ({ line, quantity }, period) => {
  if (period.end <= quantity.start && deedBehind.test(after(line, period.end, 16))) return true
  if (period.rule !== 'period/since' && deedBefore.test(before(line, period.start, 50))) return true
  if (period.start < quantity.end || !lookingBack.has(period.rule)) return false
  const gap = between(line, quantity.end, period.start)
  return superlative.test(gap) && (period.rule !== 'period/year' || /since|depuis/.test(gap))
}

const follows = /(?<!\p{L})(?:followed|suivie?s?|then|puis) (?:in |en |by |d'ici )?$/u

/** "Two vessels go in first, followed in 2027 by a third". */
const isOfNext: Bar = ({ line, quantity }, period) =>
  period.start >= quantity.end &&
  (follows.test(before(line, period.start, 16)) ||
    // "45 of them, then 120 from 2025 on".
    /(?:, | et | and )(?:puis|then|ensuite) [^,;]*\d/.test(between(line, quantity.end, period.start)) ||
    // "200 people, a hundred of whom joined in 2023".
    /, [^,;]* of wh(?:om|ich) /.test(between(line, quantity.end, period.start)))

const leadsNext =
  /(?<!\p{L})(?:and|et|but|mais),? (?:(?:by|in|from|since|en|d'ici(?: à)?|depuis|dès|à partir de) )?(?:(?:the )?(?:end|start|close) of (?:the )?|fin |late |early |mid-)?$/u
const nextReach = 40

/** "It covers 400 m² and by 2026 some 90 people …": such a date leads to what comes. */
const leadsOn: Bar = ({ line, quantity }, period) => {
  if (period.start < quantity.end || !leadsNext.test(before(line, period.start, 40))) return false
  const next = line.quantities[firstBehind(line.quantities, period.end)]
  return (
    next !== undefined &&
    next.start - period.end <= nextReach &&
    !/[,;:(]/.test(between(line, period.end, next.start))
  )
}

/** "two vessels beside the 500 L unit in use since 2018". */
const isInUse: Bar = ({ line, quantity }, period) => {
  if (
    !/(?:in|en) (?:use|service|place|activité) (?:since|depuis|from) ?$/.test(before(line, period.start, 40))
  )
    return false
  const next = line.quantities[firstBehind(line.quantities, quantity.end)]
  return period.start < quantity.end || (next !== undefined && next.start < period.start)
}

/** "cash of 71 M€ to last until 2028", "enough to run to the end of 2027: 40 M€". */
const isRunway: Bar = ({ line, quantity }, period) =>
  /^[A-Z]{3}$/.test(quantity.unit) &&
  /(?:tenir|runway|visibilité|to last|financ\p{L}+|fund(?:ed|s)?|opérer|operate|operations)(?: [\p{L}'-]+){0,3} (?:jusqu'(?:en|à|au)|until|into|through|to|beyond|au-delà de)(?: (?:fin|end of|late|mid|early|début|mi|the|la))* ?-?$/u.test(
    before(line, period.start, 60),
  )

export const ofThings: readonly Bar[] = [
  isRunway,
  isOfThing,
  isTooFine,
  isApposed,
  isOfDeed,
  leadsOn,
  isInUse,
  isOfNext,
]
