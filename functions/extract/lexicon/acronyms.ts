/** Small words of a name that its acronym passes over: « Établissement français du sang » is EFS. */
export const wordsWithoutLetter: ReadonlySet<string> = new Set(
  "de du des d' la le les l' et en à of and the for in pour".split(' '),
)
