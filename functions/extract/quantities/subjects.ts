import { type Context, word } from './context.ts'
import type { TokenRange } from './draft.ts'
import { nounBefore } from './measured.ts'
import { isContentWord, isPlural } from './plural-nouns.ts'

/** Nouns that mean a number of people by themselves. */
const STAFF =
  /^(?:workforce|headcount|payroll|staff|staffing|turnout|employees|employee|team|teams|number|numbers|attendance|membership|enrolment|enrollment|effectif|effectifs|équipe|équipes|nombre|salariés|collaborateurs|fréquentation)$/
const HEADCOUNT = /^(?:workforce|headcount|payroll|effectifs?)$/
const GROUP =
  /^(?:workforce|headcount|payroll|staff|team|crew|cohort|class|audience|promo|classe|effectif|effectifs|équipe|cohorte|promotion|audience|total)$/
const LEVEL =
  /^(?:to|at|à|reach|reaches|reached|reaching|hit|hits|atteint|atteignent|atteindra|atteindront|atteignait|atteindrait|atteindre|totals|totalled|numbers|numbered|is|was|will|be|stands|stood|est|était|sera|sont|seront|seraient)$/
const ENDS =
  /^(?:[.,;()|–—-]|in|by|at|this|today|now|last|next|on|en|fin|d'|dès|à|au|aujourd'hui|dans|contre|against|people|and|et|when|two|compared|par|per|a|each|chaque|,)$/
const CLAUSE = 14
/** A bracket between subject and verb is short. */
const BRACKETED = 24
const VERBAL = /(?:é|ée|és|ées|ed|rose|fell|grew|gone|risen|fallen|grown|bondi|grandi)$/

/** What a bare number counts because a word before it says so: "Effectif : 120", "a workforce of 1,200", "headcount will rise to 250". */
export function countedBefore(cx: Context, first: number, end: number): TokenRange | undefined {
  const before = word(cx, first - 1)
  // "Emplois : 12 créés".
  if (before === ':' && /(?:ée?s|[dvn]us|ed)$/.test(word(cx, end))) return labelled(cx, first - 1)
  if (end < cx.end && !ENDS.test(word(cx, end)))
    return before === 'of' || before === 'de' ? grouped(cx, first) : undefined
  // "Staffing, at 64, is short of plan".
  if (before === 'at' && word(cx, first - 2) === ',' && STAFF.test(word(cx, first - 3)))
    return { first: first - 3, end: first - 2 }
  if (before === ':') return labelled(cx, first - 1)
  if (before === 'of' || before === 'de') return grouped(cx, first)
  // "revenue 128 M€; workforce 690".
  if (HEADCOUNT.test(before)) return { first: first - 1, end: first }
  if (
    before === 'at' &&
    !/^(?:stands?|stood|remains?|remained|peaked|capped|now|steady)$/.test(word(cx, first - 2))
  )
    return undefined
  return LEVEL.test(before) ? subject(cx, first - 1) : undefined
}

/** "Emplois créés : 45", "Jobs created: 45". */
function labelled(cx: Context, colon: number): TokenRange | undefined {
  for (let at = colon - 1; at >= Math.max(cx.first, colon - 4); at--) {
    if (/^(?:19|20)\d\d$/.test(word(cx, at))) continue
    if (!isContentWord(cx, at) && !/^(?:de|d'|of|created|\p{L}+ée?s?)$/u.test(word(cx, at))) return undefined
    if (STAFF.test(word(cx, at)) || isLabelNoun(cx, at)) return { first: at, end: colon }
  }
  return undefined
}

function isLabelNoun(cx: Context, at: number): boolean {
  return (
    isContentWord(cx, at) &&
    isPlural(cx, at) &&
    !/(?:ée?s|tarifs|tels|prix|contacts|dates|notes|références|articles|pages)$/.test(word(cx, at))
  )
}

function grouped(cx: Context, first: number): TokenRange | undefined {
  return GROUP.test(word(cx, first - 2)) ? { first: first - 2, end: first - 1 } : undefined
}

function subject(cx: Context, verb: number): TokenRange | undefined {
  for (let at = verb; at >= Math.max(cx.first, verb - CLAUSE); at--) {
    const text = word(cx, at)
    if (text === ')') while (at > Math.max(cx.first, verb - BRACKETED) && word(cx, at) !== '(') at--
    if (/^[,.;:()«»]$/.test(text) && text !== ')') return undefined
    if (!STAFF.test(text)) continue
    const of = word(cx, at + 1)
    if (/^(?:number|nombre|numbers)$/.test(text)) {
      if (of === 'of' || of === 'de' || of === "d'") return { first: at + 2, end: at + 3 }
      continue
    }
    return { first: at, end: at + 1 }
  }
  return undefined
}

/** The subject of a verb that carries a number ("l'effectif dépassait le millier"). */
export function subjectBefore(cx: Context, verb: number): TokenRange | undefined {
  const named = subject(cx, verb)
  if (named !== undefined) return named
  return VERBAL.test(word(cx, verb - 1)) ? undefined : nounBefore(cx, verb)
}

/** "Sites: Ghent 120, Lyon 85": names and numbers behind a label that is counted. */
export function labelledName(cx: Context, first: number, end: number): TokenRange | undefined {
  let at = first - 1
  while (at > cx.first && first - at < 4 && word(cx, at) !== ':') at--
  const alone = end >= cx.end || /^[,;.]$/.test(word(cx, end))
  return word(cx, at) === ':' && at < first - 1 && alone ? labelled(cx, at) : undefined
}
