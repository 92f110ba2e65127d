import { type Language, type Sentence, TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import type { Chunk } from './chunk.ts'
import { Cue, cuesOf } from './context-words.ts'
import type { Listener } from './listener.ts'
import {
  describesProduct,
  isAdjective,
  likeNoun,
  listedKind,
  namedAs,
  programNounNear,
  roleWithin,
  skipArticles,
  underFrame,
} from './nouns-before.ts'
import { behindOwnedSite } from './sites.ts'
import { Fact, factsOf, isOrdinary } from './word-facts.ts'

/** Prepositions that stand before companies and people as often. */
const WEAK = new Set('at to from dans vers entre outre via into towards toward'.split(' '))
/** Houses that bear the name of a person: "le groupe Jean Brun". */
const NAMED_AFTER = new Set(
  'fondation groupe société laboratoire laboratoires cabinet clinique entreprise institut hôpital lycée éditions établissements'.split(
    ' ',
  ),
)
/** What people do with houses. */
const JOINING = new Set(
  'joins joined join rejoins leaves left quit quits heads chairs chaired runs owns cofounded co-founded rejoint rejoignent rejoindre quitte quitté intègre intégré dirige préside a-fondé cofondé'.split(
    ' ',
  ),
)
const LED = new Set(
  'led headed chaired hosted moderated presented emmené emmenée emmenés dirigé dirigée dirigés mené menée présidé présidée animé animée fondé fondée piloté pilotée conduit conduite porté portée représenté représentée accompagné accompagnée'.split(
    ' ',
  ),
)
const MINISTERS = /^(?:ministres?|ministers?|secrétaires?|secretar(?:y|ies))$/
const STREETS = new Set(['bâtiment'])
const STAKES = new Set([
  'shares',
  'share',
  'stake',
  'stakes',
  'interest',
  'participation',
  'participations',
  'parts',
  'actions',
])
const GIVEN_TO = new Set(['à', 'to'])
const GIVEN = new Set(
  'revenu revient revenue attribué attribuée attribués confié confiée confie vendu vendue vend cédé cédée cède accordé accordée décerné décernée remis octroyé octroyée appartient appartenant allié alliée loue louée loué sold awarded granted belongs licensed transferred sells belonging handed paid lent'.split(
    ' ',
  ),
)
const givenNear = (tokens: Tokens, at: number): boolean =>
  GIVEN.has(tokens.lower[at - 1] ?? '') || GIVEN.has(tokens.lower[at - 2] ?? '')
const HOSTS = new Set(['at', 'chez', 'with', 'from', 'by', 'par'])
const SUBSTANCE = /(?:mab|cel|vec|gene)$/
const MAKING = new Set(
  'production fabrication manufacture manufacturing approval sales ventes supply essais trial trials efficacy efficacité version remplissage conditionnement commercialisation molécule biosimilaire générique'.split(
    ' ',
  ),
)
const MAKES = new Set(
  'manufacture manufactures manufacturing market markets marketing commercialise commercialize commercialises commercializes prescribe fabriquer fabrique commercialiser commercialise distribuer distribue injecter molécule biosimilaire générique'.split(
    ' ',
  ),
)
const DOSES = new Set(
  'dose doses lots batches vials flacons seringues syringes comprimés tablets ampoules'.split(' '),
)

/** Listens to the words before a name: the one next to it, then the noun behind articles. */
export function hearBefore(tokens: Tokens, chunk: Chunk, listener: Listener): void {
  const { sentence } = listener
  const at = chunk.first - 1
  if (at < sentence.firstToken) return
  preposition(tokens, chunk, listener)
  mark(tokens, chunk, listener)
  const noun = skipArticles(tokens, at, sentence.firstToken)
  if (tokens.kind[noun] === TokenKind.word && isLowerNoun(tokens, noun, sentence)) {
    if (noun === at) directNoun(tokens, chunk, listener)
    else nounWithArticle(tokens, noun, { ...listener, chunk })
  }
}

function preposition(tokens: Tokens, chunk: Chunk, { sentence, say }: Listener): void {
  const at = chunk.first - 1
  const near = tokens.lower[at]!
  const many = chunk.end - chunk.first > 1
  if (many && isByline(tokens, at, sentence)) say('person', 0.55, 'person/byline')
  if (/^(?:signée?s?|siglée?s?)$/.test(near)) say('organization', 0.6, 'organization/signed')
  if (behindQuotation(tokens, at, sentence)) say('person', many ? 0.55 : 0.3, 'person/quoted')
  if (STAKES.has(tokens.lower[at - 1] ?? '') && (near === 'in' || near === 'dans' || near === 'of'))
    say('organization', 0.55, 'organization/stake')
  else if (GIVEN_TO.has(near) && givenNear(tokens, at)) say('organization', 0.5, 'organization/given')
  else if ((cuesOf(near) & Cue.placePreposition) !== 0 && !/^appels?$/.test(tokens.lower[at - 1] ?? ''))
    say('place', (WEAK.has(near) ? 0.2 : near === 'à' ? 0.4 : 0.45) - (many ? 0.15 : 0), 'place/preposition')
  if (behindOwnedSite(tokens, chunk.first, sentence)) say('place', many ? 0.35 : 0.5, 'place/owned-site')
  if (near === 'chez') say('organization', 0.7, 'organization/chez')
  // Companies are named like the substances that they make.
  if (HOSTS.has(near) && SUBSTANCE.test(tokens.lower[chunk.first]!))
    say('organization', 0.72, 'organization/host')
  if (near === 'by' || near === 'par') {
    if (many && LED.has(tokens.lower[at - 1] ?? '')) say('person', 0.5, 'person/led-by')
    else say('organization', 0.15, 'organization/by')
  }
  if (JOINING.has(near)) say('organization', 0.45, 'organization/joined')
  if ((near === 'at' || near === 'with' || near === 'avec') && roleWithin(tokens, at, sentence))
    say('organization', 0.5, 'organization/role-at')
  if (near === 'name' && /^(?:brand|trade|product)$/.test(tokens.lower[at - 1] ?? ''))
    say('product', 0.65, 'product/marketed-as')
  if (near === 'as' && /^(?:marketed|sold|commercialised|commercialized)$/.test(tokens.lower[at - 1] ?? ''))
    say('product', 0.6, 'product/marketed-as')
  if (near === 'de' && tokens.lower[at - 1] === 'activités') say('place', 0.6, 'place/park')
  if (near === 'under') say('program', 0.4, 'program/under')
  if (underFrame(tokens, at)) say('program', 0.6, 'program/frame')
  const named = namedAs(tokens, at, sentence)
  if (named) say(named, 0.65, `${named}/named-as`)
  const like = likeNoun(tokens, at, sentence)
  if (like) say(like, 0.6, `${like}/like`)
}

const WRITTEN = new Set(
  'column article story report interview opinion photo photos text texte words written edited recueillis recueilli propos écrit signé chronique tribune dossier entretien reportage'.split(
    ' ',
  ),
)

/** "A column by X", "Propos recueillis par X", "By X" at the beginning of a line. */
function isByline(tokens: Tokens, at: number, sentence: Sentence): boolean {
  const near = tokens.lower[at]!
  if (near === 'by' || near === 'par')
    return at === sentence.firstToken || WRITTEN.has(tokens.lower[at - 1] ?? '')
  return near === ':' && WRITTEN.has(tokens.lower[at - 1] ?? '')
}

const CLOSING = new Set(['»', '”', '"'])

/** "« … », tranche X", "…,” quips X": whatever the verb, it speaks. */
function behindQuotation(tokens: Tokens, at: number, sentence: Sentence): boolean {
  if (tokens.kind[at] !== TokenKind.word || tokens.letterCase[at] !== TokenCase.lower) return false
  const mark = tokens.text[at - 1] === ',' ? at - 2 : at - 1
  return mark > sentence.firstToken && CLOSING.has(tokens.text[mark]!) && !SMALL.has(tokens.lower[at]!)
}

/** Small words that may stand behind a closing mark and are no verbs. */
const SMALL = new Set(
  'de du des la le les et and of the in at à en dans pour for by par with avec from chez sur on to as'.split(
    ' ',
  ),
)

/** A comma or the point of a title ("Dr. Name") next to the name. */
function mark(tokens: Tokens, chunk: Chunk, { sentence, say }: Listener): void {
  if (tokens.text[chunk.first - 1] === ':') {
    const listed = listedKind(tokens, chunk.first - 2, sentence)
    if (listed) say(listed, 0.55, `${listed}/listed`)
  }
  const at = chunk.first - 1
  if (at <= sentence.firstToken) return
  const near = tokens.lower[at]!
  const cue = cuesOf(tokens.lower[at - 1])
  // "€4m. None of it": a title in small letters has more than one of them.
  const title =
    (cue & Cue.title) !== 0 &&
    (tokens.lower[at - 1]!.length > 2 || tokens.letterCase[at - 1] !== TokenCase.lower)
  if (near === '.' && title) say('person', 0.8, 'person/title')
  if (near !== ',') return
  const described = isAdjective(tokens, at - 1) ? cuesOf(tokens.lower[at - 2]) : cue
  if ((described & Cue.productNoun) !== 0) say('product', 0.55, 'product/named-after')
  const between = chunk.end - chunk.first > 1 && tokens.text[chunk.end] === ','
  if (between && roleWithin(tokens, at, sentence)) say('person', 0.45, 'person/role-comma')
}

const isLowerNoun = (tokens: Tokens, noun: number, sentence: Sentence): boolean =>
  tokens.letterCase[noun] === TokenCase.lower ||
  noun === sentence.firstToken ||
  (cuesOf(tokens.lower[noun]) & (Cue.title | Cue.role)) !== 0

/** "Site Head Nordcell": behind a function of several capital words stands its house, unless a first name opens the name. */
const isLongFunction = (tokens: Tokens, { first }: Chunk): boolean =>
  tokens.letterCase[first - 1] === TokenCase.capital &&
  tokens.letterCase[first - 2] === TokenCase.capital &&
  (factsOf(tokens.lower[first]!) & Fact.firstName) === 0

/** "société X", "plateforme X", "ministre X": the noun touches the name. */
function directNoun(tokens: Tokens, chunk: Chunk, { say }: Listener): void {
  const at = chunk.first - 1
  const lower = tokens.lower[at]!
  const cue = cuesOf(lower)
  if ((cue & Cue.title) !== 0) say('person', 0.6, 'person/title')
  if ((cue & Cue.speech) !== 0) say('person', chunk.end - chunk.first > 1 ? 0.5 : 0.3, 'person/speech')
  if ((cue & Cue.role) !== 0 && !isLongFunction(tokens, chunk)) say('person', 0.4, 'person/role-before')
  if (STREETS.has(lower)) say('place', 0.6, 'place/street')
  if ((factsOf(lower) & Fact.parkHead) !== 0) say('place', 0.55, 'place/park')
  else if ((cue & Cue.placeNoun) !== 0) say('place', 0.3, 'place/noun')
  if ((cue & Cue.organizationNoun) !== 0) say('organization', 0.5, 'organization/noun')
  if (NAMED_AFTER.has(lower)) say('organization', 0.95, 'organization/named-after')
  if (isAdjective(tokens, at) && (cuesOf(tokens.lower[at - 1]) & Cue.organizationNoun) !== 0)
    say('organization', 0.45, 'organization/noun')
  if (programNounNear(tokens, at)) say('program', 0.6, 'program/noun')
  if ((cue & Cue.eventNoun) !== 0) say('event', 0.6, 'event/noun')
  if ((cue & Cue.productNoun) !== 0) say('product', 0.55, 'product/noun')
  else if (describesProduct(tokens, at)) say('product', 0.5, 'product/noun-far')
  if (DOSES.has(lower)) say('product', 0.5, 'product/doses')
  if (MAKES.has(lower) && chunk.end - chunk.first === 1) say('product', 0.4, 'product/made')
}

function isPlain(tokens: Tokens, { first, end }: Chunk, language: Language): boolean {
  for (let token = first; token < end; token++)
    if (
      tokens.kind[token] === TokenKind.word &&
      (tokens.letterCase[token] === TokenCase.upper || !isOrdinary(tokens.lower[token]!, language))
    )
      return false
  return true
}

/** "président de X", "la ville de X", "doses of X": an article or "of" stands between. */
function nounWithArticle(
  tokens: Tokens,
  noun: number,
  { chunk, language, say }: Listener & { readonly chunk: Chunk },
): void {
  const lower = tokens.lower[noun]!
  const cue = cuesOf(lower)
  // "Head of Life Sciences", "ministre des Transports": a department, not its house.
  if (
    (cue & Cue.role) !== 0 &&
    !isPlain(tokens, chunk, language) &&
    !(MINISTERS.test(lower) && isPlain(tokens, chunk, 'en'))
  )
    say('organization', 0.4, 'organization/role-of')
  if ((cue & Cue.placeNoun) !== 0) say('place', 0.4, 'place/noun')
  if ((cue & Cue.eventNoun) !== 0) say('event', 0.35, 'event/noun')
  if (MAKING.has(lower) || (MAKES.has(lower) && chunk.end - chunk.first === 1))
    say('product', 0.4, 'product/made')
  if (lower === 'nom' && tokens.lower[noun - 2] === 'sous') say('product', 0.5, 'product/marketed-as')
  if (DOSES.has(lower)) say('product', 0.5, 'product/doses')
}
