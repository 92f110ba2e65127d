import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Companion, companions } from '../../../functions/publish/companions.ts'
import { columnsOf, type Table } from '../../../schemas/table.ts'
import { tableNames, tables } from '../../../schemas/tables.ts'
import { inventedInput, inventedRows } from './invented-release.ts'

let files: ReadonlyMap<string, Companion>
let input: Awaited<ReturnType<typeof inventedInput>>
const textOf = (path: string) => new TextDecoder().decode(files.get(path)?.bytes)
const jsonOf = (path: string) => JSON.parse(textOf(path))

beforeAll(async () => {
  input = await inventedInput()
  files = new Map(companions(input).map(each => [each.file.path, each]))
})

describe('CSV twins', () => {
  const folder = mkdtempSync(join(tmpdir(), 'csv-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('say what the tables say: quotes, line breaks, lists, nulls and dates come back from another reader', async () => {
    const connection = await (await DuckDBInstance.create()).connect()
    const types = {
      string: 'VARCHAR',
      int: 'INTEGER',
      double: 'DOUBLE',
      boolean: 'BOOLEAN',
      date: 'VARCHAR',
      strings: 'VARCHAR',
    }
    for (const name of tableNames) {
      const path = join(folder, `${name}.csv`)
      writeFileSync(path, files.get(`csv/${name}.csv`)!.bytes)
      const table: Table = tables[name]
      const columns = columnsOf(table).map(([column, { type }]) => `'${column}': '${types[type]}'`)
      const read = await connection.runAndReadAll(
        `SELECT * FROM read_csv('${path}', header = true, quote = '"', escape = '"', columns = {${columns.join(', ')}})`,
      )
      const expected = inventedRows[name].map(row =>
        Object.fromEntries(
          Object.keys(table.columns).map(column => {
            const value = (row as Record<string, unknown>)[column]
            return [column, Array.isArray(value) ? JSON.stringify(value) : value]
          }),
        ),
      )
      expect(read.getRowObjectsJson(), name).toEqual(expected)
    }
  })

  it('tell an empty text from a missing value', () => {
    const documents = inventedRows.documents.map(row => ({
      ...row,
      title: row.document_id === 'one' ? '' : null,
    }))
    const csv = companions({ ...input, rows: { ...inventedRows, documents } }).find(
      each => each.file.path === 'csv/documents.csv',
    )
    const lines = new TextDecoder().decode(csv?.bytes).split('\r\n')
    expect(lines[1]).toMatch(/^one,fr,"",/)
    expect(lines[2]).toMatch(/^two,en,,/)
  })
})

describe('catalogue', () => {
  it('is the same, byte for byte, when made again', () => {
    for (const again of companions(input)) expect(again.file).toEqual(files.get(again.file.path)?.file)
  })

  it('gives size and checksum of every table file in the data package, and keys that point at its resources', () => {
    const { resources } = jsonOf('datapackage.json')
    const names = new Set(resources.map((resource: { name: string }) => resource.name))
    for (const { path, bytes, rows } of input.files)
      expect(resources.find((resource: { path: string }) => resource.path === path)).toMatchObject({
        bytes,
        rows,
      })
    for (const resource of resources) {
      if (resource.format === 'csv')
        expect(resource.hash).toBe(`sha256:${files.get(resource.path)?.file.sha256}`)
      for (const { reference } of resource.schema.foreignKeys)
        expect(['', ...names]).toContain(reference.resource)
    }
  })

  it('speaks both languages to DCAT, gives latest/ as address, and every release as a version', () => {
    const dataset = (releases: string[]) =>
      JSON.parse(
        new TextDecoder().decode(
          companions({ ...input, releases }).find(each => each.file.path === 'dcat.jsonld')?.bytes,
        ),
      )['dcat:dataset']
    expect(dataset([])['dct:title'].map((title: { '@language': string }) => title['@language'])).toEqual([
      'fr',
      'en',
    ])
    for (const distribution of dataset([])['dcat:distribution'])
      expect(distribution['dcat:downloadURL']['@id']).toMatch(
        /^https:\/\/data\.example\.org\/bioproduction\/latest\//,
      )
    expect(
      dataset(['2025-01-01.01'])['dcat:hasVersion'].map(
        (version: { 'dcat:version': string }) => version['dcat:version'],
      ),
    ).toEqual(['2025-01-01.01', '2025-07-01.01'])
    expect(dataset([])['dct:temporal']['dcat:startDate']['@value']).toBe('2024-03-05')
  })

  it('lets Croissant loaders read a table of several parts from its CSV twin', () => {
    const [first] = input.files.filter(file => file.path.startsWith('indicators/'))
    const second = { ...first!, path: 'indicators/part-00001.parquet' }
    const made = companions({ ...input, files: [...input.files, second] }).find(
      each => each.file.path === 'croissant.json',
    )
    const { recordSet } = JSON.parse(new TextDecoder().decode(made?.bytes))
    const sources = new Map(
      recordSet.map((set: { name: string; field: { source: { fileObject: object } }[] }) => [
        set.name,
        set.field[0]?.source.fileObject,
      ]),
    )
    expect(sources.get('indicators')).toEqual({ '@id': 'csv/indicators.csv' })
    expect(sources.get('roles')).toEqual({ '@id': 'roles/part-00000.parquet' })
  })

  it('describes every column in the dictionary with the type that the Parquet footer has, in both languages', () => {
    const lines = textOf('DICTIONARY.md').split('\n')
    expect(lines.filter(line => line.startsWith('| `obs_value` | double | DOUBLE |'))).toHaveLength(4)
    expect(lines).toContain(
      '| `published_on` | date | INT32 DATE | oui | Jour de publication, s’il est connu. |',
    )
    expect(lines).toContain('| `published_on` | date | INT32 DATE | yes | Day of publication, where known. |')
  })
})
