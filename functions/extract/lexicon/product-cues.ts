/** Words around the names of products: medicines, brands, platforms, technologies. */

/** Nouns before the name: "the platform X", "le médicament X", "its turbulence process, X". */
export const productIntroducers = `
plateforme plateformes technologie technologies médicament traitement vaccin vaccins produit candidat candidat-médicament candidat-vaccin procédé logiciel
solution système molécule anticorps gamme marque biosimilaire application bioréacteur isolateur automate brevet générique spécialité biosimilaire vaccin
platform technology process drug medicine treatment vaccine product candidate software solution system molecule antibody brand biosimilar app
bioreactor therapy lead asset compound device tool`

/** Nouns after it: "the X platform", "X cell factory". */
export const productFollowers = `
platform technology process system software vaccine bioreactor suite device cell-factory app brand line product series capsules tablets injection
molecule candidate antibody gene cell kit assay resin resins medium media`
