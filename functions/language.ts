/**
 * Which language a document is written in, by n-grams (docs/decisions/0011-language-detection.md). Loading them takes half of
 * what a function's start may take (0022): a stage imports this when it has work, not before.
 */
import { eld } from 'eld/extrasmall'

/** The languages whose grammar the extractor has. */
export type Language = 'fr' | 'en'

export interface LanguageVerdict {
  /** undefined: too short to tell, or surely another language. */
  readonly language: Language | undefined
  /** ISO 639-1 code of the other language that the text is surely in. */
  readonly other: string | undefined
}

const sampleLength = 1500
// Below this many letters a list of names may look like any language.
const lettersToTell = 20
const lettersToReject = 60

const letter = /\p{L}/gu

/** Whether a text has at least so many letters. */
const hasLetters = (text: string, least: number): boolean => {
  letter.lastIndex = 0
  for (let count = 0; count < least; count++) if (!letter.test(text)) return false
  return true
}

/** Beginning, middle and end: boilerplate in another language must not decide alone. */
const samples = (text: string): string[] => {
  if (text.length <= 2 * sampleLength) return [text]
  const middle = (text.length - sampleLength) >> 1
  return [0, middle, text.length - sampleLength].map(start => text.slice(start, start + sampleLength))
}

export type LanguageDetector = (text: string) => LanguageVerdict

/** French or English, when the text tells; `other` only when every part of a long enough text is in a third language. */
export const languageOf: LanguageDetector = text => {
  const parts = samples(text).filter(part => hasLetters(part, lettersToTell))
  const verdicts = parts.map(part => eld.detect(part))
  if (verdicts.length === 0) return { language: undefined, other: undefined }
  const foreign = verdicts.every(
    (verdict, part) =>
      !['fr', 'en', ''].includes(verdict.language) &&
      verdict.isReliable() &&
      hasLetters(parts[part]!, lettersToReject),
  )
  if (foreign) return { language: undefined, other: verdicts[0]!.language }
  const scores = verdicts.map(verdict => verdict.getScores())
  const score = (language: Language): number => scores.reduce((sum, all) => sum + (all[language] ?? 0), 0)
  const [french, english] = [score('fr'), score('en')]
  if (french === english) return { language: undefined, other: undefined }
  return { language: french > english ? 'fr' : 'en', other: undefined }
}
