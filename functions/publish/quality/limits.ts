import type { Bilingual } from '../../../schemas/bilingual.ts'

/** What the figures of a release's quality do not say. */
export const limits: readonly Bilingual[] = [
  {
    en: 'The evaluation is measured on a handful of annotated texts of one field, in French and English; a share of a few dozen rows may be off by ten points and more, and by concept by far more.',
    fr: 'L’évaluation porte sur une poignée de textes annotés d’un seul domaine, en français et en anglais ; une part calculée sur quelques dizaines de lignes peut s’écarter de dix points et plus, et de bien davantage par concept.',
  },
  {
    en: 'The annotated texts are public and were known while the rules were written, so the figures are an upper bound: expect less on texts that nobody has seen.',
    fr: 'Les textes annotés sont publics et étaient connus pendant l’écriture des règles : ces chiffres sont un plafond, et il faut attendre moins sur des textes nouveaux.',
  },
  {
    en: 'They were annotated once, without a second annotator: how far two careful readers agree is not known.',
    fr: 'Ils ont été annotés une seule fois, sans second annotateur : on ignore à quel point deux lecteurs attentifs s’accordent.',
  },
  {
    en: 'Measured is the extractor alone, without review.yaml and without the excerpt cap; the released rows may be better where people reviewed them, and fewer where passages were withheld.',
    fr: 'On mesure l’extracteur seul, sans review.yaml ni plafond d’extraits ; les lignes publiées peuvent être meilleures là où elles ont été relues, et moins nombreuses là où des passages ont été retenus.',
  },
  {
    en: 'Annotations marked optional count neither way; a span counts as found when it overlaps by half, and a title of a function when half of its words agree.',
    fr: 'Les annotations facultatives ne comptent dans aucun sens ; un passage est tenu pour trouvé s’il se recouvre à moitié, et l’intitulé d’une fonction si la moitié de ses mots concorde.',
  },
  {
    en: 'A right row says what the text says. Whether the text is right is not judged.',
    fr: 'Une ligne juste dit ce que dit le texte. Que le texte dise vrai n’est pas jugé.',
  },
]
