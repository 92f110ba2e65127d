/** The line that introduces a list, from which its items take what they leave out. */
import type { Reading } from '../text/reading.ts'

/** By block: the sentence that introduces the list it is an item of. */
export const introductions = ({ blocks, sentences, view }: Reading): (number | undefined)[] => {
  let intro: number | undefined
  return blocks.map(block => {
    if (block.kind === 'item') return intro
    const last = block.endSentence - 1
    const end = sentences[last]?.end ?? block.end
    intro = block.kind === 'heading' || /:\s*$/.test(view.slice(end - 3, end)) ? last : undefined
    return undefined
  })
}
