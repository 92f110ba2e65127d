import type { Bilingual } from '../bilingual.ts'

/** A member of a closed list: its label and what it means, in both languages. */
export interface Code {
  readonly label: Bilingual
  readonly definition: Bilingual
}

export const code = (labelEn: string, labelFr: string, definitionEn: string, definitionFr: string): Code => ({
  label: { en: labelEn, fr: labelFr },
  definition: { en: definitionEn, fr: definitionFr },
})
