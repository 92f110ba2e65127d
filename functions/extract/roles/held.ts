/** What one shape says of a person: a title, and the body in which it is held. */

import { articles } from '../lexicon/title-words.ts'
import type { Span } from '../text/reading.ts'
import { type Ground, organizationBefore, type Placed } from './ground.ts'
import type { Title } from './title.ts'

export interface Held {
  readonly title: Span
  readonly organization: number | undefined
  readonly organizationSpan: Span | undefined
  readonly rule: string
  readonly confidence: number
}

/** Reads a title's body; "chief operating officer X told us" means the body spoken of. */
export const held = (
  ground: Ground,
  person: Placed,
  { title, rule, confidence }: { title: Title; rule: string; confidence: number },
): Held => {
  const bare =
    ground.reading.tokens.lower[title.headToken] === 'president' && title.headToken === title.firstToken
  const implied = title.isExecutive && !title.isPublic && !bare && rule !== 'role/signature'
  const before = Math.min(title.firstToken, person.firstToken)
  const organization = title.organization ?? (implied ? organizationBefore(ground, before) : undefined)
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
