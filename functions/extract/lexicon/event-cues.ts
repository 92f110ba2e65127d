/** Words that make a capitalised sequence the name of an event. */

/** Heads that open the name: "Rencontres de la …", "Congrès …". */
export const eventHeads = `
congrès assises rencontres rencontre journée journées salon forum sommet colloque symposium séminaire festival convention conférence
biennale foire trophées université-d'été semaine webinaire matinale hackathon bootcamp village
entretiens états-généraux nuit printemps rendez-vous matinées afterwork
championnat championnats olympiades jeux coupe tournoi grand-prix`

/** Heads that close it in English: "… Congress", "… Summit". */
export const eventTails = `
congress summit conference symposium forum fair expo exhibition convention workshop days week meeting meetings dialogue tour festival
show showcase seminar webinar awards gala hackathon championship championships olympics cup tournament games marathon open
bioproduction-tour congrès forum summit expo salon days festival week connect`

/** Lower-case nouns beside a name that make it an event's: "au salon X", "the X trade show". */
export const eventNouns = `
congrès salon forum sommet colloque symposium séminaire festival conférence foire journée journées rencontres assises édition webinaire convention
congress summit conference fair show tradeshow trade exhibition forum symposium meeting convention webinar event edition workshop festival`

/** Events that everybody in the field names; world knowledge, not a list of any text. */
export const knownEvents = `
CPHI|CPhI|CPHI Worldwide|CPhI Worldwide|CPHI Europe|CPHI Milan|CPHI Frankfurt|CPHI Barcelona|BIO-Europe|BIO-Europe Spring|BIO Europe|BIO International Convention|BIO International|BIO US|MEDICA|Medica|VivaTech|Viva Technology|Santexpo|SantExpo|BioFIT|MedFIT
|BioProcess International|BioProcess International Europe|BPI Europe|BPI West|Interphex|INTERPHEX|Achema|ACHEMA|Pharmapack|Pharmapack Europe|Choose France|Bioprocess Summit|World Vaccine Congress|Forum Labo|ASCO|ESMO|ASH|ASGCT|ESGCT|Biotech Showcase|J.P. Morgan Healthcare Conference|JP Morgan Healthcare Conference|LSX World Congress|Davos|COP26|COP27|COP28|COP29|COP30|Olympic Games|World Cup|Fête de la science|Journées européennes du patrimoine`
