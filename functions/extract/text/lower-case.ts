/** Text in lower case with plain apostrophes, as the words of every lexicon and pattern are written. */

export const lowered = (text: string): string => text.replaceAll('’', "'").toLowerCase()

/** The same, as long as the text: where lower case is longer (İ), capitals stay, since offsets matter more. */
export const loweredInPlace = (text: string): string => {
  const straight = text.replaceAll('’', "'")
  const lower = straight.toLowerCase()
  return lower.length === straight.length ? lower : straight
}
