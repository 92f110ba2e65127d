import type { EntityType } from '../findings.ts'
import { TokenCase, TokenKind, type Sentence, type Tokens } from '../text/reading.ts'
import type { Verdict } from './candidate.ts'
import { type Chunk, isNationality } from './chunk.ts'
import { Cue, cuesOf } from './context-words.ts'
import { anyPlace, Fact, factsOf } from './word-facts.ts'

const ARTICLES = new Set(['the', 'le', 'la', "l'", 'les', 'a', 'an', 'un', 'une', 'du', 'de', "d'", 'des', 'of', 'its', 'sa', 'son', 'ses', 'their', 'our'])
/** Prepositions that stand before companies and people as often. */
const WEAK = new Set(['at', 'to', 'from', 'dans', 'vers', 'entre', 'outre', 'via', 'into', 'towards', 'toward'])
const POSSESSED = new Set(['by', 'with', 'par', 'avec', 'chez', 'et', 'and'])

/** What the words around a name tell of its type. */
export function contextEvidence(tokens: Tokens, chunk: Chunk, sentence: Sentence): Verdict[] {
  const found: Verdict[] = []
  const say = (type: EntityType, chance: number, rule: string) => found.push({ type, chance, rule })
  before(tokens, chunk, { sentence, say })
  after(tokens, chunk, { sentence, say })
  return found
}

interface Listener {
  readonly sentence: Sentence
  readonly say: (type: EntityType, chance: number, rule: string) => void
}

function before(tokens: Tokens, chunk: Chunk, { sentence, say }: Listener): void {
  let at = chunk.first - 1
  if (at < sentence.firstToken) return
  const near = tokens.lower[at]!
  const nearCue = cuesOf(near)
  const many = chunk.end - chunk.first > 1
  if ((nearCue & Cue.placePreposition) !== 0) say('place', (WEAK.has(near) ? 0.2 : near === 'à' ? 0.4 : 0.45) - (many ? 0.15 : 0), 'place/preposition')
  if (near === 'chez') say('organization', 0.7, 'organization/chez')
  if (near === 'by' || near === 'par') say('organization', 0.15, 'organization/by')
  if ((near === 'at' || near === 'with' || near === 'avec') && roleWithin(tokens, at, sentence)) say('organization', 0.5, 'organization/role-at')
  if (near === '.' && at > sentence.firstToken && (cuesOf(tokens.lower[at - 1]) & Cue.title) !== 0) say('person', 0.8, 'person/title')
  const named = namedAs(tokens, at, sentence)
  if (named) say(named, 0.65, `${named}/named-as`)
  if (near === ',' && many && tokens.text[chunk.end] === ',' && roleWithin(tokens, at, sentence)) say('person', 0.45, 'person/role-comma')
  if (near === 'as' && /^(?:marketed|sold|commercialised|commercialized)$/.test(tokens.lower[at - 1] ?? '')) say('product', 0.6, 'product/marketed-as')
  if (near === ',' && (cuesOf(tokens.lower[at - 1]) & Cue.productNoun) !== 0) say('product', 0.5, 'product/named-after')
  if (near === 'de' && tokens.lower[at - 1] === 'activités') say('place', 0.6, 'place/park')
  if (near === 'under') say('program', 0.4, 'program/under')
  if (underFrame(tokens, at)) say('program', 0.45, 'program/frame')
  const skipped = skipArticles(tokens, at, sentence.firstToken)
  at = skipped
  if (at < sentence.firstToken || tokens.kind[at] !== TokenKind.word) return
  const cue = cuesOf(tokens.lower[at])
  const lower = tokens.letterCase[at] === TokenCase.lower || at === sentence.firstToken || (cuesOf(tokens.lower[at]) & (Cue.title | Cue.role)) !== 0
  if (!lower) return
  const direct = at === chunk.first - 1
  if ((cue & Cue.title) !== 0 && direct) say('person', 0.6, 'person/title')
  if ((cue & Cue.speech) !== 0 && direct) say('person', many ? 0.5 : 0.3, 'person/speech')
  if ((cue & Cue.role) !== 0) direct ? say('person', 0.4, 'person/role-before') : say('organization', 0.4, 'organization/role-of')
  if (direct && (factsOf(tokens.lower[at]!) & Fact.parkHead) !== 0) say('place', 0.55, 'place/park')
  else if ((cue & Cue.placeNoun) !== 0) say('place', direct ? 0.3 : 0.4, 'place/noun')
  if ((cue & Cue.organizationNoun) !== 0 && direct) say('organization', 0.5, 'organization/noun')
  if (direct && isAdjective(tokens, at) && (cuesOf(tokens.lower[at - 1]) & Cue.organizationNoun) !== 0) say('organization', 0.45, 'organization/noun')
  if (programNounNear(tokens, at, direct)) say('program', direct ? 0.6 : 0.45, 'program/noun')
  if ((cue & Cue.eventNoun) !== 0) say('event', direct ? 0.6 : 0.35, 'event/noun')
  if ((cue & Cue.productNoun) !== 0 && direct) say('product', 0.55, 'product/noun')
  if (!direct && MAKING.has(tokens.lower[at]!)) say('product', 0.35, 'product/made')
  if (!direct && tokens.lower[at] === 'nom' && tokens.lower[at - 2] === 'sous') say('product', 0.5, 'product/marketed-as')
  if (DOSES.has(tokens.lower[at]!)) say('product', 0.5, 'product/doses')
  if (near === ',' || POSSESSED.has(near)) return
}

const MAKING = new Set(
  'production fabrication manufacture manufacturing approval sales ventes supply essais trial trials efficacy efficacité version remplissage conditionnement commercialisation'.split(' '),
)
const DOSES = new Set(['dose', 'doses', 'lots', 'batches', 'vials', 'flacons', 'seringues', 'syringes', 'comprimés', 'tablets', 'ampoules'])
const NAMING = /^(?:called|dubbed|named|branded|christened|baptisée?s?|nommée?s?|appelée?s?|dénommée?s?|intitulée?s?|entitled|titled)$/
const NAMING_REACH = 7

/** "a platform called X", "un programme baptisé X", "the scheme, known as X": the noun before tells the type. */
function namedAs(tokens: Tokens, from: number, sentence: Sentence): EntityType | undefined {
  let at = from
  if (tokens.text[at] === '«' || tokens.text[at] === '“' || tokens.text[at] === '"') at--
  const known = tokens.lower[at] === 'as' && tokens.lower[at - 1] === 'known'
  if (!known && !NAMING.test(tokens.lower[at] ?? '')) return undefined
  for (let noun = at - 1; noun >= sentence.firstToken && noun > at - NAMING_REACH; noun--) {
    const cue = cuesOf(tokens.lower[noun])
    if ((cue & Cue.programNoun) !== 0) return 'program'
    if ((cue & Cue.productNoun) !== 0) return 'product'
    if ((cue & Cue.eventNoun) !== 0) return 'event'
    if ((cue & Cue.organizationNoun) !== 0) return 'organization'
  }
  return undefined
}

const isAdjective = (tokens: Tokens, token: number): boolean =>
  isNationality(tokens.lower[token]!) || /(?:al|ale|aux|ien|ienne|éen|éenne|ique|aire|ais|aise|ois|oise|ain|aine|ée?|ière?)$/.test(tokens.lower[token]!)

/** "le programme X", "le plan national X", "le programme de recherche X". */
function programNounNear(tokens: Tokens, at: number, direct: boolean): boolean {
  if (direct && (cuesOf(tokens.lower[at]) & Cue.programNoun) !== 0) return true
  if (!direct || at < 2) return false
  if (isAdjective(tokens, at) && (cuesOf(tokens.lower[at - 1]) & Cue.programNoun) !== 0) return true
  return (tokens.lower[at - 1] === 'de' || tokens.lower[at - 1] === "d'") && (cuesOf(tokens.lower[at - 2]) & Cue.programNoun) !== 0
}

/** "au titre de", "dans le cadre du", "lauréat de": what follows pays or selects. */
function underFrame(tokens: Tokens, from: number): boolean {
  const noun = tokens.lower[skipArticles(tokens, from, 0)]
  return noun === 'titre' || noun === 'cadre' || noun === 'lauréat' || noun === 'lauréate' || noun === 'lauréats' || noun === 'volet'
}

function skipArticles(tokens: Tokens, from: number, first: number): number {
  let at = from
  while (at > first && at > from - 3 && ARTICLES.has(tokens.lower[at]!)) at--
  return at
}

function roleWithin(tokens: Tokens, from: number, sentence: Sentence): boolean {
  for (let at = from - 1; at >= sentence.firstToken && at > from - 8; at--) if ((cuesOf(tokens.lower[at]) & Cue.role) !== 0) return true
  return false
}

function after(tokens: Tokens, chunk: Chunk, { sentence, say }: Listener): void {
  const next = chunk.end
  if (next >= sentence.endToken) return
  const text = tokens.text[next]!
  const cue = cuesOf(tokens.lower[next])
  const many = chunk.end - chunk.first > 1
  if (text === '®' || text === '™') say('product', 0.85, 'product/mark')
  if (text === ',') afterComma(tokens, chunk, { sentence, say })
  if (text === '(') inBrackets(tokens, chunk, { sentence, say })
  if (tokens.kind[next] !== TokenKind.word || tokens.letterCase[next] !== TokenCase.lower) return
  if (text === "'s") say('organization', 0.15, 'organization/genitive')
  if ((cue & Cue.speech) !== 0) say('person', many ? 0.3 : 0.2, 'person/speech')
  if ((cue & Cue.organizationFollower) !== 0) say('organization', 0.45, 'organization/follower')
  if ((cue & Cue.organizationVerb) !== 0) say('organization', 0.4, 'organization/verb')
  if ((cue & Cue.eventNoun) !== 0) say('event', 0.55, 'event/follower')
  if ((cue & Cue.programFollower) !== 0) say('program', 0.55, 'program/follower')
  if ((cue & Cue.productFollower) !== 0) say('product', 0.5, 'product/follower')
}

/** "Name, chief executive of …" is a person, "Name, a spin-off of …" an organization, "Name, Country" a place. */
function afterComma(tokens: Tokens, chunk: Chunk, { sentence, say }: Listener): void {
  const next = chunk.end + 1
  if (next >= sentence.endToken) return
  const lower = tokens.lower[next]!
  const many = chunk.end - chunk.first > 1
  if ((factsOf(lower) & Fact.land) !== 0) say('place', 0.4, 'place/comma-land')
  const article = ARTICLES.has(lower) && lower !== 'of'
  for (let at = next; at < sentence.endToken && at < next + (article ? 5 : 3); at++) {
    if (tokens.kind[at] !== TokenKind.word) return
    const cue = cuesOf(tokens.lower[at])
    if ((cue & (Cue.role | Cue.title)) === 0 && !article && tokens.letterCase[at] !== TokenCase.lower) return
    if ((cue & Cue.role) !== 0 && many) return say('person', article ? 0.4 : 0.6, 'person/role-after')
    if ((cue & Cue.organizationNoun) !== 0) return say('organization', 0.4, 'organization/apposition')
    if ((cue & Cue.productNoun) !== 0 && article) return say('product', 0.45, 'product/apposition')
  }
}

/** Endings of the international names of biological substances. */
const INN = /(?:mab|cel|vec|gene|cept|stim|kin|tide|nib|ase|parib|vimab)$/

/** "(Cantal)", "(91)", "(Spain)" behind a name make it a place or an organization, "(CEO)" a person. */
function inBrackets(tokens: Tokens, chunk: Chunk, { sentence, say }: Listener): void {
  const next = chunk.end + 1
  if (next >= sentence.endToken) return
  const lower = tokens.lower[next]!
  if ((cuesOf(lower) & Cue.role) !== 0) return say('person', 0.5, 'person/role-brackets')
  const facts = factsOf(lower)
  const closes = tokens.text[next + 1] === ')'
  if (tokens.letterCase[next] === TokenCase.lower && INN.test(lower)) return say('product', 0.75, 'product/substance')
  if (closes && /^(?:[0-9]{2}|2[ab])$/.test(lower)) return say('place', 0.6, 'place/department')
  if (closes && (facts & Fact.land) !== 0) return say('place', 0.2, 'place/brackets')
  if ((facts & anyPlace) !== 0 || /^[0-9]{5}$/.test(lower)) say('organization', 0.25, 'organization/brackets')
}
