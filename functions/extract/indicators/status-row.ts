/** Figures in a row share what was said of the first. */
import type { Quantity, ValueKind } from '../findings.ts'
import { after, between, type Line } from './distance.ts'
import type { Modalities } from './modality-hits.ts'

export interface StatusAnswer {
  readonly status: ValueKind
  readonly rule: string
}

/** A figure whose status is known, and the one before it in its sentence. */
export interface Told {
  readonly quantity: Quantity
  readonly answer: StatusAnswer
  readonly before: Told | undefined
}

interface RowFigure {
  readonly line: Line
  readonly quantity: Quantity
  readonly modalities: Modalities
  readonly previous: Told | undefined
}

const isMoney = ({ unit }: Quantity): boolean => /^[A-Z]{3}$/.test(unit)

/** "…, dont 4 M€ d'aides", "of which €5m comes from": a part that others have granted. */
const isGrantedPart = ({ line, quantity }: RowFigure, gap: string): boolean =>
  isMoney(quantity) &&
  /(?<!\p{L})(?:of which|dont|including)(?: \p{L}+)? $/u.test(gap) &&
  /^ (?:(?:is|are|comes?|came|vien(?:t|nent)) (?:from|d[e'u])|(?:d'|de |of |in )?(?:aides?|subventions?|public|state|grants?|support|fonds publics|l'état|france 2030|bpifrance)|(?:apporté|financé|accordé|obtenu|versé|octroyé)\p{L}*|(?:granted|provided|paid|funded|awarded))/u.test(
    after(line, quantity.end, 40),
  )

const endsRow = /[;]|(?<!\p{L})(?:but|while|whereas|mais|contre|against|versus)(?!\p{L})/u
/** "(+3 % a year)", "(previously 4 %)": brackets that go on about what is expected. */
const openBracket =
  /^[^();:]{0,30}\((?:(?:previously|before|précédemment|auparavant|initialement|initially|soit|i\.e\.|or|about|environ) ?:? ?)?$/u

/** "90 posts (60 in Dole and 30 in Sens)": the parts of a count are what it is. */
const isBreakdown = (line: Line, part: Quantity, whole: Quantity): boolean =>
  part.unit === 'count' &&
  whole.unit === 'count' &&
  (part.value ?? Infinity) < (whole.value ?? 0) &&
  /^ (?:pour|en|à|in|at|for|dans|chez|aux?|des?)(?!\p{L})/u.test(after(line, part.end, 8))

/** "12,000 m², 40 million euros and a staff of 90": figures in a row share what was said of the first. */
export const goesOn = (question: RowFigure): StatusAnswer | undefined => {
  const { line, quantity, modalities } = question
  const own = line.bracket[quantity.start - line.start]
  // What stands in a bracket between the two is passed over.
  let from = question.previous
  while (from !== undefined && own === 0 && line.bracket[from.quantity.start - line.start] !== 0)
    from = from.before
  if (from === undefined || from.answer.status === 'observed') return undefined
  if (from !== question.previous && from.quantity.unit !== quantity.unit) return undefined
  const { end } = from.quantity
  if (
    modalities.hits.some(
      hit => hit.start >= end && hit.end <= quantity.start && line.bracket[hit.start - line.start] === own,
    )
  )
    return undefined
  const gap = between(line, end, quantity.start)
  const enters = own !== 0 && line.bracket[end - line.start] !== own
  if (
    enters &&
    !(isMoney(quantity) && isMoney(from.quantity)) &&
    !isBreakdown(line, quantity, from.quantity) &&
    !(from.answer.status === 'forecast' && quantity.unit === '%' && openBracket.test(gap))
  )
    return undefined
  return endsRow.test(gap) || isGrantedPart(question, gap) ? undefined : from.answer
}
