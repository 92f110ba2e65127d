/** Who holds which function where: reads the shapes in which texts say so (docs/extraction.md). */
import type { FoundEntity, FoundRole } from '../findings.ts'
import { executives, professions, publicOffices, sharedOffices } from '../lexicon/offices.ts'
import { links } from '../lexicon/title-words.ts'
import type { Reading, Span } from '../text/reading.ts'
import { appointed, namedTo } from './appointed.ts'
import { apposition, signature } from './apposition.ts'
import { beforeName } from './before-name.ts'
import { personsBefore, personsBehind } from './companions.ts'
import { type Ground, groundOf, type Placed } from './ground.ts'
import type { Held } from './held.ts'
import { labelled } from './labels.ts'
import { atTheHelm, inverted, leads, ledByPerson } from './leading.ts'
import { entrustedTo, holdsPost } from './posts.ts'
import { resumed } from './resumed.ts'
import { pronounsOf } from './subjects.ts'
import { successions } from './succession.ts'

const longestQuote = 200
/** A plural head stands among the first words of a title. */
/** Functions of one person in one body: more are repetition. */
const mostWordings = 20
const longestProfession = 2
const longestPlural = 4

type Shape = (ground: Ground, person: Placed, claimed: ReadonlySet<number>) => Held[]

/** Titles beside a name, tried in this order where none stands behind it; the first that reads something wins. */
const beside: readonly Shape[] = [beforeName, labelled, signature]
/** What verbs say, of names and of pronouns, a title beside them or not. */
const verbal: readonly Shape[] = [
  appointed,
  namedTo,
  holdsPost,
  leads,
  atTheHelm,
  inverted,
  ledByPerson,
  entrustedTo,
]

/** Persons named outside contact blocks. */
const personsOf = ({ placed, reading }: Ground): Placed[] =>
  placed.filter(({ type, firstToken }) => {
    const sentence = reading.sentences[reading.sentenceOf[firstToken] ?? -1]
    return type === 'person' && sentence !== undefined && reading.blocks[sentence.block]!.kind !== 'contact'
  })

const quoteOf = (person: Placed, { title, organizationSpan }: Held): Span => {
  const parts = [person, title, ...(organizationSpan ? [organizationSpan] : [])]
  const start = Math.min(...parts.map(part => part.start))
  const end = Math.max(...parts.map(part => part.end))
  return end - start <= longestQuote
    ? { start, end }
    : { start: title.start, end: Math.min(title.end, title.start + longestQuote) }
}

const words = (text: string): string =>
  text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Whether a function is also that of the persons named in a row with its holder. */
const isShared = ({ reading }: Ground, { title, rule }: Held): boolean =>
  rule === 'role/led-by' ||
  reading.view
    .slice(title.start, title.end)
    .toLowerCase()
    .split(/\s+/, longestPlural)
    .some(word => sharedOffices.has(word))

/** Token behind the titles that follow a name, and a comma. */
const behindTitles = ({ reading }: Ground, person: Placed, list: readonly Held[]): number => {
  const { start, lower, length } = reading.tokens
  const end = Math.max(
    ...list.flatMap(({ title, organizationSpan }) => [title.end, organizationSpan?.end ?? 0]),
  )
  let at = person.endToken
  while (at < length && start[at]! < end) at++
  return lower[at] === ',' ? at + 1 : at
}

/** Titles behind names are read first, so that they are not taken for the next person's. */
const readAll = (ground: Ground): (readonly [Placed, Held])[] => {
  const { tokens } = ground.reading
  const claimed = new Set<number>()
  const found: (readonly [Placed, Held])[] = []
  const take = (person: Placed, list: readonly Held[]): boolean => {
    for (const one of list) {
      found.push([person, one])
      const from = Math.min(person.firstToken, person.endToken)
      for (let at = from; at < tokens.length && tokens.start[at]! < one.title.end; at++) claimed.add(at)
    }
    return list.length > 0
  }
  const taken = new Set<Placed>()
  const give = (
    person: Placed,
    list: readonly Held[],
    others: (person: Placed) => readonly Placed[],
  ): boolean => {
    if (!take(person, list)) return false
    taken.add(person)
    const shared = list.filter(one => isShared(ground, one))
    if (shared.length > 0)
      for (const other of others(person)) if (!taken.has(other) && take(other, shared)) taken.add(other)
    return true
  }
  const persons = personsOf(ground)
  const pronouns = pronounsOf(ground, persons)
  const all = [...persons, ...pronouns].toSorted((a, b) => a.start - b.start)
  const titled = new Map<Placed, number>()
  for (const person of persons) {
    const list = apposition(ground, person)
    give(person, list, one => personsBefore(ground, one))
    if (list.length > 0) titled.set(person, behindTitles(ground, person, list))
  }
  for (const person of all)
    if (taken.has(person)) take(person, beforeName(ground, person, claimed))
    else beside.some(shape => give(person, shape(ground, person, claimed), one => personsBehind(ground, one)))
  for (const person of all) {
    const behind = titled.get(person)
    const subjects = behind === undefined ? [person] : [person, { ...person, endToken: behind }]
    for (const subject of subjects)
      for (const shape of verbal)
        give(subject, shape(ground, subject, claimed), one => personsBehind(ground, one))
  }
  const holders = new Set(found.map(([person]) => person.entity))
  for (const person of persons) if (!holders.has(person.entity)) take(person, resumed(ground, person))
  return [...found, ...successions(ground, all, found)]
}

/** What somebody learned, or was chosen for without saying as what, is no function. */
const noFunction =
  /(?:by training|de formation|de métier)$|^(?:élue?|nommée?|adjointe?|associée?)$|^(?:lead |main |first |principale? )?co-?(?:author|auteure?|autrice)|^(?:author|auteure?|autrice)/iu

/** "X, pharmacienne": what somebody is, no function. */
const isProfession = (title: string): boolean => {
  const words = title.toLowerCase().split(' ')
  return (
    words.length <= longestProfession &&
    professions.has(words[0]!) &&
    !words.some(word => executives.has(word))
  )
}

const spellings: Readonly<Record<string, string>> = {
  ceo: 'chief executive officer',
  cfo: 'chief financial officer',
  coo: 'chief operating officer',
  cto: 'chief technology officer',
  cso: 'chief scientific officer',
  cmo: 'chief medical officer',
  vp: 'vice president',
  pdg: 'président directeur général',
  dg: 'directeur général',
}

/** The words by which two wordings of a function are compared. */
const wordsOf = (title: string): string[] =>
  title
    .toLowerCase()
    .replaceAll('-', ' ')
    .replace('p dg', 'pdg')
    .split(' ')
    .flatMap(word => (spellings[word] ?? word).split(' '))
    .filter(word => !links.has(word) && !newness.test(word))

const newness = /^(?:new|nouveau|nouvelle|former|ancien|ancienne|ex|current|actuel|actuelle|its|their|,)$/

/** A second wording of the same function ("CEO" and "chief executive", "prefect of the region" and "prefect of …") is no second one. */
const isSame = (a: readonly string[], b: readonly string[]): boolean => {
  if (publicOffices.has(a[0] ?? '') && a[0] === b[0]) return true
  const common = a.filter(word => b.includes(word)).length
  return common === Math.min(a.length, b.length)
}

const keyOf = ([person, { organization }]: readonly [Placed, Held]): string =>
  `${person.entity}|${organization}`

/** Words of those who lead or founded a body, beside which a verb says nothing new. */
const chief =
  /^(?:(?:co-?)?(?:ceo|pdg|p-dg|chief executive|managing director|president|présidente?|founder|fondateur|fondatrice|directeur général|directrice générale|chair)|.*(?:founder|fondateur|fondatrice))/u

const isChief = ({ view }: Reading, { title, rule }: Held): boolean =>
  !/^role\/(?:leads|led-by)$/.test(rule) && chief.test(view.slice(title.start, title.end).toLowerCase())

const isBareVerb = ({ view }: Reading, { title, rule }: Held): boolean =>
  /^role\/(?:leads|led-by)$/.test(rule) &&
  /^\S+(?: (?:par|by)| the (?:business|company|firm)| l['’]entreprise| la société)?$/u.test(
    view.slice(title.start, title.end),
  )

const leastQuestions = 2
const longestQuestion = 250
const questionLine = /^(?:Q|Question) ?[:.]/gmu

/** A text of questions and answers, told by its lines that ask. */
const isInterview = ({ blocks, view }: Reading): boolean =>
  blocks.filter(
    ({ start, end }) => end - start < longestQuestion && /\?["”»]?\s*$/.test(view.slice(start, end)),
  ).length >= leastQuestions || (view.match(questionLine)?.length ?? 0) >= leastQuestions

/** In an interview, "our head of …" and "the group" are of the body of the person who is presented first. */
const withSpeaker = (ground: Ground): Ground => {
  if (!isInterview(ground.reading)) return ground
  const none = new Set<number>()
  const presented = personsOf(ground)
    .slice(0, 3)
    .flatMap(person => [
      ...apposition(ground, person),
      ...beforeName(ground, person, none),
      ...appointed(ground, person),
    ])
    .toSorted((a, b) => Number(b.organizationSpan !== undefined) - Number(a.organizationSpan !== undefined))
    .find(({ organization }) => organization !== undefined)
  return presented === undefined ? ground : { ...ground, speakers: () => presented.organization }
}

/** The functions of a document, one row for each person, title and body. */
export const roles = (reading: Reading, entities: readonly FoundEntity[]): FoundRole[] => {
  const known = new Map<string, string[][]>()
  const ordered = readAll(withSpeaker(groundOf(reading, entities))).toSorted(([a], [b]) => a.start - b.start)
  const chiefs = new Set(ordered.filter(([, one]) => isChief(reading, one)).map(keyOf))
  return ordered.flatMap(([person, one]) => {
    // "X, CEO of Y, … heads Y": said twice.
    if (isBareVerb(reading, one) && chiefs.has(keyOf([person, one]))) return []
    const title = words(reading.pieces.slice(one.title.start, one.title.end))
    if (title === '' || (one.organization === undefined && (noFunction.test(title) || isProfession(title))))
      return []
    const said = wordsOf(title)
    const key = `${person.entity}|${publicOffices.has(said[0] ?? '') ? '' : one.organization}`
    const others = known.get(key)
    if (others?.some(other => isSame(said, other))) return []
    if (others && others.length < mostWordings) others.push(said)
    else if (others) return []
    else known.set(key, [said])
    const { organization, confidence, rule } = one
    return [{ ...quoteOf(person, one), person: person.entity, organization, title, confidence, rule }]
  })
}
