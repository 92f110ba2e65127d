/** Text for readers, in both languages of the dataset. */
export interface Bilingual {
  readonly fr: string
  readonly en: string
}
