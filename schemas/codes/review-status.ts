import { code } from './code.ts'

/** What a person decided about a row. */
export const review_status = {
  unreviewed: code(
    'Unreviewed',
    'Non relu',
    'As extracted; nobody has looked at it.',
    'Tel qu’extrait ; personne ne l’a relu.',
  ),
  confirmed: code(
    'Confirmed',
    'Confirmé',
    'A person found the row right.',
    'Une personne a jugé la ligne juste.',
  ),
  corrected: code(
    'Corrected',
    'Corrigé',
    'A person changed at least one field.',
    'Une personne a changé au moins un champ.',
  ),
  added: code(
    'Added',
    'Ajouté',
    'A person added the row; the extractor had missed it.',
    'Une personne a ajouté la ligne, que l’extracteur avait manquée.',
  ),
}
