/** Words by which a sentence says whom a figure is about without naming it, and whom it merely mentions. */
import { swift } from '../text/letters.ts'

const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'gu')

/** What a word like "the company" or "ce site" points back to. */
export type Pointed =
  | 'organization'
  | 'site'
  | 'area'
  | 'event'
  | 'program'
  | 'any'
  | 'speaker'
  | 'possessive'
  | 'staff'
  | 'there'

/** Words that stand for what was named before. */
export const anaphora: Readonly<Record<Pointed, RegExp>> = {
  organization: whole(
    "the (?:\\p{L}+[- ]){0,2}?(?:company|group|firm|cdmo|cmo|start-up|startup|association|cluster|developer|manufacturer|laboratory|biotech|agency|institute|fund|university|school|foundation|buyer|acquirer|maker|subsidiary|spin-off|hospital|ministry|network|business|contractor|laboratory|newcomer)|l'entreprise|(?:la|cette) société|(?:le|ce) groupe|la start-up|la (?:jeune )?(?:pousse|pépite)|le laboratoire|l'association|le façonnier|le pôle|la (?:jeune )?biotech|l'école|l'institut|le cluster|l'acquéreur|le repreneur|l'industriel|la filiale|la pme|l'eti|l'université|la medtech|l'agence|le fonds|la fondation|le sous-traitant|le fabricant|le chimiste|le spécialiste|l'hôpital|le chu",
  ),
  site: whole(
    "(?:the|its|their|this|our|both) (?:\\p{L}+[- ]){0,3}?(?:site|plant|facility|factory|campus|building|wing|workshop)|(?:le|du|au|ce|son|notre|leur) (?:nouveau |futur |seul )?(?:site|bâtiment|campus|établissement|atelier|chantier)|(?:l'|cette |son |sa |la |notre )(?:nouvelle |future )?(?:ancienne )?(?:usine|unité|extension|implantation|établissement)|l'atelier|on site|sur place|sur site",
  ),
  area: whole(
    '(?:the|this) (?:\\p{L}+[- ])?(?:country|territory)|le pays|(?:le|ce) territoire|sol national|national soil|territoire national',
  ),
  event: whole(
    "(?:the|this) (?:\\p{L}+[- ]){0,2}?(?:event|congress|fair|conference|show|summit|gathering|edition|forum|exhibition|organisers|organizers)|next year's edition|l'événement|l'évènement|(?:le|ce) (?:congrès|salon|forum|rendez-vous|sommet)|(?:la|cette) (?:conférence|manifestation|rencontre|\\p{L}+ édition|édition)|l'édition|les organisateurs|attendance|fréquentation",
  ),
  program: whole(
    "(?:the|this) (?:\\p{L}+[- ]){0,2}?(?:plan|programme|program|scheme|strategy|call|initiative|roadmap)|(?:le|ce) (?:plan|programme|dispositif|contrat)|(?:la|cette) (?:stratégie|feuille de route)|l'appel(?: à projets)?|cet appel|l'initiative",
  ),
  any: whole(
    "it(?! took| takes)|elle|ils?(?! (?:(?:nous|vous|lui|leur|en|me) )?(?:y|s'agit|faut|fallait|faudra|faudrait|manqu\\p{L}+|est prévu|existe|a fallu))|elles|they|celui-ci|celle-ci|this one",
  ),
  possessive: whole('its|their|son|sa|ses|leurs?'),
  speaker: whole('we|our|nous|notre|nos'),
  staff: whole('her|his'),
  there: whole('there|(?<!il )y(?! a )'),
}

const article = "(?: ?(?:the|le|la|les|l'|un|une|an|a))?"

/** What stands before the source of a figure. */
export const credit = new RegExp(
  `(?:according to|selon|d'après|source ?:?|estimates by|figures from|data from|dixit|chiffres d[eu']|étude d[eu']|survey by|study by)${article} ?$`,
)

/** What stands behind a name that gives money. */
export const gives =
  /^'?s? (?:has |have |will |in |a |ont |va |avait |is |are |also |y |en )*(?:grant|award|lend|lent|allocat|provid|contribut|financ|support|back|accord|attribu|prêt|octro|apport|alloue|vers|sout[ie]|mobilis|dot[ea]|chip|complét|réglé|abond|cofinanc)/u
/** What stands behind a name that estimates. */
export const reckons =
  /^ (?:has |have |a |ont )?(?:valu(?:es|ed)|sees?|puts|estimates?|estimated|reckons|recens|estim|évalu|chiffr|calcul|projects|forecasts?|table|anticip|lists|a compté|compte que|suggest)/u
export const receives =
  /(?:went to|awarded to|granted to|goes to|go to|given to|attribuée?s? à|remise?s? à|revient à|décernée?s? à|allouée?s? à|accordée?s? à|reçue?s? par|obtenue?s? par|received by|raised by|levée?s? par|versée?s? à|bénéficie à|en faveur d[eu']|au profit d[eu'])(?: ?(?:the|la|le|les|l'))? ?$/u

/** Behind a figure: what it is a part or possession of. */
export const complement =
  /(?<!\p{L})(?:of|at|in|de|du|d'|à|au|en|des|chez|near|près de|chez)(?: ?(?:the|la|le|l'))? ?$/u

/** Funders, lenders and investors by their names. */
export const funderName =
  /(?:^|\P{L})(?:tribunal|cour|court|préfecture|gouvernement|government|parlement|parliament|assemblée nationale|sénat|bpifrance|france 2030|france relance|feder|erdf|région|region|métropole|état|state|bank|banque|crédit|caisse|ventures?|capital|partners|fund|fonds|fondation|foundation|invest\p{L}*|ministère|ministry|department|ademe|anr|ars|european commission|eib|holdings|innovation fund|horizon europe)(?!\p{L})/iu

export const trial = swift(
  /(?<!\p{L})(?:trials?|essais?|étude clinique|enrol\p{L}*|inclure|inclura|dosing|dose-finding|randomis\p{L}*)(?!\p{L})/u,
)

/** Whole trades, which are nobody in particular. */
export const generic = swift(
  /^\W*(?:\p{L}+ )?(?:buyers|sponsors|manufacturers|drugmakers|employers|respondents|developers|biotechs|investors|industriels|laboratoires|employeurs|répondants|donneurs d'ordres?|investisseurs|cdmos) (?!of|de|du|from)/u,
)

/** Names that a class noun can stand for: "the hospital", "l'université". */
export const classes: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:hospital|hôpital|chu)$/u, /h[oô]pita|(?<!\p{L})chu|hospice|clini/iu],
  [/(?:university|université)$/u, /universi/iu],
  [/(?:school|école)$/u, /school|école|insa|polytech/iu],
  [/(?:institute|institut)$/u, /institut/iu],
  [/(?:foundation|fondation)$/u, /foundation|fondation/iu],
  [/(?:agency|agence)$/u, /agenc|(?<!\p{L})(?:ema|ansm)(?!\p{L})/iu],
  [/(?:ministry)$/u, /minist/iu],
]

/** Buying and owning. */
export const owning = swift(
  /(?<!\p{L})(?:owns?|owned|holds?|held|bought|buys|acqui\p{L}*|détien\p{L}*|détenue?s?|possède|conserve\p{L}*|keeps?|kept|retains?|racheté|avalé|shareholder|actionnaire|sells|sold|cédé|cède)(?!\p{L})/u,
)
export const capital =
  /^.{0,24}?(?<!\p{L})(?:capital|shares?|share capital|stake|parts|equity|of the company)(?!\p{L})|^-owned/u
/** "valuing X at", "the purchase of X for": right before what changes hands. */
export const deal =
  /(?<!\p{L})(?:valu(?:es|ing|ed)|acqui(?:res?|red|sition of|ring|ert|sition d[eu'])|bought|buys?|buying|paying for|paid for|purchase of|rachat d[eu']|rachet\p{L}+|reprend|cède|cédé|sold|sale of|vente d[eu']|valoris\p{L}+)(?: (?:the|le|la|les|l'))?(?: \p{L}+){0,2}? ?$/u
export const dealPrice = /^'?s? ?(?:[^.;]{0,30} )?(?:at|for|pour|à|contre|:)[^.;,]{0,16}$/u

/** A company that raises money. */
export const raising = swift(
  /(?<!\p{L})(?:lève|raises?|raised|levée de fonds|series [a-e]|série [a-e]|tour de (?:table|financement)|boucle un tour)(?!\p{L})/u,
)

/** A region's part in somebody's sales. */
export const sellsIn = swift(
  /(?<!\p{L})(?:weighs?|pès\p{L}+|fourni\p{L}*|suppl(?:y|ies|ied)|contribut\p{L}*|absorb\p{L}*|génèr\p{L}+|brings? in|comes? from).{0,60}(?:chiffre d'affaires|ventes|sales|revenue|turnover|commandes)|now weighs/u,
)

/** A sentence whose subject may follow the figure: "With 380 people, X is …". */
export const opensPhrase = swift(
  /^\W*(?:with|avec|fort|forte|après|after|of|sur|des|de|du|dans|à la tête|four|au terme)(?!\p{L})/u,
)

/** Those whom a survey asks; they are nobody in particular. */
export const sample = swift(
  /(?<!\p{L})(?:respondents?|répondants?|sondée?s|interrogée?s|surveyed|questionnaire|(?:of|de) (?:the|notre|l') ?(?:sample|échantillon)|replies|réponses|polled)(?!\p{L})/u,
)

/** Texts on a field rather than on somebody: surveys, studies of markets, opinions, reports. */
export const impersonal = swift(
  /(?<!\p{L})(?:survey|barometer|baromètre|enquête|étude(?! (?:clinique|de phase|pivot|de faisabilité))|market (?:report|study|research|outlook|abstract|size)|étude de marché|tribune|opinion|op-ed|column by|chronique|viewpoint|point de vue|policy brief|rapport d'information|white paper|livre blanc|observatoire|observatory|panorama|état des lieux|outlook for|forecast report|note de conjoncture|conjoncture|editorial|guest (?:column|commentary)|commentary)(?!\p{L})/u,
)

/** A letter to members, whose masthead names its sender. */
export const newsletter =
  /(?<!\p{L})(?:newsletter|lettre|flash|bulletin|brief|infolettre|actualités|adhérents|members?|n°|no\.|vol\.|issue)(?!\p{L})/u

/** Right before the name of what begins: "inaugurates X", "a joint venture called X". */
export const creating = swift(
  /(?<!\p{L})(?:inaugur\p{L}+|opene?d? the doors of|opens the doors of|ouvre les portes d[eu']|joint[- ]venture|co-?entreprise|naissance d[eu']|donne(?:nt)? naissance à|creat(?:e|es|ed|ing|ion of)|cré(?:e|ent|ation d[eu'])|form(?:s|ed|ing)|set(?:s|ting)? up|baptisée?|dubbed)[^.;]{0,25}$/u,
)
export const longestCreation = 60

/** Not a town of a plant: where somebody is based, comes from or was born. */
export const elsewhere =
  /(?:based|basée?s?|cotée?s?|établie?s?|headquartered|depuis|from|siège|chu|tribunal|université|university|born|née?) (?:\p{L}+ )?(?:in|at|à|de|of|d'|depuis|from)?\s*$/u
export const locates = /(?<!\p{L})(?:in|at|à) $/u
export const longestComplement = 40
export const asAdjective = /^(?:'s|-based|-headquartered)/
export const pays = /^ (?:has |a |ont )?(?:paid|pays?|paie|payé)/
