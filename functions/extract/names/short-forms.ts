import type { Tokens } from '../text/reading.ts'
import type { Linking, Sameness } from './sameness.ts'
import type { NameGroup } from './verdicts.ts'
import { bare, Fact, factsOf } from './word-facts.ts'

/** A surname behind a full name, a brand behind a company's full name, "the Agency" behind its name. */
export function joinShortForms({ reading, groups, same }: Linking): void {
  const { tokens } = reading
  const byLast = new Map<string, number[]>()
  const byFirst = new Map<string, number[]>()
  const byHead = new Map<string, number[]>()
  const byUniversity = new Map<string, number[]>()
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
      if (end - first === 3 && UNIVERSITY.test(tokens.lower[first]!))
        remember(byUniversity, bare(tokens.lower[end - 1]!), index)
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
    // Letters that their full name has already are no first word of "ABC contract".
    else if (same.root(index) === index) {
      // "Fernmoor" beside "University of Fernmoor", unless it is a town.
      const campus = group.type === 'place' ? undefined : only(byUniversity.get(key))
      const longer = only(things(same, byFirst.get(key))) ?? only(byHead.get(key)) ?? campus
      const aside =
        group.type === 'place' &&
        !(isDoubtfulPlace(group) && longer !== undefined && isHouse(groups[longer]!))
      if (longer !== undefined && !aside && isBrandOf(tokens, groups[longer]!)) same.join(longer, index)
    }
  }
}

const UNIVERSITY = /^universit(?:y|é|ät|à|at|eit)$/

/** "Illkirch" beside "Illkirch-Graffenstaden": the first part of one hyphened town of the document. */
export function joinShortTowns({ groups, same }: Linking): void {
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
