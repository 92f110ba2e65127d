import { Char, charClass } from './characters.ts'

const SPACE = 32
const GROUP = 3

function isDigit(view: string, at: number): boolean {
  return at < view.length && charClass[view.charCodeAt(at)] === Char.digit
}

/** Whether exactly three digits stand at `at`. */
function isGroup(view: string, at: number): boolean {
  return isDigit(view, at) && isDigit(view, at + 1) && isDigit(view, at + 2) && !isDigit(view, at + GROUP)
}

/**
 * The end of the number that begins at `start`: digits, with points, commas or spaces between groups, a decimal part.
 * What a point or comma means is decided later, by language.
 */
export function endOfNumber(view: string, start: number): number {
  let at = start
  while (isDigit(view, at)) at++
  const first = at - start
  const spaced = first <= GROUP && view.charCodeAt(start) !== 48
  while (at < view.length) {
    const unit = view.charCodeAt(at)
    if (unit === SPACE) {
      if (!spaced || !isGroup(view, at + 1) || view.slice(start, at).search(/[.,]/) >= 0) break
      at += GROUP + 1
    } else if ((unit === 44 || unit === 46 || unit === 39 || unit === 0x2019) && isDigit(view, at + 1)) {
      const marked = unit === 39 || unit === 0x2019
      if (marked && !isGroup(view, at + 1)) break
      at++
      while (isDigit(view, at)) at++
    } else break
  }
  return at
}
