import { wordsWithoutLetter } from '../lexicon/acronyms.ts'
import type { Reading, Tokens } from '../text/reading.ts'
import type { Candidate } from './candidate.ts'
import { spells } from './letters.ts'
import { longerNames } from './longer-names.ts'
import { compact, type NameGroup } from './verdicts.ts'
import { anyPlace, bare, Fact, factsOf } from './word-facts.ts'

/** Groups of one document that are the same thing: a disjoint-set forest over their positions. */
class Sameness {
  private readonly parent: number[]
  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, index) => index)
  }
  root(index: number): number {
    let at = index
    while (this.parent[at] !== at) at = this.parent[at] = this.parent[this.parent[at]!]!
    return at
  }
  /** The second becomes part of the first. */
  join(first: number, second: number): void {
    this.parent[this.root(second)] = this.root(first)
  }
}

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

interface Linking {
  readonly reading: Reading
  readonly groups: readonly NameGroup[]
  readonly byKey: ReadonlyMap<string, number>
  readonly same: Sameness
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

/** A surname behind a full name, a brand behind a company's full name, "the Agency" behind its name. */
function joinShortForms({ reading, groups, same }: Linking): void {
  const { tokens } = reading
  const byLast = new Map<string, number[]>()
  const byFirst = new Map<string, number[]>()
  const byHead = new Map<string, number[]>()
  const remember = (map: Map<string, number[]>, key: string, index: number) => {
    const list = map.get(key)
    if (!list) map.set(key, [index])
    else if (list.length < 8) list.push(index)
  }
  for (const [index, { candidates, type }] of groups.entries()) {
    const { first, end } = candidates[0]!
    if (end - first < 2) continue
    if (type === 'person') {
      for (let token = first + 1; token < end; token++) remember(byLast, bare(tokens.lower[token]!), index)
      remember(byLast, bare(tokens.lower[first]!), index)
    } else if (type === 'organization' || type === 'program' || type === 'event') {
      remember(byFirst, bare(tokens.lower[first]!), index)
      for (const token of [first, end - 1])
        if ((factsOf(tokens.lower[token]!) & (Fact.organizationHead | Fact.englishHead)) !== 0)
          remember(byHead, bare(tokens.lower[token]!), index)
    }
  }
  for (const [index, group] of groups.entries()) {
    const { first, end, key } = group.candidates[0]!
    if (end - first !== 1 || group.authorityId !== undefined) continue
    const person = isSurelyOther(group, byFirst.get(key)) ? undefined : only(byLast.get(key))
    if (person !== undefined) same.join(person, index)
    else {
      const longer = only(things(same, byFirst.get(key))) ?? only(byHead.get(key))
      const aside =
        group.type === 'place' &&
        !(isDoubtfulPlace(group) && longer !== undefined && isHouse(groups[longer]!))
      if (longer !== undefined && !aside && isBrandOf(tokens, groups[longer]!)) same.join(longer, index)
    }
  }
}

/** "Illkirch" beside "Illkirch-Graffenstaden": the first part of one hyphened town of the document. */
function joinShortTowns({ groups, same }: Linking): void {
  const byPart = new Map<string, number | undefined>()
  for (const [index, { type, candidates }] of groups.entries()) {
    const { key } = candidates[0]!
    if (type !== 'place' || key.includes(' ')) continue
    for (let dash = key.indexOf('-'); dash > 0; dash = key.indexOf('-', dash + 1)) {
      const part = key.slice(0, dash)
      byPart.set(part, byPart.has(part) ? undefined : index)
    }
  }
  if (byPart.size === 0) return
  for (const [index, { type, candidates, chance }] of groups.entries()) {
    const longer = byPart.get(candidates[0]!.key)
    if (longer === undefined || longer === index) continue
    if (type === 'place' ? chance < LARGE_TOWN : chance < SURE) same.join(longer, index)
  }
}
/** A town of its own: "Lyon" is not "Lyon-Jonage". */
const LARGE_TOWN = 0.85

/** A land, or a word that its sentences show to be a company ("Brun lève 3 M€", "Brun France") though a person bears it too. */
const isSurelyOther = ({ type, chance, rule }: NameGroup, longer: readonly number[] | undefined): boolean =>
  (type === 'place' && chance > 0.9) ||
  (type === 'organization' && (longer !== undefined || (chance >= SURE && !rule.endsWith('/shape'))))
const SURE = 0.78

/** A place only by "in", or an unknown village that nothing else speaks for. */
const isDoubtfulPlace = ({ rule, chance }: NameGroup): boolean =>
  (rule === 'place/preposition' && chance < 0.7) || (rule === 'place/small-town' && chance < 0.5)

/** "Okano Pharma" may be called "Okano"; "Fife Council" is not Fife. */
const isHouse = ({ rule }: NameGroup): boolean => /\/(?:tail|legal-form|field-stem|mixed-case)$/.test(rule)

/** One group for each thing. */
const things = (same: Sameness, list: readonly number[] | undefined): readonly number[] | undefined =>
  list && list.length > 1 ? [...new Set(list.map(index => same.root(index)))] : list

const only = (list: readonly number[] | undefined): number | undefined =>
  list?.length === 1 ? list[0] : undefined

/** A company's national branch is another company. */
function isBrandOf(tokens: Tokens, long: NameGroup): boolean {
  const full = long.candidates[0]!
  const rest = tokens.lower.slice(full.first + 1, full.end)
  return !(rest.length === 1 && (factsOf(rest[0]!) & Fact.land) !== 0)
}
