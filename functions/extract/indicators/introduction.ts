/** What stands before a colon holds for everything behind it. */
import type { Span } from '../text/reading.ts'
import type { Line } from './distance.ts'
import { firstBehind } from './scene.ts'

const longestGap = 60

/** "objectives for 2030: produce at least 20 …; create 500 jobs": whether `piece` introduces the figure. */
export const introduces = (line: Line, figure: Span, piece: Span): boolean => {
  const colon = line.lower.indexOf(':', Math.max(0, piece.end - line.start)) + line.start
  if (colon < line.start || colon >= figure.start || colon - piece.end > longestGap) return false
  const next = line.quantities[firstBehind(line.quantities, piece.end)]
  return next === undefined || next.start >= colon
}
