/** `cdk synth` and `cdk deploy` begin here; needs no AWS account. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Dataset } from '../schemas/source/dataset.ts'
import { parseSource } from '../schemas/source/parse.ts'
import { bundleAll } from './bundle.ts'
import { OpenDataApp } from './open-data-app.ts'
import { bundlePage } from './page-assets.ts'

const seeds = fileURLToPath(new URL('../seeds', import.meta.url))
const file = join(seeds, 'dataset.yaml')
const dataset = parseSource(Dataset, readFileSync(file), { file })
if (!dataset.ok)
  throw new Error(dataset.faults.map(({ field, message }) => `${file}: ${field} ${message}`).join('\n'))

new OpenDataApp({
  dataset: { name: dataset.value.name, title: dataset.value.title.en },
  seeds,
  bundles: await bundleAll(),
  page: await bundlePage(),
  account: process.env.CDK_DEFAULT_ACCOUNT,
  region: process.env.AWS_REGION,
}).synth()
