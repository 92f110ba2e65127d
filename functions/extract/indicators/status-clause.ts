/** Figures in the subject of a verb that tells of what is to come: "A second hall, of 3,000 m², will be built". */
import type { Quantity } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { after, before, between, type Line } from './distance.ts'
import type { Hit, Modalities } from './modality-hits.ts'

interface Figure {
  readonly line: Line
  readonly quantity: Quantity
  readonly concept: Concept
  readonly modalities: Modalities
}

const furthest = 140
const leadLength = 160

/** What opens a new clause between the figure and the verb. */
const cut =
  /[;:?!»”]|(?<!\p{L})(?:but|while|whereas|mais|tandis|alors que|that|because|car|quand|when|if|where|et l'on|and (?:it|he|she|they|we)|et (?:il|elle|on|ils|nous))(?!\p{L})/u
/** Where a clause ends, or the mark of a list. */
const clauseEnd = /[.;:•] /u
const opening =
  /^[^\p{L}\d]*(?:(?:(?:in|from|by|on|at|en|dès|à|a cette|à partir|au)(?: [^\s,;]+){1,4}|le (?:\p{L}+di|dimanche|\d{1,2})(?: [^\s,;]+){0,2}), )?/u
const counts =
  /^(?:(?:the|les?|additional|further|some|about|around|nearly|up to|other|another|environ|près de|quelque|jusqu'à|d'autres|au moins|at least|over|more than|plus de|a further|an additional) ?)*$/u
/** What is named as one of many, or as new, is not yet there. */
const fresh =
  /^(?:an?|une?|another|(?:(?:the|le|la|les|l'|its|their|our|son|sa|ses|cette|cet|ce|this) ?(?:[^\s,;]+ ){0,3}?(?:new|second|third|fourth|next|future|additional|further|upcoming|nouve\p{L}+|seconde?|deuxième|troisième|quatrième|prochain\p{L}*|futur\p{L}*|suivante?s?|supplémentaires?|solde|reste|balance|remainder)(?!\p{L}))|(?:the|this|le|ce|cet|cette|l'|la) ?(?:total )?(?:investissement|projet|chantier|opération|extension|programme|project|investment|expansion|scheme)(?!\p{L}))/u
/** Verbs by which a thing comes to be. */
const comesToBe =
  /^(?:will|shall|should|'ll|sera|seront|devrait|devraient|ouvrir\p{L}+|sortir\p{L}+|verr\p{L}+|démarrer\p{L}+|naîtr\p{L}+|débuter\p{L}+|entrer\p{L}+)(?: (?:also|then|alors|ainsi|être|be|d'abord|bientôt|eventually))* ?(?:built|erected|delivered|created|commissioned|completed|added|installed|invested|recruited|hired|rise|open(?= (?:at|in|on|next|by|its doors)|[.,])|start(?= )|begin|come on|take shape|see the light|go up|follow|construite?s?|livrée?s?|créée?s?|installée?s?|investis|recrutée?s?|érigée?s?|mise?s? en|ajoutée?s?|de terre|le jour|en service|en production|en activité|à l'|au |en |dès |fin |début )/u

/** Figures of the one who acts stand whatever he will do. */
const ofActor: ReadonlySet<Concept> = new Set<Concept>([
  'headcount',
  'revenue',
  'market_size',
  'growth',
  'organizations',
  'countries',
])

const verbs =
  /^(?:expected|projected|likely|will|shall|should|'ll|must|ha(?:s|ve) to|(?:is|are) to|slated|scheduled|due to|set to|doi(?:t|vent)|v(?:a|ont) |\p{L}+r(?:a|ont|ait|aient)(?!\p{L}))/u
const relative = /(?<!\p{L})(?:which|who|qui|dont|où)(?: \p{L}+)? $/u

const bare = (line: Line, hit: Hit): boolean =>
  hit.modality === 'fact' &&
  (/(?:ed|ée?s?|built|made|bought|sold|spent)$/.test(after(line, hit.start, hit.end - hit.start)) ||
    /(?<!\p{L})(?:which|that|who|qui|dont|où) (?:\p{L}+ )?$/u.test(before(line, hit.start, 16)))

const clauseBefore = (line: Line, { start }: Quantity): string =>
  before(line, start, leadLength).split(clauseEnd).at(-1)!

/** Whether the clause of a figure is about a thing that is new, or one of many. */
export const isOfNew = ({ line, quantity, concept }: Omit<Figure, 'modalities'>): boolean =>
  !ofActor.has(concept) && fresh.test(clauseBefore(line, quantity).replace(opening, ''))

/** Whether a verb tells that its subject comes to be. */
export const isOfBirth = (line: Line, verb: Hit): boolean => comesToBe.test(after(line, verb.start, 60))

/** The verb to come whose subject the figure stands in. */
export const verbToCome = ({ line, quantity, concept, modalities: { hits } }: Figure): Hit | undefined => {
  const verb = hits
    .filter(hit => hit.start >= quantity.end && !bare(line, hit))
    .sort((a, b) => a.start - b.start)[0]
  if (verb === undefined || verb.modality === 'fact') return undefined
  if (verb.start - quantity.end > furthest || !verbs.test(after(line, verb.start, 40))) return undefined
  if (relative.test(before(line, verb.start, 24))) return undefined
  if (cut.test(between(line, quantity.end, verb.start))) return undefined
  const clause = clauseBefore(line, quantity)
  const start = quantity.start - clause.length
  if (hits.some(hit => hit.start >= start && hit.end <= quantity.start && !bare(line, hit))) return undefined
  const lead = clause.replace(opening, '')
  if (counts.test(lead)) return verb
  if (ofActor.has(concept)) return undefined
  return fresh.test(lead) || isOfBirth(line, verb) ? verb : undefined
}
