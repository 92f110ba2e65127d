import type { EntityType } from '../findings.ts'
import { type Reading, TokenCase, TokenKind } from '../text/reading.ts'
import type { Candidate, Verdict } from './candidate.ts'
import { Cue, cuesOf } from './context-words.ts'

const FARTHEST = 14
const TOLD = 0.55
/** From here on the words of a name are believed more than its list. */
const SURE = 0.7
const HEADED = 14

/** Items of a list are what its heading says: under "Projects selected", "* ARBOIS – a pilot line" names a project. */
export function withItemEvidence(reading: Reading, found: readonly Candidate[]): readonly Candidate[] {
  const items = found.filter(candidate => opensItem(reading, candidate))
  if (items.length === 0) return found
  const often = repeated(found)
  const kinds = new Map<Candidate, EntityType>()
  for (const candidate of items) {
    if ((candidate.inner && candidate.inner.chance >= SURE) || often.has(candidate.key)) continue
    const type = kindOfList(reading, candidate)
    if (type) kinds.set(candidate, type)
  }
  return found.map(candidate => {
    const type = kinds.get(candidate)
    if (!type) return candidate
    const verdict: Verdict = { type, chance: TOLD, rule: `${type}/item` }
    return { ...candidate, around: [...candidate.around, verdict] }
  })
}

/** Names that stand elsewhere as well are told there. */
function repeated(found: readonly Candidate[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const often = new Set<string>()
  for (const { key } of found)
    if (seen.has(key)) often.add(key)
    else seen.add(key)
  return often
}

/** The name opens its item and a dash closes it. */
function opensItem({ tokens, sentences, sentenceOf, blocks }: Reading, { first, end }: Candidate): boolean {
  const mark = tokens.text[end]
  if (mark !== '–' && mark !== '—' && mark !== '-') return false
  const sentence = sentenceOf[first]!
  if (sentenceOf[end] !== sentence) return false
  const block = blocks[sentences[sentence]!.block]!
  if (block.kind !== 'item' || block.firstSentence !== sentence) return false
  for (let token = sentences[sentence]!.firstToken; token < first; token++)
    if (tokens.kind[token] === TokenKind.word) return false
  return true
}

/** What the nearest heading before the items names. */
function kindOfList(
  { tokens, sentences, sentenceOf, blocks }: Reading,
  { first }: Candidate,
): EntityType | undefined {
  const own = sentences[sentenceOf[first]!]!.block
  for (let at = own - 1; at >= 0 && at >= own - FARTHEST; at--) {
    const block = blocks[at]!
    if (block.kind === 'item') continue
    const { firstToken, endToken } = sentences[block.firstSentence]!
    for (let token = firstToken; token < endToken && token < firstToken + HEADED; token++) {
      if (tokens.letterCase[token] === TokenCase.none) continue
      const lower = tokens.lower[token]!
      const kinds = cuesOf(lower) | cuesOf(lower.replace(/(?<=.{3})s$/, ''))
      if ((kinds & Cue.programNoun) !== 0) return 'program'
      if ((kinds & Cue.productNoun) !== 0) return 'product'
    }
    return undefined
  }
  return undefined
}
