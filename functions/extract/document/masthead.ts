/** Lines over a headline: the paper's name and number, the body whose paper it is, the section ("Jura", "LE GRAND ENTRETIEN"). */

/** Number of an issue, page, length of reading. */
const issueMark =
  /(?:(?:n°|\bno\.|\bvol\.|\bissue|#)\s?\d|\bpage?s? ?\d|\bp\. ?\d|\d+\s*min(?:ute)?s?(?: de)? (?:read|lecture)|\|\s*\d{1,3}$)/iu
const dated =
  /(?:\b\d{1,2}(?:er|st|nd|rd|th)? \p{L}{3,9}\.? (?:19|20)\d\d|\b\p{L}{3,9}\.? \d{1,2}, (?:19|20)\d\d|\b\d\d[/.]\d\d[/.](?:19|20)\d\d|\p{L}{3,9} (?:19|20)\d\d(?:$| [–—])|semaine du )/iu
const parted = /\s[–—]\s/
const gap = / {3,}|\t/
const bar = /\s[|·•/]\s/
const publicHead =
  /^(?:ville|mairie|embassy|ambassade|région|region|government|gouvernement|ministry|ministère|assemblée|sénat|senate|préfecture|métropole|département|conseil|council|commission|agency|agence|authority|autorité|university|université|joint research|office|direction|commission)(?!\p{L})/iu
const labelled =
  /^(?:regulated information|information réglementée|press release|communiqué(?: de presse)?|news release|media release)(?!\p{L})/iu
/** What comes out regularly or is held, and may itself be the headline. */
const ownName =
  /(?:brief|brèves|flash|lettre|letter|bulletin|digest|round-?up|week|hebdo|journées?|congr|conf[eé]rence|forum|salon|rencontres|baromet|baromètre|rapport|report|results|résultats|compte rendu|minutes|programme)/iu
const edition = /(?:edition|édition)$/iu
const listed = /^\s*(?:[-–•●▪*>■►]|\d{1,2}[.)]\s|\[)/u
const writer =
  /^(?:by|par|prepared by|propos|photos?|texte|text|interview|entretien avec|published|publié)(?!\p{L})/iu

const words = (text: string): number => text.trim().split(/\s+/).length

const inCapitals = (text: string): boolean => /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u.test(text)

const longestKicker = 3
const longestBody = 7
const longestCapitals = 5

/** The number, date or page of a paper, or names parted by bars and wide gaps. */
export const isMasthead = (text: string): boolean =>
  issueMark.test(text) ||
  (dated.test(text) && parted.test(text)) ||
  (gap.test(text) && (dated.test(text) || issueMark.test(text) || bar.test(text))) ||
  (dated.test(text) && (bar.test(text) || publicHead.test(text)))

/** "THE WEEK IN BRIEF | 17 October" is what a paper's name stands over. */
const isPeriodical = (text: string): boolean => bar.test(text) && ownName.test(text) && dated.test(text)

/** A public body's name: capitals and small words only, or very short. */
const isBody = (text: string): boolean =>
  publicHead.test(text) &&
  (words(text) <= longestKicker + 1 ||
    (words(text) <= longestBody && /^\p{L}+ (?:des?|du|d['’]|of|for)(?!\p{Ll})/u.test(text)) ||
    !text.split(/[\s'’]+/).some(word => /^\p{Ll}/u.test(word) && word.length > 3 && word !== 'pour'))

/** A line that a headline below makes a section, a letterhead or a paper's name. */
export const yieldsToHeadline = (text: string, below: string | undefined): boolean => {
  if (isPeriodical(text)) return false
  if (isMasthead(text) || bar.test(text) || labelled.test(text) || edition.test(text)) return true
  if (ownName.test(text) || /(?:^|\s)\d|[:«"“?!]/u.test(text)) return false
  if (words(text) <= longestKicker || isBody(text)) return true
  if (!inCapitals(text)) return false
  return words(text) <= longestCapitals || (below !== undefined && isMasthead(below))
}

const sentences = /\p{Ll}{2}[.!?]\s+\p{Lu}/u
/** Whether a line can be the headline that those above yield to. */
export const looksLikeHeadline = (text: string): boolean =>
  (words(text) > longestKicker || isPeriodical(text)) &&
  !sentences.test(text) &&
  text.length <= 260 &&
  !/[.,;:]$/.test(text) &&
  (isPeriodical(text) || !(isMasthead(text) || bar.test(text))) &&
  !listed.test(text) &&
  !writer.test(text) &&
  !/^\p{Ll}/u.test(text)
