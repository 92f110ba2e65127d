import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { filesystemObjects } from '../adapters/objects.filesystem.ts'
import { type Call, type Command, type ExitCode, exit, textOption, UsageError } from './command.ts'
import { placeAssets } from './page-assets.ts'
import { serveFolder } from './page-server.ts'

export const portalCommand: Command = {
  name: 'portal',
  summary: 'Shows the page of the open data, after building again what it needs.',
  operands: '',
  options: {
    to: { value: 'DIR', help: 'the open data (default: open-data)' },
    serve: { help: 'serve it on this machine until interrupted' },
    port: { value: 'N', help: 'port to serve on (default: 8080)' },
  },
  notes:
    'The page itself is made by export, for each release, with its assets. Exit: 0 done, 2 wrong use, 3 failed.',
  run: call => showPortal(call),
}

const showPortal = async (call: Call): Promise<ExitCode> => {
  const to = textOption(call, 'to') ?? 'open-data'
  if (!existsSync(`${to}/latest.json`))
    throw new UsageError(`There is no release in ${to}; run npm run export first.`)
  const placed = await placeAssets(filesystemObjects(to))
  call.terminal.out(`Page assets in ${to}/assets (${placed} new)\n`)
  if (call.options.serve !== true) return exit.yes
  const port = Number(textOption(call, 'port') ?? '8080')
  if (!Number.isInteger(port)) throw new UsageError('--port takes a number')
  const server = createServer(serveFolder(to))
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', resolve),
  )
  call.terminal.out(`http://127.0.0.1:${port}/fr/ and http://127.0.0.1:${port}/en/ until Ctrl+C\n`)
  await new Promise(resolve => process.once('SIGINT', resolve).once('SIGTERM', resolve))
  server.close()
  return exit.yes
}
