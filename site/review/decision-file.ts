/** review.yaml with other decisions in it: comments, order and layout of what stays are kept. */
import { type Document, isMap, isSeq, parseDocument, YAMLMap, YAMLSeq } from 'yaml'
import type { Decision } from '../../schemas/source/review.ts'
import { decisionKey } from './decisions.ts'

type Fields = Readonly<Record<string, unknown>>

/** Fields of a decision in the order in which they are written. */
const order = [
  'decision',
  'table',
  'document',
  'quote',
  'occurrence',
  'from',
  'into',
  'set',
  'reason',
  'date',
] as const

/** A decision's fields as the file has them: an occurrence of 1 goes without saying. */
const written = (decision: Decision): [string, unknown][] => {
  const fields: Fields = { ...decision }
  return order
    .filter(name => fields[name] !== undefined && !(name === 'occurrence' && fields[name] === 1))
    .map(name => [name, fields[name]])
}

const equal = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
      : inner,
  )

/** The text of the file with exactly these decisions; the very same text where it has them already. */
export const reviewText = (text: string, decisions: readonly Decision[]): string => {
  const document = parseDocument(text, { stringKeys: true })
  const list = listOf(document)
  const wanted = new Map(decisions.map(decision => [decisionKey(decision), decision]))
  let changed = false
  list.items = list.items.filter(item => {
    const now = isMap(item) ? (item.toJS(document) as Decision) : undefined
    const next = now && wanted.get(decisionKey(now))
    changed ||= next === undefined
    if (next === undefined || now === undefined || !isMap(item)) return false
    wanted.delete(decisionKey(now))
    if (equal(written(now), written(next))) return true
    changed = true
    update(document, item, next)
    return true
  })
  for (const decision of wanted.values()) list.add(nodeOf(document, decision))
  if (!changed && wanted.size === 0) return text
  list.flow = false
  return document.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    // Else a long quote with escaped line breaks, as texts that wrap have them, would be laid out over lines.
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  })
}

/** The list of decisions; a file with nothing but comments gets one, below them. */
const listOf = (document: Document.Parsed): YAMLSeq => {
  if (isSeq(document.contents)) return document.contents
  if (document.contents !== null && document.toJS() !== null)
    throw new Error('review.yaml is not a list of decisions')
  const list = new YAMLSeq(document.schema)
  const [before, after] = [document.commentBefore, document.comment]
  document.commentBefore = [before, after].filter(Boolean).join('\n \n') || null
  document.comment = null
  document.contents = list as unknown as typeof document.contents
  return list
}

const update = (document: Document.Parsed, item: YAMLMap, decision: Decision): void => {
  const fields = new Map(written(decision))
  for (const name of order) {
    if (!fields.has(name)) item.delete(name)
    else if (!equal(item.toJS(document)[name], fields.get(name)))
      item.set(name, valueNode(document, fields.get(name)))
  }
}

const nodeOf = (document: Document.Parsed, decision: Decision): YAMLMap => {
  const item = new YAMLMap(document.schema)
  for (const [name, value] of written(decision))
    item.set(document.createNode(name), valueNode(document, value))
  return item
}

/** A set of fields goes on one line, as in the examples. */
const valueNode = (document: Document.Parsed, value: unknown) =>
  document.createNode(value, { flow: typeof value === 'object' })
