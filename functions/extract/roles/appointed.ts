/** Functions given by a verb: "X has been named head of Z at Y", "Y nomme X directrice", "X joins Y as CTO". */

import { appointing, givenAs, naming, transition } from '../lexicon/appointing.ts'
import { fullMonths } from '../lexicon/calendar.ts'
import { leadingForms } from '../lexicon/function-verbs.ts'
import { lowered } from '../text/lower-case.ts'
import { TokenKind } from '../text/reading.ts'
import { bodyBeforeWhere, clausesOf, endOfSentence } from './clause.ts'
import type { Clause, Ground, Placed } from './ground.ts'
import { type Held, held, heldIn } from './held.ts'
import { impliedBody } from './implied.ts'
import { beforeAddress } from './leading.ts'
import { type Title, titlesAt } from './title.ts'

const longestVerb = 6
const longestJoining = 12
const longestTransition = 80
const longestMove = 26

const appointments = (
  ground: Ground,
  person: Placed,
  titles: readonly Title[],
  rule = 'role/appointed',
): Held[] => titles.map(title => held(ground, person, { title, rule, confidence: 0.8 }))

/** Titles in another body than one they name, where they name none. */
const allIn = (titles: readonly Title[], body: Placed | undefined): Title[] =>
  titles.map(title => (title.organization === undefined ? heldIn(title, body) : title))

/** A body named between two tokens ("joins Y as CTO"). */
const bodyBetween = ({ mentionAt }: Ground, from: number, to: number): Placed | undefined => {
  for (let at = to - 1; at >= from; at--) {
    const mention = mentionAt.get(at)
    if (mention?.type === 'organization') return mention
  }
  return undefined
}

/** "en tant que", "en qualité de". */
const isInCapacity = ({ reading }: Ground, token: number): boolean =>
  reading.tokens.lower[token] === 'en' && /^(?:tant|qualité)$/.test(reading.tokens.lower[token + 1] ?? '')

/** "X, partie chez Y comme directrice", "X joins from Y as …", "X left for Y as …": the title behind "as". */
const movedAs = (ground: Ground, person: Placed): Held[] => {
  const { lower } = ground.reading.tokens
  const stop = Math.min(endOfSentence(ground, person.firstToken), person.endToken + longestMove)
  for (let at = person.endToken; at < stop; at++) {
    const word = lower[at]!
    if (/^[.;:»”"]$/.test(word) || ground.mentionAt.get(at)?.type === 'person') return []
    if (word !== 'as' && word !== 'comme' && !isInCapacity(ground, at)) continue
    const titles = titlesAt(ground, word === 'en' ? at + 3 : at + 1)
    const title = titles.at(0)
    const body = bodyBetween(ground, person.endToken, at)
    const served = /^(?:served|worked|acted|entreprise|société|groupe|company|group|it)$/.test(lower[at - 1]!)
    if (title === undefined || (body === undefined && title.organization === undefined && !served)) continue
    // "joins from Y as CTO": not Y's.
    const from = body !== undefined && /^from$/.test(lower[body.firstToken - 1] ?? '')
    // "Y welcomes X, formerly of Z, as …"
    const given = naming.has(lower[beforeAddress(ground, person) - 1] ?? '')
    const found = appointments(ground, person, from || given ? titles : allIn(titles, body), 'role/moved')
    const meant = served && body === undefined ? impliedBody(ground, person.firstToken, 'generic') : undefined
    return found.map(one => ({ ...one, organization: one.organization ?? meant }))
  }
  return []
}

/** "from Y", "de chez Y", "en provenance de Y": where somebody was. */
const isLeft = ({ reading }: Ground, { firstToken }: Placed): boolean => {
  const { lower } = reading.tokens
  return (
    lower[firstToken - 1] === 'from' || (lower[firstToken - 1] === 'chez' && lower[firstToken - 2] === 'de')
  )
}

const passing =
  /^(?:the|a|an|its|their|our|le|la|l'|un|une|son|sa|leur|notre|now|also|still|currently|then|again|once|both|depuis|since|désormais|aujourd'hui|également|aussi|ainsi|alors|toujours|jusqu'|ici|actuellement|until|in|en|le|last|recently|previously|formerly|for|years|three|two|five|ten|par|ailleurs|new|named|appointed|elected|nommée?|élue?|promue?|désignée?|mois|an|ans|jours?|lundi|mardi|mercredi|jeudi|vendredi|one|of|today|officially|officiellement|de|d'|à|l'unanimité|unanimité)$/

/** "been picked to lead: a verb, no title. */
const isInfinitive = ({ reading }: Ground, token: number): boolean =>
  reading.tokens.lower[token - 1] === 'to' && leadingForms.has(reading.tokens.lower[token]!)

const givenIn = (ground: Ground, person: Placed, { first: start }: Clause): Held[] => {
  const { tokens, plain } = ground.reading
  const stop = endOfSentence(ground, person.firstToken)
  const from = tokens.start[start]!
  const text = lowered(plain.slice(from, Math.min(tokens.end[stop - 1]!, from + 120)))
  const verb = appointing.exec(text)?.[0]
  if (verb === undefined) return []
  const joins = /(?:join|rejoint|succe|succè|replac|remplac|occup|exerc|assur|assum|hold|held)/.test(verb)
  const strict =
    /(?:^| )(?:be|been|is|was|were|being|être|été|est|était|sera|fut|become|becomes|became|becoming|devient|devenir|devenue?|deviendra|remains?|reste|passe)$/.test(
      verb,
    )
  let at = start + 1
  // The verb's own words are passed over.
  while (at < stop && tokens.start[at]! < from + verb.trimEnd().length) at++
  for (const last = at + (joins ? longestJoining : longestVerb); at < Math.min(last, stop); at++) {
    if (ground.mentionAt.get(at)?.type === 'person' || /^[.;:«“]$/.test(tokens.lower[at]!)) return []
    // "X is now the head of …", yet not "X is helped by two heads of …".
    const place = tokens.lower[at] === 'in' ? 'apposition' : 'plain'
    const titles = isInfinitive(ground, at) ? [] : titlesAt(ground, at, place)
    const title = titles.at(0)
    if (
      title === undefined &&
      strict &&
      !passing.test(tokens.lower[at]!) &&
      !fullMonths.fr.has(tokens.lower[at]!) &&
      tokens.kind[at] === TokenKind.word
    )
      return []
    if (title === undefined) continue
    const between = joins ? bodyBetween(ground, start, at) : bodyBeforeWhere(ground, person)
    // "joined from Y as CTO": not Y's.
    const left = between !== undefined && joins && isLeft(ground, between)
    return appointments(ground, person, left ? titles : allIn(titles, between))
  }
  return []
}

/** "X has been named head of Z at Y", "X est élue présidente de Y", "X is the CEO of Y", "X joins Y as CTO". */
export const appointed = (ground: Ground, person: Placed): Held[] => {
  const given = clausesOf(ground, person).flatMap(clause => givenIn(ground, person, clause))
  return given.length > 0 ? given : movedAs(ground, person)
}

/** Token behind "as", "to the position of", "from Z as", "au poste de". */
const behindTransition = ({ reading }: Ground, token: number): number => {
  const { tokens, plain } = reading
  const start = tokens.start[token] ?? plain.length
  const passed = transition.exec(lowered(plain.slice(start, start + longestTransition)))
  let at = token
  if (passed) while (at < tokens.length && tokens.start[at]! < start + passed[0].length) at++
  return at
}

const longestList = 40

/** "Y welcomes X as chair and Z as head of quality": a verb of giving stands before the row. */
const isNamedBefore = ({ reading }: Ground, token: number): boolean => {
  const first = reading.sentences[reading.sentenceOf[token]!]!.firstToken
  for (let at = token - 1; at >= Math.max(first, token - longestList); at--)
    if (naming.has(reading.tokens.lower[at]!)) return true
  return false
}

/** "Y has appointed X as chief of staff", "Y nomme X directrice". */
export const namedTo = (ground: Ground, person: Placed): Held[] => {
  const { lower } = ground.reading.tokens
  const behind = beforeAddress(ground, person)
  const { start } = ground.reading.tokens
  const from = start[person.endToken] ?? ground.reading.view.length
  const said = givenAs.test(lowered(ground.reading.plain.slice(from, from + 30)))
  const joined =
    /^(?:and|et|,)$/.test(lower[behind - 1] ?? '') && /^(?:as|comme)$/.test(lower[person.endToken] ?? '')
  if (
    joined
      ? !isNamedBefore(ground, behind)
      : !said && ![1, 2].some(back => naming.has(lower[behind - back] ?? ''))
  )
    return []
  return appointments(ground, person, titlesAt(ground, behindTransition(ground, person.endToken)))
}
