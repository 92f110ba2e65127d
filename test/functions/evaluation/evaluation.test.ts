import { describe, expect, it } from 'vitest'
import { type Evaluation, evaluate } from '../../../functions/evaluation/evaluation.ts'
import type { Annotated } from '../../../functions/evaluation/verdict.ts'
import { recordedPredictions, recordedScores } from './recorded-predictions.ts'

/** The scorer rounds to four digits. */
const rounded = (number: number): number => Math.round(number * 1e4) / 1e4

const asRecorded = (scores: Evaluation['entities']) =>
  Object.fromEntries(
    Object.entries(scores).map(([key, { right, wrong, missed, precision, recall, f1 }]) => [
      key,
      {
        precision: rounded(precision),
        recall: rounded(recall),
        f1: rounded(f1),
        tp: right,
        fp: wrong,
        fn: missed,
      },
    ]),
  )

describe('the evaluation against the annotation guide’s scorer, on spoilt predictions', () => {
  const [evaluation, recorded] = [evaluate(recordedPredictions()), recordedScores()]

  it.each(['entities', 'mentions', 'indicators', 'indicators_complete', 'roles'] as const)(
    'counts %s as the scorer does',
    table => {
      expect(asRecorded(evaluation[table])).toEqual(recorded[table])
    },
  )

  it('finds the same share of each field of the indicators right', () => {
    const expected = Object.fromEntries(
      Object.entries(recorded.indicator_attributes).flatMap(([field, shares]) =>
        Object.entries(shares).map(([language, share]) => [`${field}/${language}`, share]),
      ),
    )
    const found = Object.fromEntries(
      Object.entries(evaluation.indicator_attributes).map(([key, share]) => [key, rounded(share)]),
    )
    expect(found).toEqual(expected)
  })

  it('finds the same share of each field of the documents right', () => {
    const ofAll = Object.keys(recorded.document_fields).map(field => [
      field,
      rounded(evaluation.document_fields[`${field}/all`]!),
    ])
    expect(Object.fromEntries(ofAll)).toEqual(recorded.document_fields)
  })

  it('finds the same calibration error', () => {
    expect(rounded(evaluation.calibration_error!)).toBe(recorded.calibration_error)
  })

  it('was given predictions with faults of every kind', () => {
    for (const table of ['entities', 'mentions', 'indicators', 'indicators_complete', 'roles'] as const) {
      const { tp, fp, fn } = recorded[table].all!
      expect(Math.min(tp, fp, fn)).toBeGreaterThan(0)
    }
  })
})

describe('figures by concept', () => {
  const text = 'The plant employs 20 people. The firm raised 5 million euros.'
  const indicator = (quote: string, value: number, unit: string) => ({
    quote,
    value,
    low: null,
    high: null,
    unit,
    per: null,
    of: null,
    comparator: 'exact',
    period: null,
    status: 'observed',
    subject: null,
    optional: false,
  })
  const row = (quote: string, value: number, unit: string) => ({
    quote,
    start_char: text.indexOf(quote),
    end_char: text.indexOf(quote) + quote.length,
    obs_value: value,
    unit_measure: unit,
    unit_per: null,
    confidence: 0.5,
    review_status: 'unreviewed',
  })
  const document = {
    id: 'invented',
    gold: {
      document: { language: 'en', title: null, published_on: null },
      entities: [],
      roles: [],
      indicators: [
        { ...indicator('20 people', 20, 'count'), concept: 'headcount' },
        { ...indicator('5 million euros', 5e6, 'EUR'), concept: 'funding' },
      ],
    },
    predicted: {
      text,
      language: 'en',
      title: null,
      published_on: null,
      types: new Map(),
      mentions: [],
      roles: [],
      indicators: [
        { ...row('20 people', 20, 'count'), concept: 'headcount' },
        { ...row('5 million euros', 5e6, 'EUR'), concept: 'investment' },
      ],
    },
  } as unknown as Annotated

  it('count a figure under another concept as missed here and made up there', () => {
    const { indicators_by_concept } = evaluate([document])
    expect(
      Object.entries(indicators_by_concept).map(([concept, { right, wrong, missed }]) => [
        concept,
        [right, wrong, missed],
      ]),
    ).toEqual([
      ['funding', [0, 0, 1]],
      ['headcount', [1, 0, 0]],
      ['investment', [0, 1, 0]],
    ])
  })
})
