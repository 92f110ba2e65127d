/** Words that head the title of a function, in both languages, in lower case. */
const spread = (words: string): string[] => words.split(/\s+/)

/** Functions in a company or body: where none is named, the one spoken of is meant. */
export const executives: ReadonlySet<string> = new Set(
  spread(
    `ceo cfo coo cto cso cmo cco cio chro chief vp svp evp president chair chairman chairwoman chairperson director managing manager founder co-founder cofounder
     head pdg dg dga président présidente vice-president vice-président vice-présidente directeur directrice codirecteur codirectrice directeurs fondateur
     fondatrice cofondateur cofondatrice co-fondateur co-fondatrice gérant gérante dirigeant dirigeante patron patronne co-ceo owner executive general-manager
     director-general directeur-général directrice-générale responsable cheffe chef pharmacien-responsable`,
  ),
)

const others = spread(
  `partner associate principal professor researcher scientist engineer minister secretary prefect mayor governor commissioner chancellor coordinator
   delegate leader lead analyst adviser advisor consultant dean rector spokesperson spokesman spokeswoman representative deputy senator physician pharmacist
   surgeon treasurer fellow officer editor economist operator technician specialist expert ambassador attaché curator administrator buyer planner
   physicist chemist biologist haematologist hematologist oncologist virologist immunologist cardiologist neurologist paediatrician pediatrician geneticist
   biostatistician statistician nurse supervisor controller superintendent steward convenor councillor mep mp
   associé associée préfet préfète ministre secrétaire maire député députée sénateur sénatrice délégué déléguée professeur professeure chercheur chercheuse
   ingénieur ingénieure médecin coordinateur coordinatrice coordonnateur coordonnatrice chargé chargée conseiller conseillère porte-parole
   analyste doyen doyenne recteur rectrice administrateur administratrice commissaire gouverneur gouverneure représentant représentante technicien technicienne
   opérateur opératrice hématologue oncologue virologue immunologue cardiologue neurologue généticien généticienne pédiatre biologiste pharmacien pharmacienne
   chirurgien chirurgienne trésorier trésorière économiste secrétaire-général sous-préfet sous-préfète vice-doyen adjoint adjointe
   animateur animatrice pilote formateur formatrice enseignant enseignante enseignant-chercheur enseignante-chercheuse maître-assistant doctorant doctorante étudiante
   élu élue syndicaliste premier-ministre rapporteur rapporteuse chancelier chancelière directeur-adjoint conservateur expert experte consultante
   cadre juriste avocat avocate entrepreneur entrepreneure investisseur`,
)

/** All heads of titles. */
export const offices: ReadonlySet<string> = new Set([...executives, ...others])

/** Offices of state: held in a country or region, not in a company spoken of before. */
export const publicOffices: ReadonlySet<string> = new Set(
  spread(
    `minister secretary prefect mayor governor commissioner chancellor senator mep mp ambassador councillor ministre préfet préfète secrétaire maire député
     députée sénateur sénatrice commissaire gouverneur chancelier chancelière sous-préfet sous-préfète premier-ministre élu élue`,
  ),
)

/** Words before the head that belong to a title. */
export const titleModifiers: ReadonlySet<string> = new Set(
  spread(
    `acting deputy senior junior executive general global regional associate assistant interim vice chief managing scientific technical medical
     commercial industrial operations operating financial former new group first prime honorary lead principal corporate digital human european international
     national site plant quality manufacturing production process business strategic research development clinical regulatory supply marketing communications
     innovation head founding co r&d country senior-vice executive-vice public investment venture program programme project product data sales
     ancien ancienne premier première nouveau nouvelle futur future actuel actuelle haut haute grand grande`,
  ),
)

/** Generic names of bodies that stand between a title and the body's own name ("président du groupe X"). */
export const bodyWords: ReadonlySet<string> = new Set(
  spread(
    'groupe group société company association entreprise start-up startup cluster laboratoire laboratory firm biotech cdmo pôle institut institute fondation foundation fonds fund école',
  ),
)

/** Verbs by which somebody takes a function; the title follows. */
export const appointing =
  /^(?:(?:has|have|had) been |was |were |is |has |to be |a été |ont été |est |vient d'être |sera |devient |fut |becomes? |became |takes over as |joins [^.,;]{1,60}? as |joined [^.,;]{1,60}? as |rejoint [^.,;]{1,60}? (?:en tant que|comme|au poste de) |prend la (?:tête|direction)|est (?:nommée?|élue?|promue?))/u

/** Verbs that say a function themselves; behind them stands the body that is led. */
export const leading: ReadonlySet<string> = new Set(
  spread('heads leads chairs directs runs manages dirige préside pilote'),
)

/** "led by X": the body stands before, the person behind. */
export const ledBy =
  /(?:(?:led|headed|chaired|founded|co-founded|directed|run|managed) by|(?:dirigée?s?|présidée?s?|fondée?s?|cofondée?s?|pilotée?s?|co-fondée?s?) par)(?: (?:the|dr|professor|professeur|le|la))? ?$/u
