/** A language's page: every section in one document, so that it needs no server and works without JavaScript as far as it is text. */
import type { AssetNames } from '../assets.ts'
import type { PortalInput } from '../portal-input.ts'
import { type Html, html } from './html.ts'
import { aboutSection, downloadsSection, homeSection, howSection, releasesSection } from './sections.ts'
import { structuredData } from './structured-data.ts'
import { type Language, words } from './words.ts'

/** No third party, no inline script; WebAssembly only for the console, and the one style element of Plot by its hash. */
const contentSecurityPolicy = ({ plotStyle }: AssetNames): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' '${plotStyle}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

const views = [
  { id: 'figures', dynamic: true },
  { id: 'entities', dynamic: true },
  { id: 'roles', dynamic: true },
  { id: 'sources', dynamic: true },
  { id: 'promises', dynamic: true },
  { id: 'downloads', dynamic: false },
  { id: 'releases', dynamic: true },
  { id: 'console', dynamic: true },
  { id: 'about', dynamic: false },
] as const
type ViewId = (typeof views)[number]['id']

const texts: Readonly<Partial<Record<ViewId, (input: PortalInput, language: Language) => Html>>> = {
  downloads: downloadsSection,
  releases: releasesSection,
  about: aboutSection,
}

const section = (input: PortalInput, language: Language, { id, dynamic }: (typeof views)[number]): Html => {
  const say = words[language]
  return html`<section id="${id}"><h1 id="${id}-title" tabindex="-1">${say.nav[id]}</h1>
${texts[id]?.(input, language) ?? ''}${dynamic ? html`<div data-fill="${id}"><noscript><p>${say.needsScript}</p></noscript></div>` : ''}</section>
`
}

/** `fr/index.html` or `en/index.html`. */
export const page = (input: PortalInput, language: Language): string => {
  const { dataset, assets } = input
  const say = words[language]
  const base = dataset.homepage.replace(/\/+$/, '')
  const other = language === 'fr' ? 'en' : 'fr'
  const summary = dataset.description[language].slice(0, 300)
  return html`<!doctype html>
<html lang="${language}" data-release="${input.release}" data-title-fr="${dataset.title.fr}" data-title-en="${dataset.title.en}" data-publisher="${dataset.publisher.name}" data-home="${base}/">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(assets)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${dataset.title[language]}</title>
<meta name="description" content="${summary}">
<meta property="og:title" content="${dataset.title[language]}">
<meta property="og:description" content="${summary}">
<meta property="og:type" content="website">
<link rel="canonical" href="${base}/${language}/">
<link rel="alternate" hreflang="fr" href="${base}/fr/">
<link rel="alternate" hreflang="en" href="${base}/en/">
<link rel="alternate" hreflang="x-default" href="${base}/fr/">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../${assets.style}">
<script type="module" src="../${assets.script}"></script>
${structuredData(input, language)}
</head>
<body>
<a class="skip" href="#main">${say.skip}</a>
<header>
<p class="brand"><a class="brand-link" href="#home">${dataset.title[language]}</a></p>
<a class="language" href="../${other}/" hreflang="${other}" lang="${other}">${say.other}</a>
<nav aria-label="${say.menu}"><ul>
${(['home', ...views.map(view => view.id)] as const).map(id => html`<li><a href="#${id}">${say.nav[id]}</a></li>`)}
</ul></nav>
</header>
<main id="main" tabindex="-1">
<section id="home" class="current"><h1 id="home-title" tabindex="-1">${dataset.title[language]}</h1>
${homeSection(input, language)}
<div data-fill="home"></div>
${howSection(input, language)}
</section>
${views.map(view => section(input, language, view))}</main>
<footer><p><a href="#about">${say.legal}</a> · <a href="#about">${say.privacy}</a> · <a href="#about">${say.accessibility}</a> · <a href="#downloads">${say.licence}</a></p></footer>
<div id="status" role="status" aria-live="polite"></div>
</body>
</html>
`.text
}

/** `index.html`: French first, English one step away. */
export const doorPage = ({ dataset }: PortalInput): string =>
  html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'">
<meta http-equiv="refresh" content="0; url=fr/">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${dataset.title.fr}</title>
<link rel="canonical" href="${dataset.homepage.replace(/\/+$/, '')}/fr/">
<link rel="icon" href="data:,">
</head>
<body><main><h1>${dataset.title.fr}</h1><p><a href="fr/" hreflang="fr">Français</a> · <a href="en/" hreflang="en" lang="en">English</a></p></main></body>
</html>
`.text
