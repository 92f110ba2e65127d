/** Serves the review page on this machine and saves the decisions that it sends. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { z } from 'zod'
import { faultLine } from '../schemas/source/fault.ts'
import { parseSource } from '../schemas/source/parse.ts'
import { Review } from '../schemas/source/review.ts'
import { reviewText } from '../site/review/decision-file.ts'

/** What the page sends: its decisions, and the file that they were made from. */
const Saving = z.object({ base: z.string(), decisions: z.unknown() })

interface ReviewServer {
  /** The page with the file as it is now. */
  readonly page: () => Promise<string>
  /** review.yaml. */
  readonly file: string
}

class Refusal extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Only this machine's own page may ask: a site elsewhere can send requests to localhost, but not with this host and origin. */
const judgeCaller = ({ headers, method }: IncomingMessage): void => {
  const host = headers.host ?? ''
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host)) throw new Refusal(403, 'Not this host')
  if (method === 'PUT' && headers.origin !== `http://${host}`) throw new Refusal(403, 'Not from this page')
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** The file with the decisions sent; refuses what the schema refuses, and a file that changed meanwhile. */
export const savedReview = (body: string, now: string): string => {
  const sent = Saving.safeParse(jsonOf(body))
  if (!sent.success) throw new Refusal(400, 'Not what the page sends')
  if (sent.data.base !== now)
    throw new Refusal(409, 'review.yaml was changed elsewhere; reload the page and decide again')
  const decisions = Review.safeParse(sent.data.decisions)
  if (!decisions.success) throw new Refusal(422, z.prettifyError(decisions.error))
  const text = reviewText(now, decisions.data)
  const parsed = parseSource(Review, text, { file: 'review.yaml', empty: [] })
  if (!parsed.ok) throw new Refusal(422, parsed.faults.map(faultLine).join('\n'))
  return text
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The file's text; none yet is an empty one. */
export const reviewFileText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

const answer = async (request: IncomingMessage, response: ServerResponse, server: ReviewServer) => {
  judgeCaller(request)
  const say = (type: string, text: string) =>
    response
      .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
      .end(text)
  if (request.method === 'GET' && request.url === '/') return say('text/html', await server.page())
  if (request.method !== 'PUT' || request.url !== '/review.yaml') throw new Refusal(404, 'Not found')
  const text = savedReview(await bodyOf(request), reviewFileText(server.file))
  // By rename, so that nobody reads half a file.
  writeFileSync(`${server.file}.tmp`, text)
  renameSync(`${server.file}.tmp`, server.file)
  return say('application/yaml', text)
}

export const reviewServer =
  (server: ReviewServer): RequestListener =>
  (request, response) => {
    answer(request, response, server).catch((error: unknown) => {
      const status = error instanceof Refusal ? error.status : 500
      const message = error instanceof Error ? error.message : String(error)
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(message)
    })
  }
