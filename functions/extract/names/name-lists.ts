/** How the gazetteers write their lists: names between bars, read without making a string of each. */

const LAST_ASCII = 0x7f
const MARKS = /\p{M}/gu

/** Accents off, for capitals written without them. */
export const bare = (text: string): string => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > LAST_ASCII) return withoutMarks(text)
  return text
}

const decomposed = (text: string): string => text.normalize('NFD').replace(MARKS, '')

const FIRST_ACCENTED = 0xc0
/** The letters of Latin-1 without their marks; of others the engine is asked. */
const PLAIN: readonly string[] = Array.from({ length: 0x100 - FIRST_ACCENTED }, (_, at) =>
  decomposed(String.fromCharCode(FIRST_ACCENTED + at)),
)

function withoutMarks(text: string): string {
  let plain = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit <= LAST_ASCII) continue
    const letter = PLAIN[unit - FIRST_ACCENTED]
    if (letter === undefined) return decomposed(text)
    plain += text.slice(from, at) + letter
    from = at + 1
  }
  return plain + text.slice(from)
}

/** Calls for every name of a list. */
export function eachName(list: string, hear: (start: number, end: number) => void): void {
  for (let start = 0; start <= list.length; ) {
    const bar = list.indexOf('|', start)
    const end = bar < 0 ? list.length : bar
    if (end > start) hear(start, end)
    start = end + 1
  }
}

const ACCENTED = /[^|]*[^ -~|][^|]*/g

/** The names of a list, in lower case, and those with accents once more without. */
export function forms(list: string): readonly string[] {
  const lower = list.toLowerCase()
  return [lower, bare((lower.match(ACCENTED) ?? []).join('|'))]
}

/** Where the first word of a name ends: "l'" and "d'" are tokens of their own. */
export function endOfFirst(list: string, start: number, end: number): number {
  const first = list.charAt(start)
  if ((first === 'l' || first === 'd') && list.charAt(start + 1) === "'") return start + 2
  let at = start
  while (at < end && list.charAt(at) !== ' ') at++
  return at
}
