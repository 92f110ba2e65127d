import type { Language } from '../../functions/language.ts'
import { numbers } from '../numbers.fixture.ts'
import type { Material } from './system.ts'

export interface BenchDocument {
  readonly language: Language
  readonly text: string
}

const syllables =
  'ba bel bor cal cor da del dor fa fen gal gor ker la len lo ma mel mor na nel no pa per ral ren sa sel sol ta tel tor va ven vor'.split(
    ' ',
  )

/** As many as make a few kilobytes, like the seeds themselves. */
const paragraphsEach = 14

/** The paragraphs, each time with other numbers and with half of the names made up. */
const variation = (next: () => number) => {
  const syllable = (): string => syllables[Math.floor(next() * syllables.length)]!
  const name = (old: string): string => {
    if (next() < 0.5) return old
    const made = syllable() + syllable() + syllable()
    return made[0]!.toUpperCase() + made.slice(1)
  }
  const figure = (old: string): string =>
    // Years stay years, so that as many periods are read as in the seeds.
    /^(?:19|20)\d\d$/.test(old)
      ? `20${10 + Math.floor(next() * 25)}`
      : old.replace(/[1-9]/g, () => String(1 + Math.floor(next() * 9)))
  return (paragraph: string): string =>
    paragraph.replace(/\d+/g, figure).replace(/(?<=\p{L},? )\p{Lu}\p{Ll}{3,}/gu, name)
}

/** Distinct documents without end, the languages by turns: the seeds' paragraphs shuffled and varied. */
export function* benchDocuments(
  { paragraphs }: Material,
  languages: readonly Language[],
): Generator<BenchDocument> {
  const next = numbers(11)
  const varied = variation(next)
  for (let turn = 0; ; turn++) {
    const language = languages[turn % languages.length]!
    const own = paragraphs[language]
    const parts = Array.from({ length: paragraphsEach }, () => varied(own[Math.floor(next() * own.length)]!))
    yield { language, text: parts.join('\n\n') }
  }
}
