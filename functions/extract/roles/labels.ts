/** Functions before a colon: "Scientific director: X (Y)", "Président du jury : X, Y". */
import type { Ground, Placed } from './ground.ts'
import { type Held, held, heldIn, skipArticles } from './held.ts'
import { titleAt } from './title.ts'

const longestLabel = 9
const address = /^(?:dr|pr|prof|professor|professeur|professeure|mr|mrs|ms|m|mme|\.)$/

/** The body behind a name: "X (Y)", "X, Y". */
const bodyBehind = ({ reading, mentionAt }: Ground, person: Placed): Placed | undefined => {
  const body = /^[(,[–-]$/.test(reading.tokens.lower[person.endToken] ?? '')
    ? mentionAt.get(person.endToken + 1)
    : undefined
  return body?.type === 'organization' ? body : undefined
}

export const labelled = (ground: Ground, person: Placed): Held[] => {
  const { tokens, sentences, sentenceOf } = ground.reading
  const sentence = sentences[sentenceOf[person.firstToken]!]!
  let colon = person.firstToken - 1
  while (colon > sentence.firstToken && address.test(tokens.lower[colon]!)) colon--
  if (tokens.lower[colon] !== ':') return []
  for (let at = Math.max(sentence.firstToken, colon - longestLabel); at < colon; at++) {
    // A label opens its line, or stands behind a bullet or another label.
    if (at > sentence.firstToken && /^\p{L}/u.test(tokens.lower[at - 1]!)) continue
    const title = titleAt(ground, skipArticles(ground, at), 'label')
    if (title === undefined || title.after !== colon) continue
    const own = title.organization === undefined ? heldIn(title, bodyBehind(ground, person)) : title
    return [held(ground, person, { title: own, rule: 'role/label', confidence: 0.7 })]
  }
  return []
}
