/** What one shape says of a person: a title, and the body in which it is held. */

import { articles } from '../lexicon/title-words.ts'
import type { Span } from '../text/reading.ts'
import type { Ground, Placed } from './ground.ts'
import { impliedBody } from './implied.ts'
import type { Title } from './title.ts'
import { isGoverned } from './topics.ts'

export interface Held {
  readonly title: Span
  readonly organization: number | undefined
  readonly organizationSpan: Span | undefined
  readonly rule: string
  readonly confidence: number
}

const chairing =
  /^(?:(?:vice|co)-?présidente?|vice-(?:chair|president)|secrétaire|chair|chairman|chairwoman|chairperson|president|présidente?)$/
const committees = /^(?:jury|comité|committee|panel|commission)$/
const committeeReach = 40

/** "Le jury … X en est la présidente": no company's; looks back from before a token, which may be the end of the text. */
export const isOfCommittee = ({ reading, mentionBefore }: Ground, token: number): boolean => {
  const { sentenceOf, tokens, sentences, blocks } = reading
  const own = sentenceOf[Math.max(token - 1, 0)]!
  const block = blocks[sentences[own]!.block]!
  // "X, of the University of Y, is the chair": what she comes from is not what she chairs.
  const isNamed = (mention: Placed | undefined): boolean =>
    mention?.type === 'organization' && !isGoverned(reading, mention)
  for (let at = token - 1; at > token - committeeReach && (tokens.start[at] ?? -1) >= block.start; at--) {
    if (committees.test(tokens.lower[at]!)) return true
    if (isNamed(mentionBefore.get(at + 1)) && sentenceOf[at] === own) return false
  }
  return false
}

/** "présidente de la région Bretagne": of a body that is said, though not by a name that was found. */
const isOfTerritory = ({ reading }: Ground, { headToken, after }: Title): boolean =>
  reading.tokens.lower
    .slice(headToken + 1, after)
    .some(word =>
      /^(?:région|region|métropole|département|ville|commune|pays|communauté|agglomération|fédération)$/.test(
        word,
      ),
    )

/** The body of a title that names none: "chief operating officer X told us" means the one spoken of. */
const impliedFor = (ground: Ground, title: Title, token: number): number | undefined => {
  // "vice-présidente déléguée à la formation": of a region or town.
  const { lower } = ground.reading.tokens
  const delegated = lower
    .slice(title.headToken + 1, title.headToken + 3)
    .some(word => /^(?:déléguée?|chargée?)$/.test(word))
  if (delegated && title.pointer === 'bare' && /^vice-/.test(lower[title.headToken]!)) return undefined
  if (title.pointer === 'bare' && isOfTerritory(ground, title)) return undefined
  if (title.isPublic || (title.pointer === 'bare' && !title.isExecutive)) return undefined
  if (
    title.pointer === 'bare' &&
    chairing.test(ground.reading.tokens.lower[title.headToken]!) &&
    isOfCommittee(ground, title.after)
  )
    return undefined
  // "President X": a head of state as likely as not.
  const alone =
    title.headToken === title.firstToken && ground.reading.tokens.text[title.headToken] === 'President'
  if (title.pointer === 'bare' && alone && title.after === title.headToken + 1) return undefined
  return impliedBody(ground, token, title.pointer)
}

/** Reads a title's body, the one meant where none is named. */
export const held = (
  ground: Ground,
  person: Placed,
  { title, rule, confidence }: { title: Title; rule: string; confidence: number },
): Held => {
  const before = Math.min(title.firstToken, person.firstToken)
  const organization = title.organization ?? impliedFor(ground, title, before)
  return { title, organization, organizationSpan: title.organizationSpan, rule, confidence }
}

/** The title with another body than the one it names, where there is one. */
export const heldIn = (title: Title, body: Placed | undefined): Title =>
  body === undefined ? title : { ...title, organization: body.entity, organizationSpan: body }

/** The token behind articles and possessives. */
export const skipArticles = ({ reading }: Ground, token: number): number => {
  let at = token
  while (articles.has(reading.tokens.lower[at] ?? '')) at++
  return at
}
