/** Statements about nobody in particular, and lines of data that are about what stands over them. */
import { isArea } from '../lexicon/areas.ts'
import { within } from './scene.ts'
import { label } from './sections.ts'
import * as cues from './subject-cues.ts'
import { answer, type SubjectAnswer, type SubjectQuestion } from './subject-question.ts'

/** "one patient in five", "un vaccin sur six". */
const partition =
  /^\W*(?:\p{L}+ than |plus d'|près d'|moins d')?(?:one|un|une) \p{Ll}[^,.;]{0,30} (?:in|sur) /u
/** "A new line costs …", "Un lot prend …": what holds for any. */
const ofAny =
  /^\W*(?:an?|une?) [^;:!?]{3,70}? (?:costs?|takes?|needs?|requires?|lasts?|coûte|prend|dure|exige|nécessite|demande|vaut|se forme|se vend|revient)(?!\p{L})/u
const weak: ReadonlySet<string> = new Set(['speaker', 'possessive', 'opening', 'giver', 'there', 'staff'])

/** Whether the figure holds for anybody: no name, or only a hint of one, may then claim it. */
export const isGeneral = (
  { line, quantity, concept, named, about, sentenceIndex, view, entities }: SubjectQuestion,
  clause: SubjectAnswer | undefined,
): boolean => {
  if (clause !== undefined && !weak.has(clause.rule.slice('subject/'.length))) return false
  // A study on a country is about that country also where it speaks of anybody there.
  const main = about.main === undefined ? undefined : entities[about.main]!
  if (main?.type === 'place' && isArea(main.name)) return false
  if (cues.sample.test(line.lower)) return true
  if (named.some(({ type, end }) => type !== 'person' && end <= quantity.start)) return false
  if (about.focus.setters[sentenceIndex]!.some(({ end }) => end <= quantity.start)) return false
  if (concept === 'share' && partition.test(view.slice(quantity.start, quantity.end).toLowerCase()))
    return true
  return ofAny.test(line.lower)
}

/** "Partners: 11, from six countries" under the heading of a project: names in the line are values. */
export const labelled = ({
  line,
  about,
  blockOf,
  sentenceIndex,
  named,
}: SubjectQuestion): SubjectAnswer | undefined => {
  const section = about.sections[blockOf(sentenceIndex)]
  if (section?.entity === undefined) return undefined
  if (sentenceIndex > 0 && blockOf(sentenceIndex) === blockOf(sentenceIndex - 1)) return undefined
  const found = label.exec(line.lower)
  if (found === null) return undefined
  const span = { start: line.start, end: line.start + found[0].length }
  return within(named, span).length > 0 ? undefined : answer(section.entity, 'head')
}
