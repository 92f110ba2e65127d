/** The words around a figure that its concept is read from, and how they are searched. */
import type { Cue } from '../lexicon/concept-cues.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { prenominal } from '../lexicon/function-words.ts'
import type { Language } from '../text/reading.ts'
import { wordScan } from '../text/word-scan.ts'

/** Lower-case words that a concept is read from, nearest first. */
export interface Wording {
  /** The counted or measured noun with its complements. */
  readonly noun: string
  /** The noun stands in the figure or behind it; elsewhere it was taken from before. */
  readonly nounBehind: boolean
  /** How many characters stand between the noun and the figure behind it. */
  readonly nounGap: number
  /** The clause up to the figure, and from it on. */
  readonly before: string
  /** The figure's own words. */
  readonly own: string
  readonly after: string
  readonly language: Language
  readonly per: string | undefined
  /** The figure before in the same sentence, and the words between. */
  /** The last figure of the sentence before. */
  readonly carried: { readonly concept: Concept; readonly unit: string } | undefined
  readonly previous: { readonly concept: Concept; readonly unit: string; readonly gap: string } | undefined
}

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? []

/** Longest known word first: "start-ups", then its parts. */
const conceptOfWord = (word: string, table: ReadonlyMap<string, Concept>): Concept | undefined =>
  table.get(word) ??
  (word.includes('-')
    ? word.split('-').reduce<Concept | undefined>((found, part) => found ?? table.get(part), undefined)
    : undefined)

export const firstKnown = (text: string, table: ReadonlyMap<string, Concept>): Concept | undefined => {
  for (const word of wordsOf(text)) {
    const concept = conceptOfWord(word, table)
    if (concept) return concept
  }
  return undefined
}

const complements =
  / (?:of|for|in|to|from|with|de|du|des|d'|en|à|au|aux|pour|dans|par|sur|who|which|qui|dont|at|by) ?/

/** English puts the head of "industrial partners" last, French first; a complement ("of", "de") never counts. */
export const headConcept = (
  { noun, language }: Pick<Wording, 'noun' | 'language'>,
  table: ReadonlyMap<string, Concept>,
): Concept | undefined => {
  const words = wordsOf(noun.split(complements)[0]!)
  for (const word of language === 'fr' ? words.filter(word => !prenominal.has(word)) : words.toReversed()) {
    const concept = conceptOfWord(word, table)
    if (concept) return concept
  }
  return undefined
}

/** What stands behind a semicolon or a full stop says nothing of the figure. */
export const clauseBefore = (before: string): string => before.slice(before.lastIndexOf(';') + 1)
export const clauseBehind = (after: string): string => after.split(/[;.] ?/, 1)[0]!

type CueWording = Pick<Wording, 'noun' | 'nounBehind' | 'before' | 'after'>

/** Finds the cue that stands nearest to the figure; before it counts as nearer than behind it. */
export const nearestOf = (cues: readonly Cue[]) => {
  const scan = wordScan(cues.map(({ pattern }) => pattern))
  return (
    { noun, nounBehind, before, after }: CueWording,
    farthest = Number.POSITIVE_INFINITY,
  ): Concept | undefined => {
    const clause = clauseBefore(before)
    const [inClause, inRest] = [
      scan(clause),
      scan(nounBehind ? `${noun} ${clauseBehind(after)}` : ` ${clauseBehind(after)}`),
    ]
    let best: { concept: Concept; distance: number } | undefined
    for (const [at, { concept }] of cues.entries()) {
      const last = inClause[at]!.at(-1)
      if (last !== undefined && clause.length - last.end < (best?.distance ?? Infinity))
        best = { concept, distance: clause.length - last.end }
      const next = inRest[at]![0]?.start
      if (next !== undefined && next * 1.3 < (best?.distance ?? Infinity))
        best = { concept, distance: next * 1.3 }
    }
    return best && best.distance <= farthest ? best.concept : undefined
  }
}

export const money = /^[A-Z]{3}$/
