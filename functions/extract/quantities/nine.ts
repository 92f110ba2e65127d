import { type Context, word } from './context.ts'
import { isContentWord } from './plural-nouns.ts'

const VERB = /^(?:ont|sont|seront|étaient|avaient|sur)$/
const LEVEL = /^(?:descendu|passé|réduit|ramené|porté|monté|tombé)e?s?$/
const BEFORE = /^(?:contre|dont|retenu|retenus|compte|comptait|soit)$/

/** Whether "neuf" at `at` is nine: before a plural ("neuf lots"), a verb ("neuf ont été retenus") or "sur dix"; behind a noun it is new. */
export function isNine(cx: Context, at: number): boolean {
  const next = word(cx, at + 1)
  if (/[sx]$/.test(next) || next === 'mois' || next === 'millions') return true
  if (VERB.test(next) && !isContentWord(cx, at - 1)) return true
  if (word(cx, at - 1) === 'à' && LEVEL.test(word(cx, at - 2))) return true
  return BEFORE.test(word(cx, at - 1))
}
