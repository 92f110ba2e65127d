export const languageOf = (
  text: string,
): { language: 'fr' | 'en' | undefined; other: string | undefined } => ({
  language:
    (text.match(/\b(the|of|and)\b/g)?.length ?? 0) > (text.match(/\b(le|la|les|des|et)\b/g)?.length ?? 0)
      ? 'en'
      : 'fr',
  other: undefined,
})
