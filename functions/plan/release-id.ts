import { releasePattern } from '../../schemas/stages.ts'

/** Release ids in time order, from the keys of a `releases/` listing; `whole` ones have their checksums. */
export interface ReleaseFolder {
  readonly release: string
  readonly whole: boolean
  readonly keys: readonly string[]
}

/**
 * The release that a run makes: the one asked for, or the next of `today` (UTC), always above every whole one, also where the
 * clock is behind. Undefined where the one asked for exists or is not above.
 */
export const nextRelease = (
  today: string,
  { whole, asked }: { whole: readonly string[]; asked?: string | undefined },
): string | undefined => {
  const last = whole.at(-1)
  if (asked !== undefined) return last === undefined || asked > last ? asked : undefined
  if (last === undefined || today > last.slice(0, 10)) return `${today}.01`
  const [day, counter] = [last.slice(0, 10), Number(last.slice(11))]
  return counter < 99 ? `${day}.${String(counter + 1).padStart(2, '0')}` : `${dayAfter(day)}.01`
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** Groups the keys below `releases/` by release; a release is whole once its SHA256SUMS, written last, is there. */
export const releaseFolders = (keys: readonly string[]): ReleaseFolder[] => {
  const folders = new Map<string, string[]>()
  for (const key of keys) {
    const release = key.split('/')[1] ?? ''
    if (releasePattern.test(release)) folders.set(release, [...(folders.get(release) ?? []), key])
  }
  return [...folders]
    .map(([release, own]) => ({ release, whole: own.includes(`releases/${release}/SHA256SUMS`), keys: own }))
    .sort((a, b) => (a.release < b.release ? -1 : 1))
}
