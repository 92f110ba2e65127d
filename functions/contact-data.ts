/**
 * Contact data that no published string may have: e-mail addresses and telephone numbers. Meant for short strings (quotes, names,
 * sentences).
 */
const email = /[\p{L}\d._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\d-]+\.\p{L}/u

const space = '[ .\\u00a0\\u2009\\u202f/-]'

/** Ten digits in pairs from a leading zero: how French numbers are written, with or without separators. */
const french = new RegExp(`(?<![\\d.,])0[1-9](?:${space}?\\d\\d){4}(?!\\d)`, 'u')

/** A plus or 00 and a country's code, then 7 to 12 more digits, a bracketed zero among them. */
const international = new RegExp(`(?<![\\d.,])(?:\\+|00)[1-9]\\d{0,2}(?:${space}*\\(?\\d\\)?){7,12}(?![\\d%])`, 'u')

/** Whether a string would give away how to reach somebody. */
export const hasContactData = (text: string): boolean => email.test(text) || french.test(text) || international.test(text)
