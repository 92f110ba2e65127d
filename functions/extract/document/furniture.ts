/** Lines of a head that are never its headline: labels, navigation, bylines, datelines, references, letterheads. */
import type { FoundEntity } from '../findings.ts'
import { dates } from '../periods/periods.ts'
import { announcesContact, holdsContactData } from '../text/contact.ts'
import type { Block, Reading } from '../text/reading.ts'
import { isPeriodical, occasion, undated } from './masthead.ts'

const longestFurniture = 140
const longestPath = 120
const longestLook = 24

const kindOfText =
  /^\W*(?:(?:communiqué(?: de presse)?(?: commun| conjoint)?|dossier de presse|invitation presse|(?:joint )?(?:press|news|media) (?:release|statement)|joint statement|news (?:article|item|story)|(?:feature|blog|case) (?:article|story|post|study)|feature|article|dépêche|flash(?: info)?|call for (?:projects|proposals|applications|expressions? of interest)|appels? à (?:projets?|candidatures?|manifestations? d['’]intérêt)|(?:regulated |inside )?information|information (?:réglementée|privilégiée)|événements?|events?|blog|media|médias?|search|recherche|rechercher|login|se connecter|connexion|contact(?: us)?|about(?: us)?|fr|en|français|english|partager|share|imprimer|print|logo|tribune libre|publi-?(?:rédactionnel|communiqué)|invitation|for immediate release|entretien|interview|tribune|reportage|actualités?|news|press|presse|édito(?:rial)?|brèves?|newsletter|opinion|(?:(?:subject to|under|sous) )?embargo[^\n]*|(?:oral|written) (?:questions?|answers?)|questions? (?:orales?|écrites?|au gouvernement)(?: sans débat)?|comptes? rendus? intégra[^\n]*|ordre du jour|agenda|extraits? (?:du|des) (?:registre|procès-verbal)[^\n]*|le contenu|select page|menu|accueil|home|pour diffusion immédiate|exclusi[fv]\w*|analyse|enquête|portrait|decryption|décryptage|article réservé[^\n]*|contenu sponsorisé|sponsored(?: content)?)(?:\W+|$))+$/i
const navigation =
  /(?:skip to|view (?:this|in)|afficher (?:dans|ce)|voir (?:dans|cette)|se désabonner|unsubscribe|read online|lire en ligne|aller au contenu|share this|^partager|^in this issue|^(?:au )?sommaire|^(?:table of )?contents$|vous êtes ici|you are here|seul le prononcé|check against delivery)/i
const breadcrumb = /^[^\n«]{1,60}\s[>›»/]\s[^\n«]{1,80}$/
const labelled =
  /\s[-–|:·]\s*(?:communiqué de presse|(?:press|news|media) release|newsletter|actualités?|news)\s*$/i
/** "REGULATED INFORMATION – not for release in …", "Press release – Embargo …". */
const opensWithLabel =
  /^(?:regulated information|information réglementée|(?:press|news|media) release|communiqué(?: de presse)?|for immediate release)\s*(?:[-–—|/·•(,]|n°|\d| {3})/i
const byline =
  /^(?:[Bb][Yy]|[Pp][Aa][Rr]|[Ii]nterview by|[Pp]hotos?(?: :)?|[Tt]exte(?: :)?|[Pp]ropos recueillis(?: par)?|De notre|From our)\s+(?:\p{Lu}|\p{Ll}+ (?:envoyée?|correspondante?|correspondent))/u
const reference = /^(?:n°|no\.?|réf\.?|ref\.?|issue|numéro|édition|vol\.?|page)\s*:?\s*[\w/.-]{1,20}$/i
const authority =
  /^(?:minist(?:ère|ry) |république fr|préfecture|préf(?:et|ète) d|secrétariat|cabinet d|gouvernement$|liberté[ ,•-]|direction générale|office of)/i
/** Head of a letter or message, fields of a form, what a company's letterhead says of it. */
const field =
  /^(?:(?:from|to|cc|date|sent|de|à|envoyé(?: le)?|expéditeur|destinataires?|pièces? jointes?|attachments?|(?:dossier|affaire) suivie? par|rapporteure?s?(?: \p{L}+)?|siège social|registered office|références?|start date|end date|deadline|date limite|source|auteure?s?|authors?|modérat(?:eur|rice)|moderator|host|présents|present|excusés|apologies|durée|duration|lieu|location|venue|tabled by|prepared by|rédigé par|mots[- ]clés|keywords|tags?|filed under|catégorie|category|rubrique|ticker|isin|rating|statut|status|version|price target) ?:|(?:grant agreement|contract|marché|dossier) (?:no\.?|n°|number) ?[\d/-]+$|société (?:anonyme|par actions)|siren |rcs |[\p{L}’' ]{2,30} ?: [\d ,.%]+$)/iu
/** "Page 34", "3 min read": what a page says of itself. */
const pageMark =
  /(?:\bpage\s*\d{1,4}|\d+\s*min(?:ute)?s?(?: de)? (?:read|lecture))\s*$|temps de lecture|reading time/i
const smallWords =
  /^(?:le|la|les|on|at|à|in|de|du|of|the|by|par|and|et|h|updated|dans|min|read|cet|pm|am|heures?|version|date|news|actualités?)$/u
const stated = /(?:posted|publi|updated|mis à jour|mis en ligne|version|filed under)/i

const weekdays = /\b(?:\p{L}+day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/iu

const segments = (text: string): string[] => text.split(/\s[|·•]\s/)

/** Letters of a block that neither its dates nor the line's place name account for. */
const dated = (reading: Reading, block: Block, text: string): boolean => {
  if (text.length > longestFurniture || (occasion(text) > 0 && undated(text) !== text)) return false
  const days = dates(reading, reading.sentences.slice(block.firstSentence, block.endSentence))
  if (days.length === 0) return false
  if (stated.test(text)) return true
  // "Weekly briefs – 12 March 2024": an issue is named with its date.
  const bare = days.reduceRight(
    (left, { start, end }) => left.slice(0, start - block.start) + left.slice(end - block.start),
    reading.pieces.slice(block.start, block.end),
  )
  const named = bare.split(/[^\p{L}'’-]+/u).filter(word => /^\p{Ll}{3}/u.test(word) && !smallWords.test(word))
  if ((named.length > 0 || isPeriodical(bare)) && !weekdays.test(bare)) return false
  const rest = days.reduce((left, { start, end }) => left - (end - start), text.length)
  return rest <= 45 || segments(text).length > 2
}

/** Whether a line is a path on a site: "Home > News". */
export const isPath = (text: string): boolean => text.length <= longestPath && breadcrumb.test(text)

/** Whether a line names who wrote the text. */
export const isByline = (text: string): boolean => byline.test(text)

/** Whether a line is little more than the names of bodies or of its author. */
export const isLetterhead = (entities: readonly FoundEntity[], { start, end }: Block): boolean => {
  let covered = 0
  for (const { type, mentions } of entities) {
    // A person's name alone is the author's.
    if (type !== 'organization' && type !== 'person') continue
    for (const mention of mentions)
      if (start <= mention.start && mention.end <= end) covered += mention.end - mention.start
  }
  return covered >= (end - start) * 0.85
}

/** A blank line, or the "Contact" of a site's menu. */
const overHeadline = /\n\s*\n\s*$|\n(?:contact|contact us|contactez-nous|nous contacter)\s*$/i
const shortestAfterContact = 4
/** Contacts of a release's head end at the blank line over its headline, though blocks of names go on over blanks. */
const isContact = ({ source }: Reading, { start }: Block, text: string): boolean =>
  announcesContact(text) ||
  holdsContactData(text) ||
  text.split(/\s+/).length < shortestAfterContact ||
  !overHeadline.test(source.slice(Math.max(0, start - longestLook), start))

/** Whether a block can be no headline, whatever stands around it. */
export const isFurniture = (reading: Reading, block: Block, entities: readonly FoundEntity[]): boolean => {
  const text = reading.pieces.slice(block.start, block.end).trim()
  if (block.kind === 'contact' && isContact(reading, block, text)) return true
  if (!/\p{L}{2}/u.test(text) || /^\([^()]*\)$/.test(text)) return true
  if (text.length > longestFurniture) return isLetterhead(entities, block)
  if (
    [kindOfText, navigation, opensWithLabel, byline, reference, labelled, field, pageMark].some(pattern =>
      pattern.test(text),
    )
  )
    return true
  if (isPath(text)) return true
  if (isPeriodical(text)) return false
  if (segments(text).length > 1 && segments(text).every(part => part.split(/\s+/).length <= 3)) return true
  return (
    authority.test(text) ||
    dated(reading, block, text) ||
    (!isPeriodical(text) && isLetterhead(entities, block))
  )
}
