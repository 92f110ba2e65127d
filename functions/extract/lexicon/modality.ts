/** Words that tell a fact from a plan or an expectation. */
import type { Language } from '../text/reading.ts'

/** `ahead` is a bare future ("will", "-ra"): a plan of the one who acts, an expectation about markets and attendance. */
export type Modality = 'fact' | 'plan' | 'ahead' | 'expectation'

type Cues = Readonly<Record<Modality, RegExp>>

const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'gu')

const english: Cues = {
  plan: whole(
    'plans?|planned|planning|intends?|intending|intention|aims?|aiming|targets?|targeting|targeted|goals?|objectives?|ambitions?|commit(?:s|ted|ment)?(?: to)?|pledge[sd]?|promise[sd]?|undertak\\w+|due to|scheduled|hopes? to|wants? to|seeks? to|seeking to|to be|going to|under construction|next step|earmark\\w*|set aside|in order to|with a view to|so as to|proposes? to|to (?:create|recruit|hire|open|invest|build|add|double|train|produce|expand|lift|raise|bring|make|deliver|treat|cut|reduce|industrialise|industrialize|support|launch|enrol|welcome)|would create|upcoming|can receive|eligible|is investing|are investing|is spending|are spending|is hiring|are hiring|is recruiting|are recruiting|recruits|is building|are building|invests|is to|are to|will (?:invest|hire|recruit|create|build|open|spend|add|employ|house|host|produce|double|train|fund|provide|receive)|slated|set to|on course to|roadmap|road map|vows?|vowed|envisages?|foresees?|being built|being added|under way|is adding|are adding|is developing|is preparing|to employ|to house|to install|to provide|to attract|to fund|to finance|to reduce|to host|to cover|to supply|to receive|aspires?|provisional|tentative|designed to|proposed|would (?:build|add|hire|employ|house|invest)',
  ),
  ahead: whole("will|'ll|shall|expects?|expecting|on track to|is due|are due|ready to"),
  expectation: whole(
    'expected|estimates?|estimated|should|would|forecasts?|forecast(?:ed|ing)|projected|projections?|predict\\w*|outlook|could|may(?! \\d)(?<!(?:in|on|of|since|by|until|from|\\d) may)|might|anticipat\\w+|likely|sees? it|tipped|believes?|analysts?|consensus|guidance|forecasters?|in line to|poised to',
  ),
  fact: whole(
    "has|have|had|was|were|is|are|'ve|employs?|operates?|runs?|owns?|holds?|counts?|now|today|already|currently|[a-z]{2,}(?:ched|ted|ned|led|red|sed|ked|ped|ded|med|ved|ied|ged|wed|ced|zed|ued)|won|grew|rose|fell|sold|bought|built|made|got|took|put|spent|came|went|began|met|drew|ran|represents?|accounts?|amounts?|supplies|produces|trains|works|stands",
  ),
}

const french: Cues = {
  plan: whole(
    "recrut(?:e|ent|ons)|embauch(?:e|ent|ons)|vis(?:e|ent|er|ons|ait|ant)|prévoi(?:t|ent|r)|prévoy\\p{L}+|prévue?s?|objectifs?|ambitions?|ambitionn\\p{L}+|entend(?:ent|ons)?|compt(?:e|ent|ons) (?!parmi|\\d|près|plus|environ|déjà|aujourd)\\p{L}+(?:er|ir|re)|veu(?:t|lent)|voulons|souhait\\p{L}+|v(?:a|ont) \\p{L}+(?:er|ir|re|oir)|allons|doi(?:t|vent)|s'engag\\p{L}+|promet\\p{L}*|projette\\p{L}*|projet de|programmée?s?|cibles?|en construction|à venir|à terme|afin d|pour (?:créer|atteindre|porter|doubler|produire|recruter|accueillir|passer|construire|développer|financer|former|rapatrier)|à (?:créer|recruter|pourvoir|former|construire)|menacée?s?|cherche à|s'apprête|envisag\\p{L}+|attendent d|permettant|livraison|ajout|création d|extension|pourront|peuvent prétendre|à l'horizon|d'ici(?! là)|feuille de route|en cours de construction|en chantier|va être|vont être|sera (?:construite?|créée?|investie?|doublée?|portée?|installée?)|seront (?:construite?s|créée?s|investis|recrutée?s|embauchée?s|installée?s)|pour (?:investir|augmenter|réduire|installer|étendre|agrandir|soutenir|accompagner|tripler)|annonce (?:un investissement|la création|l'embauche|le recrutement|vouloir)|prépare|programme de|cap(?: est)? (?:fixé|mis)|à l'étude|provisionné|travaille à|a pour but|vocation à|destinée?s? à|appelée?s? à|conditionnée?s?|sous réserve|à l'issue",
  ),
  ahead: whole('\\p{L}{2,}r(?:a|ont|ons)'),
  expectation: whole(
    'devrai(?:t|ent)|pourrai(?:t|ent)|\\p{L}{3,}rai(?:t|ent)|estim(?:e|ent|ons|ation)s?|prévisions?|projections?|attend|attendent|attendons|attendue?s?|tabl(?:e|ent) sur|anticip\\p{L}+|espèr\\p{L}+|espérée?s?|potentiel\\p{L}*|de quoi',
  ),
  fact: whole(
    "a|ont|avait|avaient|avons|est|sont|était|étaient|emploie|employait|emploient|compte|comptait|comptent|dispos(?:e|ent|ait)|réalis(?:e|ent|ait)|représent(?:e|ent|ait)|produi(?:t|sent)|form(?:e|ent)|accueill(?:e|ent)|sert|déjà|aujourd'hui|actuellement|désormais|passe|atteint|affich(?:e|ent)|possède|exploite|détient|regroupe|réunit|rassemble|travaillent|fabrique|lève|lèvent|boucle|décroche|obtient|inaugure|ouvre|investit|fournit|consacre",
  ),
}

export const modality: Readonly<Record<Language, Cues>> = { fr: french, en: english }

// Words in -ra, -ront, -rons, -rez that are no verbs in the future.
const noFuture = new Set([
  'extra',
  'infra',
  'opéra',
  'caméra',
  'para',
  'ultra',
  'supra',
  'environs',
  'sierra',
  'ibéra',
  'flora',
  'assez',
  'chez',
  'terra',
  'mantra',
])

/** Whether a word that has a future's ending is something else. */
export const isNoFuture = (word: string): boolean => noFuture.has(word)
