/** A document's headline: of the lines over the running text the first that says enough, else the one that says most. */
import type { FoundEntity } from '../findings.ts'
import type { Reading } from '../text/reading.ts'
import { isLetterhead } from './furniture.ts'
import { evidence, isMarked, wordCount } from './headline-evidence.ts'
import { type Line, linesOver, textOf } from './headline-lines.ts'
import { barred, isPeriodical, undated } from './masthead.ts'

const longestHead = 1000
const longestBody = 2500
/** A heading this short under a body's name is a section's. */
const longestSection = 2
const enough = 2
const least = -1
const forSignature = 1.5
const underByline = 1
const forFrame = 2
const forSubtitle = 1
/** Longer lines under another are subtitles. */
const longestBelow = 16
const forEyebrow = 1.5
const longestEyebrow = 5
const longestLook = 160

/** A first section's heading under the name of the body whose page it is. */
const section =
  /^(?:\d[.)]?\s*)?(?:who we are|about(?: us)?|our (?:missions?|story|plants|team)|nos missions?|notre mission|qui sommes[- ]nous\s?\??|présentation|contexte|context|introduction|overview|objectifs?|objectives|missions?|l['’]institut|the institute)$/i
/** What a network shows over a post: followers, age. */
const profile =
  /(?:\d[\d.,\s]*[km]?\+?\s?(?:followers|abonnés|connections|relations)(?!\p{L})|^\W*\d+\s?(?:h|d|w|mo|yr|j|sem|mois|ans)\.?\s*(?:•|·|$)|^(?:follow|suivre|\+ suivre)$)/imu
/** Posts open with a cry, in the first person or with a pictogram. */
const post =
  /\p{Extended_Pictographic}|^(?=.*\b(?:we|we['’]re|our|us|i|i['’]m|nous|notre|nos|je|j['’]ai|fiers?|fières?|proud|thrilled|excited|delighted|ravie?s?)(?!\p{L})).*!\s*$/iu

/** What a page sets around a headline: the paper's name before a bar, the day behind, a wire's mark, a town over it. */
const trimmed = (text: string): string => {
  const parts = barred(text)
  const own = parts.length > 1 ? (parts.find(isPeriodical) ?? text) : text
  return undated(own)
    .replace(/^(?:subject|objet|titre|title) ?: /iu, '')
    .replace(/^\d{1,2}(?:\.\d{1,2})+\.? (?=\p{Lu})/u, '')
    .replace(/^(?:UPDATE|WRAPUP|CORRECTED|EXCLUSIVE|BRIEF) ?\d?[-–—:] ?/u, '')
    .replace(/^[^\p{Ll}\n]{3,40}\n(?=[^\n]*\p{Ll})/u, '')
    .replace(/\n(?:n°|no\.|issue|vol\.|#) ?\d[^\n]*$/iu, '')
    .trim()
}

/** The name of the body whose page it is, where no headline follows it. */
const pageName = (reading: Reading, entities: readonly FoundEntity[], until: number): string | undefined => {
  const block = reading.blocks.slice(0, until).find(one => isLetterhead(entities, one))
  const text = block && textOf(reading, block)
  return text !== undefined && wordCount(text) > 1 && !/^(?:by|par)\s/i.test(text) ? text : undefined
}

const weightOf = (reading: Reading, line: Line, body: string): number => {
  const after = reading.source.slice(line.end, line.end + longestLook)
  const below = /^[^\S\n]*\n[^\S\n]*\S/.test(after) ? after.split('\n')[1]!.trim() : undefined
  const signature = (line.isSigned ? forSignature : 0) - (line.underByline ? underByline : 0)
  return evidence(line.text, { below, body }) + signature - (line.isFrame ? forFrame : 0)
}

/** A short line that names and stands close over one that says more: "Morning briefing", then the headline. */
const isEyebrow = (
  { source }: Reading,
  lines: readonly Line[],
  { at, weights }: { readonly at: number; readonly weights: readonly number[] },
): boolean => {
  const [line, next] = [lines[at]!, lines[at + 1]]
  if (next === undefined || next.first !== line.next || isMarked(line.text)) return false
  const [own, below] = [wordCount(line.text), wordCount(next.text)]
  if (own > longestEyebrow || below <= own || below > longestBelow) return false
  return (
    weights[at + 1]! > weights[at]! && !/\n\s*\n/.test(source.slice(line.end, next.end - next.text.length))
  )
}

/** The line with enough evidence, else with the most. */
const best = (reading: Reading, lines: readonly Line[]): Line | undefined => {
  const rest = reading.source
    .slice(lines.at(-1)?.end ?? 0, (lines.at(-1)?.end ?? 0) + longestBody)
    .toLowerCase()
  const weights = lines.map(line => weightOf(reading, line, rest))
  let [found, most]: [Line | undefined, number] = [undefined, least]
  for (const [at, line] of lines.entries()) {
    const subtitle = at > 0 && wordCount(line.text) > longestBelow ? forSubtitle : 0
    const eyebrow = isEyebrow(reading, lines, { at, weights }) ? forEyebrow : 0
    const weight = weights[at]! - eyebrow - subtitle
    if (weight > most) [found, most] = [line, weight]
    if (most >= enough) break
  }
  return found
}

/** The headline as written, undefined where the text opens with running text. */
export const headline = (reading: Reading, entities: readonly FoundEntity[]): string | undefined => {
  const { lines, until } = linesOver(reading, entities)
  const line = best(reading, lines)
  if (line === undefined) return pageName(reading, entities, until)
  if (profile.test(reading.pieces.slice(0, Math.min(line.end, longestHead)))) return undefined
  const text = trimmed(line.text)
  if (section.test(text) || wordCount(text) <= longestSection)
    return pageName(reading, entities, line.first) ?? text
  return post.test(text) || /^\p{Ll}/u.test(text) ? undefined : text
}
