/** The head of a title: the word that says what somebody is, and the words that may stand before it. */
import { executives, isAgent, offices, titleModifiers } from '../lexicon/offices.ts'
import { articles, clauseOpeners, links } from '../lexicon/title-words.ts'
import { TokenKind } from '../text/reading.ts'
import type { Ground } from './ground.ts'

const longestModifiers = 5
export const isHead = (word: string): boolean =>
  offices.has(word) ||
  (word.startsWith('ex-') && offices.has(word.slice(3))) ||
  (word.includes('-') && word.split('-').some(part => executives.has(part)))

/** Token of the head of a title that begins at `token`, or -1: modifiers may stand before it. */
export const headFrom = ({ reading }: Ground, token: number): number => {
  const { tokens } = reading
  for (let at = token; at < Math.min(token + longestModifiers, tokens.length); at++) {
    const word = tokens.lower[at]!
    if (isHead(word)) return at
    if (!titleModifiers.has(word) && word !== '&') return -1
  }
  return -1
}

/** Where a title is read: behind a name and on a label's line more words are believed to be one. */
export type TitlePlace = 'plain' | 'apposition' | 'label'

/** In an English apposition any noun may stand before the head ("bioprocess engineering lead"). */
export const looseHeadFrom = (ground: Ground, token: number, place: TitlePlace): number => {
  const { tokens, language } = ground.reading
  const strict = headFrom(ground, token)
  // "X, in charge of quality"
  const charged = /^(?:in|en)$/.test(tokens.lower[token] ?? '') && tokens.lower[token + 1] === 'charge'
  if (charged && place === 'apposition') return token + 1
  if (strict >= 0 || place === 'plain' || (place === 'label' && language === 'fr')) return strict
  if (language === 'fr')
    return isAgent(tokens.lower[token] ?? '', 'fr') && !ground.mentionAt.has(token) ? token : -1
  for (let at = token; at < Math.min(token + longestModifiers, tokens.length); at++) {
    const word = tokens.lower[at]!
    if (isHead(word) || (place === 'apposition' && isAgent(word, 'en') && !ground.mentionAt.has(at)))
      return at
    // "…, and remained president"
    if (at === token && /^(?:and|et|&|or|but)$/.test(word)) return -1
    const isNoun = tokens.kind[at] === TokenKind.word && !ground.mentionAt.has(at) && !articles.has(word)
    if (!isNoun || clauseOpeners.has(word) || (links.has(word) && word !== 'and' && word !== '&')) return -1
  }
  return -1
}
