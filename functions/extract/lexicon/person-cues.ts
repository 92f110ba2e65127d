/** Words around and inside the names of people. */

/** Forms of address and titles that stand before a person's name and are no part of it. */
export const titles = `
m m. mm mm. mme mme. mmes mlle mlle. monsieur madame mademoiselle maître me mp mep msp dr dr. drs profs docteur docteure pr pr. pre dre prof prof. professeur professeure mgr
mr mr. mrs mrs. ms ms. miss sir dame lord lady doctor professor chancellor president minister senator governor mayor judge captain
colonel general lieutenant sergeant major admiral commander king queen prince princess pope father sister brother saint emperor empress
duke duchess count countess baron earl sheikh sultan reverend rev rev. bishop archbishop cardinal congressman congresswoman
representative secretary ambassador premier chairman coach detective officer president-elect vice-president councillor alderman commissioner
président présidente chancelier chancelière ministre sénateur sénatrice député députée maire préfet préfète juge capitaine général
lieutenant amiral roi reine pape père frère soeur sœur empereur duc duchesse comte comtesse baron évêque archevêque cardinal
couturier acteur actrice chanteur chanteuse réalisateur écrivain journaliste avocat avocate cycliste footballeur entraîneur cheikh`

/** Words of functions: beside a name they make it a person's. */
export const roleWords = `
chief officer ceo cfo coo cto cmo cso cco president vice-president chair chairman chairwoman chairperson director co-director head manager partner founder
co-founder cofounder secretary minister mayor prefect professor researcher scientist analyst coordinator spokesman spokeswoman spokesperson delegate
deputy governor senator engineer lead vp evp svp editor author actor actress singer writer lawyer treasurer commissioner ambassador
haematologist oncologist immunologist pharmacist physician surgeon biologist chemist economist consultant adviser advisor principal
pdg dg directeur directrice directeurs codirecteur codirectrice président présidente vice-président vice-présidente
responsable chef cheffe fondateur fondatrice cofondateur cofondatrice co-fondateur co-fondatrice gérant gérante secrétaire ministre maire préfet
préfète délégué déléguée professeur professeure chercheur chercheuse scientifique analyste coordinateur coordinatrice coordonnateur coordonnatrice
porte-parole associé associée administrateur administratrice conseiller conseillère ingénieur ingénieure médecin pharmacien pharmacienne
trésorier trésorière commissaire ambassadeur ambassadrice député députée sénateur sénatrice animateur animatrice pilote doyen doyenne
hématologue oncologue immunologiste biologiste chimiste économiste consultant consultante rédacteur rédactrice élu élue dirigeant dirigeante
mairesse mairesses doctorant doctorante doctorants counsellor counselor postdoc post-doctorant post-doctorante maitre maître adjoint adjointe rapporteur rapporteure référent référente`

/** Verbs of speech: what they attach to is mostly a person. */
export const speechVerbs = `
said says told explained explains added adds noted recalled recalls commented comments stressed concluded concludes insisted warned
declared argues argued believes emphasized emphasizes joked remembers
indique explique déclare souligne précise ajoute confie rappelle confirme estime résume raconte commente insiste prévient observe note
détaille assure affirme conclut constate poursuit reconnaît soupire plaisante sourit s'emporte s'enthousiasme témoigne lance
déclaré expliqué souligné précisé ajouté rappelé confirmé estimé prévenu indiqué affirmé conclu`

/** Particles inside surnames. */
export const particles = `de du des d' la le les van von der den del della di da dos das ten ter zu zur af al el bin ben ibn e y mac`

/** First names of the field's countries that the generated list lacks, short forms among them. */
export const moreFirstNames = `
rob bob rick nick matt dan ben sam joe jim tim tom ken ron ted ed al gus max leo pat liz beth meg peg kate jen jenny cathy vicky debbie sue ann annie amy lynn dawn
emer sinead siobhan niamh aoife saoirse ciara orla maeve padraig seamus eoin eamon fergal cormac declan oisin tadhg rory
kaisa aino anneli päivi pekka jukka timo juha matti mikko sari tuula riikka søren jørgen bjørn lars niels anders henrik mette lone birgitte gitte sven göran björn åsa
annelies katrien liesbeth veerle greet wim joost jeroen pieter maarten sander floris ingeborg heike anke jürgen günter wolfgang dieter rainer ulrich uwe
maïwenn soazig gwenaël gwenaëlle gwenola enora nolwenn erwan yann yannick loïc maël tanguy corentin
oluwaseun tunde chidi ngozi amara kwame kofi koffi kouassi mamadou moussa ousmane fatou aïssatou aminata ibrahima cheikh abdou zulmira
nour leïla samira fatima khadija rachid karim malik tarek youssef mehdi sofiane amine walid hicham ahmed mohamed mohammed hassan hussein omar
priya ananya arjun rajesh sanjay vijay sunil anil deepak ravi amit wei xin jing li-na hiroshi kenji takeshi yuki akira haruto min-jun ji-woo`
