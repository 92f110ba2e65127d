/** Figures of a thing that the sentence beside theirs says is still to be built. */

import type { Concept } from '../lexicon/concepts.ts'
import { swift } from '../text/letters.ts'
import { lowered } from '../text/lower-case.ts'
import type { Reading } from '../text/reading.ts'
import type { Line } from './distance.ts'
import type { Scene } from './scene.ts'

const ofWorks: ReadonlySet<Concept> = new Set<Concept>([
  'investment',
  'price',
  'floor_area',
  'equipment',
  'capacity',
  'jobs_created',
  'sites',
])

const works = swift(
  /(?<!\p{L})(?:futur\p{L}*|under construction|ground (?:was|has been|is)|(?:broke|breaks|breaking) ground|foundation stone|earthworks|(?:construction|building|civil) works?|works? (?:will )?(?:begin|start|are|is|were)|en construction|(?<!(?:mois|jours|semaines|ans) de )chantier|les travaux|livraison (?:prévue )?(?:en|au|fin|début|mi|d'ici|prévue)|permis de construire|première pierre|sort(?:ira)? de terre|verra le jour|en projet|will (?:open|rise|be built|come on stream|house|take shape)|is to (?:open|rise|house)|due (?:to open|on stream|in|by)|ouvrira|accueillera|abritera|mise en service (?:est )?(?:prévue|attendue|programmée))(?!\p{L})/u,
)
const finished =
  /(?<!\p{L})(?:since|depuis|inaugur\p{L}*|opened|was|were|had|did|a été|ont été|avait|avaient|était|étaient|employ\p{L}+|emploie\p{L}*|last year|l'an (?:dernier|passé)|today|aujourd'hui|actuel\p{L}*|current\p{L}*|already|déjà|existing|existant\p{L}*)(?!\p{L})/u
/** The sentence goes on about the thing, or gives a field of it. */
const goesOn =
  /^[^\p{L}\d]*(?:(?:the|its|this|l'|le|la|cet|cette|ce|son|sa) ?(?:[^\s,;.()]+ ){0,4}?(?:plant|building|hall|facility|site|unit|line|project|extension|expansion|wing|factory|centre|center|complex|works|workshop|suite|warehouse|laboratory|tower|first|second|total|usine|bâtiment|unité|ligne|projet|aile|atelier|ensemble|laboratoire|première|seconde|tranche|opération|complexe|investissement|surface|capacité)|it|il|elle|on y|c'est|sur un|a total|at a cost|coût|cost|budget|bill|facture|montant|investissement|investment|surface|capacité|capacity|floor area)(?!\p{L})/u
const label =
  /^[^\p{L}\d]*(?:(?:the|la|le|total) )?(?:coût(?: (?:total|du projet|de l'opération))?|costs?|budget|bill|facture|montant|price tag|enveloppe|tab) ?(?:total )?(?::|est d|is|,)/u

/** Whether a sentence speaks of works to come; asked for by every figure beside it. */
export const worksIn = ({ sentences, plain }: Reading): ((sentence: number) => boolean) => {
  const known = new Map<number, boolean>()
  return sentence => {
    const { start, end } = sentences[sentence]!
    const answer = known.get(sentence) ?? works.test(lowered(plain.slice(start, end)))
    known.set(sentence, answer)
    return answer
  }
}

const past = swift(/(?<!\p{L})(?:\p{L}{3,}(?:ait|aient)|was|were|had|did)(?!\p{L})/iu)

const tells = ({ sentences, view }: Reading, sentence: number): boolean =>
  past.test(view.slice(sentences[sentence]!.start, sentences[sentence]!.end))

interface WorksKnown {
  readonly scene: Scene
  readonly speaksOfWorks: (sentence: number) => boolean
}

export interface WorksQuestion {
  readonly line: Line
  readonly sentence: number
  readonly concept: Concept
  /** The last figure before the sentence is a target. */
  readonly afterTarget: boolean
}

/** Whether a sentence without any plan of its own gives the figures of works that its neighbour speaks of. */
export const isOfWorksAhead = (
  { scene: { reading }, speaksOfWorks }: WorksKnown,
  { line, sentence, concept, afterTarget }: WorksQuestion,
): boolean => {
  if (!ofWorks.has(concept) || finished.test(line.lower)) return false
  const { block } = reading.sentences[sentence]!
  const same = (other: number): boolean => reading.sentences[other]?.block === block
  if (afterTarget && same(sentence - 1) && label.test(line.lower)) return !tells(reading, sentence - 1)
  if (!goesOn.test(line.lower)) return false
  return [sentence - 1, sentence + 1].some(other => same(other) && speaksOfWorks(other))
}
