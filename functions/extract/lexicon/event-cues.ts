/** Words that make a capitalised sequence the name of an event. */

/** Heads that open the name: "Rencontres de la …", "Congrès …". */
export const eventHeads = `
congrès assises rencontres rencontre journée journées salon forum sommet colloque symposium séminaire festival convention conférence
biennale foire trophées université-d'été semaine webinaire matinale hackathon bootcamp village
championnat championnats olympiades jeux coupe tournoi grand-prix`

/** Heads that close it in English: "… Congress", "… Summit". */
export const eventTails = `
congress summit conference symposium forum fair expo exhibition convention workshop days week meeting meetings dialogue tour festival
show showcase seminar webinar awards gala hackathon championship championships olympics cup tournament games marathon open
bioproduction-tour congrès forum summit expo salon days festival week connect`
