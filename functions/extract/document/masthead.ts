/** Marks of the lines over a headline: the paper's name and number, the body whose paper it is, its sections. */

const issueMark =
  /(?:(?:n°|\bno\.|\bvol\.|\bissue|#) ?\d(?![\d/-]*\s?:)|\bpage?s? ?\d|\bp\. ?\d|\d+\s*min(?:ute)?s?(?: de)? (?:read|lecture)|[|·•] *\d{1,3}$)/iu
const day =
  /(?:\b\d{1,2}(?:er|st|nd|rd|th)? \p{L}{3,9}\.? (?:19|20)\d\d|\b\p{L}{3,9}\.? \d{1,2}, (?:19|20)\d\d|\b\d\d[/.]\d\d[/.](?:19|20)\d\d|\p{L}{3,9} (?:19|20)\d\d(?:$| [–—|·])|semaine du )/iu
const dash = /\s[–—-]\s/
const gap = /\S(?: {3,}|\t+)\S/
const bar = /\s[|·•/]\s/
const bars = /\s+[|·•]\s+| {3,}|\t+/
const edition = /(?:edition|édition|issue|numéro|supplement|supplément)$/iu
/** "NORDCELL – the podcast for …": a paper and what it says of itself. */
const motto =
  /\s[–—-] (?:the|your|le|la|les?|un|une|a|l['’]|votre)\s?(?:\p{L}+ )?(?:podcast|magazine|journal|newsletter|quotidien|hebdomadaire|mensuel|média|media|blog|review|revue|show|site|voice|voix|lettre|source|émission|daily|weekly)(?!\p{L})/iu
const publicHead =
  /^(?:ville|mairie|embassy|ambassade|région|region|government|gouvernement|ministry|ministère|assemblée|sénat|senate|préfecture|métropole|département|department|conseil|council|commission|agency|agence|authority|autorité|university|université|joint research|office|direction|institut|institute|chambre|chamber|cour|court|syndicat|fédération|federation|association|communauté|service|pôle|cluster|academy|académie|centre|center|hospital|hôpital|chu)(?!\p{L})/iu
const publicTail =
  /(?:^|\s)(?:agency|authority|ministry|university|commission|council|institute|office|association|federation|academy|chamber)$/iu
const mark = /[:?«“"]/u
const longestOf = 7
const bodyOf = /^\p{L}+(?: \p{Ll}+)? (?:des?|du|d['’]|of|for)(?!\p{Ll})/iu
const introduced =
  /^(?:\p{Lu}[\p{L}'’.-]* ){1,3}\p{Lu}[\p{L}'’-]+, (?!(?:the|an?|les?|la|une?|ou|et|or|and) |l['’])\p{Ll}[^:?«“]*$/u
const nameWord = /^(?:\p{Lu}.*|&|of|for|the|and|de|du|des|la|le|les|et|pour|en|in|d|l|\(.*)$/u
const periodical =
  /\b(?:weekly|monthly|daily|quarterly|briefs?|briefing|brèves|digest|lettre|letter|bulletin|hebdo|round-?up|newsletter|flash|in brief|compte rendu|procès-verbal|minutes|week|relevé|chronicle|chronique)(?!\p{L})/iu
const gathering =
  /\b(?:journées?|congr(?:ès|ess)|conf[eé]rence|forum|salon|rencontres|assises|symposium|colloque|séminaire|seminar|workshop|webinaire?|sommet|summit|convention|dialogue|inauguration|cérémonie|ceremony|première pierre|groundbreaking|remise d|meetings?|days?)(?!\p{L})/iu
const ordinal =
  /^(?:the |les? |la )?(?:\d{1,3} ?(?:es?|èmes?|ers?|res?|nde?s?|st|nd|rd|th)|première?s?|deuxième|troisième|first|second|third|annual)(?!\p{L})/iu
const account =
  /\b(?:barom[eè]t(?:er|re)|rapport|report|results?|résultats|programme|survey|enquête|étude|study|review|bilan|outlook|note|white paper|livre blanc|feuille de route|roadmap|chiffre d['’]affaires|trading update|invitation|fact ?sheet|facts|figures|chiffres[- ]clés|fiche)(?!\p{L})/iu

/** What comes out regularly and may give its issue the headline. */
export const isPeriodical = (text: string): boolean => periodical.test(text)

/** An event, or a kind of text that is named and not told: both are headlines without saying anything; numbered events and dated accounts surely. */
export const occasion = (text: string): number => {
  if (gathering.test(text)) return ordinal.test(text) ? 2 : 1
  if (!account.test(text)) return 0
  return /\s(?:19|20)\d\d$/.test(text) ? 2 : 1
}

/** A line without the day of the event it names: "Opening of Hall 3 – Friday 4 May 2024". */
export const undated = (text: string): string =>
  text.replace(
    /\s+[–—-]\s+(?:\p{L}+day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? \d[^\n–—]*$/iu,
    '',
  )

/** "March 2024", "Spring 2024" alone: what a paper says below its name. */
export const isMonth = (text: string): boolean => /^\p{L}{3,10} (?:19|20)\d\d$/u.test(text)

export const hasBars = (text: string): boolean => bar.test(text)

/** The parts of a line between its bars. */
export const barred = (text: string): readonly string[] => text.split(bars)

/** The number, date or page of a paper, or names parted by wide gaps. */
export const isMasthead = (text: string): boolean =>
  issueMark.test(text) ||
  edition.test(text) ||
  gap.test(text) ||
  motto.test(text) ||
  (day.test(text) && (dash.test(text) || bar.test(text) || publicHead.test(text)))

/** A body's name: "Agency for …", "… Council", capitals and small words only, or a body "of" few words. */
export const isBody = (text: string): boolean => {
  if (mark.test(text)) return false
  const parts = text.split(/[\s'’,/–-]+/)
  if (publicHead.test(text) && parts.length <= longestOf && bodyOf.test(text)) return true
  return (
    (publicHead.test(text) || publicTail.test(text)) &&
    parts.every(word => word === '' || nameWord.test(word))
  )
}

/** A person with his office: "Ana Ruiz, directrice de …". */
export const isIntroduced = (text: string): boolean => introduced.test(text)
