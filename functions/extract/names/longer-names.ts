import type { Tokens } from '../text/reading.ts'
import type { NameGroup } from './verdicts.ts'
import { anyPlace, bare, Fact, factsOf } from './word-facts.ts'

const MOST = 8

/** "Nordcell Arvo" beside "Nordcell Arvo Biotechnologies": positions of each company's name and of the one longer name that it opens. */
export function longerNames(
  tokens: Tokens,
  groups: readonly NameGroup[],
): readonly (readonly [longer: number, shorter: number])[] {
  const byFirst = new Map<string, number[]>()
  for (const [index, { candidates, type }] of groups.entries()) {
    const { first, end } = candidates[0]!
    if (type !== 'organization' || end - first < 3) continue
    const key = bare(tokens.lower[first]!)
    const list = byFirst.get(key)
    if (!list) byFirst.set(key, [index])
    else if (list.length < MOST) list.push(index)
  }
  const pairs: [number, number][] = []
  for (const [index, { candidates, type, authorityId }] of groups.entries()) {
    const { first, end } = candidates[0]!
    if (type !== 'organization' || authorityId !== undefined || end - first < 2) continue
    // "Paul Brun Formation" and "Paul Brun" may be two houses of one founder; a head ("Institut X") has branches.
    if ((factsOf(tokens.lower[first]!) & (Fact.firstName | Fact.organizationHead)) !== 0) continue
    const longer = (byFirst.get(bare(tokens.lower[first]!)) ?? []).filter(
      other => other !== index && opens(tokens, { first, end }, groups[other]!),
    )
    if (longer.length === 1) pairs.push([longer[0]!, index])
  }
  return pairs
}

/** Whether the words open the longer name and what follows is no place: a branch is another company. */
function opens(
  tokens: Tokens,
  short: { readonly first: number; readonly end: number },
  { candidates }: NameGroup,
): boolean {
  const long = candidates[0]!
  const words = short.end - short.first
  if (long.end - long.first <= words) return false
  for (let at = 0; at < words; at++)
    if (bare(tokens.lower[short.first + at]!) !== bare(tokens.lower[long.first + at]!)) return false
  for (let token = long.first + words; token < long.end; token++)
    if ((factsOf(tokens.lower[token]!) & anyPlace) !== 0) return false
  return true
}
