/** Functions that pass from one person to another: "She succeeds X", "replaced by X", "X lui succède". */
import { following, founding, givingWay, holding, posts, succeeding } from '../lexicon/function-verbs.ts'
import { lowered } from '../text/lower-case.ts'
import type { Ground, Placed } from './ground.ts'
import type { Held } from './held.ts'
import { beforeAddress } from './leading.ts'

const longestPhrase = 70
const longestFollowing = 60

/** Somebody's function as it was read. */
export type Said = readonly [Placed, Held]

interface Handover {
  readonly comes: Placed
  readonly goes: Placed
  readonly token: number
}

/** Takes a function over from somebody: "takes over as chair from X". */
const takesFrom = /(?:takes?|took|taking|will take) over (?:[^.;:]{1,60} )?from$/u

/** The person named last before a token, at most a sentence back. */
const personBefore = ({ reading }: Ground, all: readonly Placed[], place: number): Placed | undefined => {
  const before = all[place]!
  const index = reading.sentenceOf[before.firstToken]!
  for (let at = place - 1; at >= 0; at--) {
    const one = all[at]!
    if (index - reading.sentenceOf[one.firstToken]! > 1) return undefined
    if (one.entity !== before.entity) return one
  }
  return undefined
}

/** What was read, by sentence, and who was given a function in which body. */
interface Known {
  readonly bySentence: ReadonlyMap<number, readonly Said[]>
  readonly given: ReadonlySet<string>
}

const knownFrom = ({ reading }: Ground, read: readonly Said[]): Known => {
  const bySentence = new Map<number, Said[]>()
  const given = new Set<string>()
  for (const said of read) {
    const [person, { rule, organization }] = said
    const sentence = reading.sentenceOf[person.firstToken]!
    const list = bySentence.get(sentence)
    if (list) list.push(said)
    else bySentence.set(sentence, [said])
    if (rule === 'role/appointed') given.add(`${person.entity}|${organization}`)
  }
  return { bySentence, given }
}

/** Who comes and who goes, where the words around a person say so. */
const handoverAt = (ground: Ground, all: readonly Placed[], place: number): Handover | undefined => {
  const person = all[place]!
  const { tokens, plain, sentences, sentenceOf } = ground.reading
  const sentence = sentences[sentenceOf[person.firstToken]!]!
  const token = person.firstToken
  const other = (): Placed | undefined => personBefore(ground, all, place)
  const behind = beforeAddress(ground, person)
  const end = behind > sentence.firstToken ? tokens.end[behind - 1]! : sentence.start
  const before = lowered(plain.slice(Math.max(sentence.start, end - longestPhrase), end))
  if (succeeding.test(before) || takesFrom.test(before)) {
    const comes = other()
    return comes && { comes, goes: person, token }
  }
  if (givingWay.test(before)) {
    const goes = other()
    return goes && { comes: person, goes, token }
  }
  // An apposition may stand between: "X, treasurer, was elected to succeed her".
  const rest = lowered(plain.slice(person.end, Math.min(sentence.end, person.end + longestFollowing)))
  const apposed = rest.startsWith(',') ? rest.slice(rest.indexOf(',', 1)) : rest
  if (!following.test(rest.trimStart()) && !following.test(apposed.trimStart())) return undefined
  const goes = other()
  return goes && { comes: person, goes, token }
}

/** The function that passes on: what is said of the one who comes as given to him, else what the other holds. */
const passedOn = (ground: Ground, known: Known, { comes, goes, token }: Handover): Said | undefined => {
  const { sentenceOf, tokens } = ground.reading
  const index = sentenceOf[token]!
  // The same sentence first, then those before, then the next.
  const near = [0, 1, 2, -1].flatMap(back => known.bySentence.get(index - back) ?? [])
  const given = near.find(
    ([one, { rule, title }]) =>
      one.entity === comes.entity &&
      title.start < tokens.start[token]! &&
      (rule === 'role/appointed' || rule === 'role/post'),
  )
  // What is given to the one who goes behind the handover is a new function.
  const isOld = ([one, { rule }]: Said): boolean =>
    one.entity === goes.entity &&
    (one.firstToken < token || (rule !== 'role/post' && rule !== 'role/appointed'))
  return given ?? near.find(isOld)
}

/** "takes over the finance department": what is left behind is the department. */
const leftBehind = ({ reading }: Ground, one: Held): Held => {
  if (one.rule !== 'role/post') return one
  const text = reading.pieces.slice(one.title.start, one.title.end)
  if (!holding.has(text.split(/\s/, 1)[0]!.toLowerCase())) return one
  const noun = [...text.matchAll(/[\p{L}-]+/gu)].find(([word]) => posts.has(word.toLowerCase()))
  const finance = /^\p{L}+ (?:over|on) (?:the |its )?(?=\p{L})/u.exec(text)
  const start = finance ? finance.index + finance[0].length : (noun?.index ?? 0)
  return { ...one, title: { start: one.title.start + start, end: one.title.end } }
}

/** "She succeeds X, who has chaired the board": what X held is said. */
const isSaid = ({ reading }: Ground, { bySentence }: Known, person: Placed): boolean =>
  (bySentence.get(reading.sentenceOf[person.firstToken]!) ?? []).some(
    ([one, { rule, title }]) =>
      one.entity === person.entity &&
      rule === 'role/leads' &&
      !founding.test(reading.pieces.slice(title.start, title.end)),
  )

/** The functions that handovers give to the second person. */
export const successions = (ground: Ground, all: readonly Placed[], read: readonly Said[]): Said[] => {
  const known = knownFrom(ground, read)
  return all.flatMap((_, place) => {
    const handover = handoverAt(ground, all, place)
    const passed = handover && passedOn(ground, known, handover)
    if (handover === undefined || passed === undefined) return []
    const [holder, one] = passed
    const leaves = holder.entity === handover.comes.entity
    const other = leaves ? handover.goes : handover.comes
    // "She succeeds X, who chaired …"; the one who comes was given his function before.
    const said = leaves
      ? isSaid(ground, known, other)
      : known.given.has(`${other.entity}|${one.organization}`)
    if (said) return []
    return [
      [
        other,
        { ...(leaves ? leftBehind(ground, one) : one), rule: 'role/succession', confidence: 0.6 },
      ] as const,
    ]
  })
}
