/** A document's headline: the first line that is neither furniture of the page nor running text. */
import type { FoundEntity } from '../findings.ts'
import { periods } from '../periods/periods.ts'
import type { Block, Reading } from '../text/reading.ts'

const longestHeadline = 260
const headBlocks = 16

const kindOfText =
  /^(?:\W*(?:communiqué(?: de presse)?|dossier de presse|(?:press|news|media) release|for immediate release|entretien|interview|tribune|reportage|actualités?|news|press|presse|édito(?:rial)?|brèves?|newsletter|opinion|embargo[^\n]*|le contenu|select page|menu|accueil|home|pour diffusion immédiate|exclusi[fv]\w*|analyse|enquête|portrait|decryption|décryptage|article réservé[^\n]*|contenu sponsorisé|sponsored(?: content)?)\W*)+$/i
const navigation =
  /(?:skip to|view (?:this|in)|afficher (?:dans|ce)|voir (?:dans|cette)|se désabonner|unsubscribe|read online|lire en ligne|aller au contenu|share this|partager|in this issue|au sommaire|sommaire|contents$)/i
const breadcrumb = /^[^\n]{1,60}\s[>›»/]\s[^\n]{1,80}$/
const labelled =
  /\s[-–|:·]\s*(?:communiqué de presse|(?:press|news|media) release|newsletter|actualités?|news)\s*$/i
const byline = /^(?:by|par|propos recueillis|interview by|texte|photos?|de notre|from our)\s+\p{Lu}/iu
const reference = /^(?:n°|no\.?|réf\.?|ref\.?|issue|numéro|édition|vol\.?|page)\s*:?\s*[\w/.-]{1,20}$/i
const authority =
  /^(?:MINIST|RÉPUBLIQUE|PRÉF|SECRÉTARIAT|CABINET|GOUVERNEMENT|LIBERTÉ|DÉPARTEMENT|DIRECTION GÉNÉRALE|OFFICE OF)/i
const stated = /(?:posted|publi|updated|mis à jour|mis en ligne|version|filed under)/i

const segments = (text: string): string[] => text.split(/\s[|·•]\s/)

/** Letters of a block that neither its dates nor the line's place name account for. */
const dated = (reading: Reading, block: Block, text: string): boolean => {
  const sentences = reading.sentences.slice(block.firstSentence, block.endSentence)
  const dates = periods(reading, undefined, sentences).filter(({ rule }) => rule === 'period/date')
  if (dates.length === 0 || text.length > 140) return false
  if (stated.test(text)) return true
  const rest = dates.reduce((left, { start, end }) => left - (end - start), text.length)
  return rest <= 45 || segments(text).length > 2
}

const isLetterhead = (entities: readonly FoundEntity[], { start, end }: Block): boolean => {
  let covered = 0
  for (const { type, mentions } of entities) {
    if (type !== 'organization') continue
    for (const mention of mentions)
      if (start <= mention.start && mention.end <= end) covered += mention.end - mention.start
  }
  return covered >= (end - start) * 0.85
}

const isFurniture = (reading: Reading, block: Block, entities: readonly FoundEntity[]): boolean => {
  if (block.kind === 'contact') return true
  const text = reading.view.slice(block.start, block.end).trim()
  if (!/\p{L}{2}/u.test(text)) return true
  if ([kindOfText, navigation, byline, reference, labelled].some(pattern => pattern.test(text)))
    return text.length <= 140
  if (breadcrumb.test(text) && text.length <= 120) return true
  if (segments(text).length > 1 && segments(text).every(part => part.split(/\s+/).length <= 3)) return true
  return (
    (authority.test(text) && text.length <= 140) ||
    dated(reading, block, text) ||
    isLetterhead(entities, block)
  )
}

const words = (text: string): number => text.trim().split(/\s+/).length

/** A word or two over the headline proper ("Santé", "En bref"). */
const isKicker = (reading: Reading, block: Block, next: Block | undefined): boolean =>
  next !== undefined &&
  next.kind === 'heading' &&
  words(reading.view.slice(block.start, block.end)) <= 2 &&
  words(reading.view.slice(next.start, next.end)) >= 4

/** The headline as written, undefined where the text opens with running text. */
export const headline = (reading: Reading, entities: readonly FoundEntity[]): string | undefined => {
  const head = reading.blocks.slice(0, headBlocks)
  const at = head.findIndex(
    (block, index) => !isFurniture(reading, block, entities) && !isKicker(reading, block, head[index + 1]),
  )
  const block = head[at]
  if (block === undefined || block.end - block.start > longestHeadline) return undefined
  const text = reading.source.slice(block.start, block.end).trim()
  const running = block.kind === 'paragraph' && /[.,;:]$/.test(text)
  return running || /^\p{Ll}/u.test(text) ? undefined : text
}
