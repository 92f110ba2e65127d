/** Recognises lines that carry contact data: no row is ever made from them. */

const LABEL =
  /^(?:[•►▶>*–-]\s*)?(?:contacts?\s*(?:presse|m[ée]dias?|press|journalistes?|relations|pour la presse)?\s*(?:$|[:|–—-])|(?:press|media|investor|corporate|general public|public)\s+(?:and\s+\w+\s+)?(?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|relations|office|queries)\b|(?:contacts?|relations?|service|attach[ée]e?s?)\s+(?:de\s+)?(?:presse|médias?|press)\b|for (?:more|further) (?:information|details),? (?:please )?contact|media\s*:|presse\s*:|pour (?:plus d['’]|toute )informations?,? (?:merci de )?contacte[rz])/i
const ABOUT =
  /^(?:à propos|a propos|about|notes? (?:to|aux)|qui sommes|who we|forward|avertissement|disclaimer|[ÀA] PROPOS|ABOUT)\b/i
const EMAIL = /[\w.+-]@[\w-]+\.\w/
const PHONE =
  /(?<![\d.,])0\d(?:[ .\u00a0\u202f-]?\d\d){4}(?!\d)|\+\d\d?\d?[ .(\u00a0\u202f-]*\d(?:[ .()\u00a0\u202f-]{0,2}\d){6,10}(?![\d%])|\b0\s?800(?:[ .\u00a0\u202f]?\d\d){3}\b|\b00\s800\s[\d\s]{8,}/
/** Longer lines are prose with an address in it; whoever makes rows withholds the sentence then. */
const LONGEST_LINE = 130
const HEAD = 60
/** No address, number or label is shorter. */
const SHORTEST = 6

/** Whether a line announces press contacts ("Contact presse :", "Media contact"). */
export function announcesContact(line: string): boolean {
  return line.length >= SHORTEST && line.length <= LONGEST_LINE * 2 && LABEL.test(line.slice(0, HEAD))
}

/** Whether a line holds an e-mail address or a telephone number. */
export function holdsContactData(line: string): boolean {
  return line.length >= SHORTEST && (EMAIL.test(line) || PHONE.test(line))
}

/** Whether a line is a contact line by itself: short, with an e-mail address or telephone number. */
export function isContactLine(line: string): boolean {
  return line.length <= LONGEST_LINE && holdsContactData(line)
}

/** Whether a line goes on with contacts once some were announced: names, functions, addresses; no sentence, no "About". */
export function continuesContact(line: string): boolean {
  if (ABOUT.test(line)) return false
  if (isContactLine(line)) return true
  return line.length <= HEAD && !/[.!?]["»”]?$/.test(line)
}
