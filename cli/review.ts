import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { localPorts, seedsFolder } from '../adapters/local.ts'
import { sourceKeys } from '../functions/keys.ts'
import { reviewPage } from '../site/review/build.ts'
import type { ReviewData } from '../site/review/review-data.ts'
import { type Call, type Command, type ExitCode, exit, textOption, UsageError } from './command.ts'
import { reviewChoices, reviewDocuments } from './review-documents.ts'
import { reviewFileText, reviewServer } from './review-server.ts'
import { judgedDocuments, readSourceConfig } from './source-folder.ts'

/** Outside of version control: the page holds full texts, which stay on this machine. */
const defaultPage = fileURLToPath(new URL('../.cache/review.html', import.meta.url))

export const reviewCommand: Command = {
  name: 'review',
  summary:
    'Makes one local page with every document and what was extracted from it, to accept, reject, correct or add.',
  operands: '',
  options: {
    from: { value: 'DIR', help: 'source folder (default: seeds)' },
    to: { value: 'FILE', help: 'where the page goes (default: .cache/review.html)' },
    serve: { help: 'serve it on this machine; it then saves review.yaml of the source folder' },
    port: { value: 'N', help: 'port to serve on (default: 8090)' },
  },
  notes:
    'Open the file to look; its decisions can be downloaded as review.yaml. The page holds full texts: do not publish it.\nExit: 0 done, 2 wrong use, 3 failed.',
  run: call => review(call),
}

const review = async (call: Call): Promise<ExitCode> => {
  const from = textOption(call, 'from') ?? seedsFolder
  if (!existsSync(from)) throw new UsageError(`There is no folder ${from}; give one with --from.`)
  if (call.options.serve === true) return serve(call, from)
  const page = textOption(call, 'to') ?? defaultPage
  mkdirSync(dirname(page), { recursive: true })
  const data = await reviewData(from, { served: false })
  writeFileSync(page, await reviewPage(data))
  call.terminal.out(
    `${page}\n${count(data)}. Open it in a browser; to save decisions: npm run review -- --serve\n`,
  )
  return exit.yes
}

const count = ({ documents }: ReviewData): string =>
  `${documents.length} documents, ${documents.reduce((sum, each) => sum + each.rows.length, 0)} rows`

/** Everything that the page is given. */
export const reviewData = async (from: string, { served }: { served: boolean }): Promise<ReviewData> => {
  const { sources, clock } = localPorts({ from, to: from })
  const config = await readSourceConfig(sources)
  const verdicts = await judgedDocuments(sources, config)
  return {
    documents: reviewDocuments(
      verdicts.flatMap(verdict => ('text' in verdict ? [verdict.text] : [])),
      config,
    ),
    ...reviewChoices(config),
    review: reviewFileText(join(from, sourceKeys.review)),
    today: clock.now().toISOString().slice(0, 10),
    served,
  }
}

const serve = async (call: Call, from: string): Promise<ExitCode> => {
  if (!existsSync(join(from, sourceKeys.dataset)))
    throw new UsageError(
      `${from} is a bare folder of texts; only a source folder (dataset.yaml) has a review.yaml.`,
    )
  const port = Number(textOption(call, 'port') ?? '8090')
  if (!Number.isInteger(port)) throw new UsageError('--port takes a number')
  const data = await reviewData(from, { served: true })
  const file = join(from, sourceKeys.review)
  const page = () => reviewPage({ ...data, review: reviewFileText(file) })
  const server = createServer(reviewServer({ page, file }))
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', resolve),
  )
  const address = server.address()
  const at = typeof address === 'object' && address !== null ? address.port : port
  call.terminal.out(`${count(data)}: http://127.0.0.1:${at}/ until Ctrl+C; saves ${file}\n`)
  await new Promise(resolve => process.once('SIGINT', resolve).once('SIGTERM', resolve))
  server.close()
  return exit.yes
}
