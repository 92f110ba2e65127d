/** A title that takes up the person of the sentence before: "… », tranche X. La secrétaire du comité rappelle que …". */
import { articles } from '../lexicon/title-words.ts'
import type { Ground, Placed } from './ground.ts'
import { type Held, held } from './held.ts'
import { titleAt } from './title.ts'

const speaking =
  /^(?:\p{L}+(?:ait|e|it|t|d)|said|says|adds?|added|noted|notes|explains|explained|hopes|wants|expects|sees|believes|will|hopes|admits|veut|voit|croit|compte)$/u

/** The title that opens the next sentence and means a person about whom no function was said. */
export const resumed = (ground: Ground, person: Placed): Held[] => {
  const { reading, mentionAt } = ground
  const { sentences, sentenceOf, tokens } = reading
  const index = sentenceOf[person.firstToken]!
  const sentence = sentences[index]!
  const next = sentences[index + 1]
  // The name closes its sentence.
  if (next === undefined || next.block !== sentence.block || sentence.endToken - person.endToken > 1)
    return []
  if (!/^(?:le|la|l'|the)$/.test(tokens.lower[next.firstToken]!)) return []
  const title = titleAt(ground, next.firstToken)
  if (
    title === undefined ||
    title.firstToken !== next.firstToken + 1 ||
    !articles.has(tokens.lower[next.firstToken]!)
  )
    return []
  let verb = title.after
  if (tokens.lower[verb] === ',')
    while (verb < next.endToken && verb < title.after + 8 && tokens.lower[++verb] !== ',');
  if (tokens.lower[verb] === ',') verb++
  for (let at = title.after; at <= verb; at++) if (mentionAt.get(at)?.type === 'person') return []
  const word = tokens.lower[verb] ?? ''
  const helped = /^(?:y|en|a|has|s'|se|lui|ne|n')$/.test(word)
  return helped || speaking.test(word)
    ? [held(ground, person, { title, rule: 'role/resumed', confidence: 0.5 })]
    : []
}
