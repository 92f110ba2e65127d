import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { bundlePage } from '../../infra/page-assets.ts'
import { assetNames } from '../../site/assets.generated.ts'
import { synthesize } from './synthesis.ts'

it('builds the very assets that the pages name', async () => {
  const folder = await bundlePage(join(mkdtempSync(join(tmpdir(), 'assets-')), 'page'))
  expect(existsSync(join(folder, assetNames.script))).toBe(true)
  expect(existsSync(join(folder, assetNames.style))).toBe(true)
}, 60_000)

it('puts the assets into the open data at deployment, and keeps those that earlier pages name', () => {
  const { publication } = synthesize()
  const [bucket] = Object.keys(publication.findResources('AWS::S3::Bucket', { DeletionPolicy: 'Retain' }))
  expect(bucket).toBeDefined()
  publication.hasResourceProperties('Custom::CDKBucketDeployment', {
    DestinationBucketName: { Ref: bucket },
    Prune: false,
  })
}, 60_000)
