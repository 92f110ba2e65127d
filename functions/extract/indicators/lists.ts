/** The line that introduces a list, from which its items take what they leave out. */
import type { Reading } from '../text/reading.ts'

const wrapped = /^[\p{Ll}(]/u

/** By block: the sentence that introduces the list it is an item of. */
export const introductions = ({ blocks, sentences, view }: Reading): (number | undefined)[] => {
  let intro: number | undefined
  let listed = false
  return blocks.map(block => {
    if (block.kind === 'item') {
      listed = true
      return intro
    }
    // The rest of an item, wrapped: "(21 million in 2022), …".
    if (listed && block.kind === 'heading' && wrapped.test(view.slice(block.start, block.start + 2)))
      return intro
    listed = false
    const last = block.endSentence - 1
    const end = sentences[last]?.end ?? block.end
    intro = block.kind === 'heading' || /:\s*$/.test(view.slice(end - 3, end)) ? last : undefined
    return undefined
  })
}
