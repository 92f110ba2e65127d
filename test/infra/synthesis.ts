/** The app as a test sees it: no bundling, no account, templates in a folder of its own. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Template } from 'aws-cdk-lib/assertions'
import cdkJson from '../../cdk.json' with { type: 'json' }
import { OpenDataApp } from '../../infra/open-data-app.ts'
import { type StageName, stageNames } from '../../schemas/stages.ts'

export interface Synthesis {
  readonly publication: Template
  readonly pipeline: Template
  readonly downloadLog: Template
  /** What cdk-nag and the CDK itself found, as they write it beside the templates. */
  readonly report: string
}

const stubs = (): { bundles: Record<StageName, string>; seeds: string; page: string; outdir: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'synthesis-'))
  const made = [...stageNames, 'seeds', 'page'].map(name => {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'index.mjs'), `export const handler = '${name}'`)
    return [name, join(folder, name)]
  })
  const { seeds, page, ...bundles } = Object.fromEntries(made)
  return { bundles, seeds, page, outdir: join(folder, 'out') }
}

export const synthesize = (context: Readonly<Record<string, unknown>> = {}): Synthesis => {
  const { bundles, seeds, page, outdir } = stubs()
  const app = new OpenDataApp({
    dataset: { name: 'invented', title: 'Invented' },
    seeds,
    bundles,
    page,
    outdir,
    context: { ...cdkJson.context, 'aws:cdk:disable-stack-trace': true, ...context },
    analyticsReporting: false,
    treeMetadata: false,
  })
  app.synth()
  return {
    publication: Template.fromStack(app.publication),
    pipeline: Template.fromStack(app.pipeline),
    downloadLog: Template.fromStack(app.downloadLog),
    report: readFileSync(join(outdir, 'validation-report.json'), 'utf8'),
  }
}
