/** How a name stands in its clause: as its subject, behind a preposition, as one of a list. */

import { isArea } from '../lexicon/areas.ts'
import { swift } from '../text/letters.ts'
import type { Pieces } from '../text/pieces.ts'
import type { Named } from './scene.ts'

/** `opening` stands behind a preposition at the sentence's beginning ("At X, …"); `nominal` names a subject ("Sales of X"). */
export type Standing = 'subject' | 'nominal' | 'opening' | 'governed' | 'listed' | 'object'

export const isSubject = (standing: Standing): boolean => standing === 'subject' || standing === 'nominal'

const reach = 90
const longestOpening = 40

/** Where a clause begins. */
const boundary = swift(
  /[.,;:()–—•|«»“”"?!#>[\]…]|(?<=\s)-(?=\s)|(?<!\p{L})(?:that|que|qu'|and|et|mais|but|where|où|while|as|car|when|whereas|or|si|if|dont|which|qui|because|though|although|lorsque|lorsqu'|quand|comme|than|yet|so|whose|donc)(?!\p{L})/gu,
)

const preposition = swift(
  /(?<!\p{L})(?:of|in|at|by|with|from|to|for|on|near|against|between|under|through|via|than|into|within|across|outside|around|over|since|after|before|including|like|de|du|des|d'|par|avec|chez|à|au|aux|en|pour|dans|sur|sous|contre|vers|selon|d'après|depuis|près|auprès|entre|sans|après|avant|hors|outre|comme)\s*(?:(?:the|la|le|les|l')\s*)?$/u,
)

const article = swift(
  /^\s*(?:l'|(?:the|le|la|les|un|une|an|a|its|their|our|his|her|son|sa|ses|leur|notre|cet|cette|ce|this|chez)(?!\p{L})\s*)?/u,
)
const opensWithArticle = /^\s*(?:l'|(?:the|le|la|les|a|an|un|une|this|ce|cette)(?!\p{L}))/u

/** Nouns and adjectives that may stand between the clause's beginning and the name. */
const classNoun = swift(
  /(?:^|[\s'])(?:\p{L}+-based|company|group|firm|cdmo|cmo|start-up|startup|biotech|maker|drugmaker|giant|rival|developer|specialist|manufacturer|supplier|laboratory|lab|institute|university|association|cluster|agency|fund|subsidiary|owned|plant|site|factory|société|groupe|entreprise|laboratoires?|façonnier|fabricant|spécialiste|géant|filiale|association|pôle|institut|université|école|fonds|plateforme|projet|programme|plan|appel|dispositif|concours|congrès|salon|usine|pousse|pépite|medtech|industriel|little|neighbouring|région|métropole|consortium|unité|stratégie|mission|scheme|program|project|conference|initiative|platform|cfa|lycée|concern|player|neighbour)s?(?!\p{L})/u,
)
const ofCall =
  / (?:à projets?|à candidatures?|à manifestations? d'intérêt|for projects|for proposals|for tenders|d'accélération|de filière|d'investissement|de recherche)(?!\p{L})/u
const innerPreposition =
  /(?<!\p{L})(?:of|in|at|by|with|from|to|for|on|de|du|des|d'|par|avec|chez|à|au|aux|pour|dans|sur)(?!\p{L})/u

/** "the workforce of", "le site de": a noun phrase that opens a clause and is named by its complement. */
const nominalLead = swift(
  /^\s*(?:l'|(?:the|le|la|les|a|an|un|une|this|ce|cette|total|annual|its)(?!\p{L})\s*)?(?:(?!(?:of|in|at|by|with|from|to|for|on|de|du|des|d'|par|avec|chez|à|au|aux|en|pour|dans|sur) )[\p{L}'-]+ ){1,4}(?:of|at|in|de|du|des|d'|à|au)\s*(?:(?:the|la|le|les|l')\s*)?$/u,
)
const measured =
  /(?<!\p{L})(?:sales|turnover|revenues?|output|production|employment|workforce|headcount|staff|attendance|shares|demand|capacity|utili[sz]ation|investments?|spending|exports|volumes?|membership|hiring|effectifs?|ventes|fréquentation|emploi)(?!\p{L})/u
const office =
  /(?<!\p{L})(?:ceo|president|prefect|head|director|manager|chief|chair\p{L}*|partner|professor|ancien\p{L}*|préf[eè]te?|directeur|directrice|président\p{L}*|délégué\p{L}*|professeure?|associée?|membre|member|one|maire|mayor)(?!\p{L})/u
const siteNoun =
  /(?<!\p{L})(?:site|usine|unité|plant|factory|facility|campus|team|workforce|effectifs?|équipe|atelier|wing|capacity|capacité|production)(?!\p{L})/u
const openingLead = swift(
  /^\W*(?:at|in|for|with|from|near|chez|à|au|en|pour|dans|within|across|outside)\s*(?:(?:the|la|le|les|l')\s*)?(?:(?:site|plant|usine|unité) d[eu']\s*)?$/u,
)

const endsLikeList = /(?:,|(?<!\p{L})(?:and|et|or|ou)|&|\/)\s*$/u
const ofPlace = /^(?:-(?:based|headquartered|area|born|listed)(?!\p{L})|'s \p{L})/u
const verbBehind = /^ (?!and|et|ou|or|of|de|du|in|à|en|from|at|aussi)\p{Ll}/u

export interface Surroundings {
  /** The document in lower case; its offsets agree with the text's. */
  readonly lower: Pieces
  readonly sentenceStart: number
  /** The mention before, if any. */
  readonly previous: (Named & { readonly standing: Standing }) | undefined
  readonly name: string
}

/** What stands before a mention in its clause, and where the clause begins. */
interface Lead {
  readonly before: string
  readonly text: string
  readonly clause: number
}

const leadOf = (mention: Named, { lower, sentenceStart }: Surroundings): Lead => {
  const from = Math.max(sentenceStart, mention.start - reach)
  const before = lower.slice(from, mention.start)
  let cut = 0
  boundary.lastIndex = 0
  for (let hit = boundary.exec(before); hit !== null; hit = boundary.exec(before)) cut = boundary.lastIndex
  return { before, text: before.slice(cut), clause: from + cut }
}

/** Behind a preposition: the object of one, unless it names what the clause is about. */
const governedStanding = (
  mention: Named,
  { lower, sentenceStart, previous, name }: Surroundings,
  { text, clause }: Lead,
): Standing => {
  const opens = mention.start - sentenceStart <= longestOpening
  if (opens && openingLead.test(lower.slice(sentenceStart, mention.start))) return 'opening'
  const isClear = previous === undefined || previous.end <= Math.max(clause, sentenceStart)
  // "X, filiale de Y", "Ana Ruiz, head of supply at Y": what explains a name is no subject.
  const explains =
    previous !== undefined &&
    previous.end > sentenceStart &&
    clause - previous.end <= 2 &&
    lower.text[clause - 1] === ','
  if (!isClear || explains || !nominalLead.test(text) || office.test(text) || mention.type === 'person')
    return 'governed'
  if (!opensWithArticle.test(text) && !measured.test(text)) return 'governed'
  return mention.type === 'place' && !isArea(name) && !siteNoun.test(text) ? 'governed' : 'nominal'
}

/** "X, Y and Z", "Lund, Sweden": one more name in a row, which begins no clause. */
const isListed = (
  mention: Named,
  { lower, sentenceStart, previous }: Surroundings,
  { text, clause }: Lead,
): boolean => {
  if (previous === undefined || previous.end <= sentenceStart || clause - previous.end > 5) return false
  const between = lower.slice(previous.end, clause)
  if (!endsLikeList.test(between)) return false
  if (mention.type === 'place' || !between.includes(',')) return true
  const isOpening =
    previous.standing === 'opening' || (previous.type === 'place' && previous.standing === 'governed')
  return text.trim() === '' && !isOpening && !verbBehind.test(lower.slice(mention.end, mention.end + 10))
}

export const standingOf = (mention: Named, around: Surroundings): Standing => {
  const { sentenceStart, previous } = around
  const lead = leadOf(mention, around)
  const { before, text, clause } = lead
  // Within brackets a name only explains.
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return 'governed'
  // "Lund-based X", "Sweden's X": the town or country only says which.
  if (mention.type === 'place' && ofPlace.test(around.lower.slice(mention.end, mention.end + 18)))
    return 'governed'
  if (preposition.test(before)) return governedStanding(mention, around, lead)
  if (previous !== undefined && previous.end > Math.max(clause, sentenceStart)) return 'object'
  if (isListed(mention, around, lead)) return 'listed'
  const plain = text.replace(ofCall, ' ')
  const rest = plain.replace(article, '').trim()
  if (rest === '' || (classNoun.test(plain) && !innerPreposition.test(plain))) return 'subject'
  return clause <= sentenceStart + 1 && !/\s/.test(rest) ? 'subject' : 'object'
}
