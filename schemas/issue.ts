import type { Bilingual } from './bilingual.ts'

/**
 * What a finding does: `rejected` keeps a document out, `withheld` keeps a row or a sentence out, `warning` keeps nothing out
 * but wants a person's eye.
 */
export type Severity = 'rejected' | 'withheld' | 'warning'

interface IssueCode {
  readonly severity: Severity
  /** What happened and what to do. */
  readonly advice: Bilingual
}

const issue = (severity: Severity, en: string, fr: string): IssueCode => ({ severity, advice: { en, fr } })

/** The closed list of data faults: countable, translatable, each with its advice. */
export const issueCodes = {
  'document/name': issue(
    'rejected',
    'The file name has characters other than letters, digits, dot, dash and underscore, or starts with a dot; rename the file.',
    'Le nom du fichier contient d’autres caractères que lettres, chiffres, point, tiret et tiret bas, ou commence par un point ; renommez-le.',
  ),
  'document/empty': issue(
    'rejected',
    'The text has no letter; give the file its text or delete it.',
    'Le texte ne contient aucune lettre ; complétez le fichier ou supprimez-le.',
  ),
  'document/binary': issue(
    'rejected',
    'The file is not text (it has NUL bytes); extract its text and save that as UTF-8.',
    'Le fichier n’est pas du texte (octets NUL) ; extrayez-en le texte et enregistrez-le en UTF-8.',
  ),
  'document/encoding': issue(
    'rejected',
    'The file is not UTF-8; save it again as UTF-8.',
    'Le fichier n’est pas en UTF-8 ; enregistrez-le de nouveau en UTF-8.',
  ),
  'document/size': issue(
    'rejected',
    'The file is over 5 MB; split it into its parts.',
    'Le fichier dépasse 5 Mo ; divisez-le en plusieurs parties.',
  ),
  'document/language': issue(
    'rejected',
    'The text is in another language than French or English; give a translation, or say language in its .yaml if this is a mistake.',
    'Le texte est dans une autre langue que le français ou l’anglais ; donnez une traduction, ou indiquez language dans son .yaml si c’est une erreur.',
  ),
  'document/duplicate': issue(
    'rejected',
    'The file is byte for byte another document, which stays; delete one of the two.',
    'Le fichier est identique octet par octet à un autre document, qui reste ; supprimez l’un des deux.',
  ),
  'document/reserved': issue(
    'rejected',
    'Its .yaml says text_mining: reserved, so the text may not be analysed; remove it, or record the permission.',
    'Son .yaml indique text_mining: reserved, le texte ne peut donc pas être analysé ; retirez-le ou consignez l’autorisation.',
  ),
  'document/sidecar': issue(
    'rejected',
    'Its .yaml is not valid; correct the field named.',
    'Son .yaml n’est pas valide ; corrigez le champ indiqué.',
  ),
  'document/vanished': issue(
    'rejected',
    'The file was listed but is gone; run again once the folder is at rest.',
    'Le fichier était listé mais a disparu ; relancez une fois le dossier stable.',
  ),
  'sidecar/orphan': issue(
    'warning',
    'A .yaml has no .txt of the same name; add the text or delete the .yaml.',
    'Un .yaml n’a pas de .txt du même nom ; ajoutez le texte ou supprimez le .yaml.',
  ),
  'row/contact-data': issue(
    'withheld',
    'The row would publish an e-mail address, telephone number or press contact.',
    'La ligne publierait une adresse électronique, un numéro de téléphone ou un contact presse.',
  ),
  'row/quote-length': issue(
    'withheld',
    'The quote is over 300 characters.',
    'La citation dépasse 300 caractères.',
  ),
  'row/code': issue('withheld', 'A field is outside its closed list.', 'Un champ sort de sa liste fermée.'),
  'row/objection': issue(
    'withheld',
    'A person objected to being named.',
    'Une personne s’est opposée à être nommée.',
  ),
  'row/rejected': issue('withheld', 'A reviewer rejected the row.', 'Une relecture a rejeté la ligne.'),
  'row/excerpt-cap': issue(
    'withheld',
    'The row’s quote would exceed the share of the text that may be published.',
    'La citation dépasserait la part publiable du texte.',
  ),
  'sentence/excerpt-cap': issue(
    'warning',
    'The sentence is left out: the published passages would exceed the share of the text that may be published.',
    'La phrase est omise : les passages publiés dépasseraient la part publiable du texte.',
  ),
  'sentence/contact-data': issue(
    'warning',
    'The sentence is left out: it has contact data.',
    'La phrase est omise : elle contient des coordonnées.',
  ),
  'sentence/objection': issue(
    'warning',
    'The sentence is left out: it names a person who objected to being named.',
    'La phrase est omise : elle nomme une personne qui s’y est opposée.',
  ),
  'review/not-found': issue(
    'warning',
    'A decision in review.yaml finds no row any more; look whether it is still needed.',
    'Une décision de review.yaml ne trouve plus de ligne ; voyez si elle est encore utile.',
  ),
} as const satisfies Record<string, IssueCode>

export type IssueKind = keyof typeof issueCodes
export const issueKinds = Object.keys(issueCodes) as readonly IssueKind[]

/** A fault of the data, as a value: which document, which rule, and what was found. */
export interface Issue {
  readonly document_id: string | null
  readonly code: IssueKind
  /** Where in the document or file: a field, a row's quote, a line. */
  readonly pointer: string | null
  /** What was found there; never contact data. */
  readonly found: string | null
}
