import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Objects, Ports } from '../functions/ports.ts'
import { bareFolder } from './objects.bare-folder.ts'
import { filesystemObjects } from './objects.filesystem.ts'
import { duckdbWarehouse } from './warehouse.duckdb.ts'

/** The source folder that the project ships. */
export const seedsFolder = fileURLToPath(new URL('../seeds', import.meta.url))

/** Below the output folder: the work area of a run, removed at its end. */
export const workFolder = '.work'

/** Folders of a run on one machine. */
export interface LocalFolders {
  readonly from: string
  readonly to: string
}

/** Everything a run on one machine needs: folders, DuckDB, the system's clock. */
export const localPorts = ({ from, to }: LocalFolders): Ports => ({
  sources: localSources(from),
  work: filesystemObjects(join(to, workFolder)),
  published: filesystemObjects(to),
  warehouse: duckdbWarehouse(to),
  clock: { now: () => new Date() },
  owners: { alive: async owner => processLives(owner) },
})

/** A source folder has a dataset.yaml; a bare folder of texts takes everything else from the project's seeds, without review. */
const localSources = (from: string): Objects =>
  existsSync(join(from, 'dataset.yaml')) ? filesystemObjects(from) : bareFolder(from, seedsFolder)

/** Names this process as the owner of a lock. */
export const thisProcess = (): string => `process:${process.pid}`

const processLives = (owner: string): boolean => {
  const pid = Number(owner.replace('process:', ''))
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, but is another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
