import type { Reading } from '../text/reading.ts'
import type { NameGroup } from './verdicts.ts'

/** Groups of one document that are the same thing: a disjoint-set forest over their positions. */
export class Sameness {
  private readonly parent: number[]
  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, index) => index)
  }
  root(index: number): number {
    let at = index
    while (this.parent[at] !== at) at = this.parent[at] = this.parent[this.parent[at]!]!
    return at
  }
  /** The second becomes part of the first. */
  join(first: number, second: number): void {
    this.parent[this.root(second)] = this.root(first)
  }
}

/** What linking works on: the groups of a document, by spelling, and which of them are the same thing. */
export interface Linking {
  readonly reading: Reading
  readonly groups: readonly NameGroup[]
  readonly byKey: ReadonlyMap<string, number>
  readonly same: Sameness
}
