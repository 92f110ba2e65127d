/** Who holds which function where: reads the shapes in which texts say so (docs/extraction.md). */
import type { FoundEntity, FoundRole } from '../findings.ts'
import { appointing, executives, leading, ledBy, titleModifiers } from '../lexicon/offices.ts'
import { articles, asides } from '../lexicon/title-words.ts'
import { type Reading, type Span, TokenKind } from '../text/reading.ts'
import { type Ground, groundOf, organizationBefore, type Placed } from './ground.ts'
import { headFrom, type Title, titleAt } from './title.ts'

const longestQuote = 200
const lookBack = 16

interface Held {
  readonly title: Span
  readonly organization: number | undefined
  readonly organizationSpan: Span | undefined
  readonly rule: string
  readonly confidence: number
}

const held = (
  ground: Ground,
  person: Placed,
  title: Title,
  shape: { rule: string; confidence: number },
): Held => {
  // "chief operating officer X told us": the body is the one spoken of.
  const implied =
    title.organization === undefined &&
    title.isExecutive &&
    !title.isPublic &&
    shape.rule !== 'role/signature'
  const bare =
    ground.reading.tokens.lower[title.headToken] === 'president' && title.headToken === title.firstToken
  const organization =
    title.organization ??
    (implied && !bare ? organizationBefore(ground, Math.min(title.firstToken, person.firstToken)) : undefined)
  return { title, organization, organizationSpan: title.organizationSpan, ...shape }
}

/** Where the words behind a name begin: brackets with the body ("X (Y), CEO"), a degree or an age are passed over. */
const behindName = (
  ground: Ground,
  person: Placed,
): { at: number; separated: boolean; body: Placed | undefined } => {
  const { lower, kind } = ground.reading.tokens
  let at = person.endToken
  let body: Placed | undefined
  let separated = false
  const inside = ground.mentionAt.get(at + 1)
  if (lower[at] === '(' && inside?.type === 'organization' && lower[inside.endToken] === ')') {
    body = inside
    at = inside.endToken + 1
  } else if (lower[at] === '(' || lower[at] === '[') at++
  for (let passed = 0; passed < 4; passed++) {
    if (/^[,–—:|-]$/.test(lower[at] ?? '')) {
      separated = true
      at++
    } else if (
      asides.test(lower[at] ?? '') ||
      (separated && kind[at] === TokenKind.number && /^(?:,|ans|years)$/.test(lower[at + 1] ?? ''))
    )
      at++
    else break
  }
  // "X, Lonza, head of supply": the body first.
  const named = separated ? ground.mentionAt.get(skip(ground, at)) : undefined
  if (
    named?.type === 'organization' &&
    /^[,–—|]$/.test(lower[named.endToken] ?? '') &&
    headFrom(ground, skip(ground, named.endToken + 1)) >= 0
  )
    return { at: named.endToken + 1, separated, body: named }
  return { at, separated, body }
}

/** "X, CEO of Y and president of Z", "X (Y), CEO", "X – CEO, Y". */
const behind = (ground: Ground, person: Placed): Held[] => {
  const { lower } = ground.reading.tokens
  const { at, separated, body } = behindName(ground, person)
  const found: Held[] = []
  for (let title = titleAt(ground, at); title !== undefined; ) {
    // "…, President Emmanuel X": the title is the next person's.
    if (ground.mentionAt.get(title.after)?.type === 'person' && separated) break
    const own =
      body && (title.organization === undefined || found.length === 0)
        ? { ...title, organization: body.entity, organizationSpan: body }
        : title
    found.push(held(ground, person, own, { rule: 'role/apposition', confidence: 0.9 }))
    const joined = lower[title.after] ?? ''
    const next = /^(?:and|et|,)$/.test(joined) ? title.after + 1 : -1
    title =
      next > 0 && headFrom(ground, skip(ground, next)) >= 0 && !isNextPersons(ground, next, joined === ',')
        ? titleAt(ground, next)
        : undefined
  }
  return found
}

const skip = (ground: Ground, token: number): number => {
  let at = token
  while (articles.has(ground.reading.tokens.lower[at] ?? '')) at++
  return at
}

/** Whether the title at a token runs into the next person's name; behind a comma it may do so over another comma. */
const isNextPersons = (ground: Ground, token: number, overComma: boolean): boolean => {
  const title = titleAt(ground, token)
  if (title === undefined) return false
  const next = overComma && ground.reading.tokens.lower[title.after] === ',' ? title.after + 1 : title.after
  return ground.mentionAt.get(next)?.type === 'person'
}

/** "Y's CEO X", "le directeur général de Y, X", "Professor at Y and director of Z, X". */
const before = (ground: Ground, person: Placed, claimed: ReadonlySet<number>): Held[] => {
  const { reading } = ground
  const sentence = reading.sentences[reading.sentenceOf[person.firstToken]!]!
  const comma = reading.tokens.lower[person.firstToken - 1] === ','
  const target = comma ? person.firstToken - 1 : person.firstToken
  const found: Held[] = []
  let reach = target
  let pending: Title | undefined
  for (let at = target - 1; at >= Math.max(sentence.firstToken, target - lookBack); at--) {
    if (claimed.has(at) || headFrom(ground, at) < 0) continue
    let first = at
    while (first > sentence.firstToken && isPartOfTitle(ground, first - 1)) first--
    const owner = ground.mentionBefore.get(reading.tokens.lower[first - 1] === "'s" ? first - 1 : first)
    const title = titleAt(
      ground,
      owner?.type === 'organization' ? owner.firstToken : definiteStart(ground, first),
    )
    at = first
    if (title === undefined || !meets(ground, title.after, reach)) continue
    if (comma && found.length === 0 && !opens(ground, first, sentence.firstToken)) {
      if (!/^(?:and|et)$/.test(reading.tokens.lower[first - 1] ?? '')) break
      pending = title
      reach = first
      continue
    }
    if (pending) found.push(held(ground, person, pending, { rule: 'role/before-name', confidence: 0.75 }))
    pending = undefined
    found.unshift(held(ground, person, title, { rule: 'role/before-name', confidence: comma ? 0.75 : 0.85 }))
    reach = first
  }
  return found
}

const isPartOfTitle = ({ reading }: Ground, token: number): boolean => {
  const word = reading.tokens.lower[token]!
  return titleModifiers.has(word) || executives.has(word)
}

/** "the company's CEO X" begins two tokens earlier. */
const definiteStart = ({ reading }: Ground, first: number): number =>
  reading.tokens.lower[first - 1] === "'s" ? first - 2 : first

/** What was read ends where the person (or the next title) begins. */
const meets = ({ reading }: Ground, end: number, reach: number): boolean => {
  for (let at = end; at < reach; at++)
    if (!/^(?:,|and|et|the|la|le|l'|m|mr|mrs|ms|mme|dr|pr|professor|\.)$/.test(reading.tokens.lower[at]!))
      return false
  return end <= reach
}

/** A title before a comma and a name needs an article, a capital at the sentence's start or a verb of saying before it. */
const opens = ({ reading }: Ground, first: number, sentenceStart: number): boolean =>
  first - sentenceStart <= 2 ||
  articles.has(reading.tokens.lower[first - 1]!) ||
  /^(?:explique|said|says|indique|selon|souligne|précise)$/.test(reading.tokens.lower[first - 1]!)

/** "X, of the University of Y, is the president": the verb may stand behind an apposition. */
const behindApposition = ({ reading }: Ground, person: Placed, stop: number): number => {
  const { lower } = reading.tokens
  if (lower[person.endToken] !== ',') return person.endToken
  for (let at = person.endToken + 1; at < Math.min(stop, person.endToken + 12); at++)
    if (lower[at] === ',') return at + 1
  return person.endToken
}

/** "X has been named head of Z at Y", "X est élue présidente de Y", "X is the CEO of Y". */
const appointed = (ground: Ground, person: Placed): Held[] => {
  const { reading } = ground
  const { tokens } = reading
  const sentence = reading.sentences[reading.sentenceOf[person.firstToken]!]!
  const close = tokens.lower[person.endToken] === '(' ? tokens.lower.indexOf(')', person.endToken) : -1
  const start =
    close > 0 && close < person.endToken + 8 ? close + 1 : behindApposition(ground, person, sentence.endToken)
  if (start >= sentence.endToken) return []
  const text = reading.view
    .slice(tokens.start[start]!, Math.min(sentence.end, tokens.start[start]! + 120))
    .replaceAll('’', "'")
    .toLowerCase()
  if (!appointing.test(text)) return []
  const joins = /^(?:joins|joined|rejoint)/.test(text)
  for (let at = start + 1; at < Math.min(start + (joins ? 10 : 6), sentence.endToken); at++) {
    const title = titleAt(ground, at)
    if (title === undefined) continue
    const joined = joins
      ? ground.placed.find(
          ({ type, firstToken }) => type === 'organization' && firstToken > start && firstToken < at,
        )
      : undefined
    const own =
      title.organization === undefined && joined
        ? { ...title, organization: joined.entity, organizationSpan: joined }
        : title
    return [held(ground, person, own, { rule: 'role/appointed', confidence: 0.8 })]
  }
  return []
}

/** "X heads Y", "Y, dirigé par X": the verb is the title. */
const byVerb = (ground: Ground, person: Placed): Held[] => {
  const { tokens, view } = ground.reading
  const relative =
    /^(?:who|qui)$/.test(tokens.lower[person.endToken + 1] ?? '') && tokens.lower[person.endToken] === ','
  const verb = relative ? person.endToken + 2 : person.endToken
  if (leading.has(tokens.lower[verb] ?? '')) {
    const body = ground.mentionAt.get(skip(ground, verb + 1))
    if (body?.type === 'organization')
      return [
        {
          title: { start: tokens.start[verb]!, end: tokens.end[verb]! },
          organization: body.entity,
          organizationSpan: body,
          rule: 'role/leads',
          confidence: 0.75,
        },
      ]
  }
  const lead = view.slice(Math.max(0, person.start - 40), person.start).replaceAll('’', "'")
  const led = ledBy.exec(lead.toLowerCase())
  if (led === null) return []
  const start = person.start - lead.length + led.index
  const organization = ground.placed.findLast(
    ({ type, end }) => type === 'organization' && end <= start && start - end < 160,
  )
  return [
    {
      title: { start, end: start + led[0].trimEnd().length },
      organization: organization?.entity,
      organizationSpan: undefined,
      rule: 'role/led-by',
      confidence: 0.7,
    },
  ]
}

/** A name on a line of its own, the title on the next: a signature. */
const signature = (ground: Ground, person: Placed): Held[] => {
  const { reading } = ground
  const block = reading.sentences[reading.sentenceOf[person.firstToken]!]!
  const next = reading.sentences[reading.sentenceOf[person.firstToken]! + 1]
  const alone = block.firstToken === person.firstToken && block.endToken === person.endToken
  if (!alone || next === undefined || next.block === block.block) return []
  const title = titleAt(ground, next.firstToken)
  return title && title.firstToken - next.firstToken <= 1
    ? [held(ground, person, title, { rule: 'role/signature', confidence: 0.8 })]
    : []
}

const quoteOf = (person: Placed, { title, organizationSpan }: Held): Span => {
  const parts = [person, title, ...(organizationSpan ? [organizationSpan] : [])]
  const start = Math.min(...parts.map(part => part.start))
  const end = Math.max(...parts.map(part => part.end))
  return end - start <= longestQuote ? { start, end } : { start: title.start, end: title.end }
}

const words = (text: string): string =>
  text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The functions of a document, one row for each person, title and body. */
export const roles = (reading: Reading, entities: readonly FoundEntity[]): FoundRole[] => {
  const ground = groundOf(reading, entities)
  const persons = ground.placed.filter(
    ({ type, firstToken }) =>
      type === 'person' &&
      firstToken < reading.tokens.length &&
      reading.blocks[reading.sentences[reading.sentenceOf[firstToken]!]!.block]!.kind !== 'contact',
  )
  const claimed = new Set<number>()
  const found: (readonly [Placed, Held])[] = []
  const take = (person: Placed, list: readonly Held[]): boolean => {
    for (const one of list) {
      found.push([person, one])
      for (
        let at = person.firstToken;
        at < reading.tokens.length && reading.tokens.start[at]! < one.title.end;
        at++
      )
        claimed.add(at)
    }
    return list.length > 0
  }
  const open = persons.filter(person => !take(person, behind(ground, person)))
  for (const person of open) {
    for (const read of [before, appointed, byVerb, signature])
      if (take(person, read(ground, person, claimed))) break
  }
  const seen = new Set<string>()
  return found.flatMap(([person, one]) => {
    const title = words(reading.view.slice(one.title.start, one.title.end))
    // A second wording of the same function ("prefect of the region", "prefect of …") is no second function.
    const key = `${person.entity}|${one.organization}|${title.toLowerCase().split(' ')[0]}`
    if (seen.has(key)) return []
    seen.add(key)
    return [
      {
        ...quoteOf(person, one),
        person: person.entity,
        organization: one.organization,
        title,
        confidence: one.confidence,
        rule: one.rule,
      },
    ]
  })
}
