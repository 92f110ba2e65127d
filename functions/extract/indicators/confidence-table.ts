/** Share of complete rows by rule of status and kind of period; '' is the share of all. */
export const rates: Readonly<Record<string, number>> = { '': 0.8 }
