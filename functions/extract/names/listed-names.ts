import type { EntityType } from '../findings.ts'
import type { Reading } from '../text/reading.ts'
import type { Candidate, Verdict } from './candidate.ts'

const LINKS = new Set(['and', 'et', 'ou', 'or', '&'])
/** From here on the words of a name are taken to tell its type. */
const TELLING = 0.5
const LEAST_MEMBERS = 3
const LEAST_TELLING = 2

/** Names in a row are of one kind: in "Nordcell SA, Filtrexa GmbH and Merlo" the last is a company as well. */
export function withListEvidence(reading: Reading, found: readonly Candidate[]): Candidate[] {
  const result = [...found]
  for (let from = 0; from < found.length; ) {
    let to = from + 1
    let linked = false
    while (to < found.length) {
      const link = between(reading, found[to - 1]!, found[to]!)
      if (link === undefined) break
      linked ||= link === 'and'
      to++
    }
    if (to - from >= LEAST_MEMBERS && linked) tell(result, from, to)
    else if (to - from === 2 && linked) tellSecond(result, from)
    from = to
  }
  return result
}

/** What stands between two neighbours: a comma, "and" (with or without a comma), or something else. */
function between(
  { tokens, sentenceOf }: Reading,
  left: Candidate,
  right: Candidate,
): 'comma' | 'and' | undefined {
  if (sentenceOf[left.first] !== sentenceOf[right.first]) return undefined
  let link: 'comma' | 'and' | undefined
  if (right.first - left.end > 3) return undefined
  for (let token = left.end; token < right.first; token++) {
    const lower = tokens.lower[token]!
    if (lower === ',') link ??= 'comma'
    else if (LINKS.has(lower)) link = 'and'
    else if (lower !== 'the' && lower !== 'le' && lower !== 'la' && lower !== "l'") return undefined
  }
  return link
}

function tell(found: Candidate[], from: number, to: number): void {
  let type: EntityType | undefined
  let telling = 0
  for (let at = from; at < to; at++) {
    const { inner } = found[at]!
    if (!inner || inner.chance < TELLING) continue
    if (type !== undefined && inner.type !== type) return
    type = inner.type
    telling++
  }
  if (type === undefined || telling < LEAST_TELLING) return
  const verdict: Verdict = { type, chance: 0.45, rule: `${type}/list` }
  for (let at = from; at < to; at++) {
    const candidate = found[at]!
    if (!candidate.inner || candidate.inner.chance < TELLING)
      found[at] = { ...candidate, around: [...candidate.around, verdict] }
  }
}

/** "drugs such as Orvex and Lumexa": what the words before the first of two names say holds for the second. */
function tellSecond(found: Candidate[], from: number): void {
  const second = found[from + 1]!
  if (second.inner || second.around.length > 0) return
  const kind = found[from]!.around.find(({ rule, chance }) => chance >= TELLING && SHARED.test(rule))
  if (kind) found[from + 1] = { ...second, around: [{ ...kind, rule: `${kind.type}/list` }] }
}

const SHARED = /\/(?:like|listed|made|doses|noun|host|given)$/
