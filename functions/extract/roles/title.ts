/** Reads the title of a function from a token on: its words, and the body in which it is held. */
import {
  bodyWords,
  executives,
  heldOffices,
  isAgent,
  offices,
  professions,
  publicOffices,
  territorialOffices,
  titleModifiers,
} from '../lexicon/offices.ts'
import {
  articles,
  clauseOpeners,
  genericBody,
  links,
  specificBody,
  titleEnds,
} from '../lexicon/title-words.ts'
import { type Span, TokenCase, TokenKind } from '../text/reading.ts'
import type { Ground, Placed } from './ground.ts'
import { type Pointer, pointerAt } from './implied.ts'

export interface Title extends Span {
  readonly firstToken: number
  readonly headToken: number
  readonly organization: number | undefined
  readonly organizationSpan: Span | undefined
  /** How the words point at a body that they do not name. */
  readonly pointer: Pointer
  /** Token behind everything read, the organization included. */
  readonly after: number
  readonly isPublic: boolean
  readonly isExecutive: boolean
  readonly isProfession: boolean
}

const longestTitle = 18
const longestModifiers = 5
const separators = new Set([',', '–', '—', '|', '(', '-', '/'])

const isHead = (word: string): boolean =>
  offices.has(word) || (word.includes('-') && word.split('-').some(part => executives.has(part)))

/** Token of the head of a title that begins at `token`, or -1: modifiers may stand before it. */
export const headFrom = ({ reading }: Ground, token: number): number => {
  const { tokens } = reading
  for (let at = token; at < Math.min(token + longestModifiers, tokens.length); at++) {
    const word = tokens.lower[at]!
    if (isHead(word)) return at
    if (!titleModifiers.has(word) && word !== '&') return -1
  }
  return -1
}

/** Where a title is read: behind a name and on a label's line more words are believed to be one. */
export type TitlePlace = 'plain' | 'apposition' | 'label'

/** In an English apposition any noun may stand before the head ("bioprocess engineering lead"). */
const looseHeadFrom = (ground: Ground, token: number, place: TitlePlace): number => {
  const { tokens, language } = ground.reading
  const strict = headFrom(ground, token)
  // "X, in charge of quality"
  const charged = /^(?:in|en)$/.test(tokens.lower[token] ?? '') && tokens.lower[token + 1] === 'charge'
  if (charged && place === 'apposition') return token + 1
  if (strict >= 0 || place === 'plain' || (place === 'label' && language === 'fr')) return strict
  if (language === 'fr')
    return isAgent(tokens.lower[token] ?? '', 'fr') && !ground.mentionAt.has(token) ? token : -1
  for (let at = token; at < Math.min(token + longestModifiers, tokens.length); at++) {
    const word = tokens.lower[at]!
    if (isHead(word) || (place === 'apposition' && isAgent(word, 'en') && !ground.mentionAt.has(at)))
      return at
    // "…, and remained president"
    if (at === token && /^(?:and|et|&|or|but)$/.test(word)) return -1
    const isNoun = tokens.kind[at] === TokenKind.word && !ground.mentionAt.has(at) && !articles.has(word)
    if (!isNoun || clauseOpeners.has(word) || (links.has(word) && word !== 'and' && word !== '&')) return -1
  }
  return -1
}

const skipArticles = ({ reading }: Ground, token: number): number => {
  let at = token
  while (articles.has(reading.tokens.lower[at] ?? '')) at++
  return at
}

/** A further title or person begins behind "and". */
const startsAnother = (ground: Ground, token: number): boolean => {
  const at = skipArticles(ground, token)
  return ground.mentionAt.get(at)?.type === 'person' || headFrom(ground, at) >= 0
}

/** "directrice des opérations, Lonza", "CEO (Lonza)": the body may stand behind a mark, with an article or link. */
const behindSeparator = (ground: Ground, comma: number): Placed | undefined => {
  const { lower } = ground.reading.tokens
  let at = comma + 1
  while (at < comma + 4 && links.has(lower[at] ?? '')) at++
  const mention = ground.mentionAt.get(at)
  if (mention?.type !== 'organization' || isField(ground, mention)) return undefined
  // "…, director, Lonza is": that body opens a clause of its own.
  const opens = clauseOpeners.has(lower[mention.endToken] ?? '') && !links.has(lower[comma + 1] ?? '')
  return opens && !/^(?:said|says|told|explains?|explique)$/.test(lower[mention.endToken]!)
    ? undefined
    : mention
}

/** "Director, Process Development – Y": the title goes on over a first mark when a second one leads to the body. */
const secondSeparator = (ground: Ground, separator: number, stop: number): number => {
  const { lower } = ground.reading.tokens
  for (let at = separator + 1; at < Math.min(separator + 6, stop); at++) {
    const word = lower[at]!
    if (separators.has(word)) return at > separator + 1 && behindSeparator(ground, at) !== undefined ? at : -1
    const mention = ground.mentionAt.get(at)
    if (
      (mention !== undefined && !isField(ground, mention)) ||
      titleEnds.has(word) ||
      clauseOpeners.has(word) ||
      articles.has(word) ||
      isHead(word)
    )
      return -1
  }
  return -1
}

/** "of the Region in charge of …": a body without its name, so the one named before. "the region Normandie" is no such. */
const isDefiniteBody = ({ reading, mentionAt }: Ground, at: number): boolean => {
  const { lower, text } = reading.tokens
  if (!genericBody.test(lower[at]!) && !specificBody.test(lower[at]!)) return false
  // "du conseil d'administration" is the company's.
  if (/^(?:conseil|board|council)$/.test(lower[at]!) && /^(?:de|d'|of)$/.test(lower[at + 1] ?? ''))
    return false
  return (
    /^(?:the|la|le|l'|du)$/.test(lower[at - 1] ?? '') &&
    !mentionAt.has(at + 1) &&
    !/^\p{Lu}/u.test(text[at + 1] ?? '')
  )
}

/** "Vice President, Manufacturing": the field of an English title behind a comma. */
const isDepartment = ({ reading, mentionAt }: Ground, comma: number): boolean => {
  const { lower, letterCase } = reading.tokens
  const word = lower[comma + 1] ?? ''
  return (
    lower[comma] === ',' &&
    reading.language === 'en' &&
    titleModifiers.has(word) &&
    !isHead(word) &&
    letterCase[comma + 1] !== TokenCase.lower &&
    !mentionAt.has(comma + 1) &&
    !isHead(lower[comma + 2] ?? '')
  )
}

/** Last token of a department that is named behind a comma. */
const departmentEnd = ({ reading, mentionAt }: Ground, comma: number): number => {
  const { letterCase, kind } = reading.tokens
  let at = comma + 1
  while (
    kind[at + 1] === TokenKind.word &&
    letterCase[at + 1] === TokenCase.capital &&
    !mentionAt.has(at + 1)
  )
    at++
  return at
}

/** "ministre du Travail, de la Santé et des Solidarités": an office over several fields. */
const isFurtherField = ({ reading, mentionAt }: Ground, head: number, comma: number): boolean => {
  const { lower, text } = reading.tokens
  if (lower[comma] !== ',' || !publicOffices.has(lower[head]!)) return false
  let at = comma + 1
  if (!/^(?:de|du|des|d')$/.test(lower[at] ?? '')) return false
  while (/^(?:de|du|des|d'|la|l')$/.test(lower[at] ?? '')) at++
  return /^\p{Lu}/u.test(text[at] ?? '') && mentionAt.get(at)?.type !== 'place'
}

/** "à la Direction des affaires (DA)": where a body's name before its acronym in brackets begins, or -1. */
const spelledOut = ({ reading }: Ground, head: number, bracket: number): number => {
  const { lower, text } = reading.tokens
  if (lower[bracket] !== '(' || !/^\p{Lu}{2,8}$/u.test(text[bracket + 1] ?? '')) return -1
  const letters = [...lower[bracket + 1]!]
  for (let at = bracket - 1; at > head && letters.length > 0; at--) {
    if (links.has(lower[at]!)) continue
    if (letters.pop() !== lower[at]![0]) return -1
    if (letters.length === 0 && links.has(lower[at - 1]!)) return at
  }
  return -1
}

const forms = /^(?:dr|pr|pre|prof|mr|mrs|ms|mme|dame|sir|m)$/
const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/

/** A pictogram, a form of address, a time ("in March", "en 2021"), or "and to Y", ends a title. */
const isCut = ({ reading, mentionAt }: Ground, at: number): boolean => {
  const { lower, kind } = reading.tokens
  const next = lower[at + 1] ?? ''
  // "at" leads to a body, or to where the title is of no more interest.
  if (lower[at] === 'at' && ![1, 2, 3].some(step => mentionAt.get(at + step)?.type === 'organization'))
    return true
  if (lower[at] === 'to' && reading.language === 'en') return true
  if (/^(?:last|dernier|dernière|hier|yesterday|today|hiver|printemps|automne)$/.test(lower[at]!)) return true
  if (
    /^(?:au|à|l'|in|en)$/.test(lower[at]!) &&
    /^(?:printemps|été|automne|hiver|spring|summer|autumn|fall|winter|l'|early|late)$/.test(next)
  )
    return next !== "l'"
  if (lower[at] === 'en' && next === 'la' && lower[at + 2] === 'personne') return true
  // "directeur et quittera …": a verb.
  if (
    /^(?:and|et)$/.test(lower[at]!) &&
    (/(?:era|ira|dra|eront)$/.test(next) || /^(?:will|has|was)$/.test(next))
  )
    return true
  if (kind[at] === TokenKind.symbol && lower[at] !== '&') return true
  if (forms.test(lower[at]!) && (next === '.' || /^\p{Lu}/u.test(reading.tokens.text[at + 1] ?? '')))
    return true
  if (
    /^(?:in|en|on|le|au|since|by)$/.test(lower[at]!) &&
    (months.test(next) || kind[at + 1] === TokenKind.number)
  )
    return true
  return /^(?:and|et)$/.test(lower[at]!) && /^(?:to|à|for)$/.test(lower[at + 1] ?? '')
}

/** "head of the Injectables Division at Y": a part of the body named next. */
/** "Global Manufacturing": a field of work, whatever its capitals. */
const isField = ({ reading }: Ground, { firstToken, endToken }: Placed): boolean =>
  reading.tokens.lower.slice(firstToken, endToken).every(word => titleModifiers.has(word))

const isPart = (ground: Ground, mention: Placed): boolean => {
  const { reading, mentionAt } = ground
  const { lower } = reading.tokens
  const { endToken } = mention
  // "Head of MSAT", "president of Global Product Development"
  if (isField(ground, mention)) return true
  if (!/^(?:division|department|unit|département|service|direction)$/.test(lower[endToken - 1]!)) return false
  return links.has(lower[endToken] ?? '') && mentionAt.get(endToken + 1)?.type === 'organization'
}

/** "du conseil régional": the Region's. */
const councils: Readonly<Record<string, string>> = { régional: 'région', départemental: 'département' }

/** "member of its board" */
const ownBody = /^(?:its|their|son|sa|leur)$/

/** The words from the head on, up to where the title ends or its body is named. */
const complement = (ground: Ground, head: number, owner: Placed | undefined) => {
  const { reading, mentionAt } = ground
  const { lower } = reading.tokens
  const stop = Math.min(reading.sentences[reading.sentenceOf[head]!]!.endToken, head + longestTitle)
  let coreferent: string | undefined
  for (let at = head + 1; at < stop; at++) {
    const word = lower[at]!
    const mention = mentionAt.get(at)
    // "VP Supply Chain": taken for a person's name, yet made of a title's words.
    if (mention?.type === 'person' && !titleModifiers.has(word)) return { end: at, body: owner, coreferent }
    if (
      mention?.type === 'organization' &&
      owner === undefined &&
      !territorialOffices.has(lower[head]!) &&
      !isPart(ground, mention)
    )
      return { end: at, body: mention, coreferent }
    if (mention !== undefined) at = mention.endToken - 1
    else if (isDepartment(ground, at)) at = departmentEnd(ground, at)
    else if (isFurtherField(ground, head, at)) continue
    else if (separators.has(word)) {
      const body = owner ?? behindSeparator(ground, at)
      const further = body === undefined ? secondSeparator(ground, at, stop) : -1
      if (further < 0) return { end: at, body, coreferent }
      return { end: further, body: behindSeparator(ground, further), coreferent }
    } else if (titleEnds.has(word) || clauseOpeners.has(word) || isCut(ground, at))
      return { end: at, body: owner, coreferent }
    else if ((word === 'and' || word === 'et') && startsAnother(ground, at + 1)) {
      return { end: at, body: owner, coreferent }
    } else if (isDefiniteBody(ground, at) || ownBody.test(word))
      coreferent = councils[lower[at + 1] ?? ''] ?? word
  }
  return { end: stop, body: owner, coreferent }
}

/** "Sanofi's CEO", "the Commission's Vice-President": whose the function is, and where the title begins. */
const ownerAt = (
  ground: Ground,
  token: number,
): { first: number; owner: Placed | undefined; definite: string | undefined } | undefined => {
  const { lower } = ground.reading.tokens
  const owner = ground.mentionAt.get(token)
  if (owner?.type === 'organization') {
    const first = lower[owner.endToken] === "'s" ? owner.endToken + 1 : owner.endToken
    return headFrom(ground, first) < 0 ? undefined : { first, owner, definite: undefined }
  }
  const word = lower[token] ?? ''
  // "the hall's manager": the hall is the body's.
  const thing =
    lower[token + 1] === "'s" &&
    /^(?:the|its|our)$/.test(lower[token - 1] ?? '') &&
    headFrom(ground, token + 2) >= 0
  if (thing && !ground.mentionAt.has(token)) return { first: token + 2, owner: undefined, definite: word }
  if (lower[token + 1] === "'s" && (genericBody.test(word) || specificBody.test(word)))
    return { first: token + 2, owner: undefined, definite: word }
  return { first: token, owner: undefined, definite: undefined }
}

/** "the company" is any body, "the Region" one with that word in its name. */
const pointerOf = (word: string): Pointer =>
  ownBody.test(word) ? 'possessive' : specificBody.test(word) ? { word } : 'generic'

const longestKind = 4

/** Token of a generic word for the body named behind it ("la CDMO française Y"), or -1. */
const kindBefore = ({ reading }: Ground, head: number, end: number): number => {
  const { lower } = reading.tokens
  if (links.has(lower[end - 1]!)) return -1
  for (let at = end - 1; at > Math.max(head + 1, end - longestKind); at--)
    if (bodyWords.has(lower[at]!) && links.has(lower[at - 1]!)) return at
  return -1
}

const sites = /^(?:site|usine|plant|campus|atelier)$/

const deputies = /^(?:adjointe?|deputy|conseill[eè]re?)$/

/** Title at `token` (articles skipped), undefined where none begins there. */
export const titleAt = (ground: Ground, token: number, place: TitlePlace = 'plain'): Title | undefined => {
  const { tokens } = ground.reading
  const opening = ownerAt(ground, skipArticles(ground, token))
  if (opening === undefined) return undefined
  const headToken = looseHeadFrom(ground, opening.first, place)
  if (headToken < 0) return undefined
  // "a été chargé d'une mission"
  if (/^chargée?$/.test(tokens.lower[headToken]!) && /^une?$/.test(tokens.lower[headToken + 2] ?? ''))
    return undefined
  const { end, body, coreferent } = complement(ground, headToken, opening.owner)
  const behind = body !== undefined && body.firstToken > headToken
  const spelled = behind ? spelledOut(ground, headToken, end) : -1
  // "directeur du site Y": the body's name is part of its site's.
  const named = behind && body.firstToken === end && sites.test(tokens.lower[end - 1] ?? '')
  let last = spelled > 0 ? spelled : named ? body.endToken : end
  // "DRH de la CDMO française Y": what kind of body it is, is no part of the title.
  const kind = behind && !named ? kindBefore(ground, headToken, last) : -1
  if (kind > 0) last = kind
  while (
    last > headToken + 1 &&
    (links.has(tokens.lower[last - 1]!) || (behind && bodyWords.has(tokens.lower[last - 1]!)))
  )
    last--
  const head = tokens.lower[headToken]!
  const definite = opening.definite ?? coreferent
  return {
    start: tokens.start[opening.first]!,
    end: tokens.end[last - 1]!,
    firstToken: opening.first,
    headToken,
    organization: body?.entity,
    pointer: /^(?:here|ici)$/.test(tokens.lower[end] ?? '')
      ? 'ours'
      : definite === undefined
        ? pointerAt(ground, opening.first)
        : pointerOf(definite),
    organizationSpan: body,
    after: behind ? body.endToken : end,
    // "adjoint au maire"
    isPublic:
      (publicOffices.has(head) && !/^secrétaire du$/.test(`${head} ${tokens.lower[headToken + 1]}`)) ||
      (deputies.test(head) &&
        tokens.lower
          .slice(headToken + 1, headToken + 5)
          .some(word => /^(?:maire|mayor|préfet|préfète)$/.test(word))),
    isProfession: professions.has(head) && !executives.has(head),
    isExecutive:
      executives.has(head) || heldOffices.has(head) || head.split('-').some(part => executives.has(part)),
  }
}

/** Titles in a row share a body that only one of them names: "founder and CEO of Y", "Y's founder and CEO". */
export const sharing = (titles: readonly Title[]): Title[] => {
  const named = titles.map(({ organizationSpan }) => organizationSpan !== undefined)
  return titles.map((title, index) => {
    if (named[index] || title.pointer !== 'bare') return title
    const behind = named.indexOf(true, index)
    const owner = titles[behind >= 0 ? behind : named.lastIndexOf(true)]
    return owner === undefined || title.isPublic
      ? title
      : { ...title, organization: owner.organization, organizationSpan: owner.organizationSpan }
  })
}

/** The titles that "and" joins from a token on. */
export const titlesAt = (ground: Ground, token: number, place: TitlePlace = 'plain'): Title[] => {
  const { lower } = ground.reading.tokens
  const found: Title[] = []
  for (let title = titleAt(ground, token, place); title !== undefined; ) {
    found.push(title)
    const joined =
      /^(?:and|et|&)$/.test(lower[title.after] ?? '') &&
      headFrom(ground, skipArticles(ground, title.after + 1)) >= 0
    title = joined ? titleAt(ground, title.after + 1) : undefined
  }
  return sharing(found)
}
