/** With what the matches of a pattern begin, read off the pattern itself: a search for whole words need only stop at such words. */

/** Longer beginnings tell hardly more words apart. */
const longest = 5

interface Cursor {
  readonly pattern: string
  at: number
}

/** A beginning; an open one goes on with what stands behind in the pattern. */
interface Start {
  readonly text: string
  readonly open: boolean
}

const closed = (starts: readonly Start[]): Start[] => starts.map(({ text }) => ({ text, open: false }))

const joined = (starts: readonly Start[], next: readonly Start[]): Start[] =>
  starts.flatMap(start =>
    start.open
      ? next.map(({ text, open }) => {
          const whole = start.text + text
          return { text: whole.slice(0, longest), open: open && whole.length < longest }
        })
      : [start],
  )

const alternation = (cursor: Cursor): Start[] => {
  const ways = sequence(cursor)
  while (cursor.pattern[cursor.at] === '|') {
    cursor.at++
    ways.push(...sequence(cursor))
  }
  return ways
}

const anything: readonly Start[] = [{ text: '', open: false }]
const nothing: readonly Start[] = [{ text: '', open: true }]

const sequence = (cursor: Cursor): Start[] => {
  let starts: Start[] = [...nothing]
  while (cursor.at < cursor.pattern.length && !'|)'.includes(cursor.pattern[cursor.at]!)) {
    const atom = atomAt(cursor)
    const sign = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(cursor.pattern.slice(cursor.at))?.[0] ?? ''
    cursor.at += sign.length
    const once = sign === '' || sign[0] === '?' ? atom : closed(atom)
    const mayLack = sign[0] === '?' || sign[0] === '*' || sign.startsWith('{0')
    starts = joined(starts, mayLack ? [...once, ...nothing] : once)
  }
  return starts
}

const atomAt = (cursor: Cursor): readonly Start[] => {
  const first = cursor.pattern[cursor.at++]!
  if (first === '(') return group(cursor)
  if (first === '[') return ofClass(cursor)
  if (first === '.') return anything
  if (first === '^' || first === '$') return nothing
  if (first !== '\\') return [{ text: first, open: true }]
  const kind = cursor.pattern[cursor.at++]!
  if (!/[a-z\d]/i.test(kind)) return [{ text: kind, open: true }]
  cursor.at += /^(?:\{[^}]*\}|<[^>]*>)?/.exec(cursor.pattern.slice(cursor.at))![0].length
  return anything
}

const ofClass = (cursor: Cursor): readonly Start[] => {
  const inside = /^(?:\\.|[^\]])*/.exec(cursor.pattern.slice(cursor.at))![0]
  cursor.at += inside.length + 1
  if (/[\\^-]/.test(inside)) return anything
  return [...inside].map(text => ({ text, open: true }))
}

const group = (cursor: Cursor): readonly Start[] => {
  const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(cursor.pattern.slice(cursor.at))?.[0] ?? ''
  cursor.at += opening.length
  const inside = alternation(cursor)
  cursor.at++
  return /[=!]$/.test(opening) ? nothing : inside
}

/** Beginnings of which each match has one; undefined where some match may begin with anything. */
export const firstLetters = (pattern: string): readonly string[] | undefined => {
  const starts = new Set(alternation({ pattern, at: 0 }).map(({ text }) => text))
  return starts.has('') ? undefined : [...starts]
}
