/** Whether the words around a month or season look back or ahead: "in January" names no year, its verb tells. */

import { isNoFuture } from '../lexicon/french-futures.ts'
import { swift } from '../text/letters.ts'
import { matchesOf } from '../text/matches.ts'
import type { Language, Span } from '../text/reading.ts'
import type { Tense } from './calendar.ts'

const words = (listed: string): RegExp => swift(new RegExp(`(?<![\\p{L}'-])(?:${listed})(?![\\p{L}-])`, 'gu'))

const ahead: Readonly<Record<Language, RegExp>> = {
  en: words(
    "will|shall|due|expect(?:s|ed)?|expecting|plans?|planned|scheduled|slated|set to|is set|are set|should|could|would|may be|might|aims?|hopes?|intends?|upcoming|next|(?:is|are) (?:not )?to|to be|to (?:open|start|begin|launch|close|deliver|hold|follow|join|leave|take|finish|complete|enrol|enroll|read out|reach|add|hire)|effective|deadline|it'll|we'll|they'll",
  ),
  fr: words(
    "\\p{L}{2,}r(?:a|ont|ons|ez)|\\p{L}{3,}rai(?:t|ent)|prévue?s?|attendue?s?|programmée?s?|planifiée?s?|fixée?s?|annoncée?s? pour|doi(?:t|vent)|va|vont|tabl(?:e|ent|ons)|attend(?:ent|ons)?|prochaine?s?|dès|d'ici|jusqu'à|jusqu'en|à partir|limite|clôture|pour (?:être|ouvrir|démarrer|lancer)",
  ),
}

const behind: Readonly<Record<Language, RegExp>> = {
  en: words(
    'was|were|had|been|did|last|since|\\p{L}{2,}(?:ched|ted|ned|led|red|sed|ked|ped|ded|med|ved|ied|ged|wed|ced|zed|ued|xed|hed|ted|yed|oked)|went|taken|began|drawn|given|shown|chosen|withdrawn|grown|held|won|lent|sent|spent|rose|fell|came|took|saw|sold|bought|left|gave|won|met|ran|held|made|built|got|grew|lost|told|said|shed|cut|put|spent|drew|sank|paid|became|chose|ago|against|versus|(?:up|down) from',
  ),
  fr: words(
    'a|ont|avait|avaient|avons|avions|ai|fut|furent|eut|était|étaient|été|(?!\\p{L}*(?:ité|iété|anté|arché|omté|côté)s?(?!\\p{L}))\\p{L}{2,}(?:ée?s?)|\\p{L}{3,}(?<!r)(?:ait|aient)|depuis|derniers?|dernières?|reçu\\p{L}*|acquis\\p{L}*|pris\\p{L}*|mis\\p{L}*|ouverte?s?|vendue?s?|obtenue?s?|rendue?s?|parue?s?|sortie?s?|venue?s?|tenue?s?|remis\\p{L}*|choisie?s?|investie?s?|franchie?s?|contre',
  ),
}

/** Tell of the past only what comes before: participles in French, comparisons. */
const participle = /ée?s?$|^(?:contre|against|versus)$/

const depends =
  /(?<!\p{L})(?:be|will have|to have|être|avoir|sera|seront|sera(?:it|ient)|aura|auront|aurai(?:t|ent)) (?:\p{L}+ )?$/u

const reach = 110
const reachBehind = 60
const clauseEnd = /[;:.!?—]\s|\s[–-]\s|(?<!\p{L})(?:but|while|mais|tandis que|alors que)(?!\p{L})/gu

interface Cue {
  readonly at: number
  readonly bare?: boolean
  readonly tense: Tense
}

const cuesIn = (text: string, language: Language): Cue[] => {
  const future = matchesOf(ahead[language], text)
    .filter(([word]) => language === 'en' || !isNoFuture(word))
    .map(({ index }): Cue => ({ at: index, tense: 'future' }))
  // "expected", "prévue" look like what is past, and so do "will be opened", "sera livrée".
  const taken = new Set(future.map(({ at }) => at))
  const past = matchesOf(behind[language], text)
    .map(({ index, 0: word }): Cue => ({ at: index, tense: 'past', bare: participle.test(word) }))
    .filter(({ at }) => !taken.has(at) && !depends.test(text.slice(Math.max(0, at - 20), at)))
  return [...future, ...past].sort((a, b) => a.at - b.at)
}

/** The nearest verb of the clause before a date, else the first behind it; undefined where no word tells. */
export const tenseAt = (sentence: string, { start, end }: Span, language: Language): Tense | undefined => {
  const lead = sentence.slice(Math.max(0, start - reach), start).toLowerCase()
  const cut = matchesOf(clauseEnd, lead).at(-1)
  const before = cuesIn(cut ? lead.slice(cut.index + cut[0].length) : lead, language).at(-1)
  if (before) return before.tense
  const rest = sentence.slice(end, end + reachBehind).toLowerCase()
  const stop = rest.search(/[;:.!?]\s/)
  // Behind a date, a participle alone is of what comes next.
  const cues = cuesIn(stop < 0 ? rest : rest.slice(0, stop), language)
  return cues.find(({ bare }) => !bare)?.tense
}

/** Whether a piece of a sentence has a verb that tells of what is over. */
export const looksBack = (text: string, language: Language): boolean =>
  cuesIn(text.toLowerCase(), language).some(({ tense, bare }) => tense === 'past' && !bare)
