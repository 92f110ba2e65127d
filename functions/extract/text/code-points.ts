/** Turns UTF-16 offsets of one text into code points, the offsets that the contract publishes. */
export type CodePointOf = (offset: number) => number

const identity: CodePointOf = offset => offset

/** The offset map of `source`; most texts hold no surrogate pair, and theirs is the identity. */
export function codePoints(source: string): CodePointOf {
  const pairs: number[] = []
  for (const pair of source.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(pair.index + 1)
  if (pairs.length === 0) return identity
  return offset => offset - countBefore(pairs, offset)
}

/** How many of the ascending `positions` are smaller than `offset`. */
function countBefore(positions: readonly number[], offset: number): number {
  let low = 0
  let high = positions.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (positions[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
