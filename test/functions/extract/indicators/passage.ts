import { extractor } from '../../../../functions/extract/extractor.ts'
import type { FoundIndicator } from '../../../../functions/extract/findings.ts'
import type { Language } from '../../../../functions/extract/text/reading.ts'

const extract = extractor({ vouched: [] })

/** Openings of texts of March 2029, long enough to tell the language by, with no figure of their own. */
const openings: Readonly<Record<Language, string>> = {
  en: 'Ghent, 4 March 2029. The statement was in the press yesterday and readers have seen it.\n\n',
  fr: 'Lyon, le 4 mars 2029. Le communiqué est paru hier dans la presse et les lecteurs le liront.\n\n',
}

/** The indicators of a passage in a text of March 2029. */
export const foundInPassage = (language: Language, passage: string): readonly FoundIndicator[] =>
  extract(openings[language] + passage).indicators.filter(({ start }) => start >= openings[language].length)
