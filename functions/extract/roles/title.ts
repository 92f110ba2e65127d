/** Reads the title of a function from a token on: its words, and the body in which it is held. */
import { bodyWords, executives, heldOffices, publicOffices } from '../lexicon/offices.ts'
import { links } from '../lexicon/title-words.ts'
import type { Span } from '../text/reading.ts'
import type { Ground } from './ground.ts'
import { type Pointer, pointerAt } from './implied.ts'
import { type Complement, complement, ownerAt, pointerOf, skipArticles } from './title-complement.ts'
import { kindBefore, spelledOut } from './title-end.ts'
import { headFrom, looseHeadFrom, type TitlePlace } from './title-head.ts'

export interface Title extends Span {
  readonly firstToken: number
  readonly headToken: number
  readonly organization: number | undefined
  readonly organizationSpan: Span | undefined
  /** How the words point at a body that they do not name. */
  readonly pointer: Pointer
  /** Token behind everything read, the organization included. */
  readonly after: number
  readonly isPublic: boolean
  readonly isExecutive: boolean
}

const sites = /^(?:site|usine|plant|campus|atelier)$/

const deputies = /^(?:adjointe?|deputy|conseill[eè]re?)$/

/** "élue au CSE", "secretary of the works council": of the staff of the company spoken of. */
const isOfStaff = (lower: readonly string[], head: number): boolean =>
  /^(?:élue?|secretary|secrétaire|secrétaire-adjointe?|delegate|déléguée?)$/.test(lower[head]!) &&
  lower
    .slice(head + 1, head + 6)
    .some(
      (word, at, list) =>
        /^(?:cse|csec|cce)$/.test(word) || (word === 'works' && /^council/.test(list[at + 1] ?? '')),
    )

/** "préfète de l'Ain", "adjoint au maire", yet not "secrétaire du CSE". */
const isOfState = (lower: readonly string[], head: number): boolean => {
  const word = lower[head]!
  if (word === 'secrétaire' && lower[head + 1] === 'du') return false
  if (isOfStaff(lower, head)) return false
  const further = deputies.test(word) ? lower.slice(head + 1, head + 5) : []
  return publicOffices.has(word) || further.some(one => /^(?:maire|mayor|préfet|préfète)$/.test(one))
}

/** Token behind the title's own words, of what stands before its body. */
const endOfWords = (ground: Ground, head: number, { end, body }: Complement): number => {
  const { lower } = ground.reading.tokens
  const behind = body !== undefined && body.firstToken > head
  // "directeur du site Y": the body's name is part of its site's.
  const named = behind && body.firstToken === end && sites.test(lower[end - 1] ?? '')
  if (named) return body.endToken
  const spelled = behind ? spelledOut(ground, head, end) : -1
  // "DRH de la CDMO française Y": what kind of body it is, is no part of the title.
  const kind = behind ? kindBefore(ground, head, end) : -1
  let last = kind > 0 ? kind : spelled > 0 ? spelled : end
  while (
    last > head + 1 &&
    (links.has(lower[last - 1]!) || lower[last - 1] === 'to' || (behind && bodyWords.has(lower[last - 1]!)))
  )
    last--
  return last
}

/** "deputy director" is as much a company's as "director". */
const isOfCompany = (head: string, next: string): boolean =>
  heldOffices.has(head) || [head, ...head.split('-'), next].some(part => executives.has(part))

/** Title at `token` (articles skipped), undefined where none begins there. */
export const titleAt = (ground: Ground, token: number, place: TitlePlace = 'plain'): Title | undefined => {
  const { start, end, lower } = ground.reading.tokens
  const opening = ownerAt(ground, skipArticles(ground, token))
  if (opening === undefined) return undefined
  const headToken = looseHeadFrom(ground, opening.first, place)
  if (headToken < 0) return undefined
  const head = lower[headToken]!
  // "a été chargé d'une mission"
  // "X pilote le projet": a verb.
  if (head === 'pilote' && /^(?:le|la|l'|les|un|une)$/.test(lower[headToken + 1] ?? '')) return undefined
  if (/^chargée?$/.test(head) && /^une?$/.test(lower[headToken + 2] ?? '')) return undefined
  const read = complement(ground, headToken, opening.owner)
  const definite = opening.definite ?? read.coreferent
  const pointer = definite === undefined ? pointerAt(ground, opening.first) : pointerOf(definite)
  const behind = read.body !== undefined && read.body.firstToken > headToken
  return {
    start: start[opening.first]!,
    end: end[endOfWords(ground, headToken, read) - 1]!,
    firstToken: opening.first,
    headToken,
    organization: read.body?.entity,
    organizationSpan: read.body,
    pointer: /^(?:here|ici)$/.test(lower[read.end] ?? '') ? 'ours' : pointer,
    after: behind ? read.body.endToken : read.end,
    isPublic: isOfState(lower, headToken),
    isExecutive: isOfStaff(lower, headToken) || isOfCompany(head, lower[headToken + 1] ?? ''),
  }
}

/** Titles in a row share a body that only one of them names: "founder and CEO of Y", "Y's founder and CEO". */
export const sharing = ({ reading }: Ground, titles: readonly Title[]): Title[] => {
  const named = titles.map(({ organizationSpan }) => organizationSpan !== undefined)
  return titles.map((title, index) => {
    if (named[index] || title.pointer !== 'bare') return title
    // "CEO, and chair of Z" are two bodies'.
    const joined = /^(?:and|et|&)$/.test(reading.tokens.lower[title.after] ?? '')
    const behind = joined ? named.indexOf(true, index) : -1
    const before = title.isExecutive ? named.lastIndexOf(true, index) : -1
    const owner = title.isPublic ? undefined : titles[behind >= 0 ? behind : before]
    return owner === undefined
      ? title
      : { ...title, organization: owner.organization, organizationSpan: owner.organizationSpan }
  })
}

/** The titles that "and" joins from a token on. */
export const titlesAt = (ground: Ground, token: number, place: TitlePlace = 'plain'): Title[] => {
  const { lower } = ground.reading.tokens
  const found: Title[] = []
  for (let title = titleAt(ground, token, place); title !== undefined; ) {
    found.push(title)
    const joined =
      /^(?:and|et|&)$/.test(lower[title.after] ?? '') &&
      headFrom(ground, skipArticles(ground, title.after + 1)) >= 0
    title = joined ? titleAt(ground, title.after + 1) : undefined
  }
  return sharing(ground, found)
}
