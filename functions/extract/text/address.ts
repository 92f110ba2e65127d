import { Char, charClass, isLetter } from './characters.ts'

const LONGEST = 254
const INSIDE = new Set([...'@._-/:%+~#?=&'])
const ADDRESS =
  /^(?:https?:\/\/|www\.)\S+$|^[^@\s]+@[^@\s]+\.\w+$|^[^\s/@]+\.(?:com|org|net|eu|fr|io|bio|gov|edu|int|info|example|de|be|ch|uk|co|us|ie|nl|it|es|at|se|dk|fi|no|ca|health|tech|paris|bzh|app|ai)(?:[/?#]\S*)?$/i

/** The end of the web or mail address that begins at `start`, or `start` when none does; `tried` is how far was looked. */
export function endOfAddress(view: string, start: number): { readonly end: number; readonly tried: number } {
  let at = start
  const limit = Math.min(view.length, start + LONGEST)
  while (at < limit) {
    const kind = charClass[view.charCodeAt(at)]!
    if ((kind > Char.digit && !INSIDE.has(view.charAt(at))) || kind === Char.space) break
    at++
  }
  const tried = at
  while (
    at > start &&
    !isLetter(view.charCodeAt(at - 1)) &&
    charClass[view.charCodeAt(at - 1)] !== Char.digit
  )
    at--
  return { end: ADDRESS.test(view.slice(start, at)) ? at : start, tried }
}
