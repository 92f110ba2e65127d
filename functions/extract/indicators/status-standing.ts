/** Words beside a figure that say it stands today, or that it belongs to what is to be built. */
import type { Quantity } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'
import type { Span } from '../text/reading.ts'
import { after, before, type Line } from './distance.ts'

interface Figure {
  readonly line: Line
  readonly quantity: Quantity
}

const todayBehind =
  /^(?: (?!than|que|qu')[\p{L}&-]+){0,3},? (?:à ce jour|aujourd'hui|actuellement|so far|to date|at present|currently|today(?!'s)|already (?:in|running|at|here|there|used)|déjà (?:là|en|pourvus|installé\p{L}*|inscrits?)|dont dispose|in (?:use|service|operation) since|(?:mis|mise|mises) en service en|en service depuis|(?:we|they|it) (?:already )?(?:has|have)(?! to)|inscrits|sold out|vendus)(?!\p{L})|^(?: (?!dans|en|in|sur)\p{L}+)? existant(?:e?s)?(?!\p{L})/u
const comparedBehind = /(?:than|que|qu'|times|fois|of) ?(?:\p{L}+ )?$/u
const todayBefore =
  /(?:(?:existing|actuel(?:le)?s?|current(?! (?:target|plan|forecast|guidance))|encore que|l'unique|the single|(?:aux|to the)(?: existing)?)) $/u
const joins =
  /(?<!\p{L})(?:s'ajoute\p{L}*|s'ajouter\p{L}*|rejoind\p{L}+|viendront|complèter\p{L}*|join|adds?|adding|added)(?!\p{L})/u
const announced =
  /^(?: [\p{L}'-]+){0,3} (?:to be|to come|planned|announced|promised|prévue?s?|annoncée?s?|promise?s?|à (?:créer|venir|pourvoir))(?!\p{L})/u
const announcedBehind =
  /^(?: (?!que|than|d'abord)[\p{L}'-]+){0,2} (?:to be (?:built|delivered|created|filled|hired|recruited|made|installed|added)|announced|(?:encore )?prévue?s|annoncée?s|promise?s|à (?:créer|venir|pourvoir))(?!\p{L})/u
const inHand: ReadonlySet<Concept> = new Set<Concept>([
  'jobs_created',
  'headcount',
  'investment',
  'equipment',
  'capacity',
  'floor_area',
  'sites',
])

/** "400 hires announced", "20,000 doses to be delivered", "deux lignes prévues". */
export const isAnnounced = ({ line, quantity, concept }: Figure & { readonly concept: Concept }): boolean =>
  inHand.has(concept) && announcedBehind.test(after(line, quantity.end, 50))

const landBefore =
  /(?:parcelle|terrain|plot|foncier|land)(?: \p{L}+)? (?:d'|de|of) ?(?:environ |près de |about |some )?$/u
/** "(out of 700 staff)", "(sur 700)": a whole in brackets. */
const bracketedWhole = /\((?:sur|of|out of|on) (?:its |ses |un total de |a total of )?$/u
const stillExpected =
  /^(?: \p{L}+)? (?:attendue?s?|prévue?s?|espérée?s?|visée?s?|expected|planned|targeted|hoped for)(?!\p{L})/u
const partitioned = /^[^\p{L}\d]*(?:of the|sur les|parmi les|among the) $/u

const owned =
  /(?:of (?:its|their|our|my|his|her)|whose|parmi (?:ses|nos|leurs)|sur un (?:effectif|total)(?: total)? d[e'])(?: \p{L}+)? ?$/u

/** "52 people to date", "of its 430 staff", "to the 3,600 m² in service": what stands while the sentence speaks of plans. */
export const isStanding = ({ line, quantity }: Figure): boolean => {
  if (quantity.unit === 'x') return false
  const lead = before(line, quantity.start, 40)
  const rest = after(line, quantity.end, 70)
  if (announced.test(rest) || comparedBehind.test(lead.trimEnd()))
    return owned.test(lead) && !announced.test(rest)
  if (landBefore.test(lead) || isLying(line, quantity, lead)) return true
  if (stillExpected.test(rest)) return false
  if (bracketedWhole.test(lead)) return true
  if (partitioned.test(before(line, quantity.start, 60))) return true
  if (todayBehind.test(rest) || owned.test(lead)) return true
  return todayBefore.test(lead) && (!/(?:aux|to the) $/u.test(lead) || joins.test(line.lower))
}

const fundedBehind =
  /^(?: [\p{L}'-]+){0,3} (?:apporté|financé|cofinancé|pris en charge|couvert|subventionné|covered|funded|financed|paid|borne)e?s? (?:par|by|with)(?!\p{L})|^ (?:of|des) (?:eligible|dépenses éligibles)/u
const fundedBefore = /(?:aid|financ|subventionn|soutenu)\p{L}* (?:à (?:hauteur de )?|up to |at )$/u

/** "The State will contribute", "la Région apportera": public support is settled when it is told. */
const publicPayer =
  /^(?!.*(?:if|si|sous réserve|subject to) )(?:.*[ '(,])?(?:(?:state|région|region|regional council|département|county council|métropole|ministry|government|gouvernement|état|feder|erdf|ademe)(?: [\p{L}-]+){0,3}?) (?:(?:en|y) )?(?:will (?:contribute|provide|put up|grant)|is (?:spending|contributing|providing)|contribuera (?:à hauteur|pour)(?: de)?|apporte(?:ra)?|met(?:tra)?|verse(?:ra)?|accorde(?:ra)?) (?:un prêt de |une aide de |une subvention de |a grant of |some |up to )?$/u

/** "dont 45 % pris en charge par", "60 % of eligible costs": the share that public money pays was granted. */
export const isGranted = ({ line, quantity }: Figure): boolean =>
  (isMoney(quantity) && publicPayer.test(before(line, quantity.start, 80))) ||
  (quantity.unit === '%' &&
    quantity.comparator !== 'up_to' &&
    (fundedBehind.test(after(line, quantity.end, 60)) || fundedBefore.test(before(line, quantity.start, 40))))

const putBy = /(?<!\p{L})(?:has|have|had|a|ont) (?:already |déjà )?$/u
const putAside = /^(?:set aside|earmarked|pledged|promised|committed|promis)$/

/** "has pledged €9m for": support that somebody has put down is granted. */
export const isGrant = (
  { line, quantity, concept }: Figure & { readonly concept: Concept },
  hit: Span,
): boolean =>
  isMoney(quantity) &&
  concept === 'funding' &&
  hit.end <= quantity.start &&
  quantity.start - hit.end <= 12 &&
  putAside.test(after(line, hit.start, hit.end - hit.start)) &&
  putBy.test(before(line, hit.start, 16))

const away =
  /^ (?:(?:away|north|south|east|west|from|outside|down the road)(?!\p{L})|(?:au (?:nord|sud)|à l'(?:est|ouest)|d[eu'] ?(?:l'|la |les |son |sa |notre )?(?:usine|site|siège|centre|gare|aéroport)))/u
const ofOthers = /(?:'s|s'|former|existing|ancien\p{L}*|vacant)(?: \p{L}+){0,2}(?: of| de| d')? ?$/u
const sizes = /^(?:m2|har|\[sft_i\]|\[acr_us\]|L|km)$/

/** "20 minutes south of", "at the group's 6,400 m² plant": how things lie and what one has, whatever is to come. */
const isLying = (line: Line, { unit, start, end }: Quantity, lead: string): boolean =>
  (/^(?:km|min|h|m|\[mi_i\])$/.test(unit) && away.test(after(line, end, 40))) ||
  (sizes.test(unit) &&
    /-/.test(after(line, start, end - start + 1)) &&
    /(?:(?:'s|s')|(?:at|on|to|from) (?:the|its|their|an)(?: existing| former)?) $/.test(lead)) ||
  (unit === 'm2' && ofOthers.test(before(line, start, 40)))

const durationLabel = /(?:^|[.;•▪*-] ?)(?:durée|duration|délai|calendrier|length)(?: \p{L}+){0,2} ?: $/u
const costLabel =
  /(?:assiette|dépenses éligibles(?: [\p{L}']+){0,3}|eligible (?:costs|expenditure|spending)|(?:out of|sur) (?:an? |un )?(?:total (?:cost|budget)|coût total|budget total)(?: of| de)?) ?[:(]? ?$/u

const costBehind = /^ (?:de dépenses|d'assiette|of eligible (?:costs|spending))(?!\p{L})/u

/** "Duration: 36 months", "Assiette : 2 M€": fields of a project that has just been chosen. */
export const isField = ({ line, quantity, concept }: Figure & { readonly concept: Concept }): boolean => {
  const lead = before(line, quantity.start, 60)
  if (concept === 'duration') return durationLabel.test(lead)
  return isMoney(quantity) && (costLabel.test(lead) || costBehind.test(after(line, quantity.end, 30)))
}

const isMoney = ({ unit }: Quantity): boolean => /^[A-Z]{3}$/.test(unit)

const slot = /^[^\p{L}\d]*\d{1,2}(?: ?[:.h] ?\d\d| ?h| ?[ap]\.?m\.?)(?![\p{L}\d])/u
const gathered: ReadonlySet<Concept> = new Set<Concept>([
  'participants',
  'organizations',
  'products',
  'other',
])

/** "16:30 Posters (63 on show)": what a programme announces at an hour. */
export const isProgrammed = ({ line, quantity, concept }: Figure & { readonly concept: Concept }): boolean =>
  quantity.unit === 'count' &&
  gathered.has(concept) &&
  slot.test(line.lower) &&
  !/(?<!\p{L})(?:today|aujourd'hui|from|sur|of)(?!\p{L})|[«“"]/u.test(before(line, quantity.start, 30))
