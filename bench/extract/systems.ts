import type { Language } from '../../functions/language.ts'
import type { Read } from './system.ts'

export interface System {
  readonly title: string
  readonly languages: readonly Language[]
  /** Share of the text that the extractor reads: the slower a peer, the less. */
  readonly share: number
  readonly knowsNames: boolean
  readonly without: string
  readonly load: () => Promise<Read>
}

/** Ours and its peers; each is loaded in a process of its own. */
export const systems: Readonly<Record<string, System>> = {
  ours: {
    title: 'this project',
    languages: ['en', 'fr'],
    share: 1,
    knowsNames: true,
    without: 'is told the language, as in the pipeline; reads roles, periods, subjects and status as well',
    load: async () => (await import('./ours.ts')).told(),
  },
  'ours-detecting': {
    title: 'this project, language detected',
    languages: ['en', 'fr'],
    share: 0.5,
    knowsNames: true,
    without: 'the same, and finds out the language of each document (eld 2.1.0)',
    load: async () => (await import('./ours-detecting.ts')).detecting(),
  },
  wink: {
    title: 'wink-nlp 2.4.0, lite web model 1.8.1',
    languages: ['en'],
    share: 0.25,
    knowsNames: false,
    without:
      'no French, no names of organizations, people or places, no units but % and signs of currency; keeps a cache of words met before',
    load: async () => (await import('./wink.ts')).wink(),
  },
  compromise: {
    title: 'compromise 14.17.0',
    languages: ['en'],
    share: 0.05,
    knowsNames: true,
    without: 'no French',
    load: async () => (await import('./compromise.ts')).english(),
  },
  'fr-compromise': {
    title: 'fr-compromise 0.2.8',
    languages: ['fr'],
    share: 0.05,
    knowsNames: true,
    without: 'no English, no units but those written as a sign beside the number',
    load: async () => (await import('./fr-compromise.ts')).french(),
  },
  recognizers: {
    title: 'Recognizers-Text 1.3.1',
    languages: ['en', 'fr'],
    share: 0.001,
    knowsNames: false,
    without: 'no names',
    load: async () => (await import('./recognizers.ts')).recognizers(),
  },
}
