/** Invented texts of the field, in both languages, and a folder of them. */
import { folderOf } from './local-run.ts'

export const texts = {
  'alpha-release': `Valdoria Biotech opens a new plant in Lyon

Lyon, 12 March 2024 – Valdoria Biotech announced today the opening of its bioproduction plant in Lyon. The company invested
45 million euros in the site, which has 3,200 m² of clean rooms and employs 120 people.

“By 2027 we will employ 200 people”, said Marie Delcourt, CEO of Valdoria Biotech.
`,
  'beta-article': `L’usine de Valdoria Biotech à Lyon emploie déjà 150 salariés

Publié le 4 juin 2025

Un an après son ouverture, l’usine lyonnaise de Valdoria Biotech compte 150 salariés. L’entreprise a reçu 8 M€ d’aides publiques au
titre du plan France 2030. « Nous visons 25 000 lots par an d’ici 2028 », explique Marie Delcourt, directrice générale de Valdoria
Biotech.
`,
  'gamma-note': `Le laboratoire Mirabel a recruté 35 chercheurs à Nantes en 2023, selon la Région Pays de la Loire.
`,
} as const

export const sourceFolder = (files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> =>
  folderOf({
    ...Object.fromEntries(Object.entries(texts).map(([stem, text]) => [`${stem}.txt`, text])),
    ...files,
  })
