/** How much a document speaks of each entity: in its headline, where it begins, and as the subject of its clauses. */

import type { FoundEntity } from '../findings.ts'
import { isArea } from '../lexicon/areas.ts'
import { swift } from '../text/letters.ts'
import type { Pieces } from '../text/pieces.ts'
import type { Block, Reading, Span } from '../text/reading.ts'
import { presents } from './sections.ts'
import { isSubject } from './standing.ts'
import type { Stood } from './standings.ts'
import { creating, longestCreation, newsletter } from './subject-cues.ts'

export interface WeightMaterial {
  readonly stood: readonly Stood[]
  readonly entities: readonly FoundEntity[]
  readonly lower: Pieces
  readonly title: Span | undefined
  /** Towns that stand for a plant. */
  readonly plants: ReadonlySet<number>
}

const shortestRunning = 200

/** The first blocks up to a running paragraph hold the headline. */
export const headlineEnd = ({ blocks }: Reading): number =>
  blocks.find(({ kind, start, end }) => kind === 'paragraph' && end - start > shortestRunning)?.start ?? 0

const interview = swift(
  /(?<!\p{L})(?:entretien|interview|propos recueillis|in conversation|grand témoin)(?!\p{L})/iu,
)
/** A portrait says so above its headline. */
const portrait = swift(/(?<!\p{L})portrait(?!\p{L})/u)
const nearHead = 200
/** What the interviewee heads. */
const headed =
  /(?:directrice|directeur|présidente?|dirige|pilote|commande aux \d+ salariés|à la tête|patronne?|fondateur|fondatrice|chief executive|ceo|president|partner|associée?|founder|chair(?:man|woman)?|director|head)(?: (?:générale?|exécutive?|scientifique|general))? (?:de|d'|du|of|at|chez)\s?(?:l'|la |le |the )?$/u
/** Words of an event that is held, in a sentence that names it. */
const holding = swift(
  /(?<!\p{L})(?:hold|held|hosts?|hosted|gathers?|organi[sz]\p{L}+|takes? place|took place|met|run|tiendra|tient|réuni\p{L}*|accueil\p{L}*|organis\p{L}+|édition|lieu|attend\p{L}*)(?!\p{L})/u,
)
const atEvent = /(?<!\p{L})(?:at|during|au|lors d\p{L}*|à|aux)(?: the| l[ae']?| les)? ?(?:\d{1,3}\p{L}+ )?$/u

/** Before those who publish, translate or photograph. */
const besidesHeadline = swift(
  /(?:translated|traduit\p{L}*|partner|partenaire|published|publisher|publié|éditeur|photo|©|source|crédit)(?: by| par|:| :)? ?$/u,
)
/** Behind a place where something is held: its town and the dates. */
const venue = swift(/^, \p{L}[^.;:]{0,40}?\d{1,2}(?:er)?[^.;:]{0,20}(?:19|20)\d\d/u)
/** A post begins with the name of those who write it. */
const followers = /^\s*[\d,. ]+[km]? ?(?:followers|abonnés)(?!\p{L})/u

/** How much each way of being named counts. */
const worth = {
  named: 0.3,
  headlineSubject: 6,
  headline: 4,
  headlineAgain: 1.5,
  firstSubject: 3,
  laterSubject: 1.5,
  firstParagraph: 0.5,
  plantAtOnce: 5,
  headedByInterviewee: 6,
  eventHeld: 5,
  presented: 2,
  posted: 8,
  eventOverText: 8,
}
const mostBlocks = 5
const nearTop = 80
const fewestOfSender = 3

class Scale {
  readonly reading: Reading
  readonly material: WeightMaterial
  readonly weights: number[]
  readonly blocksAsSubject: Set<number>[]
  readonly head: number
  readonly firstBlock: number
  readonly isInterview: boolean
  inHeadline = 0
  hasSubject = false
  presented = 0
  presentation = -1
  created: number | undefined

  constructor(reading: Reading, material: WeightMaterial) {
    this.reading = reading
    this.material = material
    this.weights = material.entities.map(() => 0)
    this.blocksAsSubject = material.entities.map(() => new Set())
    const running = headlineEnd(reading)
    this.head = Math.max(running, material.title?.end ?? 0)
    this.firstBlock = reading.blocks.findIndex(({ start }) => start >= running)
    this.isInterview = interview.test(material.lower.text) || portrait.test(material.lower.slice(0, nearHead))
  }

  add(one: Stood): void {
    const { entities, plants, lower } = this.material
    const { entity, type } = one
    const index = this.reading.sentences[one.sentence]!.block
    const block = this.reading.blocks[index]!
    if (type === 'person') return
    if (type === 'place' && !plants.has(entity) && !isArea(entities[entity]!.name)) return
    this.weights[entity]! += worth.named
    if (type === 'organization' && this.isCreated(one, index)) this.created ??= entity
    if (one.start < this.head) {
      this.weights[entity]! += this.inHead(one, block)
      return
    }
    if (index === this.firstBlock) this.weights[entity]! += this.inFirst(one, block)
    if (index !== this.presentation && presents.test(lower.slice(block.start, block.start + 40))) {
      this.presentation = index
      if (this.presented++ === 0) this.weights[entity]! += worth.presented
    }
    // Whom a second "About" presents is a partner.
    if (isSubject(one.standing) && this.presented < 2) this.blocksAsSubject[entity]!.add(index)
  }

  /** A text that tells of a plant's or joint venture's beginning is about what begins. */
  isCreated({ start, sentence }: Stood, index: number): boolean {
    const { start: from } = this.reading.sentences[sentence]!
    if (index > this.firstBlock || sentence > this.reading.blocks[this.firstBlock]!.firstSentence)
      return false
    return creating.test(this.material.lower.slice(Math.max(from, start - longestCreation), start))
  }

  inHead(one: Stood, block: Block): number {
    const { title, plants } = this.material
    const inTitle = title !== undefined && one.start >= title.start && one.start < title.end
    const { lower } = this.material
    if (one.type === 'organization' && followers.test(lower.slice(one.end, one.end + 30))) return worth.posted
    if (one.type === 'event' && !inTitle && one.start < nearTop) return worth.eventOverText
    if (!inTitle && !this.isSender(one, block) && this.isLetterhead(one, block)) return 0
    const subject = isSubject(one.standing)
    if (one.type === 'place' && !(plants.has(one.entity) && subject)) return 0
    return this.inHeadline++ > 0 ? worth.headlineAgain : subject ? worth.headlineSubject : worth.headline
  }

  /** A line of names alone is the letterhead; a venue, a publisher or a translator is nobody's subject. */
  isLetterhead({ start, end }: Stood, block: Block): boolean {
    const { lower } = this.material
    if (besidesHeadline.test(lower.slice(Math.max(block.start, start - 24), start))) return true
    if (venue.test(lower.slice(end, Math.min(block.end, end + 60)))) return true
    if (block.end - block.start < (end - start) * 1.6 + 6) return true
    return /[|]| – /.test(lower.slice(block.start, block.end))
  }

  /** A newsletter is about those whose name its masthead bears. */
  isSender({ type, entity }: Stood, block: Block): boolean {
    const { entities, lower } = this.material
    if (type !== 'organization' || entities[entity]!.mentions.length < fewestOfSender) return false
    return newsletter.test(lower.slice(block.start, block.end))
  }

  inFirst({ type, entity, standing, start, sentence }: Stood, block: Block): number {
    const { lower, plants } = this.material
    const opens = sentence === block.firstSentence
    const lead = lower.slice(Math.max(block.start, start - 40), start)
    const { start: from, end } = this.reading.sentences[sentence]!
    let more =
      this.isInterview && type === 'organization' && headed.test(lead) ? worth.headedByInterviewee : 0
    if (type === 'event' && opens && !atEvent.test(lead) && holding.test(lower.slice(from, end)))
      more += worth.eventHeld
    if (isSubject(standing) && !this.hasSubject && type !== 'place') {
      this.hasSubject = true
      return more + (sentence <= block.firstSentence + 1 ? worth.firstSubject : worth.laterSubject)
    }
    const isPlant = plants.has(entity) && !this.hasSubject && this.inHeadline === 0 && opens
    return more + (isPlant ? worth.plantAtOnce : worth.firstParagraph)
  }
}

export interface Weights {
  /** By entity. */
  readonly weights: readonly number[]
  /** The plant, subsidiary or joint venture whose beginning the text tells. */
  readonly created: number | undefined
}

export const weightsOf = (reading: Reading, material: WeightMaterial): Weights => {
  const scale = new Scale(reading, material)
  for (const one of material.stood) scale.add(one)
  const weights = scale.weights.map(
    (weight, entity) => weight + Math.min(scale.blocksAsSubject[entity]!.size, mostBlocks),
  )
  return { weights, created: scale.created }
}
