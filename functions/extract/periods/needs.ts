/** What a pattern cannot match without, read off the pattern itself: asking a sentence for a few words is cheaper than trying the shape. */

/** One of these, in lower case, stands in every match. */
export type AnyOf = readonly string[]

const digits: AnyOf = [...'0123456789']
/** Shorter ones stand in nearly every sentence. */
const shortest = 2

/** All of these hold in every text with a match; the quickest to refute comes first. */
export const needsOf = (pattern: string): readonly AnyOf[] => {
  const needs = alternation({ pattern, at: 0 }).needs.filter(
    any => any !== digits && any.every(word => word.length >= shortest),
  )
  const distinct = new Map(needs.map(any => [any.join('|'), any]))
  return [...distinct.values()].sort((a, b) => a.length - b.length)
}

interface Cursor {
  readonly pattern: string
  at: number
}

interface Part {
  readonly needs: readonly AnyOf[]
}

const free: Part = { needs: [] }

/** Of several ways the one with the longest words speaks for each; a way that needs nothing frees them all. */
const alternation = (cursor: Cursor): Part => {
  const ways = [sequence(cursor)]
  while (cursor.pattern[cursor.at] === '|') {
    cursor.at++
    ways.push(sequence(cursor))
  }
  if (ways.length === 1) return ways[0]!
  const best = ways.map(({ needs }) => needs.toSorted((a, b) => shortestOf(b) - shortestOf(a))[0])
  if (best.some(any => any === undefined)) return free
  return { needs: [best.every(any => any === digits) ? digits : [...new Set(best.flatMap(any => any!))]] }
}

const shortestOf = (any: AnyOf): number => Math.min(...any.map(word => word.length))

const sequence = (cursor: Cursor): Part => {
  const needs: AnyOf[] = []
  let literal = ''
  const close = () => {
    // Spaces are everywhere; a search that begins with one stops at each.
    if (literal.trim()) needs.push([literal.trim()])
    literal = ''
  }
  while (cursor.at < cursor.pattern.length && !'|)'.includes(cursor.pattern[cursor.at]!)) {
    const atom = atomAt(cursor)
    const least = quantity(cursor)
    if (typeof atom === 'string' && least === undefined) literal += atom
    else {
      close()
      if (least !== 0) needs.push(...(typeof atom === 'string' ? [[atom]] : atom.needs))
    }
  }
  close()
  return { needs }
}

/** A character, or a part with what it needs. */
const atomAt = (cursor: Cursor): string | Part => {
  const { pattern } = cursor
  const first = pattern[cursor.at++]!
  if (first === '\\') return escaped(cursor)
  if (first === '[') return skip(cursor, /^(?:\\.|[^\]])*\]/)
  if (first === '(') return group(cursor)
  return first === '.' || first === '$' || first === '^' ? free : first.toLowerCase()
}

const escaped = (cursor: Cursor): string | Part => {
  const kind = cursor.pattern[cursor.at++]!
  if (kind === 'd') return { needs: [digits] }
  // \p{L}, \k<name>, \u00a0 and the like: what they stand for is not spelled out.
  if (kind === 'u') return skip(cursor, /^(?:\{[^}]*\}|[\da-f]{4})/i)
  if (kind === 'x') return skip(cursor, /^[\da-f]{2}/i)
  return /[a-z]/i.test(kind) ? skip(cursor, /^(?:\{[^}]*\}|<[^>]*>)?/) : kind
}

const skip = (cursor: Cursor, what: RegExp): Part => {
  cursor.at += what.exec(cursor.pattern.slice(cursor.at))![0].length
  return free
}

const group = (cursor: Cursor): Part => {
  const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(cursor.pattern.slice(cursor.at))?.[0] ?? ''
  cursor.at += opening.length
  const inside = alternation(cursor)
  cursor.at++
  // What stands around a match may lie outside of what is looked at, or must not be there.
  return /[=!]$/.test(opening) ? free : inside
}

/** How often at least the atom stands; undefined for exactly once. */
const quantity = (cursor: Cursor): number | undefined => {
  const sign = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(cursor.pattern.slice(cursor.at))?.[0]
  if (sign === undefined) return undefined
  cursor.at += sign.length
  return sign[0] === '?' || sign[0] === '*' || sign.startsWith('{0') ? 0 : 1
}
