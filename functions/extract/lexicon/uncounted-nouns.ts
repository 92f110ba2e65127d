/** Nouns of figures that are no facts: what a writer counts to order a text, stretches of time, occasions. */
import type { Language } from '../text/reading.ts'

const english =
  'challenge challenges curve curves teachings objective objectives goal goals thing things reason reasons question questions step steps point points way ways word words factor factors aspect aspects ' +
  'issue issues priority priorities pillar pillars axis axes theme themes topic topics part parts piece pieces category categories type types kind kinds form forms side sides ' +
  'option options choice choices conclusion conclusions principle principles criterion criteria condition conditions ambition ambitions mission missions role roles times time ' +
  'lesson lessons idea ideas message messages-in key highlight highlights phase phases stage stages chapter chapters section sections figure figures example examples ' +
  'occasion strand strands area areas focus hands ends worlds birds stars dimensions advantages benefits drawbacks problems obstacles hurdles barriers answers ' +
  'decades decade centuries century generations generation others percent seasons season nights angles approaches approach halves sides tier tiers levels level strengths ' +
  'scenarios scenario assumptions arguments trends trend changes keys rules reasons-why takeaways tips ideas myths facts months years days weeks hours minutes quarters observations remarks remark comments comment likes retweets digit digits cents cent'
const french =
  'défi défis courbe courbes enseignement enseignements enjeu enjeux objectif objectifs but buts chose choses raison raisons question questions étape étapes point points façon façons manière manières mot mots facteur ' +
  'facteurs aspect aspects axe axes pilier piliers thème thèmes thématique thématiques volet volets partie parties type types forme formes côté côtés option options choix ' +
  'conclusion conclusions principe principes critère critères condition conditions ambition ambitions mission missions rôle rôles fois temps leçon leçons idée idées priorité ' +
  'priorités phase phases stade stades chapitre chapitres section sections exemple exemples occasion occasions domaine domaines avantage avantages problème problèmes obstacle ' +
  'obstacles réponse réponses décennie décennies siècle siècles génération générations saison saisons approche approches niveau niveaux atout atouts scénario scénarios argument ' +
  'arguments tendance tendances changement changements clé clés clef clefs règle règles constat constats pistes piste pas verbes verbe maîtres levier leviers ' +
  'éléments élément sens directions direction sujets sujet notions notion moment moments mois ans années jours semaines heures minutes trimestres semestres exercice exercices épisode épisodes commentaires partages vues likes catégories catégorie chiffre chiffres'

/** A count of these is rhetoric, however it is written. */
export const uncountedNouns: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(french.split(' ')),
  en: new Set(english.split(' ')),
}

/** Nouns that take a number as their name: "phase 3", "salle 12", "article 5", "No. 2". */
export const numberedNouns: ReadonlySet<string> = new Set(
  (
    'phase phases article articles art annexe annexes annex annexes page pages p pp niveau level salle salles room rooms hall halls amphi amphithéâtre building bâtiment office bureau ' +
    'chapitre chapter étape step plénière plenary atelier workshop session séance classe class type grade lot volume vol tome tier figure fig table tableau version numéro numéros numero number nº ' +
    'n° no. # top cac iso covid covid-19 horizon series série série edition édition stand booth porte gate quai étage floor rang rank ranked act loi décret directive règlement regulation ' +
    'section paragraphe paragraph question item point rue avenue boulevard route bp cs cedex tsa tél tel fax isbn siret siren rcs n°s axe axis line ligne tank cuve reactor réacteur work-package wp lot cohort cohorte arm bras appendix ' +
    'zone ligne-n° arrondissement chambre suite-n° bac bts promo promotion génération day jour week semaine episode épisode model modèle channel canal highway eq eqs ref'
  ).split(' '),
)
