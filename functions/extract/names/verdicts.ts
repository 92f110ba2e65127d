import type { EntityType } from '../findings.ts'
import { type Reading, TokenCase, TokenKind } from '../text/reading.ts'
import type { Candidate, Verdict } from './candidate.ts'
import { genericLetters } from './generic-letters.ts'
import { Fact, factsOf, isOrdinary } from './word-facts.ts'

/** All candidates of a document that are spelled alike, and what they are. */
export interface NameGroup {
  readonly key: string
  readonly candidates: readonly Candidate[]
  readonly type: EntityType
  readonly chance: number
  readonly rule: string
  readonly authorityId: string | undefined
}

const CERTAIN_OF_NOTHING: Readonly<Record<EntityType, number>> = {
  organization: 1,
  person: 1,
  place: 1,
  event: 1,
  program: 1,
  product: 1,
}
const TYPES: readonly EntityType[] = ['organization', 'person', 'place', 'event', 'program', 'product']
/** Below this a name is not believed. */
const LEAST = 0.3
const MOST_CONTEXTS = 12

/** Spelling without spaces, hyphens and small words: "FranceBio" and "France Bio", "CHU de Tours" and "CHU Tours" are one. */
export function compact(key: string): string {
  if (/^[\x21-\x2c\x2e-\x7e]*$/.test(key)) return key
  const plain = key.includes(' ') ? key.replace(/ (?:de la|de l'|de|du|des|d'|of the|of) ?/g, ' ') : key
  return plain.normalize('NFKD').replace(/[\s-]/g, '')
}

/** Judges each name once for the whole document. */
export function verdicts(reading: Reading, found: readonly Candidate[]): NameGroup[] {
  const generic = genericLetters(reading, found)
  const groups = new Map<string, Candidate[]>()
  for (const candidate of found) {
    const key = compact(candidate.key)
    if (!key || (generic.has(key) && candidate.authorityId === undefined)) continue
    const group = groups.get(key)
    if (group) group.push(candidate)
    else groups.set(key, [candidate])
  }
  const business = isBusiness(found)
  const judged: NameGroup[] = []
  for (const [key, candidates] of groups) {
    const group = judge(reading, key, { candidates, business })
    if (group) judged.push(group)
  }
  return judged
}

const COMPANY = /^organization\/(?:tail|legal-form|linked|field-stem)$/
const COMPANIES = 2

/** Text about companies: there an unknown pair of capital words is a company sooner than a person. */
function isBusiness(found: readonly Candidate[]): boolean {
  const companies = new Set<string>()
  for (const { inner, key } of found) if (inner && COMPANY.test(inner.rule)) companies.add(key)
  return companies.size >= COMPANIES
}

function judge(
  reading: Reading,
  key: string,
  group: { readonly candidates: readonly Candidate[]; readonly business: boolean },
): NameGroup | undefined {
  const { candidates, business } = group
  // Plain numbers by type: a document may hold a hundred thousand names.
  const doubt: Record<EntityType, number> = { ...CERTAIN_OF_NOTHING }
  let best: Verdict | undefined
  const add = (verdict: Verdict) => {
    doubt[verdict.type] *= 1 - verdict.chance
  }
  for (const { inner } of candidates) if (inner && (!best || inner.chance > best.chance)) best = inner
  if (best) add(best)
  for (const prior of priors(reading, candidates[0]!, { best, business })) add(prior)
  const context = strongest(candidates)
  for (const verdict of context) add(verdict)
  let type: EntityType = 'organization'
  for (const other of TYPES) if (doubt[other] < doubt[type]) type = other
  const chance = 1 - doubt[type]
  const authorityId = candidates.find(candidate => candidate.authorityId !== undefined)?.authorityId
  if (authorityId === undefined && !isBelieved(reading, candidates, { chance, best, context }))
    return undefined
  const rule =
    best?.type === type
      ? best.rule
      : (context.find(verdict => verdict.type === type)?.rule ?? `${type}/shape`)
  return { key, candidates, type, chance: Math.min(0.98, chance), rule, authorityId }
}

/** Each kind of context counts once, at its best: the same sentence shape twice is no second witness. */
function strongest(candidates: readonly Candidate[]): Verdict[] {
  if (candidates.length === 1) return uniqueRules(candidates[0]!.around)
  const byRule = new Map<string, Verdict>()
  for (const candidate of candidates.slice(0, MOST_CONTEXTS)) {
    for (const verdict of candidate.around) {
      const known = byRule.get(verdict.rule)
      if (!known || known.chance < verdict.chance) byRule.set(verdict.rule, verdict)
    }
  }
  return [...byRule.values()]
}

/** Few enough that no index is needed. */
const uniqueRules = (verdicts: readonly Verdict[]): Verdict[] =>
  verdicts.filter((verdict, index) => verdicts.findIndex(other => other.rule === verdict.rule) === index)

/** What a name is when its words tell nothing. */
function priors(
  reading: Reading,
  candidate: Candidate,
  known: { readonly best: Verdict | undefined; readonly business: boolean },
): Verdict[] {
  const { best, business } = known
  if (best && best.chance > 0.6) return []
  const { tokens } = reading
  const words = candidate.end - candidate.first
  const result: Verdict[] =
    best?.type === 'organization' ? [] : [{ type: 'organization', chance: 0.32, rule: 'organization/shape' }]
  if (words < 2 || words > 4) return result
  let capitals = 0
  let ordinary = 0
  for (let token = candidate.first; token < candidate.end; token++) {
    if (tokens.letterCase[token] === TokenCase.capital || tokens.letterCase[token] === TokenCase.lower)
      capitals++
    if (isOrdinary(tokens.lower[token]!, reading.language) || isOrdinary(tokens.lower[token]!, 'en'))
      ordinary++
  }
  const surname = (factsOf(tokens.lower[candidate.end - 1]!) & Fact.surname) !== 0
  // "the Orlando Sentinel", "the F-104 Starfighter": nobody is called with an article or a number.
  if (capitals === words && ordinary === 0 && !behindArticle(reading, candidate) && !/\d/.test(candidate.key))
    result.push({ type: 'person', chance: surname ? 0.5 : business ? 0.28 : 0.33, rule: 'person/shape' })
  return result
}

interface Evidence {
  readonly chance: number
  readonly best: Verdict | undefined
  readonly context: readonly Verdict[]
}

function isBelieved(reading: Reading, candidates: readonly Candidate[], evidence: Evidence): boolean {
  if (evidence.chance < LEAST) return false
  if (evidence.best && evidence.best.chance >= 0.6) return true
  if (!evidence.best && evidence.context.length === 0 && isDoubtful(reading, candidates)) return false
  const told = evidence.context.reduce((most, verdict) => Math.max(most, verdict.chance), 0)
  const ordinary = candidates.every(candidate => allOrdinary(reading, candidate))
  if (!ordinary) return true
  const free = candidates.some(candidate => !candidate.initial && !behindArticle(reading, candidate))
  if (candidates[0]!.end - candidates[0]!.first > 1) return told >= 0.4
  return (
    free &&
    (told >= (evidence.best?.type === 'place' ? 0.2 : 0.25) ||
      (told > 0 && candidates.some(candidate => isUnlisted(reading, candidate))))
  )
}

/** An English word that only an ending makes ordinary ("Vetter", "Sines"), with a capital amid a sentence. */
function isUnlisted({ tokens, language }: Reading, { first, initial }: Candidate): boolean {
  if (language !== 'en' || initial || tokens.letterCase[first] !== TokenCase.capital) return false
  const listed = Fact.english | Fact.opener | Fact.calendar | Fact.nationality | Fact.generic
  return (factsOf(tokens.lower[first]!) & listed) === 0
}

/** The first word of a quotation that goes on in small letters. */
function opensQuotation({ tokens }: Reading, token: number): boolean {
  const mark = tokens.text[token - 1]
  return (mark === '"' || mark === '“' || mark === '«') && tokens.letterCase[token + 1] === TokenCase.lower
}

const GENTILE = /(?:ois|oise|oises|ais|aise|aises|iens|iennes|ins|ines)$/

/** A lone word with nothing around it to say what it is, where it is likely a thing: "Model 500", "of Adequan", "Vero" in English. */
function isDoubtful(reading: Reading, candidates: readonly Candidate[]): boolean {
  const { tokens, language } = reading
  return candidates.every(({ first, end, initial }) => {
    if (end - first > 1) return false
    if (initial && opensQuotation(reading, first)) return true
    const lower = tokens.lower[first]!
    const before = tokens.lower[first - 1]
    const goesOn = reading.sentenceOf[end] === reading.sentenceOf[first] && tokens.spaceBefore[end] === 1
    if (goesOn && tokens.kind[end] === TokenKind.number) return true
    if (
      before === 'of' ||
      ((before === 'les' || before === 'des' || before === 'aux') && GENTILE.test(lower))
    )
      return true
    return isOrdinary(lower, language === 'fr' ? 'en' : 'fr')
  })
}

function allOrdinary(reading: Reading, candidate: Candidate): boolean {
  const { tokens, language } = reading
  const words = candidate.end - candidate.first
  for (let token = candidate.first; token < candidate.end; token++) {
    if (tokens.kind[token] !== TokenKind.word) continue
    if (
      tokens.letterCase[token] === TokenCase.upper &&
      tokens.lower[token]!.length > 1 &&
      !isOrdinary(tokens.lower[token]!, language)
    )
      return false
    const lower = tokens.lower[token]!
    const mixed = tokens.letterCase[token] === TokenCase.mixed && lower.length > 3
    if (mixed && (factsOf(lower) & Fact.generic) === 0) return false
    if (!isOrdinary(lower, language) && (words < 2 || !isOrdinary(lower, language === 'fr' ? 'en' : 'fr')))
      return false
  }
  return true
}

const ARTICLES = new Set(['the', 'le', 'la', "l'", 'les', 'du', 'des', 'au', 'aux', 'un', 'une', 'a', 'an'])

const behindArticle = (reading: Reading, candidate: Candidate): boolean =>
  candidate.first > 0 && ARTICLES.has(reading.tokens.lower[candidate.first - 1]!)
