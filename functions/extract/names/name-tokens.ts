import { TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import { anyPlace, Fact, factsOf } from './word-facts.ts'

const NEVER = Fact.calendar | Fact.opener
const notName = /^(?:non|anti|pré|pre|post|pro|ex|mid|mi|sub|multi|inter|co|re|e|f|t|x|n)-/
/** "Sep-2024", "lundi-vendredi", "09h". */
const datePart =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*-\d|^[a-zé]-?\d$|^[a-z]{1,2}-\d{4,5}$|^[a-z]\d+[a-z]?\d*$|^(?:fy|cy)\d{2}(?:\d{2})?$/
/** "I'd", "We've", "Don't". */
const contraction = /(?:'(?:d|ll|ve|re|m)|n't)$/
const halfNationality = /^(?:franco|euro|anglo|afro|germano|italo|indo|sino|russo|latino)$/

/** Adjectives made of two nationalities ("Franco-German") name no one. */
export function isNationality(lower: string): boolean {
  for (const ending of ['', 's', 'e', 'es', 'ne', 'nes']) {
    if (
      lower.endsWith(ending) &&
      (factsOf(lower.slice(0, lower.length - ending.length)) & Fact.nationality) !== 0
    )
      return true
  }
  if (lower.length > 6 && /(?:ism|isme)$/.test(lower)) return true
  const dash = lower.indexOf('-')
  return (
    dash > 0 &&
    (halfNationality.test(lower.slice(0, dash)) || isNationality(lower.slice(0, dash))) &&
    isNationality(lower.slice(dash + 1))
  )
}

/** Whether a token is written as a name is: with a capital, and no letter word or word of the calendar. */
export function isNameToken(tokens: Tokens, token: number): boolean {
  if (tokens.kind[token] !== TokenKind.word) return false
  const letterCase = tokens.letterCase[token]
  if (letterCase === TokenCase.lower || letterCase === TokenCase.none) return false
  const lower = tokens.lower[token]!
  if (lower.length < 2 || lower.startsWith("'") || lower.endsWith("'")) return false
  const facts = factsOf(lower)
  if ((facts & NEVER) !== 0 && letterCase !== TokenCase.upper) return false
  if ((datePart.test(lower) && !/^[A-Z]\d[A-Z]$/.test(tokens.text[token]!)) || contraction.test(lower))
    return false
  // "US$60m": the letters of a currency.
  if (tokens.text[token + 1] === '$' && tokens.spaceBefore[token + 1] === 0) return false
  if ((facts & Fact.generic) !== 0 && (facts & anyPlace) === 0) return false
  if (formerPart.test(tokens.text[token]!)) return isFormer(lower.slice(EX))
  if (letterCase === TokenCase.mixed && notName.test(lower)) return false
  // "CVs", "CROs": the plural of a letter word counts things.
  if (/^[A-Z]{2,5}s$/.test(tokens.text[token]!)) return false
  // "AI-enabled", "GMP-compliant"
  if (/^[A-Z]{2,}-[a-z]{4,}$/.test(tokens.text[token]!) && !compoundPart.test(lower)) return false
  const compound = compoundPart.exec(lower)
  return !isNationality(compound ? compound[1]! : lower)
}

/** "SA", "SE", "AS" in capitals, which are small words otherwise. */
export const isLegalForm = (tokens: Tokens, token: number): boolean =>
  tokens.letterCase[token] === TokenCase.upper && (factsOf(tokens.lower[token]!) & Fact.legalForm) !== 0

/** Words that may stand inside a chunk though they open none: "Les", "La" before a name, generic and national words. */
export function isInside(tokens: Tokens, token: number): boolean {
  if (tokens.kind[token] !== TokenKind.word || tokens.letterCase[token] === TokenCase.lower) return false
  const lower = tokens.lower[token]!
  return (
    tokens.letterCase[token] !== TokenCase.none &&
    lower.length > 1 &&
    ((factsOf(lower) & (Fact.opener | Fact.calendar)) === 0 || isLegalForm(tokens, token))
  )
}

/** "ex-Nordcell": a house that somebody comes from or that is called otherwise today; the name begins inside the word. */
export const formerPart = /^[Ee]x-\p{Lu}[\p{L}&.-]+$/u
/** Length of "ex-". */
export const EX = 3

/** Neither a function ("ex-PDG") nor an adjective ("ex-Soviet"). */
const isFormer = (rest: string): boolean =>
  (factsOf(rest) & (Fact.generic | Fact.role | Fact.title | NEVER)) === 0 && !isNationality(rest)

/** "Nantes-based": the name ends inside the word. */
export const compoundPart =
  /^(.{2,})-(?:based|headquartered|registered|quoted|owned|controlled|led|run|backed|born|grown|listed|style|bound|made|built|designed|developed|trained|funded|sponsored|wide|area|certified)$/
