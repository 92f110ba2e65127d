/** Words around the names of products: medicines, brands, platforms, technologies. */

/** Nouns before the name: "the platform X", "le médicament X", "its turbulence process, X". */
export const productIntroducers = `
plateforme plateformes technologie technologies médicament traitement vaccin vaccins produit candidat candidat-médicament candidat-vaccin procédé logiciel
solution système molécule anticorps gamme marque biosimilaire application bioréacteur isolateur automate générique spécialité biosimilaire vaccin appli pansement implant prothèse seringue stylo crème sérum collyre spray bactéricide antibiotique probiotique biocapteur injectable adjuvant antiviral antitoxine cosmétique résine membrane filtre enzyme plasmide hydrogel gel patch
appareil capteur sonde robot instrument chromatographe logiciels médicaments traitements procédés automates isolateurs bioréacteurs résines thérapie biothérapie immunothérapie outil simulateur test kit progiciel jumeau
platform technology process drug medicine treatment vaccine product candidate software solution system molecule antibody brand biosimilar app
bioreactor therapy lead asset compound device tool resin filter membrane strain vector enzyme assay kit instrument robot sensor isolator skid sequencer
dressing implant serum cream probiotic adhesive antibiotic mixer separator centrifuge pump reactor column scanner sequencer reader shot jab injection injectable adjuvant antiviral antitoxin biologic blockbuster simulator drugs medicines vaccines platforms bioreactors isolators technologies twin immunotherapy insulin`

/** Nouns after it: "the X platform", "X cell factory". */
export const productFollowers = `
platform technology process system software vaccine bioreactor suite device cell-factory app brand line product series capsules tablets injection
molecule candidate antibody gene cell kit assay resin resins medium media range module robot mixer sensor reader scanner analyser analyzer sequencer isolator
centrifuge pump skid column columns membrane membranes filter filters cartridge syringe pen inhaler patch implant gel cream dressing hydrogel scaffold biosimilar drug medicine
pill tablet jab vaccines franchise`
