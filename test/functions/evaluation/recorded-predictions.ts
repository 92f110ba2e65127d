/**
 * Predictions on the seeds that were spoilt on purpose (spans moved, types changed, rows dropped and doubled, fields falsified),
 * with what the annotation guide's scorer says of them (`scores.json`, recorded once).
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Gold } from '../../../functions/evaluation/gold.ts'
import type { Predicted } from '../../../functions/evaluation/predicted.ts'
import type { Annotated } from '../../../functions/evaluation/verdict.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const text = (path: string): string => readFileSync(at(path), 'utf8')

/** Rows as they were recorded: the columns that are judged, and no others. */
const rows = <R>(table: string): R[] =>
  text(`recorded/${table}.jsonl`)
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as R)

interface RecordedDocument extends Pick<Predicted, 'language' | 'title' | 'published_on'> {
  readonly document_id: string
}

export const recordedPredictions = (): Annotated[] => {
  const types = new Map(
    rows<{ entity_id: string; type: string }>('entities').map(row => [row.entity_id, row.type]),
  )
  const [mentions, indicators, roles] = [
    rows<Predicted['mentions'][number]>('mentions'),
    rows<Predicted['indicators'][number]>('indicators'),
    rows<Predicted['roles'][number]>('roles'),
  ]
  return rows<RecordedDocument>('documents').map(({ document_id: id, ...document }) => ({
    id,
    gold: Gold.parse(JSON.parse(text(`../../gold/${id}.json`))),
    predicted: {
      ...document,
      types,
      text: text(`../../../seeds/documents/${id}.txt`),
      mentions: mentions.filter(row => row.document_id === id),
      indicators: indicators.filter(row => row.document_id === id),
      roles: roles.filter(row => row.document_id === id),
    },
  }))
}

interface RecordedScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly tp: number
  readonly fp: number
  readonly fn: number
}

type ScoredTable = 'entities' | 'mentions' | 'indicators' | 'indicators_complete' | 'roles'

export interface RecordedScores extends Readonly<Record<ScoredTable, Record<string, RecordedScore>>> {
  readonly document_fields: Readonly<Record<string, number>>
  readonly indicator_attributes: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly calibration_error: number
}

export const recordedScores = (): RecordedScores => JSON.parse(text('recorded/scores.json'))
