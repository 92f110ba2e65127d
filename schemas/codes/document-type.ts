import { code } from './code.ts'

/** What genre a source text is. */
export const document_type = {
  press_release: code(
    'Press release',
    'Communiqué de presse',
    'Published by an organization about itself.',
    'Publié par une organisation à propos d’elle-même.',
  ),
  article: code('Article', 'Article', 'Published by a medium.', 'Publié par un média.'),
  web_page: code(
    'Web page',
    'Page web',
    'A page of a site that is neither of the two.',
    'Une page de site qui n’est ni l’un ni l’autre.',
  ),
  report: code(
    'Report',
    'Rapport',
    'A study, roadmap or annual report.',
    'Une étude, feuille de route ou un rapport annuel.',
  ),
}
