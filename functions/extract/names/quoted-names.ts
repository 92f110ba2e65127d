import type { EntityType } from '../findings.ts'
import { type Sentence, TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import { Cue, cuesOf } from './context-words.ts'
import { Fact, factsOf } from './word-facts.ts'

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"', '‘': '’' }
const LONGEST = 14
const REACH = 4

/** A name in quotation marks, told by the noun before them: "l'appel à projets « … »". */
export interface QuotedName {
  readonly first: number
  readonly end: number
  readonly type: EntityType
}

/** The quoted name whose opening mark is token `mark`. */
export function quotedName(tokens: Tokens, mark: number, sentence: Sentence): QuotedName | undefined {
  const closing = CLOSING[tokens.text[mark]!]
  if (closing === undefined) return undefined
  const limit = Math.min(sentence.endToken, mark + LONGEST)
  let end = mark + 1
  while (end < limit && tokens.text[end] !== closing) {
    if (tokens.text[end] === '.' || tokens.text[end] === '?' || tokens.text[end] === '!') return undefined
    end++
  }
  if (end >= limit || end === mark + 1) return undefined
  const opening = tokens.letterCase[mark + 1]
  if (tokens.kind[mark + 1] === TokenKind.word && opening === TokenCase.lower) return undefined
  const type = announced(tokens, mark, sentence) ?? dated(tokens, mark + 1, end)
  return type && { first: mark + 1, end, type }
}

/** "Santé 2040" in quotation marks: a plan with the year that it is to be done by. */
function dated(tokens: Tokens, first: number, end: number): EntityType | undefined {
  const planned = end - first > 1 && end - first < 7 && /^20[3-6]\d$/.test(tokens.text[end - 1]!)
  return planned && (factsOf(tokens.lower[first]!) & Fact.eventHead) === 0 ? 'program' : undefined
}

function announced(tokens: Tokens, mark: number, sentence: Sentence): EntityType | undefined {
  for (let at = mark - 1; at >= sentence.firstToken && at >= mark - REACH; at--) {
    if (tokens.kind[at] !== TokenKind.word) return undefined
    const cue = cuesOf(tokens.lower[at])
    const facts = factsOf(tokens.lower[at]!)
    if ((cue & Cue.programNoun) !== 0) return 'program'
    if ((facts & Fact.eventHead) !== 0) return 'event'
    if (at < mark - 2) continue
    if ((cue & Cue.productNoun) !== 0) return 'product'
    if ((cue & Cue.organizationNoun) !== 0) return 'organization'
  }
  return undefined
}
