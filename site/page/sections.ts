/** The sections that are text: they are whole without JavaScript. */
import type { ReleaseFile } from '../../schemas/release.ts'
import { tableNames, tables } from '../../schemas/tables.ts'
import type { PortalInput } from '../portal-input.ts'
import { day, number, size } from './format.ts'
import { type Html, html } from './html.ts'
import { type Language, words } from './words.ts'

type Section = (input: PortalInput, language: Language) => Html

export const homeSection: Section = (input, language) => {
  const say = words[language]
  const { rows, dataset } = input
  const days = rows.documents.flatMap(row => row.published_on ?? []).sort()
  const [from, to] = [days[0], days.at(-1)]
  const counts = (['documents', 'indicators', 'entities', 'roles'] as const).map(
    name => html`<div><dt>${say.counts[name]}</dt><dd>${number(rows[name].length, language)}</dd></div>`,
  )
  return html`<p class="lead">${dataset.description[language]}</p>
<p class="fresh">${say.freshness(input.release, day(input.released_at, language))} · ${licenceLink(input)}</p>
<dl class="counts">${counts}</dl>
${from && to ? html`<p class="note">${say.period(day(from, language), day(to, language))}</p>` : ''}`
}

export const howSection: Section = (_, language) => html`<p class="note">${words[language].howMade}</p>`

const licenceLink = ({ dataset }: PortalInput): Html =>
  html`<a rel="license" href="https://spdx.org/licenses/${dataset.licence}">${dataset.licence}</a>`

/** A checksum is long: its beginning is shown, all of it can be selected and is read by tools. */
const checksum = ({ sha256 }: ReleaseFile): Html =>
  html`<code class="hash" data-sha256="${sha256}">${sha256}</code>`

const row = (cells: readonly Html[]): Html => html`<tr>${cells}</tr>`
const grid = (caption: string, head: readonly string[], rows: readonly Html[]): Html =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr>${head.map(cell => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`

export const downloadsSection: Section = (input, language) => {
  const say = words[language]
  const at = (path: string) => `../releases/${input.release}/${path}`
  const line = (file: ReleaseFile, name: (typeof tableNames)[number], address: string) =>
    row([
      html`<th scope="row"><code>${name}</code></th>`,
      html`<td>${tables[name].description[language]}</td>`,
      html`<td class="number">${number(file.rows ?? 0, language, 9)}</td>`,
      html`<td><a href="${address}" download>${file.path.endsWith('.csv') ? 'CSV' : 'Parquet'}</a></td>`,
      html`<td class="number">${size(file.bytes, language)}</td>`,
      html`<td>${checksum(file)}</td>`,
    ])
  const tableRows = tableNames.flatMap(name => {
    const parts = input.files.filter(file => file.path.startsWith(`${name}/`))
    const csv = input.files.filter(file => file.path === `csv/${name}.csv`)
    return [
      ...parts.map(file =>
        line(file, name, parts.length === 1 ? `../latest/${name}.parquet` : at(file.path)),
      ),
      ...csv.map(file => line(file, name, `../latest/${file.path}`)),
    ]
  })
  const documentation = input.files.flatMap(file => {
    const purpose = say.purposes[file.path]
    return purpose === undefined
      ? []
      : [
          row([
            html`<th scope="row"><a href="${at(file.path)}">${file.path}</a></th>`,
            html`<td>${purpose}</td>`,
            html`<td class="number">${size(file.bytes, language)}</td>`,
            html`<td>${checksum(file)}</td>`,
          ]),
        ]
  })
  return html`<p>${say.downloadsLead}</p>
${grid(say.nav.downloads, say.downloadsHead, tableRows)}
<h2>${say.metadata}</h2>
${grid(say.metadata, say.metadataHead, documentation)}
<h2 id="licence">${say.licence}</h2><p>${licenceLink(input)}. ${say.licenceText}</p>
<h2>${say.cite}</h2><p class="citation">${citation(input, language)}</p>`
}

const citation = ({ dataset, release }: PortalInput, language: Language): string =>
  `${dataset.publisher.name} (${release.slice(0, 4)}). ${dataset.title[language]}. ${release}. ${dataset.homepage.replace(/\/+$/, '')}/releases/${release}/`

export const releasesSection: Section = (input, language) => {
  const say = words[language]
  const lines = [...input.releases, input.release]
    .reverse()
    .map(release =>
      row([
        html`<th scope="row">${release}${release === input.release ? ` (${say.current})` : ''}</th>`,
        html`<td><a href="../releases/${release}/manifest.json">manifest.json</a> · <a href="../releases/${release}/SHA256SUMS">SHA256SUMS</a></td>`,
      ]),
    )
  return html`<p>${say.releasesLead}</p>${grid(say.nav.releases, say.releasesHead, lines)}`
}

export const aboutSection: Section = ({ dataset }, language) => {
  const say = words[language]
  const { contact } = dataset
  const address = contact.url ?? `mailto:${contact.email}`
  return html`<h2>${say.legal}</h2><p>${say.legalText(dataset.publisher.name)} ${say.contact}${language === 'fr' ? '\u00a0' : ''}: <a href="${address}">${contact.name}</a>.</p>
<h2>${say.licence}</h2><p>${say.licenceText}</p>
<h2>${say.privacy}</h2><p>${say.privacyText}</p>
<h2>${say.accessibility}</h2><p>${say.accessibilityText}</p>`
}
