import { TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import { type Scan, take } from './scan.ts'
import { SMALL_HEADS, smallHeadedName } from './small-heads.ts'
import { Fact, factsOf } from './word-facts.ts'

/** Takes the name whose first word is in small letters: an institution, or a street of an address. */
export function smallLetters(at: Scan, token: number): number {
  const { tokens, language } = at.reading
  if (isCampus(tokens, token, at.sentence.endToken))
    return take(
      at,
      { first: token, end: token + 2 },
      { inner: { type: 'place', chance: 0.75, rule: 'place/campus' } },
    )
  const french = language === 'fr' || /[éô]/.test(tokens.lower[token]!)
  const name = french ? smallHeadedName(tokens, token, at.sentence.endToken) : undefined
  if (!name) return street(at, token)
  const inner = { type: name.type, chance: name.chance, rule: 'organization/small-head' }
  return take(at, { first: token, end: name.end }, { inner })
}

/** "campus Brun": whom it is named after is no name of the place without the noun. */
const isCampus = (tokens: Tokens, token: number, limit: number): boolean =>
  tokens.lower[token] === 'campus' &&
  token + 1 < limit &&
  tokens.letterCase[token + 1] === TokenCase.capital &&
  (factsOf(tokens.lower[token + 1]!) & (Fact.surname | Fact.firstName | Fact.smallTown)) !== 0 &&
  (factsOf(tokens.lower[token + 1]!) & (Fact.land | Fact.largeTown)) === 0 &&
  tokens.letterCase[token + 2] !== TokenCase.capital

const STREET = new Set(['rue', 'avenue', 'boulevard', 'quai', 'chemin', 'allée', 'impasse'])

/** The only words in small letters with which a name may begin that no list has. */
export const smallOpeners: ReadonlySet<string> = new Set(['campus', ...STREET, ...SMALL_HEADS.keys()])

/** "rue Jean Jaurès", "avenue de la République": the head stands in lower case. */
function street(at: Scan, token: number): number {
  const { tokens } = at.reading
  // Without its number a street is told too seldom from the square or quarter of the same name.
  if (!STREET.has(tokens.lower[token]!) || tokens.kind[token - 1] !== TokenKind.number) return token
  let end = token + 1
  let named = false
  for (; end < at.sentence.endToken && end < token + 8; end++) {
    const capital = tokens.kind[end] === TokenKind.word && tokens.letterCase[end] !== TokenCase.lower
    if (!capital && (factsOf(tokens.lower[end]!) & Fact.particle) === 0) break
    named ||= capital
  }
  while (named && tokens.letterCase[end - 1] === TokenCase.lower) end--
  if (!named) return token
  return take(at, { first: token, end }, { inner: { type: 'place', chance: 0.7, rule: 'place/street' } })
}
