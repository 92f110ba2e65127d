import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seedsFolder } from '../adapters/local.ts'
import { type Evaluation, evaluate } from '../functions/evaluation/evaluation.ts'
import { Gold } from '../functions/evaluation/gold.ts'
import { predict } from '../functions/extract/prediction.ts'
import { parseJson } from '../functions/work-area.ts'
import { Authority } from '../schemas/source/authority.ts'
import { SourceError } from '../schemas/source/fault.ts'
import { parseSource } from '../schemas/source/parse.ts'
import { UsageError } from './command.ts'

/** The project's own: the seeds' texts and their annotations. */
export const annotatedSeeds = {
  from: join(seedsFolder, 'documents'),
  gold: fileURLToPath(new URL('../test/gold', import.meta.url)),
} as const

/** Extracts every annotated text of a folder and scores it against its annotation. */
export const evaluateFolder = ({ from, gold }: { from: string; gold: string }): Evaluation => {
  for (const folder of [from, gold])
    if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}.`)
  const stems = readdirSync(gold)
    .filter(name => name.endsWith('.json'))
    .map(name => name.slice(0, -5))
    .sort()
  if (stems.length === 0) throw new UsageError(`${gold} has no annotations (<stem>.json).`)
  const read = predict(authority())
  return evaluate(
    stems.map(id => {
      const file = join(gold, `${id}.json`)
      return {
        id,
        gold: parseJson(Gold, readFileSync(file), file),
        predicted: read(id, new TextDecoder().decode(readFileSync(join(from, `${id}.txt`)))),
      }
    }),
  )
}

/** The names that the seeds' maintainers vouch for. */
export const authority = (): Authority => {
  const file = join(seedsFolder, 'authority.yaml')
  const parsed = parseSource(Authority, readFileSync(file), { file, empty: [] })
  if (!parsed.ok) throw new SourceError(parsed.faults)
  return parsed.value
}
