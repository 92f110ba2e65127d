/** Whom each sentence speaks of, read from first to last as a reader does: names that are subjects, and words that stand for them. */
import type { FoundEntity, Quantity } from '../findings.ts'
import { isArea } from '../lexicon/areas.ts'
import type { Pieces } from '../text/pieces.ts'
import type { Reading, Span } from '../text/reading.ts'
import type { Mains } from './mains.ts'
import { apposes, longestAdjective, type PointingWord, pointingWords } from './pointing-words.ts'
import { within } from './scene.ts'
import type { Section } from './sections.ts'
import { type Before, type Focus, isAreaEntity, isStrong, type Setter } from './setters.ts'
import { speakersOf } from './speakers.ts'
import { isSubject } from './standing.ts'
import type { Stood } from './standings.ts'
import * as cues from './subject-cues.ts'

export interface FocusMaterial extends Mains {
  readonly reading: Reading
  readonly entities: readonly FoundEntity[]
  readonly stood: readonly Stood[]
  readonly sections: readonly (Section | undefined)[]
  readonly lower: Pieces
  readonly raises: boolean
  readonly quantities: readonly Quantity[]
}

/** Only the beginning of a longer sentence is read, so that work stays linear. */
const longestSentence = 3000

class Reader {
  readonly material: FocusMaterial
  readonly speakers: ReadonlyMap<number, number>
  readonly classes: (number | undefined)[] = []
  organization: number | undefined
  area: number | undefined
  event: number | undefined
  program: number | undefined
  focus: number | undefined
  town: number | undefined
  place: number | undefined
  product: number | undefined
  workTown: number | undefined
  organizations: readonly number[] = []
  speaker: number | undefined
  person: number | undefined
  /** The sentence, or the one before, is about a person: "she" is no company. */
  ofPerson = false
  section: Section | undefined
  strong: Setter | undefined

  constructor(material: FocusMaterial) {
    this.material = material
    this.speakers = speakersOf(material.stood, material.lower)
    this.organization = material.mainOrganization
    this.area = material.mainArea
    this.event = material.mainEvent
    this.program = material.mainProgram
  }

  /** A new paragraph goes back to what its section, or the document, is about. */
  enter(section: Section | undefined, mentions: readonly Stood[]): void {
    if (section === undefined || section.id !== this.section?.id)
      this.organization = this.material.mainOrganization
    this.section = section
    this.focus = section?.entity
    this.town = section?.town
    this.place = section?.town
    this.speak(section?.organization)
    this.speak(section?.entity)
    this.product = undefined
    this.workTown = undefined
    this.organizations = []
    this.person = undefined
    this.ofPerson = false
    const said = mentions.findLast(({ type, entity }) => type === 'person' && this.speakers.has(entity))
    this.speaker = said && this.speakers.get(said.entity)
  }

  /** What was last spoken of is what "the company", "the plan" mean next. */
  speak(entity: number | undefined): void {
    if (entity === undefined) return
    const { type, name } = this.material.entities[entity]!
    if (type === 'organization') this.organization = entity
    else if (type === 'event') this.event = entity
    else if (type === 'program') this.program = entity
    else if (type === 'place' && isArea(name)) this.area = entity
  }

  /** What a name adds; undefined where it is nobody's subject. */
  name(mention: Stood): Setter | undefined {
    this.note(mention)
    const { type, standing, entity, start, end } = mention
    if (type === 'person') {
      if (standing === 'subject' && this.strong === undefined) this.ofPerson = true
      return undefined
    }
    if (standing === 'opening') {
      if (type === 'organization') this.speak(entity)
      return { start, end, kind: 'opening', entity }
    }
    if (!isSubject(standing)) return undefined
    this.ofPerson = false
    if (this.isGiver(mention)) return { start, end, kind: 'giver', entity }
    this.speak(entity)
    return { start, end, kind: 'name', entity }
  }

  note({ type, entity, start, end, standing }: Stood): void {
    const { entities, lower } = this.material
    if (type === 'person') this.person = entity
    if (type === 'product') this.product = entity
    if (type === 'organization') {
      this.organizations = [entity, ...this.organizations.filter(other => other !== entity)].slice(0, 3)
      for (const [at, [, named]] of cues.classes.entries())
        if (named.test(entities[entity]!.name)) this.classes[at] = entity
    }
    if (type !== 'place') return
    this.place = entity
    if (isArea(entities[entity]!.name) || standing === 'object') return
    if (cues.elsewhere.test(lower.slice(Math.max(0, start - 40), start))) return
    if (cues.asAdjective.test(lower.slice(end, end + 16))) return
    this.town = entity
    const figures = within(this.material.quantities, { start: start - cues.longestComplement, end: start })
    if (cues.locates.test(lower.slice(start - 8, start)) && figures.length > 0) this.workTown = entity
  }

  isGiver({ type, entity, end }: Stood): boolean {
    const { entities, lower, main, mainOrganization, raises } = this.material
    if (entity === main || entity === this.section?.entity) return false
    if (raises && type === 'organization' && entity !== mainOrganization && this.section === undefined)
      return true
    const behind = lower.slice(end, end + 30)
    if (type === 'program' ? cues.pays.test(behind) : cues.funderName.test(entities[entity]!.name))
      return true
    return cues.gives.test(behind)
  }

  /** What a word stands for. */
  point({ kind, start, end }: PointingWord, next: Stood | undefined, sentence: Span): number | undefined {
    const { main, mainOrganization, mainSite, lower } = this.material
    switch (kind) {
      case 'organization': {
        const word = lower.slice(start, end)
        const at = cues.classes.findIndex(([noun]) => noun.test(word))
        return (at < 0 ? undefined : this.classes[at]) ?? this.organization ?? mainOrganization
      }
      case 'site':
        return this.townBehind(end, next) ?? this.town ?? mainSite ?? this.organization ?? main
      case 'area':
        return this.area
      case 'event':
        return this.event
      case 'program':
        return this.program
      case 'speaker':
        return this.speaker ?? mainOrganization ?? main
      case 'staff':
        return this.person === undefined ? undefined : this.speakers.get(this.person)
      case 'there':
        return this.strong === undefined ? this.place : undefined
      case 'any':
        // "they" means trades and people more often than a company, unless it opens the sentence.
        if (start > sentence.start + 3 && /^(?:they|ils|elles)$/.test(lower.slice(start, end)))
          return undefined
        return this.spokenOf()
      case 'possessive':
        return this.spokenOf()
    }
  }

  spokenOf(): number | undefined {
    if (this.ofPerson && this.strong === undefined) return undefined
    return (
      this.strong?.entity ?? this.focus ?? this.section?.entity ?? this.organization ?? this.material.main
    )
  }

  /** "its plant in X". */
  townBehind(end: number, next: Stood | undefined): number | undefined {
    if (next?.type !== 'place' || next.start - end >= 8) return undefined
    return isArea(this.material.entities[next.entity]!.name) ? undefined : next.entity
  }

  /** The sentence's setters in order of place. */
  read(sentence: Span, mentions: readonly Stood[], words: readonly PointingWord[]): Setter[] {
    const found: Setter[] = []
    this.strong = undefined
    let first: Setter | undefined
    let at = 0
    const take = (setter: Setter | undefined): void => {
      if (setter === undefined) return
      found.push(setter)
      if (!isStrong(setter)) return
      this.strong = setter
      first ??= setter
    }
    for (const word of words) {
      while (at < mentions.length && mentions[at]!.start <= word.start) take(this.name(mentions[at++]!))
      const [last, next] = [mentions[at - 1], mentions[at]]
      if ((last !== undefined && last.end > word.start) || (next !== undefined && next.start < word.end))
        continue
      if (next !== undefined && this.introduces(word, next)) continue
      const entity = this.point(word, next, sentence)
      take(entity === undefined ? undefined : { start: word.start, end: word.end, kind: word.kind, entity })
    }
    while (at < mentions.length) take(this.name(mentions[at++]!))
    if (first !== undefined && !isAreaEntity(this.material.entities[first.entity]!)) this.focus = first.entity
    this.begin(sentence, mentions)
    return found
  }

  /** What the sentence tells the beginning of is what the next one goes on about. */
  begin(sentence: Span, mentions: readonly Stood[]): void {
    const { lower } = this.material
    const created = mentions.findLast(
      ({ type, standing, start }) =>
        type === 'organization' &&
        !isSubject(standing) &&
        cues.creating.test(lower.slice(Math.max(sentence.start, start - cues.longestCreation), start)),
    )
    if (created === undefined) return
    this.focus = created.entity
    this.speak(created.entity)
  }

  introduces(word: Span, next: Stood): boolean {
    if (next.start - word.end >= longestAdjective) return false
    return apposes.test(this.material.lower.slice(word.end, next.start))
  }
}

/** The whole document, sentence by sentence. */
export const focusOf = (material: FocusMaterial): Focus => {
  const { reading, stood, sections } = material
  const words = pointingWords(material.lower.text)
  const reader = new Reader(material)
  const setters: Setter[][] = []
  const before: Before[] = []
  let block = -1
  for (const { start, end, block: own } of reading.sentences) {
    if (own !== block) {
      block = own
      reader.enter(sections[block], within(stood, { start, end: reading.blocks[block]!.end }))
    }
    const { focus, product, workTown, organizations } = reader
    before.push({ focus, product, workTown, organizations })
    const sentence = { start, end: Math.min(end, start + longestSentence) }
    setters.push(reader.read(sentence, within(stood, sentence), within(words, sentence)))
  }
  return { setters, before }
}
