/**
 * Named things of a document: candidates by shape, judged once for the whole document, linked to things, then looked for
 * again where their shape alone would not have told them.
 */
import type { FoundEntity, FoundMention, VouchedName } from '../findings.ts'
import type { Reading, Tokens } from '../text/reading.ts'
import type { Candidate } from './candidate.ts'
import { candidates } from './candidates.ts'
import { linked } from './linking.ts'
import { withItemEvidence } from './listed-items.ts'
import { withListEvidence } from './listed-names.ts'
import { sweep } from './sweep.ts'
import { compact, type NameGroup, verdicts } from './verdicts.ts'
import type { VouchedIndex } from './vouched.ts'

export { type VouchedIndex, vouchedIndex } from './vouched.ts'

const SWEPT = 0.9

/** Everything named in the document, with every mention; mentions never overlap, and none lies in a contact block. */
export function names(reading: Reading, vouched: VouchedIndex): FoundEntity[] {
  const things = linked(reading, verdicts(reading, told(reading, candidates(reading, vouched))))
  const mentions: FoundMention[][] = things.map(groups =>
    groups.flatMap(group =>
      group.candidates.map(({ start, stop }) => ({ start, end: stop, confidence: round(measured(group)) })),
    ),
  )
  for (const { start, end, thing } of sweep(reading, things))
    mentions[thing]!.push({ start, end, confidence: round(measured(things[thing]![0]!) * SWEPT) })
  return things.map((groups, thing) => entity(reading, groups, mentions[thing]!, vouched))
}

/** What the shape alone is worth, as measured: better than the chance that it starts with when it competes with other types. */
const MEASURED: Readonly<Record<string, number | undefined>> = {
  'organization/shape': 0.6,
  'organization/letters': 0.7,
  'organization/mixed-case': 0.75,
  'organization/field-stem': 0.85,
  'place/small-town': 0.75,
  'person/shape': 0.75,
}

const measured = (group: NameGroup): number => Math.max(group.chance, MEASURED[group.rule] ?? 0)

/** What lists tell of the names in them. */
const told = (reading: Reading, found: readonly Candidate[]): readonly Candidate[] =>
  withItemEvidence(reading, withListEvidence(reading, found))

const round = (chance: number): number => Math.round(chance * 100) / 100

function entity(
  reading: Reading,
  groups: readonly NameGroup[],
  mentions: FoundMention[],
  vouched: VouchedIndex,
): FoundEntity {
  const lead = groups[0]!
  const entry = groups.map(group => vouchedEntry(group, vouched)).find(found => found !== undefined)
  return {
    type: entry?.type ?? lead.type,
    name: fullest(reading.tokens, groups),
    authorityId: entry?.id,
    mentions: mentions.sort((left, right) => left.start - right.start),
    rule: lead.rule,
  }
}

const vouchedEntry = (group: NameGroup, vouched: VouchedIndex): VouchedName | undefined =>
  group.authorityId === undefined ? undefined : vouched.byKey.get(group.candidates[0]!.key)

/** The longest spelling; one that is not all capitals is preferred. */
function fullest(tokens: Tokens, groups: readonly NameGroup[]): string {
  let best = ''
  for (const { candidates } of groups) {
    for (const candidate of candidates) {
      const name = spelled(tokens, candidate)
      const shout = name === name.toUpperCase() && name.length > 6
      const bestShouts = best === best.toUpperCase() && best.length > 6
      const longer = compact(name).length > compact(best).length
      if (best === '' || (shout === bestShouts ? longer : bestShouts)) best = name
    }
  }
  return best
}

function spelled(
  tokens: Tokens,
  at: { readonly first: number; readonly end: number; readonly start: number; readonly stop: number },
): string {
  let name = ''
  for (let token = at.first; token < at.end; token++)
    name += (name && tokens.spaceBefore[token] === 1 ? ' ' : '') + tokens.text[token]
  const cut = tokens.end[at.end - 1]! - at.stop
  return cut > 0 ? name.slice(0, -cut) : name
}
