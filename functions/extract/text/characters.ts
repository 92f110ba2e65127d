/** Classes of UTF-16 code units, as one table over the basic multilingual plane: the scanners' only look-up. */
export const Char = {
  space: 0,
  lower: 1,
  upper: 2,
  letter: 3,
  digit: 4,
  superscript: 5,
  hyphen: 6,
  apostrophe: 7,
  soft: 8,
  punctuation: 9,
  symbol: 10,
  surrogate: 11,
} as const

const PLANE = 0x10000
const SURROGATES = { first: 0xd800, last: 0xdfff }

/** `pattern` takes runs: a class of Unicode has tens of thousands of units, but only hundreds of runs. */
function fill(table: Uint8Array, kind: number, pattern: RegExp): void {
  for (const match of everyUnit.matchAll(pattern))
    table.fill(kind, match.index, match.index + match[0].length)
}

// A unit stands at its own index. Surrogates are left out: alone they match no property, and pairs would be read as one character.
const everyUnit = Array.from({ length: PLANE }, (_, unit) =>
  unit >= SURROGATES.first && unit <= SURROGATES.last ? ' ' : String.fromCharCode(unit),
).join('')

function classes(): Uint8Array {
  const table = new Uint8Array(PLANE).fill(Char.symbol)
  fill(table, Char.space, /[\s\p{Cc}\u200b\ufeff]+/gu)
  fill(table, Char.punctuation, /\p{P}+/gu)
  fill(table, Char.letter, /[\p{L}\p{M}]+/gu)
  fill(table, Char.lower, /\p{Ll}+/gu)
  fill(table, Char.upper, /[\p{Lu}\p{Lt}]+/gu)
  fill(table, Char.digit, /[0-9]+/g)
  fill(table, Char.superscript, /[¹²³⁰-⁹]+/gu)
  fill(table, Char.hyphen, /[-\u2010\u2011]+/g)
  fill(table, Char.apostrophe, /['’ʼ]+/g)
  fill(table, Char.soft, /[\u00ad\u2060\u200c\u200d]+/g)
  // The % sign is punctuation to Unicode; to a reader of figures it is a unit.
  fill(table, Char.symbol, /[%‰]+/g)
  return table.fill(Char.surrogate, SURROGATES.first, SURROGATES.last + 1)
}

/** The class (`Char`) of every UTF-16 code unit. */
export const charClass: Uint8Array = classes()

/** Whether a code unit is a letter of any case. */
export function isLetter(unit: number): boolean {
  const kind = charClass[unit]!
  return kind >= Char.lower && kind <= Char.letter
}

/** Whether a code unit is a letter or digit. */
export function isAlphanumeric(unit: number): boolean {
  const kind = charClass[unit]!
  return kind >= Char.lower && kind <= Char.digit
}
