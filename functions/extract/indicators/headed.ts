/** A line of its own that names a year ("Key figures 2023", "The hospital in 2023") holds for the figures under it. */
import { isFuture } from '../periods/calendar.ts'
import type { Block } from '../text/reading.ts'
import type { Context } from './context.ts'
import { type Scene, within } from './scene.ts'
import type { When } from './when-question.ts'

const yearly = new Set([
  'period/year',
  'period/year-named',
  'period/fiscal-year',
  'period/half-year',
  'period/quarter',
  'period/part-of-year',
])
const longestHeading = 90
const linesBack = 12
const atEnd = /^[\s:.?)–—-]*$/u
const lastYear = /(?<=[ ,(–-])((?:19|20)\d\d)[\s:.?)–—-]*$/u
/** "Et en 2027 ?", "What about 2027?", "2027": a heading that says nothing but when. */
const onlyWhen =
  /^\W*(?:(?:et|and|quid|what about|now|so|cap|looking (?:ahead )?to|cap sur|en route (?:pour|vers)|vers|après|next|l'année|the year|year|en|de|pour|in|for|horizon|à l'horizon|exercice|fiscal year|financial year|fy)\W+)*(?:19|20)\d\d(?:\W+(?:and beyond|et après|et au-delà))?\W*$/iu
const ofFigures =
  /(?<!\p{L})(?:chiffres|repères|bilan|en bref|figures|facts|numbers|glance|highlights|results|résultats|activité|(?:en|in|for|pour) \d{4})(?!\p{L})/iu
const ofPlans =
  /(?<!\p{L})(?:objectifs?|ambitions?|goals?|targets?|cap|horizon|perspectives|outlook)(?!\p{L})/iu

/** "3. Winners": a numbered line heads what is under it. */
const isNumbered = ({ reading }: Scene, { kind, start, end }: Block): boolean =>
  kind === 'item' && end - start < longestHeading && numbered.test(reading.view.slice(start, end))
const numbered = /^\W*(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)/] .*[^.;,]$/u

const isHeading = ({ reading, quantities }: Scene, block: Block): boolean =>
  block.end - block.start <= longestHeading &&
  within(quantities, block).length === 0 &&
  !/[.,;]\s*$/.test(reading.pieces.slice(block.end - 2, block.end))

/** The period with which a heading ends: as prose writes it, or a year alone that is no part of a name ("Chiffres 2023"). */
const periodAtEnd = ({ reading, periods, named }: Scene, heading: Block): When | undefined => {
  const stated = within(periods, heading).find(({ rule }) => yearly.has(rule))
  if (stated) return atEnd.test(reading.view.slice(stated.end, heading.end)) ? stated : undefined
  const text = reading.view.slice(heading.start, heading.end)
  const bare = lastYear.exec(text)
  const at = heading.start + (bare?.index ?? 0)
  if (bare === null || within(named, { start: at, end: at + 4 }).length > 0) return undefined
  return { iso: bare[1]!, rule: 'period/year' }
}

/** The period of the line over a sentence, where that is one of figures or plans; the text's first line is none. */
export const headed = ({ scene }: Context, sentence: number): When | undefined => {
  const { blocks, sentences, view } = scene.reading
  const own = sentences[sentence]!.block
  const last = Math.max(1, own - linesBack)
  let block = own - 1
  const isList = blocks[own]!.kind === 'item'
  while (
    block >= last &&
    // What is told behind a list is no longer of its heading.
    !(block !== own && isNumbered(scene, blocks[block]!)) &&
    (isList || blocks[block]!.kind !== 'item') &&
    !isHeading(scene, blocks[block]!) &&
    within(scene.quantities, blocks[block]!).length > 0
  )
    block--
  const heading = blocks[block]
  if (block < last || heading === undefined || !isHeading(scene, heading)) return undefined
  const period = periodAtEnd(scene, heading)
  if (period === undefined) return undefined
  const text = view.slice(heading.start, heading.end)
  const named = period.rule === 'period/year-named' || ofFigures.test(text)
  // Prose under "Ambition 2030" tells of today too; its list does not.
  const listed = blocks[own]!.kind !== 'paragraph'
  if (onlyWhen.test(text.replaceAll('’', "'"))) {
    const isUnder = block === own - 1 && within(scene.periods, sentences[sentence]!).length === 0
    return isUnder ? { iso: period.iso, rule: 'period/heading' } : undefined
  }
  const fits = isFuture(period.iso, scene.today) ? listed && ofPlans.test(text) : named
  return fits ? { iso: period.iso, rule: 'period/heading' } : undefined
}
