import { describe, expect, it } from 'vitest'
import { benchDocuments } from '../../../bench/extract/documents.ts'

const material = {
  paragraphs: {
    en: ['In 2021, the site of Nordcell near Lund employed 340 people.', 'A second hall follows.'],
    fr: ['En 2021, le site de Cellnord employait 340 personnes.'],
  },
  seeds: [],
}

const first = (count: number) => {
  const documents = benchDocuments(material, ['en', 'fr'])
  return Array.from({ length: count }, () => documents.next().value)
}

describe('documents of the bench', () => {
  it('are all distinct, and the same in every run', () => {
    const texts = first(300).map(({ text }) => text)
    expect(new Set(texts).size).toBe(300)
    expect(first(300).map(({ text }) => text)).toEqual(texts)
  })

  it('change language by turns and keep years years', () => {
    const documents = first(20)
    expect(documents.slice(0, 3).map(({ language }) => language)).toEqual(['en', 'fr', 'en'])
    for (const { text } of documents)
      for (const [, year] of text.matchAll(/\b[IE]n (\d+)/g)) expect(year).toMatch(/^20[1-3]\d$/)
  })
})
