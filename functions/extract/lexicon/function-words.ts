/** Words that end a noun phrase: articles, prepositions, pronouns, auxiliaries, common adverbs and verbs. */
import type { Language } from '../text/reading.ts'

const english =
  'the a an this that these those such each every any some all both no not nor and or but so yet if then than as of in on at by for from to with ' +
  'without within into onto over under above below between among against during before after since until till through across along around about ' +
  'per via upon off out up down near towards toward despite except like unlike whose who whom which what when where why how while because although though ' +
  'however i you he she it we they me him her us them my your his its our their mine theirs is are was were be been being am has have had having ' +
  'do does did done will would shall should can could may might must ought need also already still just only even ever never now here there today ' +
  'currently soon often always sometimes again together too very more less most least much many few several other-than another joined join came come comes ' +
  'went go goes got get gets made make makes took take takes gave give gives said say says told tell met meet became become becomes include includes included ' +
  'including work works worked employ employs employed remain remains remained await receive receives received following follow follows expect expects expected ' +
  'provide provides provided attend attended attending took participated participate represent represents represented live lives used using based located spread ' +
  'worth available planned created built opened open due equivalent throughout worldwide annually respectively alone each altogether instead apart ' +
  'produce produced serve serves served cover covers covered share run runs ran signed awarded selected led responded gathered exhibited arrived left strong ' +
  'visited presented published enrolled treated trained hired recruited sold delivered shipped installed added'
const french =
  "le la les l' un une des du de d' au aux à en dans sur sous par pour avec sans chez vers entre contre depuis pendant durant dès avant après selon malgré " +
  "hors via dont que qu' qui quoi où lequel laquelle lesquels lesquelles et ou mais donc or ni car si comme lorsque lorsqu' puisque puisqu' quand parce afin ainsi " +
  "je j' tu il elle on nous vous ils elles me m' te t' se s' lui leur leurs y ce c' cet cette ces cela ça ceci mon ma mes ton ta tes son sa ses notre nos votre vos " +
  "ne n' pas plus moins très trop aussi encore déjà toujours jamais souvent bientôt ici là aujourd'hui hier demain maintenant désormais actuellement environ seulement " +
  'surtout notamment soit chacun chacune chaque tout toute tous toutes même est sont était étaient sera seront serait seraient été être étant ont a as ai avait avaient ' +
  'aura auront aurait auraient eu ayant avoir fait font faisait fera feront faire peut peuvent pourra pourront pourrait doit doivent devra devront devrait devraient va vont ' +
  'vient viennent participent participeront travaillent travaille travaillaient seraient restent reste attendent attend attendus attendues répartis réparties situés situées ' +
  'présents présentes venus venues issus issues dédiés dédiées destinés destinées différents menacés menacées réunis réunies soutenus financés prévus prévues supprimés créés ' +
  "jusque jusqu' voire hors non ensemble contre lors parmi quant puis alors cependant toutefois environ près loin dit indique explique ouvriront ouvrent ouverts ouvertes répartie"

/** Words that no noun phrase contains behind its first noun. */
export const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(french.split(' ')),
  en: new Set(english.split(' ')),
}

/** French adjectives that stand before their noun. */
export const prenominal: ReadonlySet<string> = new Set(
  (
    'nouveau nouveaux nouvelle nouvelles nouvel premier premiers première premières autre autres grand grands grande grandes petit petits petite petites principal principaux ' +
    'principale principales dernier derniers dernière dernières jeune jeunes bon bons bonne bonnes ancien anciens ancienne anciennes futur futurs future futures prochain ' +
    'prochains prochaine prochaines différents différentes gros grosse grosses mêmes meilleurs meilleures seuls seules vrais vraies rares vastes beaux belles hauts hautes ' +
    'importants importantes véritables simples éventuels éventuelles multiples divers diverses nombreux nombreuses'
  ).split(' '),
)

/** English plurals that do not end in s, and collective nouns counted like them. */
export const irregularPlurals: ReadonlySet<string> = new Set(
  (
    'people staff personnel consortia children women men mice criteria phenomena alumni fte headcount workforce spin-off faculty aircraft cattle feet teeth salespeople businesswomen ' +
    'businessmen craftsmen sportspeople fishermen firemen policemen data media fellows series species'
  ).split(' '),
)

/** English words in s that are no plural nouns. */
export const notPlural: ReadonlySet<string> = new Set(
  (
    'is was has as its us this thus less plus across process access business status virus bus gas class mass loss cross press address progress success campus consensus focus ' +
    'various previous serious continuous anonymous infectious gaseous basis analysis emphasis synthesis diagnosis sepsis always perhaps towards besides sometimes overseas ' +
    'apparatus census bonus corpus genus locus stimulus chorus canvas atlas bias iris lens glass grass brass class-a wireless seamless regardless does goes says gets makes takes ' +
    'comes gives works runs lies sits stands adds needs wants becomes remains includes represents employs expects plans aims continues holds covers'
  ).split(' '),
)

/** French singulars and plurals alike, or plurals without s. */
export const invariablePlurals: ReadonlySet<string> = new Set(
  'pays anticorps mois corps cours choix prix temps bus procès succès accès progrès tiers avis bras cas repas lits fois logis permis radis souris croix voix noix stagiaires rendez-vous fte etp cdd cdi pme eti tpe clcc chu chr medias médias start-up spin-off scale-up'.split(
    ' ',
  ),
)
