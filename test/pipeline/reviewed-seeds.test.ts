/** The release of the seeds, after review: the one that people download. */
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, describe, expect, it } from 'vitest'
import { filesystemObjects } from '../../adapters/objects.filesystem.ts'
import { inspect } from '../../functions/checks/inspection.ts'
import { evaluate } from '../../functions/evaluation/evaluation.ts'
import { Gold } from '../../functions/evaluation/gold.ts'
import { collect, parseJson, read } from '../../functions/work-area.ts'
import { memoryObjects } from '../adapters/objects.memory.ts'
import { replaced } from '../functions/checks/spoilt-release.ts'
import { emptyFolder, manifestOf, portsAt, releasedRows, runAll } from './local-run.ts'

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))
const goldFolder = fileURLToPath(new URL('../gold', import.meta.url))
let to: string
let release: string

beforeAll(async () => {
  to = await emptyFolder()
  release = (await runAll(portsAt(seeds, to))).published.release
})

const rowsOf = async () => {
  const [documents, entities, mentions, indicators, roles] = await Promise.all([
    releasedRows(to, release, 'documents'),
    releasedRows(to, release, 'entities'),
    releasedRows(to, release, 'mentions'),
    releasedRows(to, release, 'indicators'),
    releasedRows(to, release, 'roles'),
  ])
  return { documents, entities, mentions, indicators, roles }
}

describe('the reviewed release of the seeds', () => {
  it('is right in every annotated entity, indicator and role', async () => {
    const { documents, entities, mentions, indicators, roles } = await rowsOf()
    const types = new Map(entities.map(row => [row.entity_id, row.type]))
    const annotated = await Promise.all(
      documents.map(async document => {
        const id = document.document_id
        const own = <R extends { readonly document_id: string }>(rows: readonly R[]) =>
          rows.filter(row => row.document_id === id)
        const gold = parseJson(Gold, await readFile(join(goldFolder, `${id}.json`)), id)
        const text = await readFile(join(seeds, 'documents', `${id}.txt`), 'utf8')
        const rows = { mentions: own(mentions), indicators: own(indicators), roles: own(roles) }
        return { id, gold, predicted: { ...document, ...rows, text, types } }
      }),
    )
    const { misses, ...figures } = evaluate(annotated)
    expect(misses).toEqual([])
    for (const table of ['entities', 'indicators', 'indicators_complete', 'roles'] as const)
      expect(figures[table]).toMatchObject({ all: { f1: 1 } })
  })

  it('has no row that nobody looked at, and no decision without its row', async () => {
    const { entities, indicators, roles } = await rowsOf()
    expect([...entities, ...indicators, ...roles].filter(row => row.review_status === 'unreviewed')).toEqual(
      [],
    )
    const { issues } = await manifestOf(portsAt(seeds, to), release)
    expect(issues).not.toHaveProperty('review/not-found')
  })

  it('passes when another Parquet writer wrote the same rows', async () => {
    const folder = join(to, 'releases', release)
    const objects = filesystemObjects(folder)
    const keys = (await collect(objects.list(''))).map(info => info.key)
    let files: ReadonlyMap<string, Uint8Array> = new Map(
      await Promise.all(keys.map(async key => [key, await read(objects, key)] as const)),
    )
    const there = await mkdtemp(join(tmpdir(), 'rewritten-'))
    const connection = await (await DuckDBInstance.create()).connect()
    const parts = keys.filter(key => key.endsWith('.parquet'))
    const codecs = ['snappy', 'gzip', 'zstd', 'uncompressed']
    for (const [index, part] of parts.entries()) {
      const file = join(there, `${index}.parquet`)
      const options = `FORMAT parquet, COMPRESSION ${codecs[index % codecs.length]}, ROW_GROUP_SIZE 7`
      await connection.run(`COPY (FROM read_parquet('${join(folder, part)}')) TO '${file}' (${options})`)
      files = replaced(files, part, await readFile(file))
    }
    const texts = new Map<string, { text: string; sha256: string }>()
    for (const row of await releasedRows(to, release, 'documents'))
      texts.set(row.document_id, {
        text: await readFile(join(seeds, 'documents', `${row.document_id}.txt`), 'utf8'),
        sha256: row.sha256,
      })
    const text = (id: string) => texts.get(id)
    expect(
      await inspect(memoryObjects(Object.fromEntries(files)), { release, listable: true, texts: text }),
    ).toEqual([])
  })
})
