/** Which file of many holds a row: the builder writes by this, the page reads by it. */

/** Hexadecimal digits so that a file has at most about `perFile` of `count` rows. */
export const shardDigits = (count: number, perFile: number): number => {
  let digits = 0
  while (count > perFile * 16 ** digits && digits < 4) digits++
  return digits
}

/** FNV-1a, 32 bit: short, the same everywhere, and spreads ids evenly. */
export const shardOf = (key: string, digits: number): string => {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(key)) hash = Math.imul(hash ^ byte, 0x01000193)
  return digits === 0 ? 'all' : (hash >>> 0).toString(16).padStart(8, '0').slice(0, digits)
}

/** A name as search compares it: without case, accents and punctuation. */
export const searchable = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Search files of these names: one for each beginning of a word, or one for all where `letters` is 0. */
export const searchKeys = (names: readonly string[], letters: number): ReadonlySet<string> =>
  new Set(
    letters === 0
      ? ['all']
      : names
          .flatMap(name => searchable(name).split(' ').filter(Boolean))
          .map(word => prefixKey(word, letters)),
  )

/** The beginning of a word that names its search file; characters outside ASCII by their code point. */
export const prefixKey = (word: string, letters: number): string =>
  [...word]
    .slice(0, letters)
    .map(char => (/[a-z0-9]/.test(char) ? char : `-${char.codePointAt(0)?.toString(16)}`))
    .join('')
