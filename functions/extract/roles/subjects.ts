/** Pronouns that stand for a person named before: "She succeeds …", "où elle conduisait …". */
import { leading } from '../lexicon/function-verbs.ts'
import { isAgent, offices, professions } from '../lexicon/offices.ts'
import type { Ground, Placed } from './ground.ts'
import { isGoverned } from './topics.ts'

const pronouns = new Set(['she', 'he', 'elle', 'il'])
const demonstratives = new Set(['ce', 'cet', 'cette'])
const reachBack = 3
const mostPersons = 8

/** Whom a pronoun means: the person last named in its sentence, else the subject of the nearest sentence that names one. */
const antecedent = ({ reading }: Ground, token: number, before: readonly Placed[]): Placed | undefined => {
  const index = reading.sentenceOf[token]!
  const last = before.at(-1)
  if (last === undefined) return undefined
  const named = reading.sentenceOf[last.firstToken]!
  if (named === index) return last
  const sameBlock = reading.sentences[named]!.block === reading.sentences[index]!.block
  // A name on its own line may stand over what is said of it.
  if (index - named > (sameBlock ? reachBack : 1)) return undefined
  if (!pronouns.has(reading.tokens.lower[token]!)) return last
  const together = before.filter(({ firstToken }) => reading.sentenceOf[firstToken] === named)
  return together.find(one => !isGoverned(reading, one)) ?? last
}

const longestDescription = 8

/** "Cette ingénieure de formation dirige …": token of the verb of leading behind what somebody is called, or -1. */
const describedUntil = ({ reading, mentionAt }: Ground, token: number): number => {
  const { lower } = reading.tokens
  if (!demonstratives.has(lower[token]!) || !isPersonal(lower[token + 1] ?? '')) return -1
  for (let at = token + 2; at < token + longestDescription; at++) {
    if (leading.has(lower[at] ?? '')) return at
    if (/^[.,;:«»()]$/.test(lower[at] ?? '.') || mentionAt.has(at)) return -1
  }
  return -1
}

const isPersonal = (word: string): boolean =>
  professions.has(word) || offices.has(word) || isAgent(word, 'fr')

/** The pronouns of a document as mentions of the persons they mean. */
export const pronounsOf = (ground: Ground, persons: readonly Placed[]): Placed[] => {
  const { tokens } = ground.reading
  const found: Placed[] = []
  let passed = 0
  for (let token = persons[0]?.endToken ?? tokens.length; token < tokens.length; token++) {
    while (passed < persons.length && persons[passed]!.firstToken < token) passed++
    const end = pronouns.has(tokens.lower[token]!) ? token + 1 : describedUntil(ground, token)
    if (end < 0) continue
    const person = antecedent(ground, token, persons.slice(Math.max(0, passed - mostPersons), passed))
    if (person === undefined) continue
    const place = {
      start: tokens.start[token]!,
      end: tokens.end[end - 1]!,
      firstToken: token,
      endToken: end,
    }
    found.push({ ...place, entity: person.entity, type: 'person' })
  }
  return found
}
