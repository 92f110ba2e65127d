/** A validated text of which the sidecar says nothing but its language; no excerpt cap. */
export const textDocument = (
  document_id: string,
  { language, text }: { language: string; text: string },
) => ({
  document_id,
  language,
  title: null,
  document_type: null,
  published_on: null,
  publisher: null,
  publisher_id: null,
  source_url: null,
  licence: null,
  retrieved_on: null,
  char_count: [...text].length,
  sha256: '0'.repeat(64),
  text,
  excerpt_cap: 1,
})
