/** Words that tell a fact from a plan or an expectation. */
import { swift } from '../text/letters.ts'
import type { Language } from '../text/reading.ts'

/**
 * `ahead` is a bare future ("will", "-ra"): a plan of the one who acts, an expectation about markets and attendance. `outlook` is what
 * the one who acts expects or may do ("expects", "should", "devrait"): a plan where the figure is in his hands.
 */
export type Modality = 'fact' | 'plan' | 'ahead' | 'outlook' | 'expectation'

type Cues = Readonly<Record<Modality, RegExp>>

const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'gu')

const english: Cues = {
  plan: whole(
    'plans?|planned|planning|intends?|intending|intention|aims?|aiming|targets?|targeting|targeted|goals?|objectives?|ambitions?|' +
      'commit(?:s|ted|ment)?(?: to)?|pledge[sd]?|promise[sd]?|undertak\\w+|due to|scheduled|hopes? (?:to|for)|wants?(?! of)|seeks? to|' +
      'seeking to|(?<!(?:supposed|used|seems?|appears?|proved|believed|said|thought|understood|known|reported|considered|claims?|claimed|out|happens?) )to be|going to|under construction|next step|earmark\\w*|set aside|in order to|with a view to|so as to|' +
      '(?<=(?:will|to|would|should|must)(?!\\p{L})[^.;:]{0,120}, | (?:will|to|would|should|must)(?!\\p{L})[^.;:]{0,120}and )(?:also )?(?:create|recruit|hire|build|add|double|train|produce|lift|raise|bring|make|deliver|cut|reduce|invest|spend|take on|install|fill|employ)(?= (?!of |out )(?:\\p{L}+ly )?\\P{P})|(?:already|previously|first) announced|potentially|tasked with|proposes? to|must(?! have)|ha(?:s|ve) to|needs?(?= (?:to|another|some|about|around|nearly|over|more|at least|up to|\\d))|wanted(?= ?:| (?:in|at|for) [^.;:]{2,30}:)|sought|seeks(?= \\d)|' +
      '(?:posts?|positions?|jobs|roles|vacancies) (?:are|remain) (?:still )?(?:open|vacant|unfilled)|(?:are|remain) (?:still )?(?:open(?=[.,;]|$)|vacant|unfilled)|should (?:be (?:allowed|required|reserved|obliged)|not)|no \\p{L}+ should|on order|' +
      '(?<!(?:expected|projected|forecast|likely|predicted|estimated|seen|tipped|poised|anticipated|continues?|able|used) )to (?:\\p{L}+ly )?(?:create|recruit|hire|open|invest|build|add|double|train|produce|expand|lift|raise|bring|make|deliver|treat|cut|reduce|industrialise|industrialize|support|launch|enrol|welcome)|' +
      'if (?:all |both |fully )?exercised|(?:calls|calling|asks?|asking|pushing) for(?! (?:our|a|the|details|projects?|proposals|papers|tenders|applications|abstracts|candidates))|(?:is|are) (?:putting|pouring|ploughing)|remains? to be|at full (?:throttle|tilt|stretch|load|output)|once full|' +
      'would create|upcoming|can receive|eligible|is investing|are investing|is spending|are spending|is hiring|are hiring|' +
      'is recruiting|are recruiting|recruits|is building|are building|invests|is to|are to|' +
      'slated|' +
      'set to|on course to|roadmap|road map|vows?|vowed|envisages?|foresees?|being built|being added|(?<!(?:trials?|studies|tests|now) )under way|is adding|' +
      'are adding|is developing|is preparing|to employ|to house|to install|to provide|to attract|to fund|to finance|to reduce|' +
      'to host|to cover|to supply|to receive|aspires?|provisional|tentative|designed to|proposed|' +
      'would (?:build|add|hire|employ|house|invest)|announc(?:es|ed|ing)(?=[^.;]{0,30}(?:investment|expansion|extension|hiring|creation|project|job cuts|layoffs|redundanc|new jobs))|due (?:on stream|in|by|next|for|at)|room for|in talks|(?:is|are) (?:seeking|looking)|foundation stone|topping out|breaks ground|under study|under consideration|in the (?:works|pipeline)|' +
      'on the (?:drawing board|way|cards)|pencill?ed in|budgeted at|to follow|to come|kept back|' +
      '(?:broke|breaking|broken|break) ground|ground (?:was|has been) broken|ground-?breaking|' +
      '(?:has|have) (?:begun|started) (?:building|construction|work|works|on|a|an|the|its)|nearing completion|in progress|' +
      "(?:is|are|'s) (?:also |now |currently |already |set on )?(?:tripling|doubling|quadrupling|expanding|extending|installing|constructing|erecting|converting|equipping|fitting|creating|getting|opening|putting up|setting up|planning|completing|taking on|switching|preparing|enlarging|upgrading|relocating)|" +
      '(?:is|are) (?:also |now |currently )?being (?:fitted|installed|erected|constructed|converted|expanded|extended|equipped|recruited|hired|created|doubled|tripled|put up|set up|enlarged|prepared)|' +
      '(?<!(?:expected|projected|forecast|likely|predicted|estimated|seen|tipped|poised|anticipated|continues?|able|used) )to (?:\\p{L}+ly )?(?:enroll|fill|reach|restart|relocate|equip|increase|extend|complete|lower|quadruple|triple|halve|secure|construct|modernise|modernize|convert|set up|spend|grow)|' +
      'conditional|subject to|at full (?:speed|capacity|scale|ramp-up)|once (?:completed?|built|operational|fully|both|in full)|' +
      'when (?:completed?|finished|fully operational)|future|makes room for|will have to(?! (?:guess|wait))',
  ),
  ahead: whole(
    "will(?! (?:find|notice|recall|remember|guess|recognise|recognize|understand)(?!\\p{L}))|(?:we|they|it|you|i|he|she|there|that)'ll|shall|on track to|is due|are due|ready to",
  ),
  outlook: whole(
    "(?:we|they|it|he|she|i)'d (?:be|need|make|add|hire)|should|could|would(?! (?:have|never|not exist|exist))|may(?! \\d)(?<!(?:in|on|of|since|by|until|from|\\d) may)|might|expects?|expecting",
  ),
  expectation: whole(
    'will retire|expected|put at(?=[^.;]{0,60} by (?:then|that|20\\d\\d|the end))|(?:we|it|they|he|she|analysts|agency|authors|group|company) projects?|estimated to|forecasts?|forecast(?:ed|ing)|projected|projections?|predict\\w*|outlook|anticipat\\w+|likely|' +
      'sees? it|the street|braced for|estimates?(?= for (?:this|next|\\d))|seen (?:at|reaching|rising|falling)|tipped|believes?|analysts?|consensus|guidance|forecasters?|in line to|poised to|guid(?:es|ed|ing) for|budgeting for|' +
      'counting on|banks? on|banking on|(?:see|sees) (?:them|it|him|her|sales|revenue|growth)',
  ),
  fact: whole(
    "has|have|had|was|were|is|are|'ve|blaming|following|despite|amid|offers?|boasts?|comprises?|includes?|features?|spans?|exports?|serves?|hosts?|handles?|fills(?! of)|sells?|employs?|operates?|runs?|owns|holds?|counts?|(?:we|they|you|i)'ve|now|(?<!(?:as|than|like) )today|already|currently|" +
      '(?<!(?:of|the|a|an|its|their|our|any|all|more|most|newly|fully|highly|for|from|by|with|in) )(?!(?:designed|equipped|fitted|reserved|dedicated|intended|limited|capped|backed|helped|staffed|lowered|billed|needed|combined|related|detailed|dated|united|limited)(?!\\p{L}))[a-z]{2,}(?:ched|ted|ned|led|red|sed|ked|ped|ded|med|ved|ied|ged|wed|ced|zed|ued)|won|stood|held|kept|lost|paid|became|brought|gave|stayed|grew|rose|fell|sold|bought|built|made|' +
      'got|took|put|spent|came|went|began|met|drew|ran|represents?|accounts?|amounts?|supplies|produces|trains(?= (?:\\d|some|about|around|over|more|nearly|its|their))|works|stands',
  ),
}

const french: Cues = {
  plan: whole(
    "recrut(?:e|ent|ons)|(?<!d')embauch(?:e|ent|ons)|vis(?:e|ent|er|ons|ait|ant|ée?s?)|prévoi(?:t|ent|r)|prévoy\\p{L}+|prévue?s?|objectifs?|" +
      'ambitions?|ambitionn\\p{L}+|entend(?:ent|ons)?|' +
      'compt(?:e|ent|ons) (?!parmi|\\d|près|plus|environ|déjà|encore|aujourd)\\p{L}+(?:er|ir|re)|veu(?:t|lent)|voulons|vouloir|souhait\\p{L}+|' +
      "(?:v(?:a|ont)|allai(?:t|ent)) (?:\\p{L}+ment |bientôt |encore |donc |aussi |également )?\\p{L}+(?:er|ir|re|oir)|allons|(?:intentions?|volonté|promesses?|décidé|décision|choisi|souhait) d(?=e \\p{L}+(?:er|ir|re)(?!\\p{L})|'\\p{L}+(?:er|ir|re)(?!\\p{L}))|prêts? à|déjà annoncée?s?|doi(?:t|vent)|devai(?:t|ent)|s'engag\\p{L}+|promet\\p{L}*|promis(?:es?)?|projette\\p{L}*|projet de|" +
      'programmée?s?|cibles?|en construction|à venir|à terme|afin d|' +
      'pour (?:créer|atteindre|porter|doubler|produire|recruter|accueillir|passer|construire|développer|financer|former|rapatrier)|' +
      "(?<!(?:pein\\p{L}+|difficult\\p{L}+|mal|hésit\\p{L}+|continu\\p{L}+|commenc\\p{L}+|tard\\p{L}+|réuss\\p{L}+|parv\\p{L}+|contribu\\p{L}+|aid\\p{L}+|ser(?:t|vi)|consist\\p{L}+) )à (?:créer|recruter|pourvoir|former|construire)|menacée?s?|cherche à|s'apprête|envisag\\p{L}+|attendent d|permettant|" +
      "livraison|ajout|création d|extension|pourront|peuvent prétendre|à l'horizon|d'ici(?! là)|supprim(?:e|ent|ons)|suppressions? de|plans? socia(?:l|ux)|plan de (?:départs|sauvegarde)|s'est engagée?s?|se sont engagée?s?|espérant|réclam(?:e|ent|ons|ait|aient)|exig(?:e|ent|eait)|plaid(?:e|ent) pour|appel(?:le|lent) à|met(?:tent)? (?=\\d)|cherche(?:nt)? pour|engage(?:nt)? (?=l'|la |un|le |\\d)|en projet|feuille de route|" +
      'en cours de construction|en chantier|va être|vont être|sera (?:construite?|créée?|investie?|doublée?|portée?|installée?)|' +
      'seront (?:construite?s|créée?s|investis|recrutée?s|embauchée?s|installée?s)|' +
      'pour (?:investir|augmenter|réduire|installer|étendre|agrandir|soutenir|accompagner|tripler)|' +
      "annonce (?:un investissement|la création|l'embauche|le recrutement|vouloir)|prépare(?:nt)?(?= (?:l'|la |le |les |son |sa |ses |leur |une? |à |de nouve))|se prépare(?:nt)?|programme de|cap(?: est)? (?:fixé|mis)|" +
      "à l'étude|provisionné|travaille à|a pour but|vocation à|appelée?s? à|conditionnée?s? (?:à|au|aux|par)|sous réserve|à l'issue (?:du (?:projet|chantier|programme)|des travaux|de (?:l'extension|cette (?:phase|extension)|ce projet))|" +
      "annonc(?:e|ent|é|ait|ant)(?=[^.;]{0,30}(?:investissement|création|embauche|recrutement|extension|construction|projet|suppression|licenciement|départs|plan d))|port(?:e|ant) sur la (?:création|construction|réalisation)|à la clé|livrables?|cherche(?:nt)? (?=\\d)|recherche(?:nt)? (?=\\d|(?:une|plus|près|environ) )|dans les (?:cartons|tuyaux)|sur les rails|achèv(?:e|ent) d[e']?|en train d|(?:n'est|ne sont|n'existe) pas encore|construit actuellement|" +
      'bâti(?:t|ssent)|sort(?:ent)? de terre|première pierre|' +
      "a (?:lancé|entamé|démarré|débuté) (?:la construction|les travaux|le chantier|l'extension)|à pleine (?:charge|capacité)|" +
      'à plein régime|en rythme de croisière|en régime de croisière|en vitesse de croisière|capables? d|' +
      'pour (?:relancer|relocaliser|moderniser|équiper|sécuriser|lancer|renforcer|implanter|bâtir|ouvrir|déployer|industrialiser|quadrupler|diminuer)|' +
      'de (?:doubler|tripler|quadrupler|porter|passer|créer|recruter|construire|réduire|ramener|multiplier|diviser)|' +
      'à (?:livrer|bâtir|investir|embaucher|atteindre)|propos(?:e|ent|ons) d|préconis\\p{L}+|recommand\\p{L}+|' +
      "se (?:fixe|sont fixé|donne)|s'est fixé|futur\\p{L}*|(?<!le )faut(?! (?:maintenant |désormais |aujourd'hui |souvent |encore |en moyenne )?(?:compter|attendre|dire|voir|rappeler|noter|prévoir))|devr(?:a|ont)|voudrai(?:t|ent)|passé commande|livrable|suivront|suivraient",
  ),
  ahead: whole(
    // What will have been done is looked back on.
    '(?!aur(?:a|ont) (?:ainsi |donc |déjà |été |enfin )?\\p{L}+(?:é|i|u)e?s?(?!\\p{L}))(?:\\p{L}{2,}|i)r(?:a|ont|ons)',
  ),
  outlook: whole(
    'devrai(?:t|ent)|pourrai(?:t|ent)|(?:ser|fer|ir)ai(?:t|ent)|aurai(?:t|ent)(?! (?:été|dû|pu|\\p{L}+é)(?!\\p{L}))|\\p{L}{3,}rai(?:t|ent)|de quoi|tabl(?:e|ent|ons) sur|mis(?:e|ent|ons) sur|escompt\\p{L}+',
  ),
  expectation: whole(
    'partiront à la retraite|(?:le|la|les) voi(?:t|ent)|prévisions?|projections?|attend|attendent|attendons|attendue?s?|attendai(?:t|ent)|anticip\\p{L}+|espèr\\p{L}+|' +
      'espérée?s?|potentiel\\p{L}*|il faudra|faudra(?:it)?',
  ),
  fact: whole(
    '\\p{L}{3,}(?:ait|aient)|met(?:tent)? en service|offre(?:nt)?|comprend|comprennent|abrite(?:nt)?|couvre(?:nt)?|utilise(?:nt)?|vend(?:ent)?|livre(?:nt)?|héberge(?:nt)?|porte(?:nt)? sur|malgré|en raison d|à la suite d|aur(?:a|ont) (?:ainsi |donc |déjà )?\\p{L}+(?:é|i|u)e?s?|reçoi(?:t|vent)|perçoi(?:t|vent)|verse(?:nt)?|pèse(?:nt)?|occupe(?:nt)?|conserve(?:nt)?|exporte(?:nt)?|a(?! (?:cette|ce|la|partir|propos|travers|compter|terme)(?!\\p{L}))|ont|avait|avaient|avons|est|sont|sommes|était|étaient|emploie|employait|emploient|compte|comptait|comptent|dispos(?:e|ent|ait)|' +
      "réalis(?:e|ent|ait)|représent(?:e|ent|ait)|produi(?:t|sent)|form(?:e|ent)|accueill(?:e|ent)|sert|déjà|aujourd'hui|" +
      'actuellement|désormais|passe|atteint|affich(?:e|ent)|possède|exploite|détient|regroupe|réunit|rassemble|travaillent|' +
      'fabrique|lève|lèvent|boucle|décroche|obtient|inaugure|ouvre|investit|fournit|consacre',
  ),
}

export const modality: Readonly<Record<Language, Cues>> = { fr: french, en: english }

const inSentence = (words: string): RegExp => swift(new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'u'))

/** Those who estimate: what they say will be is expected, whoever does it. */
export const estimators: Readonly<Record<Language, RegExp>> = {
  en: inSentence(
    'analysts?|consultants?|consultancy|stud(?:y|ies)|surveys?|respondents|forecasts?|projections?|estimates?|estimated|economists?|models?|scenarios?|20\\d\\d ?e|calculates|reckons?|thinks?|believes?|trends?',
  ),
  fr: inSentence(
    'analystes?|consultants?|cabinet|études?(?! (?:clinique|pivot|de phase))|enquête|sondage|baromètre|répondants|prévisions?|projections?|estim\\p{L}+|économistes?|modèle|scénarios?|chiffre (?=l[ea] |notre |son )|calcule(?:nt)? (?=l[ea] |notre |son )|évalu\\p{L}+',
  ),
}

/** What nobody has in hand: what will become of it is expected. */
export const beyond: Readonly<Record<Language, RegExp>> = {
  en: inSentence('market|demand|industry|sector|europe|worldwide|globally|shortfall|shortage'),
  fr: inSentence('marché|demande|filière|secteur|europe|mondial\\p{L}*|pénurie'),
}

/** A target that was met or missed is a fact. */
export const settled: Readonly<Record<Language, RegExp>> = {
  en: inSentence(
    '(?:met|meets|reached|exceeded|beat|beaten|missed|achieved|hit) (?:its|their|the|our|his|her|this) (?:\\p{L}+ ){0,2}(?:targets?|goals?|objectives?|commitments?)',
  ),
  fr: inSentence(
    "(?:atteint|dépassé|tenu|rempli|manqué|réalisé) (?:son|ses|leurs?|nos|notre|cet|cette|les|l')(?: ?\\p{L}+)? ?(?:objectifs?|engagements?|ambitions?)",
  ),
}

const frenchDeeds =
  'créer|doubler|tripler|quadrupler|former|recruter|embaucher|construire|bâtir|porter|ramener|réduire|diviser|multiplier|atteindre|ouvrir|lancer|investir|livrer|produire|sécuriser|relocaliser|étendre|agrandir|ajouter|augmenter|abaisser|installer|traiter|attirer|faire|passer|regrouper|retenir|consacrer|doter|rapatrier|accueillir|moderniser|soutenir|accompagner|financer|développer|renforcer|déployer|équiper|implanter|généraliser|réserver|abonder|garantir|simplifier|maintenir|obtenir|exporter|fabriquer|certifier'

/** Such a verb behind a colon or semicolon, or one that another to-be-done verb goes before ("…, et doubler les effectifs"). */
export const laterVerb: Readonly<Record<Language, RegExp | undefined>> = {
  en: undefined,
  fr: new RegExp(`(?<mark>[:;]|(?<!\\p{L})et|,)(?: à terme)? (?<verb>${frenchDeeds})(?!\\p{L}| ?:)`, 'gu'),
}

/** A sentence that opens with such a verb tells what is to be done ("• Double the output", "N° 2 – Porter de 30 à 50 %"). */
export const openingVerb: Readonly<Record<Language, RegExp>> = {
  en: /^[^\p{L}\d]*(?:\d{1,2}[.)] )?(?:create|double|triple|quadruple|halve|train|recruit|hire|build|raise|cut|reduce|reach|bring|open|launch|invest|deliver|produce|secure|relocate|expand|add|increase|lower|install|treat|attract|lift|enable|make|set up|devote|allocate|move)(?= (?!of )\p{L}| \d)/u,
  fr: new RegExp(`^[^\\p{L}\\d]*(?:\\d{1,2}[.)] |n° ?\\d+ ?[–—:-] )?(?:${frenchDeeds})(?!\\p{L}| ?:)`, 'u'),
}
