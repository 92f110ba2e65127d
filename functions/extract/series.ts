import type { SourceConfig } from '../../schemas/source/config.ts'
import type { IndicatorRow } from './drafts.ts'
import { normalisedName } from './entity-id.ts'

/** The series of an indicator by the maintainers' list, never guessed: null where none or more than one fits. */
export const seriesOf = (indicator: IndicatorRow, series: SourceConfig['series']): string | null => {
  const candidates = series.filter(
    each =>
      each.subject === indicator.subject_id &&
      each.concept === indicator.concept &&
      each.unit === indicator.unit_measure &&
      (each.unit_per ?? null) === indicator.unit_per,
  )
  if (candidates.length === 0) return null
  const [noun, sentence] = [words(indicator.measured), words(indicator.sentence)]
  const fits = candidates.filter(
    each =>
      hasOne(noun, each.words) &&
      (each.sentence_words === undefined || hasOne(sentence, each.sentence_words)),
  )
  return fits.length === 1 ? fits[0]!.id : null
}

const words = (text: string | null): readonly string[] => normalisedName(text ?? '').split(' ')

/** Whether the words hold all of one phrase; `*` stands for the rest of a word. */
const hasOne = (text: readonly string[], phrases: readonly string[]): boolean =>
  phrases.some(phrase =>
    phrase.split(/\s+/).every(part => {
      const word = normalisedName(part)
      return text.some(other => (part.endsWith('*') ? other.startsWith(word) : other === word))
    }),
  )
