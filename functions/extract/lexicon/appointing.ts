/** Words that say that somebody takes, has, leaves or is given a function; the title follows. */

const auxiliary =
  'who|qui|,|will|would|is to|is set to|is|was|are|were|be|been|being|has|have|had|having|to|va|doit|a|ont|avait|vient de|est|était|été|être|sera|fut|y|en'
const adverb =
  "since|now|also|just|recently|most recently|currently|previously|formerly|already|then|subsequently|later|still|first|ago|depuis|désormais|récemment|également|ensuite|aujourd'hui|actuellement|" +
  "précédemment|auparavant|ainsi|alors|par ailleurs|pour sa part|officiellement|toujours|d'abord|à son tour|depuis \\d{4}|depuis \\p{L}+ \\d{4}|since \\d{4}|since \\p{L}+ \\d{4}|longtemps|unanimously"
const being =
  'been|be|is|was|were|being|être|été|est|était|sera|fut|become|becomes|became|becoming|devient|devenir|devenue?|deviendra|devint|passe|passera|remains?|reste|restera|demeure|en est|en était|en devient|used to be'
const given =
  'named|appointed|elected|re-elected|promoted(?: to)?|made|chosen(?: as)?|selected as|picked as|hired as|recruited as|tapped as|confirmed as|nommée?s?|élue?s?|réélue?|promue?|désignée?|reconduite?|confirmée?|installée? comme|choisie? comme'
const serving =
  'joins? as|joined as|will join as|serves? as|served as|serving as|works? as|worked as|working as|acts? as|acted as|acting as|steps? down as|stepped down as|stepping down as|retires? as|resigns? as|resigned as|takes? over as|took over as|taking over as|' +
  'moves? up to|moved up to|moving up to|rises? to|rose to|steps? up(?: from [^.;,]{1,40}?)?(?: as| to)|stepped up(?: as| to)?|steps? in as|stepped in as|stays? on as|returns? as|returned as|continues? as|doubles as|starts? as|started as|began as|' +
  'exerce comme|officie comme|travaille comme|siège comme|débute comme'
const post =
  '(?:occupe|occupait|occupera|occupé|occuper|exerce|exerçait|exercera|exercé|exercer|assure|assurait|assurera|assuré|assurer|assume|assumait|assumera|assumer|prend|prendra|prendre|a pris|prit|reprend|conserve|quitte|quittera|quitté|cède|cèdera|cédera)' +
  "(?: depuis \\p{L}+(?: \\d{4})?| depuis \\d{4}| précédemment| également| auparavant| aujourd'hui| désormais| (?:le|dès le|au|en|à) [^.;,:]{1,20}?)? (?:le poste|son poste|un poste|la fonction|les fonctions|ses fonctions|les responsabilités|la responsabilité) (?:de|comme|d')"
const role =
  '(?:holds?|held|holding|takes? (?:up |on )?|took (?:up |on )?|assumes?|assumed|fills?|filled|leaves?|left|relinquishes|steps? down from|stepped down from) ?(?:the|his|her) (?:position|post|role|job|title|duties)(?: of| as)'
const joining =
  '(?:joins|joined|join|joining|rejoint|rejoindra|intègre|moves|moved|arrives|arrived|came|comes|returns|returned|left|entre|entrée?|revient|arrive|recruited|hired)' +
  ' [^.;]{1,60}? (?:as|en tant que|en qualité de|comme|au poste de|aux fonctions de|à la tête de|to become|pour devenir|in the role of)'
const succeeding =
  '(?:succeeds|succeeded|succeed|replaces|replaced|replace|succède à|succédera à|remplace|remplacera) [^.;,]{1,60}? (?:as|en tant que|en qualité de|comme|au poste de|aux fonctions de|à la tête de)'

/** Each word before the verb ends with a space, so that there is one way to read it. */
export const appointing = new RegExp(
  `^(?:(?:${auxiliary}|${adverb}) |vient d')*(?:${being}|${given}|${serving}|${post}|${role}|${joining}|${succeeding})(?= |(?<=d'))`,
  'u',
)

/** Verbs of those who give a function; the person and the title follow. */
export const naming: ReadonlySet<string> = new Set(
  `appointed appoints appoint named names name hired hires promoted promotes taps tapped picks picked elects elected recruits recruited appointment nomination
     promotion election élection recrutement arrival arrivée accueille nomme nommé nomment élit élu recrute recruté promeut promu choisi désigne désigné confirmé confirme confirmed nommer appointing naming hiring welcomes welcomed`.split(
    /\s+/,
  ),
)

/** Between a person and the function given. */
export const transition =
  /^(?:from [^.,;:]{1,40} )?(?:as|comme|to the (?:position|post|role) of|to the board as|to|in the (?:position|role) of|au poste de|au poste d'|aux fonctions de|à la fonction de|en tant que|en qualité de|à la direction de|pour le poste de|pour devenir|to become|in the role of)\s*(?=\S)/u

/** Words between a name and the function given, that say so without a verb of giving before ("and X as its new chair"). */
export const givenAs =
  /^(?:as (?:its|their|the|our|his|her|new|interim|acting)(?= )|en tant que |en qualité de |au poste de |aux fonctions de |comme (?:nouveau|nouvelle|son|sa|leur)(?= ))/u

/** "X takes the helm of Y": the phrase is the title. */
export const takingOver =
  /^,? (?:à la tête|at the helm|prend la (?:tête|direction)|est à la tête|takes the helm|took the helm|is at the helm) ?(?=(?:de|du|d'|of|at)(?!\p{L}))/u

/** "led by X": the body stands before, the person behind. */
export const ledBy =
  /(?<!\p{L})(?:(?:co-?)?(?:led|headed|chaired|founded|directed|run|managed|created)(?: in \d{4}| since \d{4})? by|(?:co-?)?(?:dirigée?s?|présidée?s?|fondée?s?|créée?s?|pilotée?s?)(?: (?:en|depuis) \d{4})? par|under the (?:leadership|direction|chairmanship|presidency) of|sous la (?:direction|présidence|houlette) (?:de|du|d'))(?: (?:the|dr|pr|prof|professor|professeure?|le|la|mr|mrs|ms|m|mme|sir|dame|lord|lady|baron|baroness|baronne)\.?){0,2} ?$/u
