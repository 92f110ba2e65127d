/** A static server for one machine that does what the public one does: folders have an index, text is compressed, ranges work. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { join, normalize } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { contentType } from '../adapters/content-type.ts'

const compressible = /^(?:text\/|application\/(?:json|ld\+json|wasm|javascript|sql|yaml))/
/** The first and last byte that a Range header asks for. */
const rangeOf = (header: string | undefined, size: number): { start: number; end: number } | undefined => {
  const match = /^bytes=(\d+)-(\d*)$/.exec(header ?? '')
  if (match === null) return undefined
  return { start: Number(match[1]), end: match[2] ? Math.min(Number(match[2]), size - 1) : size - 1 }
}

const answer = async (folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const wanted = normalize(decodeURIComponent(pathname)).replace(/^[/\\]+/, '')
  const key = wanted === '' || wanted.endsWith('/') ? `${wanted}index.html` : wanted
  const path = join(folder, key)
  const info = key.startsWith('..') ? undefined : await stat(path).catch(() => undefined)
  if (info === undefined || !info.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n')
    return
  }
  const type = contentType(key)
  const range = rangeOf(request.headers.range, info.size)
  const zip =
    range === undefined &&
    compressible.test(type) &&
    /\bgzip\b/.test(String(request.headers['accept-encoding']))
  response.writeHead(range === undefined ? 200 : 206, {
    'content-type': type,
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
    'cache-control': /^(?:assets|releases)\//.test(key) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(zip
      ? { 'content-encoding': 'gzip' }
      : { 'content-length': range ? range.end - range.start + 1 : info.size }),
    ...(range && { 'content-range': `bytes ${range.start}-${range.end}/${info.size}` }),
  })
  if (request.method === 'HEAD') response.end()
  else if (zip) await pipeline(createReadStream(path), createGzip(), response)
  else await pipeline(createReadStream(path, range), response)
}

/** Answers GET and HEAD from a folder. */
export const serveFolder =
  (folder: string): RequestListener =>
  (request, response) => {
    // A reader that goes away in the middle is no fault.
    answer(folder, request, response).catch(() => response.destroy())
  }
