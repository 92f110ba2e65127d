/** `npm run bench -- <name>`: runs `bench/<name>.ts`, or says which there are. */
import { readdir } from 'node:fs/promises'

export interface Bench {
  /** Measures, and gives what to print. */
  readonly run: (args: readonly string[]) => Promise<string>
}

const names = (await readdir(import.meta.dirname))
  .filter(file => file.endsWith('.ts') && file !== 'main.ts' && !file.endsWith('.fixture.ts'))
  .map(file => file.slice(0, -'.ts'.length))
  .sort()

const [name, ...args] = process.argv.slice(2)
if (name !== undefined && names.includes(name)) {
  const { run } = (await import(`./${name}.ts`)) as Bench
  process.stdout.write(`${await run(args)}\n`)
} else {
  process.stderr.write(`npm run bench -- <name>, where <name> is one of: ${names.join(', ')}\n`)
  process.exitCode = 2
}
