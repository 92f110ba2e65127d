/** A document's headline: the first line that is neither furniture of the page nor running text. */
import type { FoundEntity } from '../findings.ts'
import { dates } from '../periods/periods.ts'
import type { Block, Reading } from '../text/reading.ts'
import { looksLikeHeadline, yieldsToHeadline } from './masthead.ts'

const longestHeadline = 260
const headBlocks = 16
const longestHead = 1000
const longestFurniture = 140
/** A heading this short under a body's name is a section's. */
const longestSection = 2
const longestKickerText = 200

const kindOfText =
  /^\W*(?:(?:communiqué(?: de presse)?|dossier de presse|(?:press|news|media) release|news (?:article|item|story)|(?:feature|blog|case) (?:article|story|post|study)|feature|article|dépêche|flash(?: info)?|call for (?:projects|proposals|applications|expressions? of interest)|appels? à (?:projets?|candidatures?|manifestations? d['’]intérêt)|(?:regulated |inside )?information|information (?:réglementée|privilégiée)|événements?|events?|blog|media|médias?|search|recherche|rechercher|login|se connecter|connexion|contact(?: us)?|about(?: us)?|fr|en|français|english|partager|share|imprimer|print|logo|tribune libre|publi-?(?:rédactionnel|communiqué)|invitation|for immediate release|entretien|interview|tribune|reportage|actualités?|news|press|presse|édito(?:rial)?|brèves?|newsletter|opinion|embargo[^\n]*|le contenu|select page|menu|accueil|home|pour diffusion immédiate|exclusi[fv]\w*|analyse|enquête|portrait|decryption|décryptage|article réservé[^\n]*|contenu sponsorisé|sponsored(?: content)?)(?:\W+|$))+$/i
const navigation =
  /(?:skip to|view (?:this|in)|afficher (?:dans|ce)|voir (?:dans|cette)|se désabonner|unsubscribe|read online|lire en ligne|aller au contenu|share this|^partager|^in this issue|^(?:au )?sommaire|^(?:table of )?contents$|vous êtes ici|you are here|seul le prononcé|check against delivery)/i
const breadcrumb = /^[^\n«]{1,60}\s[>›»/]\s[^\n«]{1,80}$/
const labelled =
  /\s[-–|:·]\s*(?:communiqué de presse|(?:press|news|media) release|newsletter|actualités?|news)\s*$/i
const byline =
  /^(?:[Bb][Yy]|[Pp][Aa][Rr]|[Ii]nterview by|[Pp]hotos?(?: :)?|[Tt]exte(?: :)?|[Pp]ropos recueillis(?: par)?|De notre|From our)\s+(?:\p{Lu}|\p{Ll}+ (?:envoyée?|correspondante?|correspondent))/u
const reference = /^(?:n°|no\.?|réf\.?|ref\.?|issue|numéro|édition|vol\.?|page)\s*:?\s*[\w/.-]{1,20}$/i
const authority =
  /^(?:minist(?:ère|ry) |république fr|préfecture|préf(?:et|ète) d|secrétariat|cabinet d|gouvernement$|liberté[ ,•-]|direction générale|office of)/i
/** "Page 34", "3 min read": what a page says of itself. */
const pageMark =
  /(?:\bpage\s*\d{1,4}|\d+\s*min(?:ute)?s?(?: de)? (?:read|lecture))\s*$|temps de lecture|reading time/i
/** A first section's heading under the name of the body whose page it is. */
const section =
  /^(?:\d[.)]?\s*)?(?:who we are|about(?: us)?|our (?:missions?|story|plants|team)|nos missions?|notre mission|qui sommes[- ]nous\s?\??|présentation|contexte|context|introduction|overview|objectifs?|objectives|missions?|l['’]institut|the institute)$/i
/** What a network shows over a post: followers, age. */
const profile =
  /(?:\d[\d.,\s]*[km]?\+?\s?(?:followers|abonnés|connections|relations)(?!\p{L})|^\W*\d+\s?(?:h|d|w|mo|yr|j|sem|mois|ans)\.?\s*(?:•|·|$)|^(?:follow|suivre|\+ suivre)$)/imu
/** Posts open with a cry, in the first person or with a pictogram. */
const post =
  /\p{Extended_Pictographic}|^(?=.*\b(?:we|we['’]re|our|us|i|i['’]m|nous|notre|nos|je|j['’]ai|fiers?|fières?|proud|thrilled|excited|delighted|ravie?s?)(?!\p{L})).*!\s*$/iu
const smallWords =
  /^(?:le|la|les|on|at|à|in|de|du|of|the|by|par|and|et|h|updated|dans|min|read|cet|pm|am|heures?|version|date|news|actualités?)$/u
const stated = /(?:posted|publi|updated|mis à jour|mis en ligne|version|filed under)/i

/** Names of what comes out regularly. */
const periodical =
  /\b(?:weekly|monthly|daily|briefs?|briefing|brèves|digest|lettre|bulletin|hebdo|round-?up|newsletter|flash|in brief|compte rendu|procès-verbal|minutes)\b/iu
const weekdays = /\b(?:\p{L}+day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/iu

const segments = (text: string): string[] => text.split(/\s[|·•]\s/)

/** Letters of a block that neither its dates nor the line's place name account for. */
const dated = (reading: Reading, block: Block, text: string): boolean => {
  if (text.length > 140) return false
  const days = dates(reading, reading.sentences.slice(block.firstSentence, block.endSentence))
  if (days.length === 0) return false
  if (stated.test(text)) return true
  // "Weekly briefs – 12 March 2024": an issue is named with its date.
  const bare = days.reduceRight(
    (left, { start, end }) => left.slice(0, start - block.start) + left.slice(end - block.start),
    reading.view.slice(block.start, block.end),
  )
  const named = bare.split(/[^\p{L}'’-]+/u).filter(word => /^\p{Ll}{3}/u.test(word) && !smallWords.test(word))
  if ((named.length > 0 || periodical.test(bare)) && !weekdays.test(bare)) return false
  const rest = days.reduce((left, { start, end }) => left - (end - start), text.length)
  return rest <= 45 || segments(text).length > 2
}

const isLetterhead = (entities: readonly FoundEntity[], { start, end }: Block): boolean => {
  let covered = 0
  for (const { type, mentions } of entities) {
    // A person's name alone is the author's.
    if (type !== 'organization' && type !== 'person') continue
    for (const mention of mentions)
      if (start <= mention.start && mention.end <= end) covered += mention.end - mention.start
  }
  return covered >= (end - start) * 0.85
}

const isFurniture = (reading: Reading, block: Block, entities: readonly FoundEntity[]): boolean => {
  if (block.kind === 'contact') return true
  const text = reading.view.slice(block.start, block.end).trim()
  if (!/\p{L}{2}/u.test(text) || /^\([^()]*\)$/.test(text)) return true
  if (text.length > longestFurniture) return isLetterhead(entities, block)
  if ([kindOfText, navigation, byline, reference, labelled, pageMark].some(pattern => pattern.test(text)))
    return true
  if (breadcrumb.test(text) && text.length <= 120) return true
  if (periodical.test(text)) return false
  if (segments(text).length > 1 && segments(text).every(part => part.split(/\s+/).length <= 3)) return true
  return (
    authority.test(text) ||
    dated(reading, block, text) ||
    (!periodical.test(text) && isLetterhead(entities, block))
  )
}

const words = (text: string): number => text.trim().split(/\s+/).length

const inCapitals = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u
const publicHead =
  /^(?:Agency|Authority|Ministry|University|Commission|Council|Agence|Autorité|Ministère|Université|Conseil)$/
const nameWord = /^(?:\p{Lu}.*|of|for|the|and|de|du|des|la|le|et|pour|[dl]['’]\p{L}+)$/u

/** A public body's name, all its words in capitals, whether or not names were found in it. */
const isPublicBody = (text: string): boolean => {
  const parts = text.split(/[\s,]+/)
  return (
    parts.length <= 8 && parts.some(part => publicHead.test(part)) && parts.every(part => nameWord.test(part))
  )
}

/** A word or two, or a public body, over the headline proper ("Santé", "En bref"). */
const isKicker = (reading: Reading, block: Block, next: Block | undefined): boolean => {
  if (next === undefined || next.kind !== 'heading') return false
  const text = reading.view.slice(block.start, block.end)
  const below = words(reading.view.slice(next.start, next.end))
  return (words(text) <= 2 && below >= 4) || (below >= 6 && isPublicBody(text))
}

const headlineReach = 5

/** Whether a line is a paper's name, a letterhead or a section over a headline that follows. */
const isOver = (
  reading: Reading,
  head: readonly Block[],
  { index, furniture }: { readonly index: number; readonly furniture: readonly boolean[] },
): boolean => {
  const textAt = (at: number): string =>
    head[at] ? reading.source.slice(head[at].start, head[at].end).trim() : ''
  if (!yieldsToHeadline(textAt(index), textAt(index + 1) || undefined)) return false
  for (let below = index + 1; below <= index + headlineReach && below < head.length; below++) {
    const text = textAt(below)
    if (head[below]!.kind === 'paragraph' && (text.length > longestKickerText || /[.!?]["”»]?$/.test(text)))
      return looksLikeHeadline(text) && !/\n.*\n/s.test(text) && text.length < longestKickerText
    if (!furniture[below] && head[below]!.kind !== 'item' && looksLikeHeadline(text)) return true
  }
  return false
}

const longestLine = 40

/** "Names a New Head of Supply": words of a headline with capitals, over most of a line. */
const isTitleCase = (text: string): boolean => {
  const long = text.split(/[^\p{L}'’]+/u).filter(word => word.length > 3)
  const capital = long.filter(word => /^\p{Lu}/u.test(word)).length
  return long.length > 2 && capital >= long.length * 0.7 && !inCapitals.test(text)
}

/** What a page sets around a headline: the paper's name before a bar, the day behind, a wire's mark, a town over it. */
const trimmed = (text: string): string => {
  const parts = text.split(/\s+[|·]\s+/)
  const own = parts.length > 1 ? (parts.find(part => periodical.test(part)) ?? text) : text
  return own
    .replace(/^(?:UPDATE|WRAPUP|CORRECTED|EXCLUSIVE|BRIEF) ?\d?[-–—:] ?/u, '')
    .replace(/^[^\p{Ll}\n]{3,40}\n(?=[^\n]*\p{Ll})/u, '')
    .replace(
      /\s+[–—-]\s+(?:\p{L}+day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? \d[^\n–—]*$/iu,
      '',
    )
    .trim()
}

/** End of a headline that goes on over a line's end. */
const headlineEnd = (reading: Reading, entities: readonly FoundEntity[], at: number): number => {
  const { blocks, source } = reading
  let last = at
  for (; last + 1 < blocks.length; last++) {
    const [here, next] = [blocks[last]!, blocks[last + 1]!]
    if (next.kind !== 'heading' || /\n\s*\n/.test(source.slice(here.end, next.start))) break
    const capitals = [here, next].every(({ start, end }) => inCapitals.test(source.slice(start, end)))
    if (capitals && !isFurniture(reading, next, entities)) continue
    const open =
      /(?:,|[\s'’](?:de|du|des|la|le|les|et|à|au|aux|en|pour|sur|un|une|of|the|and|to|in|for|with|a))$/i
    if (
      !/^\p{Ll}/u.test(source.slice(next.start, next.start + 1)) &&
      !open.test(source.slice(here.start, here.end)) &&
      !(
        here.end - here.start >= longestLine &&
        isTitleCase(source.slice(here.start, here.end)) &&
        isTitleCase(source.slice(next.start, next.end))
      )
    )
      break
  }
  return blocks[last]!.end
}

/** The name of the body whose page it is, where no headline follows it. */
const pageName = (reading: Reading, entities: readonly FoundEntity[], until: number): string | undefined => {
  const block = reading.blocks.slice(0, until).find(one => isLetterhead(entities, one))
  const text = block && reading.source.slice(block.start, block.end).trim()
  return text !== undefined && words(text) > 1 && !/^(?:by|par)\s/i.test(text) ? text : undefined
}

/** The headline as written, undefined where the text opens with running text. */
export const headline = (reading: Reading, entities: readonly FoundEntity[]): string | undefined => {
  const head = reading.blocks.slice(0, headBlocks)
  const furniture = head.map(block => isFurniture(reading, block, entities))
  const isFree = (index: number): boolean =>
    !furniture[index] && !isKicker(reading, head[index]!, head[index + 1])
  const first = head.findIndex((_, index) => isFree(index) && !isOver(reading, head, { index, furniture }))
  const at = first < 0 ? head.findIndex((_, index) => isFree(index)) : first
  const block = head[at]
  if (block === undefined || block.end - block.start > longestHeadline) return pageName(reading, entities, at)
  const text = trimmed(reading.source.slice(block.start, headlineEnd(reading, entities, at)).trim())
  if (profile.test(reading.view.slice(0, Math.min(block.end, longestHead)))) return undefined
  if (section.test(text) || words(text) <= longestSection) return pageName(reading, entities, at) ?? text
  const running = (block.kind === 'paragraph' && /[.,;:]["”»]?$/.test(text)) || /[.!?]["”»]$/.test(text)
  if (running) return pageName(reading, entities, at)
  return post.test(text) || /^\p{Ll}/u.test(text) ? undefined : text
}
