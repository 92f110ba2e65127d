/** Currencies as ISO 4217 codes: their codes, symbols and names. */

export const currencyCodes: ReadonlySet<string> = new Set(
  (
    'EUR USD GBP CHF JPY CNY DKK SEK NOK ISK PLN CZK HUF RON BGN TRY RUB UAH CAD AUD NZD SGD HKD TWD KRW INR IDR MYR THB VND ' +
    'PHP BRL MXN ARS CLP COP PEN ZAR EGP MAD TND DZD XOF XAF NGN KES GHS SAR AED QAR KWD BHD OMR JOD ILS IQD IRR PKR BDT LKR'
  ).split(' '),
)

export const currencySymbols: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₴', 'UAH'],
])

/** Letters before a dollar sign. */
export const dollars: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['usd', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['hk', 'HKD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
  ['mxn', 'MXN'],
])

/** Names, singular or plural, in both languages; the longest match counts. */
export const currencyNames: Readonly<Record<string, string>> = {
  EUR: 'euro|euros',
  USD: 'dollar|dollars|us dollar|us dollars|u.s. dollar|u.s. dollars|american dollars|dollar américain|dollars américains|dollar us|dollars us|bucks|billets verts',
  GBP: 'pounds sterling|pound sterling|british pounds|british pound|livre sterling|livres sterling|quid|pounds',
  CHF: 'swiss franc|swiss francs|franc suisse|francs suisses',
  JPY: 'yen|yens|japanese yen|yens japonais',
  CNY: 'yuan|yuans|renminbi|rmb|kuai|chinese yuan|yuans chinois',
  DKK: 'danish kroner|danish krone|danish crowns|couronnes danoises|couronne danoise',
  SEK: 'swedish kronor|swedish krona|swedish crowns|couronnes suédoises|couronne suédoise',
  NOK: 'norwegian kroner|norwegian krone|norwegian crowns|couronnes norvégiennes|couronne norvégienne',
  PLN: 'zloty|zlotys|zlotych|złoty|polish zloty',
  CZK: 'czech crowns|czech koruna|couronnes tchèques',
  HUF: 'forint|forints',
  RUB: 'rouble|roubles|ruble|rubles|roubles russes',
  TRY: 'turkish lira|turkish liras|livres turques|lire turque',
  CAD: 'canadian dollar|canadian dollars|dollar canadien|dollars canadiens',
  AUD: 'australian dollar|australian dollars|dollar australien|dollars australiens',
  NZD: 'new zealand dollars|new zealand dollar|dollars néo-zélandais',
  SGD: 'singapore dollar|singapore dollars|singaporean dollars|dollars de singapour',
  HKD: 'hong kong dollar|hong kong dollars|dollars de hong kong',
  INR: 'rupee|rupees|rs|rs.|rupie|rupies|roupie|roupies|indian rupees|rupees indiennes',
  KRW: 'won|wons|korean won|south korean won|wons sud-coréens',
  MYR: 'ringgit|ringgits|malaysian ringgit|malaysia ringgit|malaysian ringgits',
  SAR: 'saudi riyal|saudi riyals|saudiriyal|saudi rial|riyals saoudiens|riyal saoudien',
  AED: 'dirhams|dirham|emirati dirhams|uae dirham|dirhams des émirats',
  MAD: 'moroccan dirhams|dirhams marocains',
  EGP: 'egyptian pound|egyptian pounds|livres égyptiennes|egypt pound',
  KWD: 'kuwaiti dinar|kuwaiti dinars|kd|dinars koweïtiens',
  TND: 'dinars tunisiens|tunisian dinars',
  ILS: 'shekel|shekels',
  BRL: 'brazilian real|brazilian reals|reais|real brésilien|reals brésiliens',
  MXN: 'mexican peso|mexican pesos|pesos mexicains',
  ZAR: 'rand|rands|south african rand',
  XOF: 'francs cfa|franc cfa|cfa francs',
  QAR: 'qatari riyal|qatari riyals',
  IRR: 'iranian rial|iranian rials',
  JOD: 'jordanian dinar|jordanian dinars',
  UAH: 'hryvnia|hryvnias',
  VND: 'dong|dongs|vietnamese dong',
  THB: 'baht|bahts|thai baht',
}
