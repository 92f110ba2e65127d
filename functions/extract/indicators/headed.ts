/** A heading that names a year ("Key figures 2023", "The hospital in 2023") holds for what stands under it. */
import type { Context } from './context.ts'
import { isFuture } from './context.ts'
import { within } from './scene.ts'
import type { When } from './when.ts'

const yearly = new Set([
  'period/year',
  'period/year-named',
  'period/fiscal-year',
  'period/half-year',
  'period/quarter',
])
const longestHeading = 90
const atEnd = /^[\s:.)–—-]*$/u
const figures =
  /(?<!\p{L})(?:chiffres|repères|bilan|en bref|figures|facts|numbers|glance|highlights|results|résultats|activité)(?!\p{L})/iu

/** The period of the heading over a sentence, where that is one of figures; the text's headline is none. */
export const headed = ({ scene }: Context, sentence: number): When | undefined => {
  const { blocks, sentences, view } = scene.reading
  const own = sentences[sentence]!.block
  let block = own - 1
  while (block > 0 && own - block < 12 && blocks[block]!.kind !== 'heading') block--
  const heading = blocks[block]
  if (block < 1 || heading?.kind !== 'heading' || heading.end - heading.start > longestHeading)
    return undefined
  const period = within(scene.periods, heading).find(({ rule }) => yearly.has(rule))
  if (period === undefined || isFuture(period.iso, scene.today)) return undefined
  const text = view.slice(heading.start, heading.end)
  const named = period.rule === 'period/year-named' || figures.test(text)
  return named && atEnd.test(view.slice(period.end, heading.end))
    ? { iso: period.iso, rule: 'period/heading' }
    : undefined
}
