import { code } from './code.ts'

/** How the words bound the value. */
export const comparator = {
  exact: code('Exactly', 'Exactement', 'The value as stated.', 'La valeur telle qu’énoncée.'),
  about: code(
    'About',
    'Environ',
    'Near the value: nearly, some, around.',
    'Proche de la valeur : près de, quelque, environ.',
  ),
  more_than: code(
    'More than',
    'Plus de',
    'Above the value or at least the value.',
    'Au-dessus de la valeur, ou au moins la valeur.',
  ),
  less_than: code('Less than', 'Moins de', 'Below the value.', 'Au-dessous de la valeur.'),
  up_to: code('Up to', 'Jusqu’à', 'At most the value.', 'Au plus la valeur.'),
}

/** Fact, aim or outlook. */
export const value_kind = {
  observed: code(
    'Observed',
    'Constaté',
    'Is or was so, says the text (SDMX OBS_STATUS A).',
    'Est ou était ainsi, dit le texte (SDMX OBS_STATUS A).',
  ),
  target: code(
    'Target',
    'Objectif',
    'An aim, plan, commitment, announced investment or capacity under construction (SDMX has no code).',
    'Un but, plan, engagement, investissement annoncé ou une capacité en construction (sans code SDMX).',
  ),
  forecast: code(
    'Forecast',
    'Prévision',
    'Expected by the text’s authors or by analysts (SDMX OBS_STATUS F).',
    'Attendu par les auteurs du texte ou des analystes (SDMX OBS_STATUS F).',
  ),
}
