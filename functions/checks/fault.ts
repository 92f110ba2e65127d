/** What the gate and `verify` look for: a closed list of rules, each with what it says; a fault is a value. */

/** What is broken stops a release; there are no warnings. */
const blocker = (rule: string) => ({ rule })

export const checkRules = {
  'file/sums': blocker('SHA256SUMS is there and lists a digest and a path a line'),
  'file/missing': blocker('every file that SHA256SUMS lists is there'),
  'file/checksum': blocker('every file has the bytes that SHA256SUMS says'),
  'file/unlisted': blocker('SHA256SUMS lists every file of the release but itself'),
  'manifest/missing': blocker('manifest.json is there'),
  'manifest/invalid': blocker('manifest.json is of the declared form'),
  'manifest/file-missing': blocker('every file of the manifest is there'),
  'manifest/file-unlisted': blocker('the manifest lists every file but itself and SHA256SUMS'),
  'manifest/digest': blocker('the manifest and the files agree in digest and size'),
  'manifest/file-rows': blocker('a table file has the rows that the manifest says'),
  'manifest/table-rows': blocker('a table has the rows that the manifest says'),
  'manifest/non-null': blocker('a column has the values that the manifest says'),
  'manifest/documents': blocker('the manifest has the documents of the table documents, with their digests'),
  'manifest/document-rows': blocker('a document has the rows that the manifest says'),
  'manifest/release': blocker('the manifest names the release of its folder'),
  'manifest/schema-version': blocker('the schema is one that this program knows'),
  'table/missing': blocker('every declared table is there'),
  'table/unreadable': blocker('every table file is Parquet'),
  'table/columns': blocker('a table has the declared columns'),
  'table/type': blocker('a column has values of the declared type'),
  'table/key': blocker('primary keys are unique'),
  'table/order': blocker('rows are sorted by primary key'),
  'value/null': blocker('a value that must be there is there'),
  'value/not-finite': blocker('numbers are finite'),
  'value/range': blocker('numbers are within the declared range'),
  'value/length': blocker('texts are within the declared length'),
  'value/pattern': blocker('texts are of the declared form'),
  'value/code': blocker('codes are of their closed list'),
  'reference/document': blocker('a row’s document is in this release'),
  'reference/entity': blocker('an entity id leads to an entity of this release'),
  'reference/unit': blocker('a unit is in the table units'),
  'contact/email': blocker('no text has an e-mail address'),
  'contact/telephone': blocker('no text has a telephone number'),
  'contact/address': blocker('no text has the postal address of a contact'),
  'quote/empty': blocker('a quote has words'),
  'quote/span': blocker('a quote is as long as its span'),
  'quote/beyond': blocker('a span is within the text'),
  'quote/place': blocker('a quote stands where its row says'),
  'quote/text': blocker('a text is the one that was read'),
  'indicator/order': blocker('the lower bound is not above the upper'),
  'indicator/bounds': blocker('value and bounds follow from the comparator'),
  'indicator/period': blocker('period_start and period_end follow from time_period'),
  'indicator/sentence': blocker('the sentence has the quote'),
  'document/excerpt': blocker('the published passages of a document stay within its excerpt cap'),
  'entity/type': blocker('an entity’s id starts with its type'),
  'entity/person-id': blocker('a person’s id tells no name'),
  'entity/mentions': blocker('an entity has as many mentions as it says, at least one'),
  'entity/documents': blocker('an entity is named in as many documents as it says'),
  'role/person': blocker('a role is a person’s'),
  'role/organization': blocker('a role is at an organization'),
  'review/confidence': blocker('a reviewed row has confidence 1'),
  'flat/rows': blocker('indicators_flat has the rows of indicators'),
  'flat/values': blocker('indicators_flat says what the tables say'),
  'codes/list': blocker('the table codes has the declared lists'),
  'units/list': blocker('the table units has the declared units'),
  'history/release': blocker('the table releases ends with this release'),
  'history/redirect': blocker('a retired id is no entity of this release'),
  'change/shrunk': blocker('no table lost more than a tenth of its rows without a reason'),
  'change/redirect': blocker('an id of the previous release is an entity or is retired'),
  'change/schema': blocker('the schema only grew'),
} as const

export type CheckCode = keyof typeof checkRules

/** A rule broken: where, and what was found. */
export interface Fault {
  readonly code: CheckCode
  /** File, or table and key of the row. */
  readonly at: string
  /** What was found, never contact data. */
  readonly found: string
}

/** A row's place in words: table and primary key. */
export const rowAt = (table: string, key: readonly string[]): string => `${table} ${key.join(', ')}`
