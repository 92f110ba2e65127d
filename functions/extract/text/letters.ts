/**
 * Patterns that ask for letters (`\p{L}`), written so that they ask first for those of Latin-1. In a text of two bytes a character the
 * engine looks each letter up in a table of hundreds of runs, which costs several times as much.
 */
const latin = 'A-Za-zªµºÀ-ÖØ-öø-ÿ'
/** Refuting a small class is quicker to compile than asking for all others, above all where case does not count. */
const narrow = '[\\0-ÿ]'

/** `\p{L}`, or a class with it. */
const letter = String.raw`\\p\{L\}|\[(?!\^)(?:[^\\\]]|\\.)*?\\p\{L\}(?:[^\\\]]|\\.)*\]`
const parts = new RegExp(
  String.raw`\(\?<!(?<behind>${letter})\)|\(\?!(?<ahead>${letter})\)|(?<one>${letter})|\[(?:[^\\\]]|\\.)*\]|\\.`,
  'gs',
)

const near = (one: string): string => (one.startsWith('[') ? one.replace('\\p{L}', latin) : `[${latin}]`)

const rewritten = (
  part: string,
  { behind, ahead, one }: Readonly<Record<string, string | undefined>>,
): string => {
  if (behind !== undefined) return `(?<!${near(behind)}|${behind}(?<!${narrow}))`
  if (ahead !== undefined) return `(?!${near(ahead)}|(?!${narrow})${ahead})`
  return one === undefined ? part : `(?:${near(one)}|(?!${narrow})${one})`
}

/** A pattern with the same matches. */
export const swift = ({ source, flags }: RegExp): RegExp =>
  new RegExp(
    source.replace(parts, (part: string, ...rest: readonly unknown[]) =>
      rewritten(part, rest.at(-1) as Readonly<Record<string, string | undefined>>),
    ),
    flags,
  )
