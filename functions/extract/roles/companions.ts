/** Those who share a function: "X and Y, co-founders of Z", "the co-founders X and Y", "founded by X and Y". */
import type { Ground, Placed } from './ground.ts'

const joined = /^(?:and|et|,|&)$/
const address = /^(?:dr|drs|pr|prof|professor|professeur|mr|mrs|ms|m|mme|\.|,|and|et|&|by|par)$/
const longestGap = 4

/** The persons named in a row right before one. */
export const personsBefore = ({ reading, mentionBefore }: Ground, person: Placed): Placed[] => {
  const { lower } = reading.tokens
  const found: Placed[] = []
  for (let first = person.firstToken; ; ) {
    let at = first
    while (first - at < longestGap && address.test(lower[at - 1] ?? '')) at--
    const other = mentionBefore.get(at)
    if (other?.type !== 'person' || !joined.test(lower[at] ?? '')) return found
    found.push(other)
    first = other.firstToken
  }
}

/** The persons named in a row right behind one. */
export const personsBehind = ({ reading, mentionAt }: Ground, person: Placed): Placed[] => {
  const { lower } = reading.tokens
  const found: Placed[] = []
  for (let end = person.endToken; ; ) {
    let at = end
    while (at - end < longestGap && address.test(lower[at] ?? '')) at++
    const other = mentionAt.get(at)
    if (other?.type !== 'person' || !joined.test(lower[end] ?? '')) return found
    found.push(other)
    end = other.endToken
  }
}
