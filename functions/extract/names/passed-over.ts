import { type Language, TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import type { Chunk } from './chunk.ts'
import { Fact, factsOf, isOrdinary } from './word-facts.ts'

const EXCHANGES = new Set(
  'nasdaq euronext growth nyse lse aim six xetra otcqb otcqx otc tsx asx tse hkex krx amex ticker isin mnémo mnemo paris brussels amsterdam stockholm copenhagen frankfurt oslo london milan'.split(
    ' ',
  ),
)
const EXCHANGE = new Set(
  'nasdaq euronext nyse lse aim six xetra otcqb otcqx tsx tse hkex krx asx ticker isin mnémo mnemo'.split(
    ' ',
  ),
)
const REACH = 5

/** "(Euronext Growth: ABCDE)", "(NASDAQ: ABCD)", "(Euronext Paris – ABC)": letters that stand for a share. */
export function isTicker(tokens: Tokens, token: number): boolean {
  if (tokens.letterCase[token] !== TokenCase.upper) return false
  if (EXCHANGE.has(tokens.lower[token]!) && tokens.text[token - 1] === '(' && tokens.text[token + 1] === ':')
    return true
  const mark = tokens.text[token - 1]
  if (mark !== ':' && mark !== '–' && mark !== '-' && mark !== ',' && mark !== '—') return false
  for (let at = token - 2; at >= 0 && at > token - REACH; at--) {
    if (EXCHANGE.has(tokens.lower[at]!)) return true
    if (!EXCHANGES.has(tokens.lower[at]!)) return false
  }
  return false
}

const HOUSES = new Set(
  'laboratoires laboratoire groupe société fondation clinique pharmacie établissements maison cabinet'.split(
    ' ',
  ),
)

const CODE_LABELS = new Set(
  'code codes ref réf référence reference no n° nº lot article annexe version rapport report'.split(' '),
)

/** "code ABC26", "ABC139 842": what looks like a product's code is a reference beside a label or another number. */
export function isReference(tokens: Tokens, { first, end }: Chunk): boolean {
  if (end - first !== 1 || !/\d/.test(tokens.text[first]!)) return false
  // "Lu-177", "Mo-99": isotopes.
  if (/^[A-Z][a-z]?-[0-9]{1,3}m?$/.test(tokens.text[first]!)) return true
  return (
    CODE_LABELS.has(tokens.lower[first - 1] ?? '') ||
    // "Order no. ABC-12", "Réf. : ABC-12"
    (/^[.:]$/.test(tokens.text[first - 1] ?? '') && CODE_LABELS.has(tokens.lower[first - 2] ?? '')) ||
    (tokens.kind[end] === TokenKind.number && tokens.spaceBefore[end] === 1)
  )
}

const DEFINED = new Set(
  'group company firm issuer buyer seller parties party board management agreement offering shares fund borrower lender client sponsor groupe'.split(
    ' ',
  ),
)

/** "the Group", "the Company": a word that the text has defined. */
export const isDefinedTerm = (tokens: Tokens, { first, end }: Chunk): boolean =>
  end - first === 1 && DEFINED.has(tokens.lower[first]!)

/** "Workshop Chairs: …", "Lead Investors: …": a label. */
export function isLabel(tokens: Tokens, { first, end }: Chunk, language: Language): boolean {
  if (tokens.text[end] !== ':') return false
  for (let token = first; token < end; token++)
    if (tokens.letterCase[token] !== TokenCase.capital || !isOrdinary(tokens.lower[token]!, language))
      return false
  return (factsOf(tokens.lower[end - 1]!) & (Fact.land | Fact.largeTown | Fact.smallTown)) === 0
}

/** "NC: …" at the beginning of a turn: the initials of who speaks. */
export const isSpeaker = (tokens: Tokens, { first, end }: Chunk, opens: boolean): boolean =>
  opens &&
  end - first === 1 &&
  tokens.letterCase[first] === TokenCase.upper &&
  tokens.lower[first]!.length === 2 &&
  tokens.text[end] === ':'

/** "BON À SAVOIR", "PROJETS LABELLISÉS": everyday words in capitals beside other words in capitals; a heading, not a name. */
export function isShouted(tokens: Tokens, { first, end }: Chunk, language: Language): boolean {
  let words = 0
  for (let token = first; token < end; token++) {
    if (tokens.kind[token] !== TokenKind.word) continue
    if (
      (tokens.letterCase[token] !== TokenCase.upper && tokens.lower[token]!.length > 1) ||
      !isPlain(tokens.lower[token]!, language)
    )
      return false
    words++
  }
  if (words > 1) return !HOUSES.has(tokens.lower[first]!)
  return isLoud(tokens, first - 1) || isLoud(tokens, end)
}

const PLAIN_ENDING: Readonly<Record<Language, RegExp>> = {
  fr: /.{3}(?:ée?s?|tions?|ments?|eurs|trices)$/,
  en: /.{4}(?:ed|ing|tions?|ments?)$/,
}

/** Everyday words, and what has the ending of a participle or noun ("LABELLISÉS"). */
const isPlain = (lower: string, language: Language): boolean =>
  isOrdinary(lower, language) || PLAIN_ENDING[language].test(lower)

/** A word in capitals, small words too ("À", "DU"). */
const isLoud = (tokens: Tokens, token: number): boolean =>
  token >= 0 &&
  token < tokens.length &&
  tokens.kind[token] === TokenKind.word &&
  (tokens.letterCase[token] === TokenCase.upper ||
    (tokens.letterCase[token] === TokenCase.capital &&
      tokens.lower[token]!.length === 1 &&
      isLoud(tokens, token - 1)))

const BODY_HEADS = new Set(
  'board committee council conseil comité directoire management executive supervisory direction commission assemblée bureau team service département cellule pôle unité équipe department'.split(
    ' ',
  ),
)
const BODY_WORDS = new Set(
  "of the de d' du la l' directors director executive supervisory management advisory scientific audit board committee administration surveillance direction exécutif scientifique générale générales stratégique operating senior leadership steering trustees and et ordinary annual general meeting organisation organizing organising organisateur programme qualité rh drh pilotage communication achats marketing commerciale commercial technique production logistique financière financier informatique maintenance juridique ressources humaines suivi sélection hse sécurité clients export quality legal finance operations engineering regulatory".split(
    ' ',
  ),
)

/** "Board of Directors", "Comité exécutif", "Executive Committee": every company has one. */
export function isCompanyBody(tokens: Tokens, { first, end }: Chunk): boolean {
  if (end - first < 2) return false
  let head = false
  for (let token = first; token < end; token++) {
    const lower = tokens.lower[token]!
    head ||= BODY_HEADS.has(lower)
    if (!BODY_WORDS.has(lower) && !BODY_HEADS.has(lower)) return false
  }
  return head
}

/** "VP Manufacturing Sciences", "Directeur Risk Advisory": a function and its field, the function inside the run or before it. */
export function isFunctionAndField(tokens: Tokens, { first, end }: Chunk, language: Language): boolean {
  if ((factsOf(tokens.lower[end - 1]!) & TAILS) !== 0) return false
  const open = functionEnd(tokens, { first, end }, language)
  if (open === undefined) return false
  for (let token = open; token < end; token++)
    if (
      tokens.kind[token] === TokenKind.word &&
      !isOrdinary(tokens.lower[token]!, language) &&
      !isOrdinary(tokens.lower[token]!, 'en')
    )
      return false
  return true
}

/** Where the field begins; undefined where no function stands there. */
const TAILS = Fact.programTail | Fact.eventTail | Fact.eventHead

function functionEnd(tokens: Tokens, { first, end }: Chunk, language: Language): number | undefined {
  const before = first > 0 ? factsOf(tokens.lower[first - 1]!) : 0
  const facts = factsOf(tokens.lower[first]!)
  if ((before & Fact.role) !== 0 && tokens.letterCase[first - 1] !== TokenCase.lower)
    return (facts & Fact.firstName) === 0 ? first : undefined
  const comma = tokens.text[first - 1] === ',' && first > 1 ? factsOf(tokens.lower[first - 2]!) : 0
  if (
    (comma & Fact.role) !== 0 &&
    tokens.letterCase[first - 2] === TokenCase.capital &&
    (facts & Fact.firstName) === 0
  )
    return first
  if (end - first < 2) return undefined
  const second = end - first > 2 ? factsOf(tokens.lower[first + 1]!) : 0
  if ((facts & Fact.organizationHead) !== 0) return undefined
  if ((facts & Fact.role) !== 0)
    return (facts & Fact.firstName) === 0 || (second & Fact.role) !== 0 ? first + 1 : undefined
  return (second & Fact.role) !== 0 && isOrdinary(tokens.lower[first]!, language) ? first + 1 : undefined
}

const DISEASES = new Set(
  'syndrome syndromes maladie maladies disease diseases lymphome lymphoma dystrophie dystrophy'.split(' '),
)

/** "syndrome de Prader-Willi", "Duchenne muscular dystrophy". */
export function isDisease(tokens: Tokens, { first, end }: Chunk): boolean {
  const of = tokens.lower[first - 1]
  if ((of === 'de' || of === "d'" || of === 'of') && DISEASES.has(tokens.lower[first - 2] ?? '')) return true
  return DISEASES.has(tokens.lower[tokens.lower[end] === "'s" ? end + 1 : end] ?? '')
}

const STREETS = new Set(
  'rue place avenue boulevard quai allée impasse esplanade square salle amphi amphithéâtre auditorium gymnase espace'.split(
    ' ',
  ),
)

const ROOMS = new Set('hall salle amphi amphithéâtre auditorium room'.split(' '))
const OF = new Set(['de', 'du', 'des', "d'", 'la', "l'"])

/** "place Jean-Brun", "rue du Moulin" without a number, "(Hall Jean Brun)": whom streets and rooms are named after is not there. */
export function isStreet(tokens: Tokens, { first }: Chunk): boolean {
  if (tokens.spaceBefore[first] === 0 && !tokens.lower[first - 1]?.endsWith("'")) return false
  let at = first - 1
  while (at > first - 4 && OF.has(tokens.lower[at] ?? '')) at--
  const head = tokens.lower[at] ?? ''
  if (at < first - 1) return STREET_ONLY.has(head) && tokens.letterCase[at] === TokenCase.lower
  return (STREETS.has(head) && tokens.letterCase[at] === TokenCase.lower) || ROOMS.has(head)
}
const STREET_ONLY = new Set(['rue', 'boulevard', 'avenue', 'chemin', 'impasse'])
