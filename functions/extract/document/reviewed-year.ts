/** The year that a report reviews, as its head names it. */
import type { Reading } from '../text/reading.ts'

const review =
  /(?<!\p{L})(?:(?:annual|activity|yearly) (?:report|review)|rapport (?:annuel|d['’]activité)|bilan|year in review|review of the year|rétrospective)(?!\p{L})/iu
const bareYear = /(?<![\p{L}\d–-])((?:19|20)\d\d)(?![\d–/-])/u
const headlines = 6

/** "ANNUAL REPORT 2022", "Le bilan 2023 de la filière"; a review of several years is none. */
export const reviewedYear = ({ blocks, pieces }: Reading): string | undefined => {
  for (const { kind, start, end } of blocks.slice(0, headlines)) {
    if (kind !== 'heading') continue
    const text = pieces.slice(start, end)
    const year = review.test(text) ? bareYear.exec(text) : null
    if (year !== null) return year[1]
  }
  return undefined
}
