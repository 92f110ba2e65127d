import { tableNames, tables } from '../tables.ts'
import { schemaVersion } from '../version.ts'
import { codeSections, type Language, tableSection, typeLegend } from './dictionary.ts'
import { promises } from './views.ts'

const words = {
  en: {
    title: 'Data dictionary',
    intro: `Schema version ${schemaVersion}. In SQL, \`<table>\` is the current release, and \`<table>_history\` all of them, with a column \`release\` (\`in_release\` where the table has a \`release\` of its own). \`current_release\` is the one row that says which release is current.`,
    tables: 'Tables',
    views: 'Views',
    lists: 'Closed lists',
  },
  fr: {
    title: 'Dictionnaire des données',
    intro: `Version ${schemaVersion} du schéma. En SQL, \`<table>\` est la version actuelle et \`<table>_history\` les réunit toutes, avec une colonne \`release\` (\`in_release\` si la table a déjà la sienne). \`current_release\` est la seule ligne qui dit quelle version est actuelle.`,
    tables: 'Tables',
    views: 'Vues',
    lists: 'Listes fermées',
  },
} satisfies Record<Language, Record<string, string>>

const inLanguage = (language: Language): string => {
  const { title, intro, tables: tablesTitle, views, lists } = words[language]
  return [
    `# ${title}`,
    intro,
    typeLegend(language),
    `## ${tablesTitle}`,
    ...tableNames.map(name => tableSection(tables[name], language)),
    `## ${views}`,
    tableSection(promises, language),
    `## ${lists}`,
    codeSections(language),
  ].join('\n\n')
}

/** `docs/dictionary.md`: what the declarations say, English first. */
export const dictionaryDocument = (): string =>
  `<!-- Made by cli/generate.ts from schemas/; change those and run npm run generate. -->\n\n${inLanguage('en')}\n\n---\n\n${inLanguage('fr')}\n`
