import type { Tokens } from '../text/reading.ts'
import { isInside } from './name-tokens.ts'
import { Fact, factsOf, isOrdinary } from './word-facts.ts'

const OF_HEAD = Fact.englishHead | Fact.eventTail

/** The end of a chunk that goes on through "of", "for", "and" or the commas of a ministry's list; its present end otherwise. */
export function throughEnglish(
  tokens: Tokens,
  growth: { readonly first: number; readonly end: number; readonly limit: number },
): number {
  const { first, end, limit } = growth
  const lower = tokens.lower[end]!
  if (lower === 'of' || lower === 'for') {
    // "Institute of India for …": the name ended with its complement.
    if (lower === 'for' && hasWord(tokens, { first, end }, 'of')) return end
    if (!hasFact(tokens, { first, end }, OF_HEAD | Fact.placeHead | Fact.direction)) return end
    const next = tokens.lower[end + 1] === 'the' ? end + 2 : end + 1
    return next < limit && isInside(tokens, next) ? next + 1 : end
  }
  if (lower !== 'and' && lower !== ',') return end
  const afterHead =
    hasFact(tokens, { first, end: first + 1 }, Fact.englishHead) && tokens.lower[first + 1] === 'of'
  const next = end + 1
  if (next >= limit || !isInside(tokens, next)) return end
  const ordinary = isOrdinary(tokens.lower[next]!, 'en') && isOrdinary(tokens.lower[end - 1]!, 'en')
  if (afterHead) return ordinary && (lower === 'and' || listGoesOn(tokens, next, limit)) ? next + 1 : end
  return lower === 'and' && ordinary && closesWithHead(tokens, { first, next, limit }) ? next + 1 : end
}

/** "Ministry of Economy, Finance and Digital Affairs": behind the comma the list ends with "and" and a capital word. */
function listGoesOn(tokens: Tokens, from: number, limit: number): boolean {
  for (let token = from; token < limit && token < from + 5; token++) {
    if (tokens.lower[token] === 'and') return token + 1 < limit && isInside(tokens, token + 1)
    if (!isInside(tokens, token)) return false
  }
  return false
}

function closesWithHead(
  tokens: Tokens,
  at: { readonly first: number; readonly next: number; readonly limit: number },
): boolean {
  const heads = Fact.englishHead | Fact.eventTail | Fact.companyTail
  for (let token = at.first; token < at.next - 1; token++) if (tokens.lower[token] === 'for') return true
  let last = at.next
  while (last + 1 < at.limit && isInside(tokens, last + 1) && tokens.spaceBefore[last + 1] === 1) last++
  const single = at.first === at.next - 2
  return (
    last > at.next &&
    (factsOf(tokens.lower[last]!) & heads) !== 0 &&
    (single || (factsOf(tokens.lower[at.next - 2]!) & heads) === 0)
  )
}

function hasFact(
  tokens: Tokens,
  at: { readonly first: number; readonly end: number },
  fact: number,
): boolean {
  for (let token = at.first; token < at.end; token++)
    if ((factsOf(tokens.lower[token]!) & fact) !== 0) return true
  return false
}

function hasWord(
  tokens: Tokens,
  at: { readonly first: number; readonly end: number },
  word: string,
): boolean {
  for (let token = at.first; token < at.end; token++) if (tokens.lower[token] === word) return true
  return false
}
