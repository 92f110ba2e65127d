/** Money for works that nobody says are finished: "the €29 million project", "Coût des travaux : 4 M€". */
import type { Quantity } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { after, before, type Line } from './distance.ts'
import type { Modalities } from './modality-hits.ts'

export interface ProjectFigure {
  readonly line: Line
  readonly quantity: Quantity
  readonly concept: Concept
  readonly modalities: Modalities
  /** The head of the text tells that its works are finished. */
  readonly built: boolean
}

const projectBehind =
  /^ (?:(?!for|to|from|in|of)[\p{L}-]+ ){0,2}(?:project|scheme|programme|program|extension|expansion|build-out|upgrade|build|(?:investment|capital) (?:plan|programme))(?!\p{L})/u
const worksBehind =
  /^ (?:(?!for|to|from|in|of)[\p{L}-]+ ){0,2}(?:site|plant|unit|facility|factory|hall|building|complex|campus|phase|package)(?!\p{L})/u
const projectBefore =
  /(?:^|[ (])(?:coût (?:du projet|des travaux|total)|montant des travaux|projet|project|chantier|the bill|price tag|project cost|facture|extension)(?: \p{L}+)? ?(?::|est d[e'] ?|de|of|is|estimé à|,) ?$/u
/** What a project costs, told in the present. */
const costs =
  /(?:^|[ '(])(?:project|projet|investissement|investment|opération|operation|chantier|programme|program|scheme|extension|expansion|works|travaux|addition|facture|bill|coût|cost|budget|montant|enveloppe|price tag|plan|tab)(?:(?: |, )(?!was|were|had|a(?= )|avait|était)[\p{L}']+(?:-\p{L}+)?){0,4}? ?(?:costs|is (?:put|estimated|budgeted|costed|priced) at|comes? to|amounts? to|totals|represents?|runs to|stands at|atteint|s'élève (?:donc )?à|se (?:chiffre|monte) à|représente|est (?:estimé|évalué|chiffré|budgété)e? à|avoisine|dépasse|:|\?|is|est d[e'])(?: (?:about|some|around|nearly|près de|environ|au total|un peu (?:plus|moins) de))? ?$/u
const completed =
  /(?<!\p{L})(?:completed|finished|inaugurat\p{L}+|opened|achevée?s?|terminée?s?|inaugur\p{L}+|mis en service|mise en service(?! (?:est )?(?:prévue|programmée|attendue|fin|en|au|début))|came on stream|livrée?s?(?! (?:fin|en|au|début|courant|d'ici))|spent|cost|coûté|was|were|had|did|étai(?:t|ent)|avai(?:t|ent)|since|depuis|last year|l'an (?:dernier|passé))(?!\p{L})/u

/** The verb is part of the quote: "dépasse 90 M€". */
const ownVerb = /^(?:avoisine|dépasse|frôle|approche|exceeds?) /

/** "31 M€ en 2027": what was spent in a year. */
const dated = /^ (?:en|in) (?:19|20)\d\d(?!\d)/u

export const isProject = ({
  line,
  quantity,
  concept,
  modalities: { hits },
  built,
}: ProjectFigure): boolean => {
  if (!/^[A-Z]{3}$/.test(quantity.unit) || completed.test(line.lower)) return false
  const rest = after(line, quantity.end, 60)
  const verb = ownVerb.exec(after(line, quantity.start, 12))
  const lead = before(line, quantity.start + (verb?.[0].length ?? 0), 90)
  const ahead = hits.some(({ modality }) => modality !== 'fact')
  if (projectBehind.test(rest) || projectBefore.test(lead)) return !built || ahead
  if (concept !== 'investment' && concept !== 'price') return false
  if (worksBehind.test(rest)) return ahead
  if (dated.test(rest) && !ahead) return false
  return concept === 'investment' && costs.test(lead) && (!built || ahead)
}
