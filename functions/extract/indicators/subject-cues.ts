/** Words by which a sentence says whom a figure is about without naming it, and whom it merely mentions. */
import type { Topic } from './topics.ts'

const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'gu')

/** Topics that a sentence can point back to. */
export type Pointed = Exclude<Topic, 'product' | 'person'>

/** Words that stand for what was named before, as subject of a clause. */
export const anaphora: Readonly<Record<Pointed, RegExp>> = {
  organization: whole(
    "it|they|the (?:\\p{L}+[- ]){0,2}(?:company|group|firm|cdmo|cmo|start-up|startup|association|cluster|developer|manufacturer|laboratory|biotech|agency|institute|fund|university|school|foundation|buyer|acquirer|maker|subsidiary|spin-off|hospital|ministry|network|business)|l'entreprise|la société|le groupe|la start-up|la jeune pousse|le laboratoire|l'association|le façonnier|le pôle|la biotech|l'école|l'institut|le cluster|elles?|ils?(?! (?:y|s'agit|faut|est prévu|existe))|l'acquéreur|l'industriel|la filiale|la pme|l'eti|l'université|la medtech|l'agence|le fonds|la fondation|le sous-traitant|le fabricant|l'hôpital|le chu",
  ),
  site: whole(
    "(?:the|its|their|this|our) (?:\\p{L}+[- ]){0,3}(?:site|plant|facility|factory|campus|building|centre|center)|(?:le|du|au|ce|son|notre|leur) (?:nouveau |futur |seul )?(?:site|bâtiment|campus)|(?:l'|cette |son |la |notre )(?:nouvelle |future )?(?:ancienne )?(?:usine|unité|extension|implantation)",
  ),
  area: whole(
    '(?:the|this) (?:\\p{L}+[- ])?(?:region|country|territory)|(?:la|cette|notre) région|le pays|(?:le|ce) territoire',
  ),
  event: whole(
    "(?:the|this) (?:\\p{L}+[- ]){0,2}(?:event|congress|fair|conference|show|summit|gathering|edition|forum|exhibition|organisers|organizers)|l'événement|l'évènement|(?:le|ce) (?:congrès|salon|forum|rendez-vous|sommet)|(?:la|cette) (?:conférence|manifestation|rencontre|\\p{L}+ édition|édition)|l'édition|les organisateurs|attendance|fréquentation",
  ),
  program: whole(
    "(?:the|this) (?:\\p{L}+[- ]){0,2}(?:plan|programme|program|scheme|strategy|call|initiative|roadmap)|(?:le|ce) (?:plan|programme|dispositif|contrat)|(?:la|cette) (?:stratégie|feuille de route)|l'appel(?: à projets)?|cet appel|l'initiative",
  ),
}

/** The speaker's own: the organization that the text is about. */
export const firstPerson = /(?<!\p{L})(?:we|our|us|nous|notre|nos)(?!\p{L})/u

const article = "(?: ?(?:the|le|la|les|l'|un|une|an|a))?"

/** What stands before the source of a figure. */
export const credit = new RegExp(
  `(?:according to|selon|d'après|source ?:?|estimates by|figures from|data from|says|said|dixit|chiffres d[eu']|étude d[eu'])${article} ?$`,
)

/** What stands behind a name that says, gives or estimates rather than being measured. */
export const speaks =
  /^(?: ?\([^)]{1,20}\))?,? ?(?:said|says|recalled|recalls|explained|explains|put|told|adds|added|rappelle|explique|indique|souligne|précise|affirme|annonce que|ajoute|estime|confie|commente)(?!\p{L})/u
export const gives =
  /^ (?:has |have |will |a |ont |va |avait |is |are )?(?:grant|award|lend|lent|allocat|provid|contribut|financ|support|back|accord|attribu|prêt|octro|apport|alloue|vers|sout[ie]|financ|mobilis|dot[ea])/u
export const reckons =
  /^ (?:has |have |a |ont )?(?:valu(?:es|ed)|sees?|estimates?|estimated|reckons|recens|estim|évalu|chiffr|calcul|projects|forecasts?|table|anticip)/u
export const receives =
  /(?:went to|awarded to|granted to|goes to|go to|given to|attribuée?s? à|remise?s? à|revient à|décernée?s? à|allouée?s? à|accordée?s? à|reçue?s? par|obtenue?s? par|received by|raised by|levée?s? par|versée?s? à|bénéficie à|en faveur d[eu']|au profit d[eu'])(?: ?(?:the|la|le|l'))? ?$/u

/** A noun phrase that opens a clause and is named by its complement: "The workforce of X", "le site de Y". */
export const nominal =
  /(?:^|[,;:.•–—(]|(?<!\p{L})(?:that|que|qu'|and|et|mais|but|where|où|while|as|car|when))\W*(?:(?:the|le|la|les|l'|a|an|un|une|this|ce|cette|ces|total|annual|au)(?!\p{L}) ?)(?:[\p{L}'-]+ ){0,3}?(?:[\p{L}-]+ )(?:of|at|in|de|du|des|d'|à|au)(?: ?(?:the|la|le|l'))? ?$/u

/** A mention that opens the sentence behind a preposition: "At X, …", "À Lund, …". */
export const opensWithin =
  /^\W*(?:at|in|for|with|from|near|chez|à|au|en|pour|avec|dans|within|across|sur)(?: ?(?:the|la|le|les|l'))?(?: (?:site|plant|usine) d[eu'])? ?$/u

/** Behind a figure: what it is a part or possession of. */
export const complement =
  /(?<!\p{L})(?:of|at|in|de|du|d'|à|au|en|des|chez|near|près de)(?: ?(?:the|la|le|l'))? ?$/u
