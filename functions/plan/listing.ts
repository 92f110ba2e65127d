import type { Issue } from '../../schemas/issue.ts'
import type { SourceRow } from '../../schemas/work.ts'
import { sourceKeys } from '../keys.ts'
import type { ObjectInfo } from '../ports.ts'

/** What the listing of `documents/` says: what to read, and what is refused by name or as a duplicate. */
export interface Listing {
  readonly sources: readonly SourceRow[]
  readonly issues: readonly Issue[]
}

/** Letters and digits of any script, then dots, dashes and underscores: safe in keys, addresses and file systems. */
const stemPattern = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]*$/u
const safe = (stem: string): boolean => stemPattern.test(stem) && !stem.includes('..')

/**
 * Sorts out a listing (in key order). Of documents with equal bytes the smallest id stays; equality is the store's own hash and
 * the size, so that no text is read here.
 */
export const listDocuments = (objects: readonly ObjectInfo[]): Listing => {
  const issues: Issue[] = []
  const [texts, sidecars] = [new Map<string, ObjectInfo>(), new Map<string, string>()]
  for (const object of objects) {
    const name = object.key.slice(sourceKeys.documents.length)
    if (name.endsWith('.txt')) texts.set(name.slice(0, -4), object)
    else if (name.endsWith('.yaml')) sidecars.set(name.slice(0, -5), object.key)
  }
  const sources: SourceRow[] = []
  const first = new Map<string, string>()
  for (const [stem, object] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const content = `${object.hash} ${object.bytes}`
    const original = first.get(content)
    if (!safe(stem))
      issues.push({ document_id: stem, code: 'document/name', pointer: object.key, found: stem })
    else if (original !== undefined && object.bytes > 0)
      issues.push({ document_id: stem, code: 'document/duplicate', pointer: object.key, found: original })
    else {
      first.set(content, stem)
      sources.push({
        document_id: stem,
        text_key: object.key,
        sidecar_key: sidecars.get(stem) ?? null,
        bytes: object.bytes,
      })
    }
  }
  for (const [stem, key] of sidecars)
    if (!texts.has(stem))
      issues.push({ document_id: null, code: 'sidecar/orphan', pointer: key, found: null })
  return { sources, issues }
}
