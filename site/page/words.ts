/** What the pages say, in both languages: one object a language, of one shape. */
export type Language = 'fr' | 'en'

const fr = {
  language: 'Français',
  other: 'English',
  skip: 'Aller au contenu',
  menu: 'Rubriques',
  nav: {
    home: 'Accueil',
    figures: 'Chiffres',
    entities: 'Acteurs et lieux',
    roles: 'Fonctions',
    sources: 'Sources comparées',
    promises: 'Promesses',
    downloads: 'Télécharger',
    releases: 'Versions',
    console: 'Console SQL',
    about: 'Mentions',
  },
  freshness: (release: string, day: string) => `Version ${release}, publiée le ${day}`,
  counts: { documents: 'documents', indicators: 'chiffres', entities: 'entités', roles: 'fonctions' },
  period: (from: string, to: string) => `Documents publiés du ${from} au ${to}.`,
  howMade:
    'Un programme lit les textes et en extrait noms, chiffres et fonctions. Chaque ligne porte les mots exacts de sa source ; une ligne dont la citation ne se retrouve pas dans le texte n’est jamais publiée. Le programme se trompe parfois : la confiance indiquée est la probabilité que la ligne soit juste, et la relecture humaine est signalée.',
  needsScript:
    'Cette rubrique a besoin de JavaScript. Les mêmes données sont dans les fichiers à télécharger.',
  downloadsLead:
    'Tout est téléchargeable sans inscription. Les adresses en latest/ donnent toujours la version courante ; celles en releases/ ne changent jamais.',
  downloadsHead: ['Table', 'Contenu', 'Lignes', 'Format', 'Taille', 'SHA-256'],
  metadataHead: ['Fichier', 'Usage', 'Taille', 'SHA-256'],
  metadata: 'Catalogues et documentation',
  licence: 'Licence',
  licenceText:
    'Les tables sont sous cette licence. Les citations et les titres restent à leurs auteurs ; ils sont repris au titre de la courte citation, avec leur source.',
  cite: 'Citer le jeu de données',
  releasesLead: 'Chaque version est conservée telle quelle à son adresse.',
  releasesHead: ['Version', 'Fichiers'],
  current: 'version courante',
  legal: 'Mentions légales',
  legalText: (publisher: string) =>
    `Éditeur : ${publisher}. Les pages et les fichiers sont statiques ; ils sont servis sans traitement de l’éditeur.`,
  contact: 'Contact',
  privacy: 'Confidentialité',
  privacyText:
    'Cette page ne dépose aucun cookie, ne mesure pas l’audience et n’appelle aucun tiers. Les recherches et les requêtes SQL s’exécutent dans votre navigateur et n’en sortent pas. Les personnes citées ne figurent que par leur nom et la fonction publique que le texte leur donne, à la date du texte ; leur identifiant ne dit pas leur nom. Vous pouvez demander une rectification ou vous opposer à votre mention en écrivant au contact ci-dessus ; les versions antérieures sont alors corrigées aussi. Vous pouvez saisir la CNIL.',
  accessibility: 'Accessibilité',
  accessibilityText:
    'Conformité visée : RGAA 4.1 et WCAG 2.2 niveau AA. Le site n’a pas encore été audité par un tiers ; il est donc déclaré partiellement conforme. Chaque graphique a un tableau équivalent, tout se fait au clavier, les couleurs ne portent jamais seules une information, et les animations sont absentes. Signalez un obstacle au contact ci-dessus ; en l’absence de réponse, vous pouvez saisir le Défenseur des droits.',
  purposes: {
    'datapackage.json': 'Data Package 2.0 : schéma, clés, listes fermées',
    'dcat.jsonld': 'DCAT-AP 3.0.1, pour les portails de données',
    'croissant.json': 'Croissant 1.1, pour l’apprentissage automatique',
    'athena.sql': 'Tables externes pour Amazon Athena',
    'registry-of-open-data.yaml': 'Fiche pour le Registry of Open Data on AWS',
    'DICTIONARY.md': 'Dictionnaire des données',
    'QUALITY.md': 'Rapport de qualité : couverture, confiance, ce qui manque',
    'quality.json': 'Le même rapport, pour les programmes',
    'README.md': 'Présentation et requêtes à copier',
  } as Readonly<Record<string, string>>,
}

type Words = typeof fr

const en: Words = {
  language: 'English',
  other: 'Français',
  skip: 'Skip to content',
  menu: 'Sections',
  nav: {
    home: 'Home',
    figures: 'Figures',
    entities: 'Who and where',
    roles: 'Roles',
    sources: 'Sources compared',
    promises: 'Promises',
    downloads: 'Download',
    releases: 'Releases',
    console: 'SQL console',
    about: 'Notices',
  },
  freshness: (release, day) => `Release ${release}, published on ${day}`,
  counts: { documents: 'documents', indicators: 'figures', entities: 'entities', roles: 'roles' },
  period: (from, to) => `Documents published from ${from} to ${to}.`,
  howMade:
    'A program reads the texts and extracts names, figures and roles. Every row carries the exact words of its source; a row whose quote is not found in the text is never published. The program is sometimes wrong: the confidence shown is the chance that the row is right, and human review is marked.',
  needsScript: 'This section needs JavaScript. The same data are in the files to download.',
  downloadsLead:
    'Everything can be downloaded without registration. Addresses under latest/ always give the current release; those under releases/ never change.',
  downloadsHead: ['Table', 'Contents', 'Rows', 'Format', 'Size', 'SHA-256'],
  metadataHead: ['File', 'For', 'Size', 'SHA-256'],
  metadata: 'Catalogues and documentation',
  licence: 'Licence',
  licenceText:
    'The tables are under this licence. Quotes and titles remain their authors’ and are given as short quotations with their source.',
  cite: 'Cite the dataset',
  releasesLead: 'Every release stays at its address as it was.',
  releasesHead: ['Release', 'Files'],
  current: 'current release',
  legal: 'Legal notice',
  legalText: publisher =>
    `Publisher: ${publisher}. Pages and files are static and are served without processing by the publisher.`,
  contact: 'Contact',
  privacy: 'Privacy',
  privacyText:
    'This page sets no cookie, measures no audience and calls no third party. Searches and SQL queries run in your browser and do not leave it. People appear only by name and the public function that the text gives them, at the date of the text; their id does not tell their name. You may ask for a correction or object to being named by writing to the contact above; earlier releases are then corrected too. You may complain to the French data protection authority (CNIL).',
  accessibility: 'Accessibility',
  accessibilityText:
    'Aim: RGAA 4.1 and WCAG 2.2 level AA. No third party has audited the site yet, so it is declared partially compliant. Every plot has an equivalent table, everything works by keyboard, colour never carries information alone, and nothing moves. Report an obstacle to the contact above; without an answer you may turn to the French Defender of Rights.',
  purposes: {
    'datapackage.json': 'Data Package 2.0: schema, keys, closed lists',
    'dcat.jsonld': 'DCAT-AP 3.0.1, for data portals',
    'croissant.json': 'Croissant 1.1, for machine learning',
    'athena.sql': 'External tables for Amazon Athena',
    'registry-of-open-data.yaml': 'Entry for the Registry of Open Data on AWS',
    'DICTIONARY.md': 'Data dictionary',
    'QUALITY.md': 'Quality report: coverage, confidence, what is missing',
    'quality.json': 'The same report, for programs',
    'README.md': 'Introduction and queries to copy',
  },
}

export const words = { fr, en } as const satisfies Record<Language, Words>
