/** Words that make a capitalised sequence the name of an organization. */

/** Heads that open a French or Romance name and take complements: "Agence régionale de santé", "CHU de …". */
export const organizationHeads = `
académie acadomie politecnico politecnica gazette agence alliance ambassade amicale antenne assemblée association assurance autorité banque brigade bureau caisse
centrale centre cercle chambre chr chru chu clinique cluster clinatec club collectif collège comité commissariat commission commune
communauté compagnie confédération conseil consortium conservatoire coopérative cour crédit département direction
école ecole établissement etablissement état-major eurométropole fabrique faculté fédération fondation fonds galerie gendarmerie
grande groupe groupement haute hôpital hopital hôpitaux hopitaux hospices ihu inspection institut institution iut laboratoire laboratoires
lycée maison mairie métropole ministère mission musée mutuelle observatoire office ordre organisation parlement parquet parti plateforme
pôle police préfecture présidence rectorat régie région réseau sécurité secrétariat sénat service société syndicat technopole technopôle tribunal
union université universités université-hôpital ville ars agglomération cci cnrs
universidad universität universita università universiteit universitat universidade instituto istituto institut hospital ospedale klinikum
fundación fondazione banco banca stiftung ministerio ministero`

/** Heads that English puts last, or first before "of" or "for": "… Agency", "Ministry of …". */
export const englishOrganizationHeads = `
academy administration agency airlines airways alliance army assembly association associates authority band bank barracks board brewery broadcasting
brigade brothers bureau cabinet center centre chamber championships church cinema city clinic club coalition college command commission committee
company confederation conference congress consortium constabulary cooperative corps corporation council court nations dealership
department directorate division embassy establishment faculty federation force forces foundation fund gallery government guild hospital hospitals house hq
industries infirmary institute institutes institution laboratories laboratory league library media ministry mission museum navy network
newspaper office orchestra organisation organization parliament partnership party police polytechnic post prefecture press regiment registry
restaurant school secretariat senate service services society squadron staff studios store supermarket syndicate team theatre times tribune
treasury tribunal trust union united university hq station records airport`

/** Words that close a company's name: "… Therapeutics", "… Pharma". */
export const companyTails = `
therapeutics pharmaceuticals pharmaceutical pharma biopharma biotech biotechnologies biotechnology biologics biologicals biosciences bioscience
biosystems bioscience biomedical biotherapies biothérapies bioproduction biomanufacturing biopharmaceuticals biomed biosolutions bioprocess
immunotherapeutics immunotherapies genetics genomics oncology vaccines medicines diagnostics therapies sciences science lifesciences
laboratories laboratoires labs lab partners ventures capital holding holdings equity investment investments invest investissement finance
financial advisors securities consulting conseil solutions systems technologies technology tech industries industrie industriel engineering
ingénierie manufacturing logistics healthcare health santé medical médical médicale group groupe company companies corporation
enterprise enterprises international innovation innovations bank banque insurance assurances energy énergie chemicals chimie chemie motors
akademi akademie akademia universitet yliopisto partner
records entertainment pictures studios productions publishing press news airlines airways software networks telecom stores
foods brewing properties realty cluster biopark campus hospital clinic institute insights analytics bioways bioparc services cdmo cmo biotechs pharmtech pharmteco`

/** Legal forms, part of the name where the text writes them. */
export const legalForms = `
sa sas sasu sarl eurl sca scop scic gie gip snc se ag gmbh kg kgaa ug inc inc. corp corp. co co. ltd ltd. limited llc llp lp plc pty bv b.v. nv n.v.
oy oyj ab asa as aps a/s spa s.p.a. srl s.r.l. sl s.l. kk pte sprl srl-fs s.a. s.a.s. s.a.r.l.`

/** Lower-case nouns before a name that make it an organization's: "la société X", "drugmaker X". */
export const organizationIntroducers = `
société entreprise groupement réseau incubateur start-up startup spin-off biotech medtech laboratoire laboratoires groupe filiale façonnier fabricant fonds association
cluster pôle agence banque cdmo cmo usine-école éditeur acquéreur actionnaire opérateur distributeur fournisseur fondation collectif syndicat
coopérative consortium constructeur assureur industriel chez concurrent partenaire organisateur sous-traitant prestataire équipementier unité équipe cabinet office
company firm maker drugmaker manufacturer developer biotech start-up startup spin-off spinout subsidiary supplier investor investors backer
group owner shareholder lender agency charity laboratory cluster consortium bank regulator contractor competitor rival partner parent
distributor airline newspaper magazine broadcaster band club team organiser organizer integrator consultancy insurer nonprofit foundation association firm lab`

/** Lower-case nouns after a name that make it an organization's: "the X group", "X shares". */
export const organizationFollowers = `
group groupe shares employees staff cluster team teams spokesman spokeswoman spokesperson subsidiary executives scientists researchers officials
laboratories headquarters shareholders customers unit division`

/** Verbs that follow organizations (rarely people or places) in the press of the field. */
export const organizationVerbs = `
develops manufactures produces designs operates employs acquires acquired launches launched opens opened raises raised invests invested announces
announced signs signed owns owned sold sells buys bought plans recruits hires hired builds built expands expanded supplies closes closed obtained
develop manufacture produce operate employ designs backs granted
développe fabrique produit conçoit emploie exploite acquiert rachète lance ouvre lève investit annonce signe possède cède vend achète
prévoit recrute embauche construit étend fournit boucle commercialise finance opère inaugure renforce accueille dispose propose compte`

/**
 * Media, exchanges and public bodies whose words are everyday words, so that no shape tells them; world knowledge, not a list of any text.
 */
export const knownOrganizations = `
Les Échos|Les Echos|La Tribune|Le Monde|Le Figaro|Le Parisien|L'Usine Nouvelle|L'Usine nouvelle|Le Télégramme|Ouest-France|Sud Ouest|La Voix du Nord|La Dépêche du Midi|Midi Libre|Nice-Matin|La Provence|Le Dauphiné libéré
|Dernières Nouvelles d'Alsace|L'Est républicain|Paris-Normandie|Le Berry républicain|La Nouvelle République|Le Quotidien du médecin|Le Quotidien du pharmacien|Le Moniteur des pharmacies|Industrie Pharma|BFM Business|France Bleu
|Financial Times|The Economist|The Lancet|The Times|The Guardian|New York Times|Wall Street Journal|Endpoints News|Fierce Pharma|Fierce Biotech
|Euronext Paris|Euronext Growth|Euronext Growth Paris|Euronext Brussels|Euronext Amsterdam|Nasdaq Stockholm|Nasdaq Copenhagen|New York Stock Exchange|London Stock Exchange|SIX Swiss Exchange
|Assurance maladie|Assurance Maladie|Sécurité sociale|Éducation nationale|Education nationale|Pôle emploi|France Travail|Caisse des dépôts|Banque des Territoires|Trésor public|Quai d'Orsay
|Novo Nordisk|Roland Berger|Arthur D. Little|Oliver Wyman|Gilbert Dupont|Bryan Garnier|Bryan, Garnier & Co|Yves Rocher|Louis Vuitton|Morgan Stanley|Goldman Sachs|Charles River|Johnson Matthey|Gustave Roussy|Gustave-Roussy|Frost & Sullivan|Ernst & Young|Jones Day
|CGT|FO|CFDT|CFTC|CFE-CGC|Unsa|UNSA|Medef|CPME
|AFP|Agence France-Presse|Reuters|Bloomberg|Bloomberg News|Associated Press
|DG SANTE|DG GROW|DG RTD|DG COMP|DG HERA|White House|World Bank|Red Cross|Croix-Rouge`
