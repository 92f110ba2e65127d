import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { z } from 'zod'
import { fieldPath, type SourceFault } from './fault.ts'
import { sentencesOf } from './sentence.ts'

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly SourceFault[] }

type Path = readonly PropertyKey[]

/** Where a path starts in the file: at the key of a field or at the item of a list, else at the nearest that is there. */
const offsetOf = (root: Node | null, path: Path): number => {
  let node: unknown = root
  let offset = root?.range?.[0] ?? 0
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
      if (pair === undefined) return offset
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      const item = node.items[Number(part)] as Node | undefined
      if (item === undefined) return offset
      offset = item.range?.[0] ?? offset
      node = item
    } else return offset
  }
  return offset
}

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** The document's plain value, or why there is none: an alias without its anchor, or aliases that multiply without end. */
const plain = (
  document: ReturnType<typeof parseDocument>,
): { readonly value: unknown } | { readonly reason: string } => {
  try {
    return { value: document.toJS() }
  } catch (error) {
    if (error instanceof ReferenceError) return { reason: error.message }
    throw error
  }
}

/**
 * Reads a source file as YAML 1.2 (so a day stays text and `no` is no boolean) and judges it by a schema: the value, or every fault with
 * its line and field. An empty file is what `empty` says.
 */
export const parseSource = <S extends z.ZodType>(
  schema: S,
  source: Uint8Array | string,
  { file, empty = null }: { readonly file: string; readonly empty?: unknown },
): Parsed<z.output<S>> => {
  const fault = (line: number | undefined, path: Path, message: string): SourceFault => ({
    file,
    line,
    field: fieldPath(path),
    message,
  })
  const failed = (...faults: SourceFault[]) => ({ ok: false, faults }) as const
  const text = typeof source === 'string' ? source : decode(source)
  if (text === undefined) return failed(fault(undefined, [], 'is not UTF-8; save it again as UTF-8'))
  const lines = new LineCounter()
  const lineAt = (offset: number): number => Math.max(lines.linePos(offset).line, 1)
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true })
  const syntax = [...document.errors, ...document.warnings]
  const invalid = (line: number, reason: string) => fault(line, [], `is not valid YAML: ${reason}`)
  if (syntax.length > 0) return failed(...syntax.map(({ message, pos }) => invalid(lineAt(pos[0]), message)))
  const read = plain(document)
  if ('reason' in read) return failed(invalid(1, read.reason))
  const result = schema.safeParse(read.value ?? empty, { reportInput: true })
  if (result.success) return { ok: true, value: result.data }
  const faults = result.error.issues.flatMap(sentencesOf).map(({ path, message }) => {
    const offset = offsetOf(document.contents, path)
    return { offset, fault: fault(lineAt(offset), path, message) }
  })
  return failed(...faults.sort((a, b) => a.offset - b.offset).map(each => each.fault))
}
