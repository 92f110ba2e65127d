/** The subject of a verb that states a level or a change: what rose, reached, stood at, cost so much. */
import { measuredNouns, measureVerbs, movementNouns, phraseLinks } from '../lexicon/measured-nouns.ts'
import { isOrdinary } from '../names/word-facts.ts'
import { TokenCase, TokenKind } from '../text/reading.ts'
import { type Context, word } from './context.ts'
import type { TokenRange } from './draft.ts'
import { isContentWord } from './plural-nouns.ts'

const CLAUSE = 24
/** So many words may stand between the verb and its figure. */
const REACH = 7
const LONGEST = 8
const ASIDE = 12
const BOUNDARY = /^(?:[.;:()|•►«»"“”?!]|but|while|whereas|mais|tandis|alors|que|qu'|who|dont|if|si)$/
const ARTICLE =
  /^(?:a|an|the|its|their|our|his|her|my|un|une|le|la|les|l'|son|sa|ses|leur|leurs|notre|nos|cette|ce|ces|cet|this|these|no|au|aux|du|des)$/
/** Words between a subject and its verb. */
const BETWEEN =
  /^(?:has|have|had|is|are|was|were|will|would|should|could|may|might|be|been|being|n'|ne|en|y|se|s'|a|ont|avait|avaient|est|sont|était|étaient|sera|seront|serait|pas|lui|elle|eux|only|already|now|there|here|also|then|still|just|again|once|alone|encore|déjà|aujourd'hui|désormais|ainsi|même|expected|forecast|set|due|likely|to|devrait|devraient|pourrait|pourraient|doit|doivent|va|vont)$/

/** The noun phrase that ends before token `end`, with its complements: "Carnet de commandes", "mean use of lines". */
export function phraseBefore(cx: Context, end: number): TokenRange | undefined {
  let first = end
  while (first > cx.first && end - first < LONGEST) {
    const text = word(cx, first - 1)
    if (isContentWord(cx, first - 1)) first--
    else if (first < end && phraseLinks.has(text) && isContentWord(cx, first - 2)) first--
    else if (
      first < end &&
      isArticle(text) &&
      phraseLinks.has(word(cx, first - 2)) &&
      isContentWord(cx, first - 3)
    )
      first--
    else break
  }
  return first < end ? { first, end } : undefined
}

const isArticle = (text: string): boolean => /^(?:the|la|le|l'|les|nos|ses|un|une|d'un|d'une)$/.test(text)

const PART = /^(?:share|part|proportion|number|nombre|quota)$/

/** "the share of imported drugs": what it is a share of. */
export function partOf(cx: Context, { first, end }: TokenRange, limit: number): TokenRange {
  let head = first
  while (head < end && !PART.test(word(cx, head))) head++
  if (head === end || !/^(?:of|de|d'|des|du)$/.test(word(cx, head + 1))) return { first, end }
  const from = ARTICLE.test(word(cx, head + 2)) ? head + 3 : head + 2
  let to = Math.max(from, end)
  while (to < limit && to < from + 3 && isContentWord(cx, to) && !measureVerbs.has(word(cx, to))) to++
  return to > from ? { first: from, end: to } : { first, end }
}

/** The subject of the measure verb or movement before a figure, undefined where it is a name, a pronoun or none. */
export function subjectOfMeasure(cx: Context, figure: number): TokenRange | undefined {
  const from = clauseStart(cx, figure)
  const verb = measureVerb(cx, figure, from)
  if (verb === undefined) return undefined
  let end = verb
  while (end > from && BETWEEN.test(word(cx, end - 1))) end--
  end = beforeAside(cx, end, from)
  while (end > from && BETWEEN.test(word(cx, end - 1))) end--
  const phrase = headBefore(cx, end, { from, depth: 2 })
  if (phrase === undefined || !isThing(cx, phrase) || ACTOR.test(word(cx, phrase.end - 1))) return undefined
  return phrase
}

const RELATIVE = /^(?:qui|which|that|lesquels|lesquelles|lequel|laquelle)$/
const COMPLEMENT = /^(?:for|in|at|on|from|pour|dans|à|au|aux|en|chez|sur|by)$/

/** "Sales at the group", "Waits for a bag": what stands before a complement of place or purpose; before a relative pronoun too. */
function headBefore(
  cx: Context,
  end: number,
  { from, depth }: { readonly from: number; readonly depth: number },
): TokenRange | undefined {
  if (RELATIVE.test(word(cx, end - 1))) return phraseBefore(cx, word(cx, end - 2) === ',' ? end - 2 : end - 1)
  const phrase = phraseBefore(cx, end)
  if (phrase === undefined || phrase.first < from) return undefined
  let at = phrase.first - 1
  while (
    at > from &&
    (ARTICLE.test(word(cx, at)) || cx.tokens.kind[at] === TokenKind.number || word(cx, at) === '-')
  )
    at--
  if (!COMPLEMENT.test(word(cx, at)) || at <= from || depth === 0) return phrase
  return headBefore(cx, at, { from, depth: depth - 1 }) ?? phrase
}

/** Who acts is no thing that is measured. */
export const ACTOR =
  /^(?:group|groupe|company|société|entreprise|firm|start-up|biotech|figure|state|region|région|it|we)$/

function clauseStart(cx: Context, figure: number): number {
  const limit = Math.max(cx.first, figure - CLAUSE)
  for (let at = figure - 1; at >= limit; at--)
    if (BOUNDARY.test(word(cx, at)) && !inAside(cx, at) && !/^(?:de|d')$/.test(word(cx, at + 1)))
      return at + 1
  return limit
}

function inAside(cx: Context, at: number): boolean {
  return word(cx, at) === '(' || word(cx, at) === ')'
}

const COPULA = /^(?:is|are|was|were|est|sont|était|étaient|sera|seront|serait|seraient)$/

function measureVerb(cx: Context, figure: number, from: number): number | undefined {
  let found: number | undefined
  for (let at = figure - 1; at >= Math.max(from, figure - REACH); at--) {
    const text = word(cx, at)
    if (COPULA.test(text)) {
      if (at >= figure - 2 || found !== undefined) found = at
      else break
    } else if (measureVerbs.has(text) || movementNouns.has(text)) found = at
    else if (cx.tokens.kind[at] === TokenKind.number || text === ';') break
    else if (found !== undefined && !BETWEEN.test(text) && !/^(?:en|in|a|une|un|d'|de|,)$/.test(text)) break
  }
  return found
}

/** "the share of exports, 35 % now, should pass": over what stands between two commas, dashes or brackets. */
function beforeAside(cx: Context, end: number, from: number): number {
  const close = word(cx, end - 1)
  const open = close === ')' ? '(' : close
  if (!/^[,)–—-]$/.test(close)) return end
  for (let at = end - 2; at >= Math.max(from, end - ASIDE); at--) if (word(cx, at) === open) return at
  return close === ',' ? end - 1 : end
}

/** A thing that is measured, no name of somebody; a capital counts for nothing where a sentence or a quotation opens. */
export function isThing(cx: Context, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) {
    if (cx.tokens.letterCase[at] !== TokenCase.capital) continue
    const opens =
      at === cx.first || cx.tokens.kind[at - 1] !== TokenKind.word || ARTICLE.test(word(cx, at - 1))
    const known = measuredNouns[cx.language].has(word(cx, at))
    if (!known && !(opens && at === first && isOrdinary(word(cx, at), cx.language)))
      return measuredNouns[cx.language].has(word(cx, end - 1))
  }
  const letterCase = cx.tokens.letterCase[first]
  const sign = letterCase === TokenCase.mixed || letterCase === TokenCase.upper
  return !sign || end - first > 1 || measuredNouns[cx.language].has(word(cx, first))
}
