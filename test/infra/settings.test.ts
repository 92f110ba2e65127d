import { describe, expect, it } from 'vitest'
import cdkJson from '../../cdk.json' with { type: 'json' }
import { readSettings } from '../../infra/settings.ts'

describe('settings', () => {
  it('have defaults for all, which are those that cdk.json shows', () => {
    expect(readSettings({})).toEqual(readSettings(cdkJson.context))
    expect(readSettings({})).toMatchObject({
      region: 'eu-west-3',
      concurrency: 5,
      readers: 'cloudfront',
      approval: 'automatic',
    })
  })

  it('take numbers as text, as the command line gives them', () => {
    expect(readSettings({ concurrency: '40', batch_bytes: '1000000' })).toMatchObject({
      concurrency: 40,
      batch_bytes: 1_000_000,
    })
  })

  it('take the region from the context before the shell', () => {
    expect(readSettings({}, 'us-east-1').region).toBe('us-east-1')
    expect(readSettings({ region: 'eu-west-1' }, 'us-east-1').region).toBe('eu-west-1')
  })

  it('name the setting that is wrong and where the settings are explained', () => {
    expect(() => readSettings({ readers: 'everyone' })).toThrow(/readers.*docs\/aws\.md/s)
    expect(() => readSettings({ schedule: 'daily' })).toThrow(/rate\(1 day\)/)
    expect(() => readSettings({ concurrency: 0 })).toThrow(/concurrency/)
  })

  it('refuse a name they do not know, but leave the CDK its own', () => {
    expect(() => readSettings({ aproval: 'manual' })).toThrow(/aproval/)
    expect(() => readSettings({ '@aws-cdk/some:flag': true, 'aws:cdk:bundling-stacks': [] })).not.toThrow()
  })
})
