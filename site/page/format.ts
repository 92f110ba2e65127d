/** Numbers, sizes and days as each language writes them; also used in the browser. */
import type { Language } from './words.ts'

const locales = { fr: 'fr-FR', en: 'en-GB' } as const

export const number = (value: number, language: Language, digits = 6): string =>
  new Intl.NumberFormat(locales[language], { maximumSignificantDigits: digits }).format(value)

/** Bytes, in units of a thousand as disks and downloads count. */
export const size = (bytes: number, language: Language): string => {
  const units = language === 'fr' ? ['o', 'ko', 'Mo', 'Go'] : ['B', 'kB', 'MB', 'GB']
  const step = Math.min(3, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  return `${number(bytes / 1000 ** step, language, 3)}\u00a0${units[step]}`
}

/** A day, YYYY-MM-DD, in words. */
export const day = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso.slice(0, 10)}T00:00:00Z`),
  )
