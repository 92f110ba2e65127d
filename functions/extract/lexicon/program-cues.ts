/** Words around and inside the names of programs: policies, plans, calls, contracts, strategies, funds. */

/** Lower-case nouns that announce a program's name: "le plan X", "the scheme, known as X". */
export const programIntroducers = `
plan programme program mission dispositif stratégie contrat initiative concours appel appels volet feuille projet trophée
scheme strategy contract call initiative mission roadmap project label prix challenge allocations bourses bourse ami aap`

/** Words that close a program's name: "… program", "… Plan". */
export const programTails = `
program programme plan initiative scheme strategy contract mission accelerator roadmap act agenda project deal fund-call prize grant award medal fellowship
stratégie pact challenge label regulation directive framework bill scholarship package`

/** Heads that open one: "Plan …", "Stratégie nationale …", "Grand Défi …". */
export const programHeads = `
plan programme stratégie défi contrat chèque pass bonus dispositif appel concours initiative feuille pacte horizon prix mission projet loi label trophée allocations
prize project operation opération`

/** Programs of States and of the European Union that everybody in the field names; world knowledge, not a list of any text. */
export const knownPrograms = `
France 2030|France Relance|Horizon Europe|Horizon 2020|EU4Health|NextGenerationEU|Next Generation EU|Erasmus+|Interreg|EIC Accelerator|EIC Pathfinder|i-Lab|i-Nov|i-PhD|i-Démo
|PIA|PIA4|PIA 4|PEPR|RHU|Plan de relance|France Relance 2030|Recovery Plan|Green Deal|Digital Europe|IPCEI|PIIEC|IPCEI Med4Cure|Med4Cure|HERA Invest|Feder|FEDER|FEADER|FSE+
|Fonds vert|Action cœur de ville|Petites villes de demain|Territoires d'innovation|Choose France|French Tech 2030|French Tech Next40|Next40|French Fab|Territoires d'industrie|Innovation Santé 2030|Santé 2030|Grand Défi Biomédicaments|CIFRE|Medicaid|Medicare
|Operation Warp Speed|Warp Speed|Plan Hôpital 2024|Ma Santé 2022|Ségur de la santé|COVAX|InvestEU|Innovative Health Initiative|Marshall Plan`
