/** How browsers and data tools are told what a published file is; text says its encoding, for French has accents. */
const types: Readonly<Record<string, string>> = {
  arrow: 'application/vnd.apache.arrow.file',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  png: 'image/png',
  rdf: 'application/rdf+xml',
  sql: 'application/sql',
  svg: 'image/svg+xml',
  ttl: 'text/turtle; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml',
  yaml: 'application/yaml',
}

/** The media type of a key by its ending; names without one (SHA256SUMS) are text. */
export const contentType = (key: string): string => {
  const name = key.slice(key.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot < 0 ? 'text/plain; charset=utf-8' : (types[name.slice(dot + 1)] ?? 'application/octet-stream')
}
