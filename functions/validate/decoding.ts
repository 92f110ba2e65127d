/** From the bytes of a file to its text, or why it has none. */

/** UTF-8 text, or the fault's code and what the bytes look like. */
export type Decoded =
  | { readonly text: string }
  | { readonly code: 'document/binary' | 'document/encoding'; readonly found: string }

/** The text of a file: strict UTF-8 without its byte-order mark, line ends as they are. */
export const decode = (bytes: Uint8Array): Decoded => {
  const wide = utf16(bytes)
  if (wide !== undefined) return { code: 'document/encoding', found: wide }
  const nul = bytes.indexOf(0)
  if (nul >= 0) return { code: 'document/binary', found: `a NUL at byte ${nul}` }
  const text = utf8(bytes)
  if (text !== undefined) return { text }
  return { code: 'document/encoding', found: `no UTF-8 on line ${brokenLine(bytes)}` }
}

const utf8 = (bytes: Uint8Array, { whole = true } = {}): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !whole })
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** The line with the first byte that is no UTF-8: more bytes only ever break more, so halving finds it. */
const brokenLine = (bytes: Uint8Array): number => {
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1
    // A character cut off at the end is no fault yet.
    if (utf8(bytes.subarray(0, middle), { whole: false }) === undefined) bad = middle
    else good = middle
  }
  return bytes.subarray(0, good).reduce((line, byte) => line + Number(byte === 0x0a), 1)
}

/** UTF-16 that the bytes announce, or look like. */
const utf16 = (bytes: Uint8Array): string | undefined => {
  const mark = `${bytes[0]} ${bytes[1]}`
  if (mark === '255 254' || mark === '254 255') return 'UTF-16 with a byte-order mark'
  return looksUtf16(bytes) ? 'UTF-16 without a byte-order mark' : undefined
}

/** Bytes enough to tell UTF-16 from a binary file. */
const sampleBytes = 65_536

/**
 * In UTF-16 the high bytes of Latin letters are NUL, all on one side, and the low bytes are text: a file with stray NULs or with
 * binary numbers is none.
 */
const looksUtf16 = (bytes: Uint8Array): boolean => {
  const pairs = Math.min(bytes.length, sampleBytes) >> 1
  if (pairs === 0 || bytes.length % 2 === 1) return false
  const sides = [0, 1].map(side => {
    let [nuls, controls] = [0, 0]
    for (let at = side; at < pairs * 2; at += 2) {
      const byte = bytes[at]!
      if (byte === 0) nuls++
      else if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++
    }
    return { nuls: nuls / pairs, controls: controls / pairs }
  })
  const [high, low] = sides[0]!.nuls > sides[1]!.nuls ? [sides[0]!, sides[1]!] : [sides[1]!, sides[0]!]
  return high.nuls > 0.7 && low.nuls === 0 && low.controls < 0.02
}
