import { describe, expect, it } from 'vitest'
import { SourceConfig } from '../../../schemas/source/config.ts'
import { type SourceFiles, sourceConfig } from '../../../schemas/source/config-files.ts'
import { SourceError } from '../../../schemas/source/fault.ts'

const dataset = `name: invented
title: {fr: Inventé, en: Invented}
description: {fr: Rien., en: Nothing.}
publisher: {name: Nobody}
contact: {name: Desk, url: "https://desk.example/"}
licence: CC-BY-4.0
homepage: https://desk.example/
keywords: {fr: [rien], en: [nothing]}
themes: [HEAL]
languages: [fr, en]
`
const authority = '- id: place/valbourg\n  type: place\n  name: Valbourg\n'
const series = `- id: valbourg-jobs
  label_fr: Emplois à Valbourg
  label_en: Jobs in Valbourg
  subject: place/valbourg
  concept: headcount
  unit: count
  words: [emplois, jobs]
`
const files: SourceFiles = { dataset, authority, series, review: undefined }

const lines = (changed: Partial<SourceFiles>): readonly string[] => {
  try {
    sourceConfig({ ...files, ...changed })
    return []
  } catch (error) {
    if (error instanceof SourceError) return error.message.split('\n')
    throw error
  }
}

describe('the configuration', () => {
  it('needs no review, and survives its journey as JSON', () => {
    const config = sourceConfig(files)
    expect(config.review).toEqual([])
    expect(SourceConfig.parse(JSON.parse(JSON.stringify(config)))).toEqual(config)
  })

  it.each(['dataset', 'authority', 'series'] as const)('misses %s.yaml by name', name => {
    expect(lines({ [name]: undefined })).toEqual([`${name}.yaml: is missing from the source folder`])
  })

  it('reports the faults of all files at once', () => {
    const found = lines({
      dataset: dataset.replace('CC-BY-4.0', 'CC-BY').replace('name: Desk, ', 'name: Desk, phone: "1", '),
      authority: 'valbourg\n',
      series: series.replace('unit: count', 'unit: people'),
      review: '- decision: confirm\n  decision: reject\n',
    })
    expect(found.map(line => line.replace(/( must | is ).*/, ''))).toEqual([
      'dataset.yaml: line 5: contact.phone',
      'dataset.yaml: line 6: licence',
      'authority.yaml: line 1:',
      'series.yaml: line 6: [0].unit',
      'review.yaml: line 2:',
    ])
  })

  it('wants a series to be about somebody in authority.yaml', () => {
    expect(lines({ series: series.replace('place/valbourg', 'place/elsewhere') })).toEqual([
      'series.yaml: line 4: [0].subject names place/elsewhere, which is not in authority.yaml',
    ])
  })

  it('wants a page or a mailbox where the publisher is reached', () => {
    expect(lines({ dataset: dataset.replace(', url: "https://desk.example/"', '') })).toEqual([
      'dataset.yaml: line 5: contact must have url or email',
    ])
  })
})
