/** The reference tables: what the codes and units of the other tables mean. */
import { column } from '../column.ts'
import { table } from '../table.ts'

export const codes = table('codes', {
  description: {
    en: 'Every closed list, with labels and definitions.',
    fr: 'Chaque liste fermée, avec libellés et définitions.',
  },
  key: ['code_list', 'code'],
  columns: {
    code_list: column('string', {
      en: 'The list, named as the column that uses it.',
      fr: 'La liste, du nom de la colonne qui l’emploie.',
    }),
    code: column('string', { en: 'The code.', fr: 'Le code.' }),
    label_fr: column('string', { en: 'French label.', fr: 'Libellé français.' }),
    label_en: column('string', { en: 'English label.', fr: 'Libellé anglais.' }),
    definition_fr: column('string', { en: 'French definition.', fr: 'Définition en français.' }),
    definition_en: column('string', { en: 'English definition.', fr: 'Définition en anglais.' }),
  },
})

export const units = table('units', {
  description: {
    en: 'Every unit that occurs or may, with its base unit.',
    fr: 'Chaque unité présente ou possible, avec son unité de base.',
  },
  key: ['unit_measure'],
  columns: {
    unit_measure: column('string', { en: 'The unit.', fr: 'L’unité.' }),
    label_fr: column('string', { en: 'French label.', fr: 'Libellé français.' }),
    label_en: column('string', { en: 'English label.', fr: 'Libellé anglais.' }),
    quantity_kind: column('string', {
      en: 'Kind of quantity: values of one kind convert into each other, currencies apart.',
      fr: 'Nature de la grandeur : les valeurs d’une même nature se convertissent, monnaies exceptées.',
    }),
    base_unit: column(
      'string',
      { en: 'Unit to convert to.', fr: 'Unité de conversion.' },
      { references: 'units.unit_measure' },
    ),
    factor: column('double', {
      en: 'A value times this is in base_unit.',
      fr: 'Une valeur multipliée par ce facteur est en base_unit.',
    }),
  },
})
