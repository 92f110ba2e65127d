/** Titles behind a name: "X, CEO of Y and chair of Z", "X (Y), CEO", "X – head of supply – Y", and signatures. */
import { asides } from '../lexicon/title-words.ts'
import { TokenKind } from '../text/reading.ts'
import type { Ground, Placed } from './ground.ts'
import { type Held, held, heldIn, skipArticles } from './held.ts'
import { sharing, type Title, titleAt, titlesAt } from './title.ts'
import { headFrom } from './title-head.ts'

const mark = /^[,–—:|/-]$/
const longestAside = 10

/** What somebody learned is no function. */
const training = /(?:de formation|by training|de métier)$/

/** The body in brackets behind a name, or undefined. */
const bracketed = ({ reading, mentionAt }: Ground, at: number): Placed | undefined => {
  const inside = mentionAt.get(at + 1)
  const closed =
    reading.tokens.lower[at] === '(' &&
    inside?.type === 'organization' &&
    reading.tokens.lower[inside.endToken] === ')'
  return closed ? inside : undefined
}

const longestFormer = 4

/** Behind "X, ancien de Y et …", "X, passée par Y, …": where somebody was before is no title, or -1. */
const behindFormer = ({ reading, mentionAt }: Ground, token: number): number => {
  const { lower } = reading.tokens
  if (
    lower[token] !== ',' ||
    !/^(?:anciens?|anciennes?|formerly|passée?|venue?|issue?|arrivée?|transfuge)$/.test(
      lower[token + 1] ?? '',
    )
  )
    return -1
  for (let at = token + 2; at <= token + 1 + longestFormer; at++) {
    const body = mentionAt.get(at)
    if (body?.type !== 'organization') continue
    return /^(?:,|et|and)$/.test(lower[body.endToken] ?? '') ? body.endToken + 1 : -1
  }
  return -1
}

/** Behind marks, degrees and ages: "X, PhD, 47, …". */
const behindAsides = (ground: Ground, token: number): { at: number; separated: boolean } => {
  const { lower, kind } = ground.reading.tokens
  let at = token
  let separated = false
  const { lower: words } = ground.reading.tokens
  // "X, son bras droit et directeur …"
  const aide = /^, (?:son|sa) bras droit (?:et|,)$/.test(words.slice(token, token + 5).join(' '))
  if (aide) return { at: token + 5, separated: true }
  const formerly = behindFormer(ground, token)
  if (formerly > 0) return { at: formerly, separated: true }
  for (let passed = 0; passed < longestAside; passed++) {
    if (mark.test(lower[at] ?? '')) separated = true
    else if (!asides.test(lower[at] ?? '') && !(separated && kind[at] === TokenKind.number)) break
    at++
  }
  return { at, separated }
}

/** Where the words behind a name begin, and a body that is named before the title. */
const behindName = (
  ground: Ground,
  person: Placed,
): { at: number; separated: boolean; body: Placed | undefined } => {
  const { lower } = ground.reading.tokens
  const body = bracketed(ground, person.endToken)
  const opens = body === undefined && /^[([]$/.test(lower[person.endToken] ?? '')
  const start = body ? body.endToken + 1 : opens ? person.endToken + 1 : person.endToken
  const { at, separated } = behindAsides(ground, start)
  // "X, Lonza, head of supply": the body first.
  const named = separated || opens ? ground.mentionAt.get(skipArticles(ground, at)) : undefined
  const next =
    named?.type === 'organization' && mark.test(lower[named.endToken] ?? '') ? named.endToken + 1 : -1
  if (next > 0 && headFrom(ground, skipArticles(ground, next)) >= 0)
    return { at: next, separated, body: named }
  return { at, separated: separated || opens, body }
}

/** Whether the title at a token runs into the next person's name; behind a comma it may do so over another comma. */
const isNextPersons = (ground: Ground, token: number, overComma: boolean): boolean => {
  const title = titleAt(ground, token)
  if (title === undefined) return false
  const next = overComma && ground.reading.tokens.lower[title.after] === ',' ? title.after + 1 : title.after
  return ground.mentionAt.get(next)?.type === 'person'
}

/** Token of a further title behind "and" or a comma, or -1. */
const furtherTitle = (ground: Ground, after: number): number => {
  const { lower } = ground.reading.tokens
  const joined = lower[after] ?? ''
  if (!/^(?:and|et|,)$/.test(joined)) return -1
  const first = skipArticles(ground, after + 1)
  // "vice-présidente, déléguée à l'industrie": the same function.
  if (/^(?:déléguée?|chargée?)$/.test(lower[first] ?? '')) return -1
  const begins = headFrom(ground, first) >= 0
  return begins && !isNextPersons(ground, after + 1, joined === ',') ? after + 1 : -1
}

export const apposition = (ground: Ground, person: Placed): Held[] => {
  const { at, separated, body } = behindName(ground, person)
  // A title on another line is a signature's, or another person's.
  if (ground.reading.sentenceOf[at] !== ground.reading.sentenceOf[person.firstToken]) return []
  const titles: Title[] = []
  for (let title = titleAt(ground, at, separated ? 'apposition' : 'plain'); title !== undefined; ) {
    // "…, President Emmanuel X": the title is the next person's.
    const named = body !== undefined || (title.organizationSpan?.start ?? -1) > title.start
    if (ground.mentionAt.get(title.after)?.type === 'person' && separated && !named) break
    if (training.test(ground.reading.pieces.slice(title.start, title.end))) break
    titles.push(title.organization === undefined || titles.length === 0 ? heldIn(title, body) : title)
    const next = furtherTitle(ground, title.after)
    title = next < 0 ? undefined : titleAt(ground, next)
  }
  return sharing(ground, titles).map(title =>
    held(ground, person, { title, rule: 'role/apposition', confidence: 0.9 }),
  )
}

/** A name on a line of its own, the title on the next. */
export const signature = (ground: Ground, person: Placed): Held[] => {
  const { reading } = ground
  const index = reading.sentenceOf[person.firstToken]!
  const line = reading.sentences[index]!
  const next = reading.sentences[index + 1]
  const alone = line.firstToken === person.firstToken && line.endToken === person.endToken
  if (!alone || next === undefined || next.block === line.block) return []
  const titles = titlesAt(ground, next.firstToken, 'apposition')
  const title = titles.at(0)
  if (title === undefined || title.firstToken - next.firstToken > 1) return []
  // The body may stand on a third line.
  const third = reading.sentences[index + 2]
  const below =
    titles.at(-1)!.organization === undefined && third ? ground.mentionAt.get(third.firstToken) : undefined
  const body = below?.type === 'organization' && below.endToken === third!.endToken ? below : undefined
  return titles.map(one =>
    held(ground, person, { title: heldIn(one, body), rule: 'role/signature', confidence: 0.8 }),
  )
}
