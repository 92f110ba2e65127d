/** The rights on paper against what the stages really do: every read, write, listing and removal of two runs. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { runBatch } from '../../cli/stage-functions.ts'
import { merge } from '../../functions/merge/stage.ts'
import { plan } from '../../functions/plan/stage.ts'
import type { Objects, Ports } from '../../functions/ports.ts'
import { publish } from '../../functions/publish/stage.ts'
import { register } from '../../functions/register/stage.ts'
import { storeRights } from '../../infra/stage-rights.ts'
import { type BatchInput, type StageName, type StageReport, stageNames } from '../../schemas/stages.ts'
import { sourceFolder, texts } from '../pipeline/invented-sources.ts'
import { emptyFolder, portsAt } from '../pipeline/local-run.ts'

type Deed = 'get' | 'put' | 'remove' | 'list'
type Store = 'sources' | 'work' | 'published'
const done = new Map<string, Set<string>>()
let stage: StageName

/** A store that notes what is done to it, by stage. A read of nothing also asks for leave to list. */
const watched = (store: Store, objects: Objects): Objects => {
  const note = (deed: Deed, key: string) => {
    const name = `${stage} ${store} ${deed}`
    done.set(name, (done.get(name) ?? new Set()).add(key))
  }
  return {
    async get(key) {
      note('get', key)
      const bytes = await objects.get(key)
      if (bytes === undefined) note('list', key)
      return bytes
    },
    put(key, bytes, condition) {
      note('put', key)
      return objects.put(key, bytes, condition)
    },
    list(prefix) {
      note('list', prefix)
      return objects.list(prefix)
    },
    remove(keys) {
      for (const key of keys) note('remove', key)
      return objects.remove(keys)
    },
  }
}

const as = async <T>(name: StageName, work: () => Promise<T>): Promise<T> => {
  stage = name
  return work()
}

const runOnce = async (ports: Ports): Promise<void> => {
  const { run, batches } = await as('plan', () => plan({ owner: 'one' }, ports))
  for (let index = 0; index < batches; index++) {
    const input: BatchInput = { run, batch: String(index).padStart(5, '0') }
    stage = 'validate'
    const followed = (report: StageReport) => {
      if (report.stage === 'validate') stage = 'extract'
      if (report.stage === 'extract') stage = 'convert'
    }
    await runBatch(input, { ports, done: followed })
  }
  await as('merge', () => merge({ run }, ports))
  const published = await as('publish', () => publish({ run }, ports))
  await as('register', () => register(published, ports))
}

/** Whether a right's key, where `*` stands for anything, covers a key. */
const covers = (right: string, key: string): boolean =>
  new RegExp(
    `^${right
      .split('*')
      .map(part => part.replace(/[.\\/]/g, '\\$&'))
      .join('.*')}$`,
  ).test(key)

beforeAll(async () => {
  const folder = await sourceFolder({ 'bad.txt': '' })
  const local = portsAt(folder, await emptyFolder())
  const ports: Ports = {
    ...local,
    sources: watched('sources', local.sources),
    work: watched('work', local.work),
    published: watched('published', local.published),
    owners: { alive: async () => false },
  }
  await runOnce(ports)
  await local.published.put('releases/2020-01-01.01/half.parquet', new Uint8Array(1))
  await local.work.put('runs/lock.json', Buffer.from('{"run":"dead","owner":"dead","started_at":""}'))
  await writeFile(join(folder, 'delta.txt'), texts['gamma-note'].replace('35', '36'))
  await runOnce(ports)
}, 60_000)

describe.each(stageNames)('%s', name => {
  it('may do all that it does', () => {
    for (const store of ['sources', 'work', 'published'] as const)
      for (const deed of ['get', 'put', 'remove', 'list'] as const) {
        const rights = storeRights[name][store]?.[deed] ?? []
        const below =
          deed === 'list' ? rights.map(right => (right.endsWith('*') ? right : `${right}*`)) : rights
        const keys = [...(done.get(`${name} ${store} ${deed}`) ?? [])]
        expect(
          keys.filter(key => !below.some(right => covers(right, key))),
          `${store} ${deed}`,
        ).toEqual([])
      }
  })

  it('may do nothing in a store that it never touches', () => {
    for (const store of Object.keys(storeRights[name]))
      expect(
        [...done.keys()].filter(key => key.startsWith(`${name} ${store} `)),
        store,
      ).not.toEqual([])
  })
})
