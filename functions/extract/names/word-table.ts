const FULLEST = 0.7
const PRIME = 0x01000193

/**
 * Numbers by word, in typed arrays. A Map of the gazetteers' 170,000 words would make a string of each before the first document is
 * read; here they stay characters of one array.
 */
export class WordTable {
  length = 0
  /** Entry + 1 by slot, 0 for a free one. */
  private readonly slots: Int32Array
  private readonly units: Uint16Array
  /** Where each entry's characters begin; one more than there are entries. */
  private readonly starts: Int32Array
  private readonly numbers: Int32Array

  /** How many words and characters there is room for; memory that is not used is not taken. */
  constructor(room: { readonly words: number; readonly characters: number }) {
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(room.words / FULLEST)))
    this.units = new Uint16Array(room.characters)
    this.starts = new Int32Array(room.words + 1)
    this.numbers = new Int32Array(room.words)
  }

  /** The number of a word, 0 for one that is not there. */
  get(word: string): number {
    const entry = this.slots[this.slotOf(word, 0, word.length)]!
    return entry === 0 ? 0 : this.numbers[entry - 1]!
  }

  /** Sets bits of the word of `text` that stands from `start` to `end`. */
  addBits(text: string, start: number, end: number, bits: number): void {
    const entry = this.entryOf(text, start, end)
    this.numbers[entry] = this.numbers[entry]! | bits
  }

  /** Keeps the largest number given for that word. */
  addMost(text: string, start: number, end: number, number: number): void {
    const entry = this.entryOf(text, start, end)
    if (this.numbers[entry]! < number) this.numbers[entry] = number
  }

  private entryOf(text: string, start: number, end: number): number {
    const slot = this.slotOf(text, start, end)
    const known = this.slots[slot]!
    if (known > 0) return known - 1
    const entry = this.length++
    const first = this.starts[entry]!
    const next = first + end - start
    if (entry === this.numbers.length || next > this.units.length)
      throw new RangeError(`a table of words has room for ${this.numbers.length}, and more were given`)
    for (let at = start; at < end; at++) this.units[first + at - start] = text.charCodeAt(at)
    this.starts[entry + 1] = next
    this.slots[slot] = entry + 1
    return entry
  }

  /** The slot of a word, or the free one where it belongs. */
  private slotOf(text: string, start: number, end: number): number {
    let hash = 0
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
    const mask = this.slots.length - 1
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.slots[slot]!
      if (entry === 0 || this.isAt(entry - 1, text, start, end)) return slot
    }
  }

  private isAt(entry: number, text: string, start: number, end: number): boolean {
    const first = this.starts[entry]!
    if (this.starts[entry + 1]! - first !== end - start) return false
    for (let at = start; at < end; at++)
      if (this.units[first + at - start] !== text.charCodeAt(at)) return false
    return true
  }
}
