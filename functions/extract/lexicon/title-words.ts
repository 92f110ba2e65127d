/** Small words that hold a title together, open it, or end it. */
export const articles: ReadonlySet<string> = new Set(
  "the a an its their our his her le la l' un une son sa leur notre les".split(' '),
)

export const links: ReadonlySet<string> = new Set(
  "of at for in from with de du des d' à au aux chez en the la le les l' and et & @ within pour sein as dans par by auprès".split(
    ' ',
  ),
)

/** Words that begin a clause: no title goes on over them. */
export const clauseOpeners: ReadonlySet<string> = new Set(
  (
    'said says told explains explained adds added notes noted comments commented who which that is was are were has have had will whose qui que est sont ' +
    'était a ont avait explique indique souligne précise confie ajoute déclare affirme estime rappelle commente détaille résume conclut when while ' +
    'but where mais où dont lorsque quand puis presented recalled put during after since before lors depuis après avant se summed concluded believes ' +
    'welcomes welcomed joined anime presents présente from until till depuis where she he it elle il they used ' +
    "here ici as following tandis then ensuite becomes became devient effective who's " +
    'chaired headed led founded managed présidé présidée dirigé dirigée fondé fondée ' +
    "jusqu'"
  ).split(' '),
)

export const titleEnds: ReadonlySet<string> = new Set([
  '.',
  ';',
  ':',
  '(',
  ')',
  '»',
  '”',
  '"',
  '!',
  '?',
  '–',
  '—',
  '…',
  '•',
  '|',
  '►',
  '«',
  '“',
  '/',
  '-',
  '[',
])

/** Unions: their names stand inside the titles of those elected in a company ("élu CFDT au CSE"). */
export const unions =
  /^(?:cgt|cfdt|fo|cfe[- ]cgc|cftc|unsa|sud|sud[- ]chimie|solidaires|siptu|unite|gmb|verdi|ig bce|force ouvrière)$/iu

/** "the company": the body spoken of before, whatever its name. */
export const genericBody =
  /^(?:company|group|firm|start-up|startup|cluster|entreprise|groupe|société|pôle|biotech|cdmo|organisation|organization)$/

/** "the Region": the body spoken of before whose name has this word. */
export const specificBody =
  /^(?:region|agency|commission|association|institute|university|ministry|région|agence|école|institut|université|métropole|département|department|federation|fédération|fondation|foundation|hospital|ministère|board|council|conseil|agglomération|agglo|chambre|chamber|syndicat|communauté|academy|académie)$/

/** Degrees, ages and times between a name and its title. */
export const asides =
  /^(?:until|till|par|ailleurs|longtime|previously|hitherto|phd|ph\.d\.?|md|m\.d\.?|pharmd|mba|dr|msc|eng|ing|ans|years|old|for|jusque-là|jusque|là|présent|naguère|longtemps|encore|ph|d|sc|\.|aged|jr|sr|since|depuis|then|now|currently|formerly|alors|jusqu'|jusqu'ici|ici|jusqu'alors|aujourd'hui|également|also|aussi|lui-même|elle-même)$/
