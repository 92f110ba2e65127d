import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seedsFolder } from '../adapters/local.ts'
import { type Evaluation, evaluate } from '../functions/evaluation/evaluation.ts'
import { Gold } from '../functions/evaluation/gold.ts'
import type { JudgedRow } from '../functions/evaluation/rule-shares.ts'
import { type Annotated, judge } from '../functions/evaluation/verdict.ts'
import { extractor } from '../functions/extract/extractor.ts'
import { rowRules } from '../functions/extract/indicators/confidence.ts'
import { predict } from '../functions/extract/prediction.ts'
import { codePoints } from '../functions/extract/text/code-points.ts'
import { vouchedNames } from '../functions/extract/vouched-names.ts'
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

interface Folders {
  readonly from: string
  readonly gold: string
}

/** An annotated text with what was extracted from it. */
interface Read extends Annotated {
  readonly text: string
}

/** Extracts every annotated text of a folder. */
const readFolder = ({ from, gold }: Folders): Read[] => {
  for (const folder of [from, gold])
    if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}.`)
  const stems = readdirSync(gold)
    .filter(name => name.endsWith('.json'))
    .map(name => name.slice(0, -5))
    .sort()
  if (stems.length === 0) throw new UsageError(`${gold} has no annotations (<stem>.json).`)
  const read = predict(authority())
  return stems.map(id => {
    const file = join(gold, `${id}.json`)
    const text = new TextDecoder().decode(readFileSync(join(from, `${id}.txt`)))
    return { id, text, gold: parseJson(Gold, readFileSync(file), file), predicted: read(id, text) }
  })
}

/** Extracts every annotated text of a folder and scores it against its annotation. */
export const evaluateFolder = (folders: Folders): Evaluation => evaluate(readFolder(folders))

/** The rules behind every indicator extracted from a folder's texts, and what of it was right; an optional one is not counted as right. */
export const judgedRows = (folders: Folders): JudgedRow[] => {
  const extract = extractor({ vouched: vouchedNames(authority()) })
  return readFolder(folders).flatMap(document => {
    const { text } = document
    const at = codePoints(text)
    const rules = new Map(
      extract(text).indicators.map(found => [`${at(found.start)}-${at(found.end)}`, found.rules]),
    )
    const { indicators } = judge(document)
    const matched = new Map(indicators.matched.map(match => [match.row, match.right]))
    return document.predicted.indicators.map(row => {
      const right = matched.get(row)
      return {
        document: document.id,
        rules: rowRules(rules.get(`${row.start_char}-${row.end_char}`) ?? []),
        right: { quantity: right?.comparator ?? false, period: right?.period, status: right?.status },
      }
    })
  })
}

/** The names that the seeds' maintainers vouch for. */
export const authority = (): Authority => {
  const file = join(seedsFolder, 'authority.yaml')
  const parsed = parseSource(Authority, readFileSync(file), { file, empty: [] })
  if (!parsed.ok) throw new SourceError(parsed.faults)
  return parsed.value
}
