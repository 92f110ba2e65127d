/** Contact data that no published string may have. Meant for short strings: quotes, names, sentences. */
export type ContactData = 'email' | 'telephone' | 'address'

const email = /[\p{L}\d._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\d-]+\.\p{L}/u

const space = '[ .\\u00a0\\u2009\\u202f/-]'

/** Ten digits in pairs from a leading zero: how French numbers are written, with or without separators. */
const french = new RegExp(`(?<![\\d.,]|\\d[-/])0[1-9](?:${space}?\\d\\d){4}(?!\\d)`, 'u')

/** A plus or 00 and a country's code, then 7 to 12 more digits, a bracketed zero among them. */
const international = new RegExp(
  `(?<![\\d.,])(?:\\+|00)[1-9]\\d{0,2}(?:${space}*\\(?\\d\\)?){7,12}(?![\\d%])`,
  'u',
)

/** A house number, a street and a French postcode. */
const frenchAddress =
  /\b\d{1,4}(?:\s?(?:bis|ter))?,?\s+(?:rue|avenue|av\.|boulevard|bd|place|chemin|allée|impasse|route|quai|cours|square)\s[^;:!?]{1,60}?\b\d{5}\b/iu

/** A house number, a street and a British or American postcode. */
const englishAddress =
  /\b\d{1,5}\s+(?:[A-Z][\p{L}'’-]+\s+){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Boulevard)\b[^;:!?]{1,60}?\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]{2} \d{5})\b/u

/** What kind of contact data a string has, if any. */
export const contactDataIn = (text: string): ContactData | undefined => {
  if (email.test(text)) return 'email'
  if (french.test(text) || international.test(text)) return 'telephone'
  return frenchAddress.test(text) || englishAddress.test(text) ? 'address' : undefined
}

/** Whether a string would give away how to reach somebody. */
export const hasContactData = (text: string): boolean => contactDataIn(text) !== undefined
