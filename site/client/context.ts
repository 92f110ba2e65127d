/** What the page says of itself: language, release, addresses. */
import type { Names } from '../aggregates/shapes.ts'
import type { Language } from '../page/words.ts'

const root = document.documentElement
export const language: Language = root.lang === 'en' ? 'en' : 'fr'
/** The release that this page shows. */
export const release = root.dataset.release ?? ''
export const titles = { fr: root.dataset.titleFr ?? '', en: root.dataset.titleEn ?? '' } as const
export const datasetTitle = titles[language]
export const publisher = root.dataset.publisher ?? ''

/** The name in the page's language. */
export const inLanguage = (names: Names): string => names[language === 'fr' ? 0 : 1]

/** The address of a view in a language, as it may be kept and shared: at the dataset's own home, also when this page is a copy. */
export const permanent = (hash: string, into = language): string => `${root.dataset.home}${into}/${hash}`
