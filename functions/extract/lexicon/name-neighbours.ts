/** Words beside a name that tell what it is and are no noun of its kind. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Prepositions that stand before companies and people as often as before places. */
export const weakPrepositions = words('at to from dans vers entre outre via into towards toward')
/** Houses that bear the name of a person: "le groupe Jean Brun". */
export const housesOfPeople = words(
  'fondation groupe société laboratoire laboratoires cabinet clinique entreprise institut hôpital lycée éditions établissements',
)
/** What people do with houses. */
export const joiningVerbs = words(
  'joins joined join rejoins leaves left quit quits heads chairs chaired runs owns cofounded co-founded rejoint rejoignent rejoindre quitte quitté intègre intégré dirige préside cofondé',
)
/** Participles before "by": what follows is a person. */
export const leading = words(
  'led headed chaired hosted moderated presented emmené emmenée emmenés dirigé dirigée dirigés mené menée présidé présidée animé animée fondé fondée piloté pilotée conduit conduite porté portée représenté représentée accompagné accompagnée',
)
/** Parts of a company: "shares in X". */
export const stakes = words('shares share stake stakes interest participation participations parts actions')
/** What is done for the benefit of a house: "awarded to X". */
export const giving = words(
  'va ira vont went goes go revenu revient revenue attribué attribuée attribués confié confiée confie vendu vendue vend cédé cédée cède accordé accordée décerné décernée remis octroyé octroyée appartient appartenant allié alliée loue louée loué consenti consentie consentis versé versée facturé facturée racheté rachetée acheté achetée commandé commandée imposé imposée sold awarded granted belongs licensed transferred sells belonging handed paid lent',
)
/** Nouns of making: "production of X". */
export const makingNouns = words(
  'production fabrication manufacture manufacturing approval sales ventes supply essais trial trials efficacy efficacité version remplissage conditionnement commercialisation molécule biosimilaire générique',
)
/** Verbs whose object is a product. */
export const makingVerbs = words(
  'manufacture manufactures manufacturing market markets marketing commercialise commercialize commercialises commercializes prescribe fabriquer fabrique commercialiser commercialise distribuer distribue injecter molécule biosimilaire générique',
)
/** Forms in which a medicine is counted. */
export const doses = words(
  'dose doses lots batches vials flacons seringues syringes comprimés tablets ampoules',
)
/** What an author signs: "a column by X". */
export const bylines = words(
  'column article story report interview opinion photo photos text texte words written edited recueillis recueilli propos écrit signé chronique tribune dossier entretien reportage',
)
/** Participles of what houses do: "X has acquired", "X a racheté". */
export const houseDeeds = words(
  'announced signed received acquired launched opened raised invested bought sold secured completed selected agreed entered expanded licensed partnered recalled filed annoncé signé reçu acquis lancé ouvert levé investi acheté vendu racheté cédé conclu obtenu inauguré recruté construit publié bouclé démarré décroché embauché',
)
/** In French text an English adjective can only be part of a name: "French Tech". */
export const englishNations = words('french european british german swiss american nordic')
