/** The review page as one HTML file that needs no server: script, style and data stand inside. */
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { ReviewData } from './review-data.ts'

/** Script and style, bundled and minified. */
const bundle = async (): Promise<{ readonly script: string; readonly style: string }> => {
  const result = await build({
    absWorkingDir: fileURLToPath(new URL('../client/review', import.meta.url)),
    entryPoints: ['app.ts', 'style.css'],
    outdir: 'dist',
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022'],
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  })
  const textOf = (end: string): string => result.outputFiles.find(file => file.path.endsWith(end))?.text ?? ''
  return { script: inline(textOf('.js')), style: textOf('.css') }
}

/** A script's text as it may stand within HTML. */
const inline = (script: string): string => script.replaceAll('</script', '<\\/script')

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The page for these documents. Nothing on it reaches any other host. */
export const reviewPage = async (data: ReviewData): Promise<string> => {
  const { script, style } = await bundle()
  const policy = `default-src 'none'; script-src ${digest(script)}; style-src ${digest(style)}; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Review</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header><h1 id="heading">Review</h1><p id="status" role="status"></p><div id="tools"></div></header>
<nav aria-labelledby="documents-heading"><h2 id="documents-heading">Documents</h2><div id="documents"></div></nav>
<main id="reading"></main>
<aside aria-labelledby="rows-heading"><h2 id="rows-heading">Rows</h2><div id="filters"></div><div id="rows"></div></aside>
<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`
}
