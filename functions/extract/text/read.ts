import { layOut } from './blocks.ts'
import { piecesOf } from './pieces.ts'
import type { Language, Reading } from './reading.ts'
import { split } from './sentences.ts'
import { tokenize } from './tokens.ts'
import { view } from './view.ts'

/** Reads a text as blocks, sentences and tokens; linear in its length and total on any string. */
export function read(source: string, language: Language): Reading {
  const seen = view(source)
  const plain = piecesOf(seen.text.replaceAll('’', "'"))
  const tokens = tokenize(seen.text, plain)
  const { sentences, blocks } = split(tokens, layOut(source, seen))
  const sentenceOf = new Int32Array(tokens.length)
  for (const [index, sentence] of sentences.entries())
    sentenceOf.fill(index, sentence.firstToken, sentence.endToken)
  return {
    language,
    source,
    view: seen.text,
    pieces: piecesOf(seen.text),
    plain,
    blocks,
    sentences,
    tokens,
    sentenceOf,
  }
}
