import { wordsWithoutLetter } from '../lexicon/acronyms.ts'
import type { Reading, Tokens } from '../text/reading.ts'
import type { Candidate } from './candidate.ts'
import { spells } from './letters.ts'
import { longerNames } from './longer-names.ts'
import { type Linking, Sameness } from './sameness.ts'
import { joinShortForms, joinShortTowns } from './short-forms.ts'
import { compact, type NameGroup } from './verdicts.ts'
import { anyPlace, bare, factsOf } from './word-facts.ts'

/** The groups by thing: each list opens with the group that gives type and name. */
export function linked(reading: Reading, groups: readonly NameGroup[]): NameGroup[][] {
  const same = new Sameness(groups.length)
  const byKey = new Map(groups.map((group, index) => [group.key, index]))
  const at: Linking = { reading, groups, byKey, same }
  joinVouched(at)
  joinLetters(at)
  joinInitials(at)
  for (let index = 0; index < groups.length; index++) joinVariants(at, index)
  joinShortForms(at)
  for (const [longer, shorter] of longerNames(reading.tokens, groups)) same.join(longer, shorter)
  joinShortTowns(at)
  const things = new Map<number, NameGroup[]>()
  for (let index = 0; index < groups.length; index++) {
    const root = same.root(index)
    const thing = things.get(root) ?? []
    if (index === root) thing.unshift(groups[index]!)
    else thing.push(groups[index]!)
    things.set(root, thing)
  }
  return [...things.values()]
}

function joinVouched({ groups, same }: Linking): void {
  const byId = new Map<string, number>()
  for (const [index, { authorityId }] of groups.entries()) {
    if (authorityId === undefined) continue
    const known = byId.get(authorityId)
    if (known === undefined) byId.set(authorityId, index)
    else same.join(known, index)
  }
}

/** "Full Name (FN)": the letters and what they stand for. */
function joinLetters({ reading, groups, same, byKey }: Linking): void {
  const { tokens } = reading
  const byStart = new Map<number, Candidate>()
  for (const group of groups)
    for (const candidate of group.candidates) byStart.set(candidate.first, candidate)
  for (const [index, group] of groups.entries()) {
    for (const candidate of group.candidates) {
      const mark =
        tokens.text[candidate.end] === '»' || tokens.text[candidate.end] === '”'
          ? candidate.end + 1
          : candidate.end
      if (tokens.text[mark] !== '(') continue
      const inside = byStart.get(mark + 1)
      if (!inside || tokens.text[inside.end] !== ')') continue
      const other = byKey.get(compact(inside.key))
      if (other !== undefined && same.root(other) === same.root(index)) continue
      if (other !== undefined && isShortFor(tokens, { index, other, candidate, inside, groups })) {
        if (candidate.end - candidate.first >= inside.end - inside.first) same.join(index, other)
        else same.join(other, index)
      }
    }
  }
}

/** Words and signs of a name that give its acronym no letter. */
const SMALL: ReadonlySet<string> = new Set([...wordsWithoutLetter, '&', ','])

/** Letters whose full name stands elsewhere in the document: its words' first letters, small words left out. */
function joinInitials({ reading, groups, same, byKey }: Linking): void {
  const { tokens } = reading
  for (const [index, { candidates, type }] of groups.entries()) {
    const { first, end } = candidates[0]!
    if (end - first < 3 || type === 'person' || type === 'place') continue
    let letters = ''
    for (let token = first; token < end; token++) {
      const lower = tokens.lower[token]!
      if (!SMALL.has(lower)) letters += bare(lower)[0] ?? ''
    }
    const short = letters.length >= 3 ? byKey.get(letters) : undefined
    if (short === undefined || groups[short]!.candidates[0]!.end - groups[short]!.candidates[0]!.first !== 1)
      continue
    if (same.root(short) === short && groups[short]!.type !== 'person') same.join(index, short)
  }
}

function isShortFor(
  tokens: Tokens,
  pair: {
    index: number
    other: number
    candidate: Candidate
    inside: Candidate
    groups: readonly NameGroup[]
  },
): boolean {
  const { candidate, inside } = pair
  const long = pair.groups[pair.index]!
  if (pair.other === pair.index || long.type === 'person') return false
  const letters = tokens.lower[inside.first]!
  const single = inside.end - inside.first === 1
  if (single && spells(tokens, candidate, bare(letters))) return true
  if (candidate.end - candidate.first === 1 && spells(tokens, inside, bare(tokens.lower[candidate.first]!)))
    return true
  const words = candidate.end - candidate.first
  const upper =
    /^[A-Z0-9][A-Z0-9&-]+$/.test(tokens.text[inside.first]!) || (!single && /\d{4}$/.test(inside.key))
  const place = (factsOf(letters) & anyPlace) !== 0
  return (
    upper &&
    !place &&
    words >= 3 &&
    (long.type === 'organization' || long.type === 'program' || long.type === 'event')
  )
}

const GROUP_WORDS =
  /^(?:groupe|group|the|societe|consortium) | (?:group|groupe|cluster|company|sas|sasu|sa|inc|ltd|limited|gmbh|ag|oy|oyj|ab|as|bv|nv|plc|llc|corp|corporation|co|kgaa|kg|sl|eurl|sarl|gie|scop|llp|lp|se|spa|srl)\.?$/g
const YEAR_TAIL = / 20\d\d$/
const EDITION = /^\d+ ?(?:st|nd|rd|th|e|es|eme|emes|er) ?/
/** Only a name of several words, or one that begins with a number or an article, has a shorter variant. */
const VARIABLE = /[ ']|^\d/
const ARTICLE = /^(?:le|la|les|the) |^l'/

/** The same name with "Group", a legal form, an edition number or an article. */
function joinVariants({ groups, byKey, same }: Linking, index: number): void {
  const group = groups[index]!
  const key = group.candidates[0]!.key
  if (!VARIABLE.test(key)) return
  const shorter = [
    key.replace(GROUP_WORDS, ''),
    key.replace(EDITION, ''),
    key.replace(YEAR_TAIL, ''),
    key.replace(ARTICLE, ''),
  ]
  for (const form of shorter) {
    if (form === key || (form === key.replace(YEAR_TAIL, '') && group.type !== 'event')) continue
    const other = byKey.get(compact(form))
    if (other !== undefined && other !== index && groups[other]!.type !== 'person') same.join(other, index)
  }
}
