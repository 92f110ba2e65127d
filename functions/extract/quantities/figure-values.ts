import type { Language } from '../text/reading.ts'

const NO_NUMBER = Number.NaN

/** The value of a number in figures; NaN where its points and commas make none (versions, lists). */
export function figureValue(text: string, language: Language): number {
  const plain = text.replace(/[ '’]/g, '')
  const comma = plain.indexOf(',')
  const point = plain.indexOf('.')
  if (comma < 0 && point < 0) return Number(plain)
  if (comma >= 0 && point >= 0) return bothMarks(plain, comma < point ? ',' : '.')
  const mark = comma >= 0 ? ',' : '.'
  const parts = plain.split(mark)
  const grouped =
    parts.slice(1).every(part => part.length === 3) && parts[0]!.length <= 3 && !/^0/.test(parts[0]!)
  if (parts.length > 2) return grouped ? Number(parts.join('')) : NO_NUMBER
  // Three figures behind one mark: thousands where the language writes them so, or where nobody would write decimals.
  const thousands = grouped && (mark === (language === 'en' ? ',' : '.') || parts[1] === '000')
  return Number(thousands ? parts.join('') : parts.join('.'))
}

function bothMarks(plain: string, grouping: string): number {
  const decimal = grouping === ',' ? '.' : ','
  const [whole, ...fraction] = plain.split(decimal)
  if (fraction.length !== 1) return NO_NUMBER
  const groups = whole!.split(grouping)
  return groups.slice(1).every(group => group.length === 3)
    ? Number(`${groups.join('')}.${fraction[0]}`)
    : NO_NUMBER
}

/** Floating point leaves 24.3 million a few billionths off; figures are stated with far fewer places. */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12))
}
