import { announcesContact, continuesContact, isContactLine } from './contact.ts'
import { beginsItem, Join } from './layout.ts'
import type { BlockKind, Span } from './reading.ts'
import type { View } from './view.ts'

/** A block before its sentences are known. */
export interface LaidOut extends Span {
  readonly kind: BlockKind
}

const LONGEST_HEADING = 160
/** Contact lines stand close together; a wider gap ends them. */
const CONTACT_GAP = 4
const FAR = 1 << 30

/** The blocks of a text: what stands between hard breaks, in order. */
export function layOut(source: string, seen: View): readonly LaidOut[] {
  const { lines, joins } = seen
  const blocks: LaidOut[] = []
  let inContact = false
  for (let line = 0; line < lines.length; ) {
    let next = line + 1
    while (next < lines.length && joins[next] !== Join.hard) next++
    const start = lines.start[line]!
    const end = lines.end[next - 1]!
    const text = source.slice(start, Math.min(end, start + FAR))
    const gap = lines.blanksBefore[line]!
    const announced = announcesContact(text)
    inContact = announced || (inContact && gap <= CONTACT_GAP && continuesContact(text))
    const contact = inContact || isContactLine(text)
    blocks.push({ start, end, kind: contact ? 'contact' : kindOf(source, seen, { line, next, text }) })
    line = next
  }
  return blocks
}

function kindOf(
  source: string,
  seen: View,
  at: { readonly line: number; readonly next: number; readonly text: string },
): BlockKind {
  if (beginsItem(source, seen.lines, at.line)) return 'item'
  return at.text.length <= LONGEST_HEADING && !/[.,;:…]["»”]?$/.test(at.text) ? 'heading' : 'paragraph'
}
