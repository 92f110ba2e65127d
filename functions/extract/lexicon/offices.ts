/** Words that head the title of a function, in both languages, in lower case. */
import type { Language } from '../text/reading.ts'

const spread = (words: string): string[] => words.split(/\s+/)

/** Titles shared by the persons named beside them. */
const plurals = spread(
  `founders co-founders cofounders directors co-directors presidents vice-presidents managers executives owners partners co-chairs fondateurs fondatrices cofondateurs
   cofondatrices co-fondateurs co-fondatrices directeurs directrices codirecteurs codirectrices présidents présidentes coprésidents coprésidentes co-présidents
   vice-présidents vice-présidentes dirigeants dirigeantes gérants gérantes cogérants responsables associés associées`,
)
const publicPlurals = spread(
  `professors researchers scientists engineers ministers mayors senators deputies rapporteurs moderators modérateurs professeurs chercheurs chercheuses ingénieurs ministres maires sénateurs
   sénatrices députés députées conseillers conseillères`,
)

/** Heads of titles that more than one person holds. */
export const sharedOffices: ReadonlySet<string> = new Set([...plurals, ...publicPlurals])

/** Functions in a company or body: where none is named, the one spoken of is meant. */
export const executives: ReadonlySet<string> = new Set(
  spread(
    `ceo cfo coo cto cbo cqo cpo chro cdo cso cmo cco cio chro chief vp svp evp president chair chairman chairwoman chairperson director managing manager founder co-founder cofounder
     head pdg dg dga président présidente vice-president vice-président vice-présidente directeur directrice codirecteur codirectrice directeurs fondateur
     fondatrice cofondateur cofondatrice co-fondateur co-fondatrice gérant gérante dirigeant dirigeante patron patronne co-ceo owner executive general-manager
     director-general directeur-général directrice-générale responsable cheffe chef pharmacien-responsable drh daf dsi rssi cdo cpo co-chair vice-chair co-président co-présidente coprésident
     coprésidente vice-chairman ${[...plurals].join(' ')}`,
  ),
)

const others = spread(
  `author co-author coauthor auteur auteure autrice coauteur coautrice co-auteur co-autrice editor-at-large editor-in-chief partner associate responsible principal professor researcher scientist engineer minister secretary prefect mayor governor commissioner chancellor coordinator
   delegate leader lead analyst adviser advisor consultant dean rector spokesperson spokesman spokeswoman representative deputy senator physician pharmacist
   surgeon treasurer fellow officer editor economist operator technician specialist expert ambassador attaché curator administrator buyer planner
   physicist chemist biologist haematologist hematologist oncologist virologist immunologist cardiologist neurologist paediatrician pediatrician geneticist
   biostatistician statistician nurse supervisor controller superintendent inspector inspecteur inspectrice architect architecte proviseur proviseure tuteur tutrice contrôleur contrôleuse conducteur conductrice acheteur acheteuse counsel auditor
   auditeur auditrice liquidateur liquidatrice médiateur médiatrice intendant intendante steward organiser organizer convenor councillor mep mp
   associé associée préfet préfète ministre secrétaire maire député députée sénateur sénatrice délégué déléguée professeur professeure chercheur chercheuse
   ingénieur ingénieure médecin coordinateur coordinatrice coordonnateur coordonnatrice chargé chargée conseiller conseillère porte-parole
   analyste doyen doyenne recteur rectrice administrateur administratrice commissaire gouverneur gouverneure représentant représentante technicien technicienne
   opérateur opératrice hématologue oncologue virologue immunologue cardiologue neurologue généticien généticienne pédiatre biologiste pharmacien pharmacienne
   chirurgien chirurgienne trésorier trésorière économiste secrétaire-général sous-préfet sous-préfète vice-doyen adjoint adjointe
   animateur animatrice pilote formateur formatrice enseignant enseignante enseignant-chercheur enseignante-chercheuse maître-assistant doctorant doctorante étudiante
   élu élue syndicaliste premier-ministre rapporteur rapporteuse investigator investigateur investigatrice moderator modérateur modératrice chancelier chancelière directeur-adjoint conservateur expert experte consultante
   cadre juriste avocat avocate membre member référent référente porteur porteuse salarié salariée chef-fe associé-gérant co-directeur co-directrice codirecteur lauréat lauréate patient patiente bénévole retraité retraitée étudiant student parent fellow intern apprentice apprenti apprentie entrepreneur entrepreneure investisseur`,
)

/** All heads of titles. */
export const offices: ReadonlySet<string> = new Set([...executives, ...others, ...publicPlurals])

/** Endings of nouns for those who do something for a living; believed only right behind a name. */
const agentEndings: Readonly<Record<Language, RegExp>> = {
  en: /^\p{L}{2,}(?:er|or|ist|ian|man|woman|ant|ee)s?$/u,
  fr: /^\p{L}{2,}(?:eur|euse|trice|iste|ien|ienne|logue|ier|ière|aire|éré|érée|érent|érente|mateur|nieur|cien|cienne)$/u,
}

const noAgents: ReadonlySet<string> = new Set(
  spread(
    `however former later earlier rather over after under other together never ever whether either per for or nor remember number order paper matter
     center earlier further another larger smaller greater higher lower longer faster better older younger newer important constant relevant significant
     instant plant grant three free sister brother mother father daughter water power answer her their ier
     leur ailleurs plusieurs première dernière nécessaire entière bien rien combien lien hier papier janvier février dernier premier particulier meilleur
     supérieur intérieur extérieur valeur secteur moteur faire taire ordinaire contraire originaire primaire secondaire titulaire sanitaire bioréacteur
     ancien ancienne anciens propriétaire actionnaire partenaire signataire bénéficiaire destinataire locataire filiale fournisseur fournisseuse constructeur sous-traitant
     prestataire concessionnaire dépositaire repreneur acquéreur acteur pionnier héritier héritière originaire bancaire binaire solidaire temporaire quartier chantier dossier métier ier`,
  ),
)

/** What somebody is by training: a function only in a body that is named. */
export const professions: ReadonlySet<string> = new Set(
  spread(
    `professor researcher scientist engineer physician pharmacist surgeon analyst economist operator technician specialist expert physicist chemist biologist haematologist
     hematologist oncologist virologist immunologist cardiologist neurologist paediatrician pediatrician geneticist nurse consultant student parent entrepreneur doctor lawyer
     professeur professeure chercheur chercheuse ingénieur ingénieure médecin analyste technicien technicienne opérateur opératrice hématologue oncologue virologue immunologue
     cardiologue neurologue généticien généticienne pédiatre biologiste pharmacien pharmacienne chirurgien chirurgienne économiste enseignant enseignante doctorant doctorante
     étudiant étudiante syndicaliste juriste avocat avocate expert experte consultante patient patiente bénévole retraité retraitée lauréat lauréate entrepreneure investisseur
     docteur docteure chimiste journaliste cadre salarié salariée`,
  ),
)

/** Functions that nobody holds but in a body: where none is named, the one spoken of is meant. */
export const heldOffices: ReadonlySet<string> = new Set(
  spread(
    'treasurer trésorier trésorière délégué déléguée secrétaire dean doyen doyenne provost spokesperson spokesman spokeswoman porte-parole lead leader supervisor member membre chargé chargée',
  ),
)

/** Whether a word behind a name looks like what somebody is. */
export const isAgent = (word: string, language: Language): boolean =>
  agentEndings[language].test(word) && !noAgents.has(word)

/** Offices of state: held in a country or region, not in a company spoken of before. */
export const publicOffices: ReadonlySet<string> = new Set(
  spread(
    `minister secretary prefect mayor governor commissioner chancellor senator mep mp ambassador councillor ministre préfet préfète secrétaire maire député
     députée sénateur sénatrice commissaire gouverneur chancelier chancelière sous-préfet sous-préfète premier-ministre élu élue`,
  ),
)

/** Offices over a territory: its name belongs to the title, be it a body's as well ("prefect of the Brittany region"). */
export const territorialOffices: ReadonlySet<string> = new Set(
  spread(
    'prefect mayor governor ambassador préfet préfète maire gouverneur gouverneure sous-préfet sous-préfète ambassadeur ambassadrice',
  ),
)

/** Words before the head that belong to a title. */
export const titleModifiers: ReadonlySet<string> = new Set(
  spread(
    `acting deputy senior junior executive general global regional associate assistant interim vice chief managing scientific technical medical
     commercial industrial operations operating financial former new group first prime honorary lead principal corporate digital human european international
     national site plant quality manufacturing production process business strategic research development clinical regulatory supply marketing communications board
     innovation founding co r&d finance health trade energy labour defence defense education culture it legal msat cmc qc qa hr esg country engineering validation enterprise industry science purchasing logistics packaging maintenance safety environment automation laboratory analytical downstream
     upstream bioprocess cell gene vaccine vaccines biologics warehouse union lord independent non-executive nonexecutive non-exec permanent worldwide bioproduction procurement recruitment talent brand revenue growth portfolio senior-vice executive-vice public investment venture program programme project product data sales
     simple général générale exécutif exécutive régional régionale départemental départementale industriel industrielle technique scientifique financier financière médical
     médicale ancien ancienne ex premier première nouveau nouvelle futur future actuel actuelle haut haute grand grande`,
  ),
)

/** Generic names of bodies that stand between a title and the body's own name ("président du groupe X"). */
export const bodyWords: ReadonlySet<string> = new Set(
  spread(
    'agency bank network pme eti fabricant façonnier cabinet banque réseau maison laboratoires spécialiste filiale holding agence biopharma maker manufacturer developer company groupe group société company association entreprise start-up startup cluster laboratoire laboratory firm biotech cdmo pôle institut institute fondation foundation fonds fund école',
  ),
)
