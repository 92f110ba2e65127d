/** Words around a figure that decide its concept where the noun leaves it open; tried in order, over the clause in lower case. */
import type { Concept } from './concepts.ts'

export interface Cue {
  readonly concept: Concept
  readonly pattern: RegExp
}

const cue = (concept: Concept, words: string): Cue => ({
  concept,
  pattern: new RegExp(`(?<![\\p{L}])(?:${words})`, 'gu'),
})

/** For counts of people and jobs: posts made, posts lost, people taught, people treated, people who are none of these. */
export const peopleCues: readonly Cue[] = [
  cue(
    'jobs_cut',
    "supprim|suppression|licenci|menac|départs? (?:volontaires|contraints)|cut(?:s|ting)? |axe|slash|lay(?:ing)? off|laid off|redundan|shed(?:s|ding)? |job loss|perte d'emploi|disparaî|let $|loss(?:es)? of|perte de|dismiss|destruction|plan social|pse ",
  ),
  cue(
    'jobs_created',
    'recrut|embauch|créer|crée|créé|création|générer|hire|hiring|recruit|creat|new jobs|jobs? (?:are|is) planned|additional|supplémentaire|nouveaux (?:emplois|postes)|à pourvoir|(?:seront|sont) ouvert|take on|new (?:posts|positions|roles)|à la clé|open(?:ing)? positions|vacanc|join the|joined by|renfort|viendront|generat|induir|induis|induct|engendr|suivr|promis|pourvu|filled|add(?:s|ing)? |will add|at least \\d+ new|more (?:people|staff|jobs)|il nous faut',
  ),
  cue(
    'trainees',
    'form(?:e|é|er|ent|era|és|ées|ation|ons) |diplôm|train(?:s|ed|ing)? |graduat|stage|apprenti|cursus|alternance|master |licence |élèves|bts |skills|enrol|école|school|académi|academy|university course|promotion|certificat|places|seats',
  ),
  cue(
    'patients',
    'trait(?:é|er|ement)|soign|treated|vaccinat|given to|administ|vacciné|atteinte?s? d|suffer|greff|malade|cured|transplant|infus|living with|disease|maladie|diabet',
  ),
  cue(
    'participants',
    'participant|particip|attend|inscri|regist|réuni|rassembl|gather|salon|congrès|congress|conférence|conference|débray|manifest|grève|visit|accueilli|édition|organisateur|organi[sz]ers?(?!\\p{L})|jauge|turnout|made the trip|interview|enquête|sondage|survey|questionnaire|polled|interrogé',
  ),
]

/** For counts of people whose noun is left out: "employs 200", "ils étaient 9". */
export const staffCue = cue(
  'headcount',
  'employ(?!eurs?(?!\\p{L}))|emploi|effectif|payroll|headcount|staff|workforce|on its books|(?:nous étions|nous sommes|(?:ils|elles) (?:étaient|sont)|we were|we are|they were)(?: \\p{L}+)?(?= $)',
)

/** For counts of people who are neither staff nor guests. */
export const inhabitantsCue = cue('other', 'home to|habitants|inhabitants|population|riverains')

/** For amounts of money. */
export const moneyCues: readonly Cue[] = [
  cue(
    'market_size',
    'market|marché (?!public)|(?:sector|industry|filière|secteur)(?: is| est)? (?:worth|pèse|valued)|demand for|demande (?:mondiale|de )|consumed by',
  ),
  cue(
    'revenue',
    "chiffre d'affaires|turnover|revenues?(?!\\p{L})|(?:net |annual |export |total )?sales|ventes|réalise un ca |recettes|factur(?:é|er|ons|ent)(?!\\p{L})|turned over|made $|earned|orders taken|p&l|billed",
  ),
  cue(
    'funding',
    "earmark|perçu|percev|obten|attribu|drawn|draw down|facility|apporté|chip(?:s|ped) in|par le biais|au titre d|l'état|la région|le département|la métropole|the region|the state|government|gouvernement|chèque|cheque|to the tune|pledged|lent |subvention|aides? |aide d|grant|funding|financ|lèv(?:e|ent|era)|réuni|plan (?:worth|of)|work plan|reçoi|lev(?:é|ée|er) de|lever|levé|rais(?:e|ed|es|ing)|round|series [a-e]|série [a-e]|tour de table|loan|lend|prêt|avance |avances |dotation|dot(?:é|ée|és|ées) d|budget|enveloppe|envelope|award|prize|credits|crédits|dette|equity|fonds propres|fonds|endowed|bourse|backed|cofinanc|subsid|support(?:ed)? |soutien|soutenu|mobilis|allou|reçu|receiv|set aside|granted|from the (?:state|region)|verse|abond|crowdfund|seed|amorçage|bpifrance|pre-seed|levée|capital risque|venture|accord(?!ing)|octroy|emprunt|ticket|funded|appel à projets|call for|contribu|augmentation de capital|france 2030|horizon europe|feder|state aid",
  ),
  cue(
    'price',
    'price|prix|cost(?:s|ing)?(?!\\p{L})|coût|tarif|fees?(?!\\p{L})|factur|rent |loyer|valu(?:ed|ation)|valoris|rach[eaè]t|rachet|acqui|sold|sale of|sell|cession|céd|bought|buy|deal|per dose|par dose|payé|payer|paid|pay |vend|vente de|upfront|milestone|royalt|cotisation|dues(?!\\p{L})|charge (?=\\p{Sc})|will charge|per share|par action|repren|repris|take(?:s|n)? over|produi(?:sons|rons) à|participation(?= ?:)|excluding vat|excl|ht |ttc|stand(?!s? at)|valuing|cèd|contrat porte|contract worth|worth of orders',
  ),
  cue(
    'investment',
    'price tag|budgeted|(?:the|a) bill|(?:la|une) facture(?! d)|consacr|invest|outlay|capex|spend|dépens|travaux|works|inject|construction|build|bâti|extension|expan|agrandi|moderni|project|projet|put ',
  ),
  cue(
    'other',
    'inventor|backlog|carnet de commandes|order book|r&d (?:expenses|spending|costs)|passif|liabilit|déficit|deficit|excédent|surplus|trade balance|balance commerciale|net debt|dette nette|endettement|under management|sous gestion|encours|manages|trésorerie|cash|under management|sous gestion|profit|bénéfice|résultat|ebitda|savings|économies|perte|loss|export',
  ),
]

/** For percentages: growth is a change, all else a share. */
export const growthCue =
  /(?<!\p{L})(?:hausse|progress|augment|croissance|croît|croître|grow|grew|up (?:by )?|rise|rose|risen|rising|increas|jump|climb|surge|gain|down (?:by )?|fall|fell|fallen|drop|declin|decreas|shr[aiu]nk|baiss|recul|dimin|chut|rédui|reduc|cagr|en plus|de plus|en moins|more than in|higher|lower|fewer|cheaper|bond|repli|contract|accél|expand|\+\s?\d|s'accroît|accru|improv|cut )/u
