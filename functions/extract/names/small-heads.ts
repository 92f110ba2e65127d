import { TokenCase, type Tokens } from '../text/reading.ts'
import type { HeadedName } from './candidate.ts'
import { complement, LONGEST } from './headed-names.ts'
import { Fact } from './word-facts.ts'

/** Institutions that the French press writes in small letters, with the words that must follow where the noun alone is vague. */
export const SMALL_HEADS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    université: [],
    ministère: [],
    hôpital: [],
    lycée: [],
    préfecture: [],
    tribunal: ['de', 'judiciaire', 'administratif'],
    cour: ["d'", 'administrative', 'régionale'],
    caisse: ['primaire', 'régionale'],
    direction: ['régionale', 'départementale'],
    rectorat: [],
    métropole: [],
    conseil: ['départemental', 'régional', 'général', 'municipal', 'économique'],
    chambre: ['de', 'des', "d'", 'régionale'],
    communauté: ['de', "d'", 'urbaine'],
    centre: ['hospitalier'],
    agence: ['régionale', 'nationale'],
    académie: ['de'],
    faculté: ['de', 'des'],
    école: ['nationale', 'supérieure'],
  }),
)

/** A name that opens with an institution in small letters and closes with a proper noun: "le conseil régional de Bretagne". */
export function smallHeadedName(tokens: Tokens, first: number, limit: number): HeadedName | undefined {
  const follows = SMALL_HEADS.get(tokens.lower[first]!)
  if (follows === undefined || (follows.length > 0 && !follows.includes(tokens.lower[first + 1] ?? '')))
    return undefined
  let end = first + 1
  let proper = 0
  for (;;) {
    const step = complement(tokens, {
      end,
      limit: Math.min(limit, first + LONGEST),
      bold: true,
      noun: true,
      head: Fact.organizationHead,
    })
    if (step === undefined) break
    end = step.end
    if (step.proper) proper = end
  }
  return proper > 0 ? { end: proper, type: 'organization', chance: 0.75 } : undefined
}

/** The end of "Territoires d'innovation": what an ordinary capital word takes as its complement. */
export function runOn(tokens: Tokens, end: number, limit: number): number {
  let at = end
  while (at < limit && at < end + LONGEST) {
    const step = complement(tokens, { end: at, limit, bold: true, noun: true, head: 0 })
    if (step !== undefined) at = step.end
    else if (tokens.lower[at] === 'et' && at + 1 < limit && tokens.letterCase[at + 1] === TokenCase.capital)
      at += 2
    else break
  }
  return at < limit && /^20[2-6]\d$/.test(tokens.text[at]!) ? at + 1 : at
}
