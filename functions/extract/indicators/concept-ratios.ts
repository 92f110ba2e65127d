/** Percentages are shares or changes; multiples are of what is multiplied. */
import type { Quantity } from '../findings.ts'
import { growthCue } from '../lexicon/concept-cues.ts'
import { type Concept, countedConcept, measuredConcept } from '../lexicon/concepts.ts'
import {
  clauseBefore,
  clauseBehind,
  firstKnown,
  headConcept,
  type Wording,
  wordsOf,
} from './concept-words.ts'
import { opinion } from './status-shapes.ts'

/** "at 14 %", "reached 68 %, down from 79 %": a level, however it came about. */
const levelBefore =
  /(?:(?<!\p{L})(?:to|at|à|dont|of which|including|stood at|reached|atteint|est de|était de|rate of|level of)|(?:up|down) from|against|contre|compared with) $/u
const levelBehind = /^,? ?(?:\(?(?:up|down) from|contre|against|versus|compared with)(?!\p{L})/u
const growthNoun =
  /(?<!\p{L})(?:growth|croissance|cagr|hausse|baisse|increase|rise|recul|progression)(?!\p{L})/u
const dearer =
  /(?<!\p{L})(?:dearer|cheaper|more expensive|less expensive|plus chers?|moins chers?)(?!\p{L})|(?:%|cent) (?:below|above)(?!\p{L})/u
const paid = /(?<!\p{L})(?:payé|paid|pay|coûte|costs?|prix|price|facturé|charged)(?!\p{L})/u
const compared =
  /^ ?(?:\p{L}+ )?(?:more|fewer|less|higher|lower|faster|slower|de plus|de moins|plus|moins|en plus|en moins|supérieur|inférieur|ahead|over budget|de mieux)\p{L}*(?!\p{L})/u

const comparedIn = /(?:more|fewer|less|higher|lower|de plus|de moins|plus|moins)$/u

export const percentages = (wording: Wording, quantity: Quantity): Concept => {
  const bound = quantity.value ?? quantity.low ?? 0
  const { own, after } = wording
  const tail = own.slice(-16) + after.slice(0, 18)
  if (quantity.unit === 'pp' || bound < 0) return dearer.test(tail) ? 'price' : 'growth'
  if (quantity.per === 'year' || /^\s*[+−-]/.test(own)) return 'growth'
  const before = clauseBefore(wording.before).slice(-40)
  if (opinion.test(after)) return 'share'
  if (dearer.test(tail)) return 'price'
  const grown = growthNoun.test(before)
  if (!grown && (levelBefore.test(before) || levelBehind.test(after))) return 'share'
  if (
    /^\s*(?:of|de|des|du|d'|owned|stake)(?!\p{L})/u.test(after.slice(0, 12)) &&
    !compared.test(after) &&
    !comparedIn.test(own) &&
    !/(?:hausse|croissance|growth|baisse|increase) d[e'][^#]*$/.test(before)
  )
    return 'share'
  if (compared.test(after) || comparedIn.test(own)) return paid.test(before) ? 'price' : 'growth'
  const last = wording.previous ? before.slice(-Math.min(40, wording.previous.gap.length || 1)) : before
  return growthCue.test(`${last} # ${clauseBehind(after).slice(0, 25)}`) ? 'growth' : 'share'
}

const larger = /(?<!\p{L})(?:larger|bigger|plus grande?s?|agrandi\p{L}*|vaste|spacious)/u

/** "twice as many", "le double": of what the figure before counted. */
const again = /(?:as many|as much|fois plus|fois moins|autant|le double|le triple|half as|what it)/u
export const consumed =
  /(?<!\p{L})(?:consomm|consum|déchet|waste|eau(?!\p{L})|water|co2|co₂|emission|émission|énerg|energy|rejets|étapes|steps|errors|erreurs)/u
const multiplied =
  /(?<!\p{L})(?:risen|grown|fallen|multipli|divis|halved|tripled|doubled|quadrupled|increased|been cut)/u

const surface = /(?:to|from|de|à|,) [\d.,   ]+(?:à [\d.,   ]+)?(?:m²|m2|mètres carrés|square|sq)/u

export const multiples = (wording: Wording): Concept => {
  const { own, after, before, previous } = wording
  if (larger.test(own + after.slice(0, 20)) || surface.test(after.slice(0, 60))) return 'floor_area'
  if (/^ ?(?:plus |moins )?(?:cher|expensive|dear|cheap)/.test(after)) return 'price'
  const named =
    headConcept(wording, measuredConcept) ??
    firstKnown(wording.noun, measuredConcept) ??
    firstKnown(own.replace(/(?<!\p{L})times?(?!\p{L})/u, ''), measuredConcept)
  if (named) return named
  if (previous && again.test(own + after.slice(0, 25)) && previous.gap.length < 80) return previous.concept
  const counted = headConcept(wording, countedConcept)
  if (counted) return counted
  if (consumed.test(wording.noun + after.slice(0, 50))) return 'other'
  const front = firstKnown(wordsOf(clauseBefore(before).slice(-60)).toReversed().join(' '), measuredConcept)
  const behind = firstKnown(clauseBehind(after).slice(0, 80), measuredConcept)
  return (multiplied.test(before.slice(-25)) ? (front ?? behind) : (behind ?? front)) ?? 'capacity'
}
