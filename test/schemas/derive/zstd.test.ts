import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadZstd } from '../../../schemas/derive/zstd.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('zstd', () => {
  it('gives back what it packed, nothing and large included', async () => {
    const { compress, decompress } = await loadZstd()
    for (const size of [0, 1, 100, 5_000_000]) {
      const bytes = Uint8Array.from({ length: size }, (_, i) => (i * i) % 251)
      expect(Buffer.compare(decompress(compress(bytes), size), bytes)).toBe(0)
    }
  })

  it('gives these very bytes, so that tables are the same on every machine', async () => {
    const { compress } = await loadZstd()
    const packed = Buffer.from(compress(new TextEncoder().encode('cuve '.repeat(40)))).toString('hex')
    expect(packed).toMatchInlineSnapshot(`"28b52ffd20c865000028637576652001004050450b"`)
  })

  it('works in an ES-module bundle with the package beside it', { timeout: 30_000 }, async () => {
    const beside = '@bokuweb/zstd-wasm'
    await build({
      stdin: {
        contents: `import { parquetFile, readParquet } from './schemas/derive/parquet.ts'
          import { units } from './schemas/tables/reference.ts'
          import { unitRows } from './schemas/units.ts'
          import { sorted } from './schemas/table.ts'
          const bytes = await parquetFile(units, sorted(units, unitRows))
          process.stdout.write(String((await readParquet(units, bytes)).length === unitRows.length))`,
        resolveDir: resolve('.'),
        loader: 'ts',
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      external: [beside],
      outfile: join(folder, 'bundle.mjs'),
      logLevel: 'error',
    })
    await cp(join('node_modules', beside), join(folder, 'node_modules', beside), { recursive: true })
    const { stdout } = await promisify(execFile)('node', [join(folder, 'bundle.mjs')], { cwd: '/' })
    expect(stdout).toBe('true')
  })
})
