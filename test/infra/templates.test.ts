import { existsSync, readFileSync } from 'node:fs'
import { Match } from 'aws-cdk-lib/assertions'
import { beforeAll, describe, expect, it } from 'vitest'
import { stageNames } from '../../schemas/stages.ts'
import { type Synthesis, synthesize } from './synthesis.ts'

let plain: Synthesis
let open: Synthesis
beforeAll(() => {
  plain = synthesize()
  open = synthesize({ readers: 'aws', approval: 'manual', schedule: 'off', alarm_email: 'data@example.org' })
}, 60_000)

type Resource = Readonly<
  { Type: string; Properties: Readonly<Record<string, unknown>> } & Record<string, unknown>
>
const all = (of: Synthesis): Resource[] =>
  [of.publication, of.pipeline, of.downloadLog].flatMap(template =>
    Object.values(template.toJSON().Resources),
  ) as Resource[]
const ofType = (of: Synthesis, type: string): Resource[] => all(of).filter(({ Type }) => Type === type)

interface Statement {
  readonly Effect: string
  readonly Action: string | readonly string[]
  readonly Resource: unknown
  readonly Condition?: Readonly<Record<string, unknown>>
}
const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T])

describe('buckets', () => {
  it('are private, encrypted, over TLS only, and kept when a stack goes', () => {
    const buckets = ofType(plain, 'AWS::S3::Bucket')
    expect(buckets).toHaveLength(4)
    for (const bucket of buckets)
      expect(bucket).toMatchObject({
        DeletionPolicy: 'Retain',
        Properties: {
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [
              { ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } },
            ],
          },
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
        },
      })
    for (const policy of ofType(plain, 'AWS::S3::BucketPolicy'))
      expect(JSON.stringify(policy)).toContain('"aws:SecureTransport":"false"')
  })

  it('keep every version of a source document', () => {
    plain.pipeline.hasResourceProperties('AWS::S3::Bucket', {
      VersioningConfiguration: { Status: 'Enabled' },
    })
  })

  it('refuse to write under releases/ without If-None-Match, and so to overwrite', () => {
    plain.publication.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Deny',
            Action: 's3:PutObject',
            Principal: { AWS: '*' },
            Condition: {
              Null: { 's3:if-none-match': 'true' },
              Bool: { 's3:ObjectCreationOperation': 'true' },
            },
          }),
        ]),
      },
    })
  })

  it('are filled with the seeds without removing what others put there', () => {
    plain.pipeline.hasResourceProperties('Custom::CDKBucketDeployment', { Prune: false })
  })

  it('let runs and query results expire', () => {
    plain.pipeline.hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: {
        Rules: Match.arrayWith([
          Match.objectLike({ Prefix: 'runs/', ExpirationInDays: 30 }),
          Match.objectLike({ Prefix: 'athena/', ExpirationInDays: 7 }),
        ]),
      },
    })
  })
})

describe('readers', () => {
  const policyOf = (of: Synthesis): string =>
    JSON.stringify(of.publication.findResources('AWS::S3::BucketPolicy'))

  it('come through CloudFront alone unless the settings say otherwise', () => {
    expect(policyOf(plain)).not.toContain('ReleasesAreReadByAws')
    plain.publication.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: { Origins: [Match.objectLike({ OriginAccessControlId: Match.anyValue() })] },
    })
  })

  it('may be any signed-in AWS principal, below releases/ only, with readers: aws', () => {
    const statements: Statement[] = Object.values(
      open.publication.findResources('AWS::S3::BucketPolicy'),
    ).flatMap(policy => policy.Properties.PolicyDocument.Statement)
    const read = statements.filter(
      ({ Effect, Action }) => Effect === 'Allow' && list(Action).includes('s3:GetObject'),
    )
    const byAws = read.filter(statement => JSON.stringify(statement).includes('aws:PrincipalType'))
    expect(byAws).toHaveLength(1)
    expect(byAws[0]?.Condition).toEqual({ StringNotEquals: { 'aws:PrincipalType': 'Anonymous' } })
    expect(JSON.stringify(byAws[0]?.Resource)).toContain('/releases/*')
  })

  it('keep releases for a year and what changes for minutes', () => {
    const headers = (path: string) =>
      JSON.stringify(
        ofType(plain, 'AWS::CloudFront::ResponseHeadersPolicy').filter(policy =>
          JSON.stringify(policy).includes(path),
        ),
      )
    expect(headers('max-age=31536000, immutable')).not.toBe('[]')
    expect(headers('max-age=300')).not.toBe('[]')
    plain.publication.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        CacheBehaviors: [
          Match.objectLike({
            PathPattern: 'releases/*',
            Compress: true,
            ViewerProtocolPolicy: 'redirect-to-https',
          }),
          Match.objectLike({ PathPattern: 'assets/*' }),
        ],
      },
    })
  })

  it('may ask from another site’s page, for parts of a file too', () => {
    plain.publication.hasResourceProperties('AWS::S3::Bucket', {
      CorsConfiguration: {
        CorsRules: [Match.objectLike({ AllowedMethods: ['GET', 'HEAD'], AllowedOrigins: ['*'] })],
      },
    })
    for (const policy of ofType(plain, 'AWS::CloudFront::ResponseHeadersPolicy'))
      expect(policy.Properties).toMatchObject({
        ResponseHeadersPolicyConfig: {
          CorsConfig: {
            AccessControlAllowOrigins: { Items: ['*'] },
            AccessControlExposeHeaders: { Items: expect.arrayContaining(['Content-Range', 'Accept-Ranges']) },
          },
          SecurityHeadersConfig: { ContentTypeOptions: { Override: true } },
        },
      })
  })

  it('are counted without their addresses or cookies', () => {
    const [delivery] = Object.values(plain.downloadLog.findResources('AWS::Logs::Delivery'))
    const fields: string[] = delivery?.Properties.RecordFields
    expect(fields).toContain('cs-uri-stem')
    expect(fields.filter(field => /^c-|cookie|user-agent|referer|forwarded/i.test(field))).toEqual([])
    expect(JSON.stringify(plain.publication.findResources('AWS::CloudFront::Distribution'))).not.toContain(
      '"Logging"',
    )
  })
})

describe('functions', () => {
  it('are one a stage: Node 24, arm64, and a role and log of their own', () => {
    const stages = ofType(plain, 'AWS::Lambda::Function').filter(
      ({ Properties }) =>
        Properties.Handler === 'index.handler' &&
        JSON.stringify(Properties.Environment ?? '').includes('WORK_BUCKET'),
    )
    expect(stages).toHaveLength(stageNames.length)
    for (const { Properties } of stages)
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Timeout: 900 })
    expect(new Set(stages.map(({ Properties }) => JSON.stringify(Properties.Role))).size).toBe(
      stageNames.length,
    )
    expect(new Set(stages.map(({ Properties }) => JSON.stringify(Properties.LoggingConfig))).size).toBe(
      stageNames.length,
    )
  })

  const rightsOf = (name: string): Statement[] =>
    Object.entries(plain.pipeline.findResources('AWS::IAM::Policy'))
      .filter(([id]) => id.startsWith(name))
      .flatMap(([, policy]) => policy.Properties.PolicyDocument.Statement)

  it('have no wildcard action, and none but publish writes releases', () => {
    for (const stage of stageNames) {
      const name = `${stage[0]?.toUpperCase()}${stage.slice(1)}Rights`
      const statements = rightsOf(name)
      expect(statements.length, name).toBeGreaterThan(0)
      expect(statements.flatMap(({ Action }) => list(Action)).filter(action => action.includes('*'))).toEqual(
        [],
      )
      const writes = statements.filter(({ Action }) => list(Action).includes('s3:PutObject'))
      expect(JSON.stringify(writes).includes('/releases/'), name).toBe(stage === 'publish')
    }
  })

  it('reach Athena and Glue from register alone, and texts of documents from validate alone', () => {
    const having = (part: string) =>
      stageNames.filter(stage =>
        JSON.stringify(rightsOf(`${stage[0]?.toUpperCase()}${stage.slice(1)}Rights`)).includes(part),
      )
    expect(having('athena:')).toEqual(['register'])
    expect(having('glue:')).toEqual(['register'])
    expect(having('/documents/*')).toEqual(['validate'])
  })
})

describe('Athena', () => {
  it('has a work group that fixes where results go, encrypts them and bounds a query', () => {
    plain.pipeline.hasResourceProperties('AWS::Athena::WorkGroup', {
      WorkGroupConfiguration: {
        EnforceWorkGroupConfiguration: true,
        BytesScannedCutoffPerQuery: 100 * 1024 ** 3,
        ResultConfiguration: {
          EncryptionConfiguration: { EncryptionOption: 'SSE_S3' },
          OutputLocation: Match.anyValue(),
        },
      },
    })
  })
})

describe('alarms', () => {
  it('each name a heading of the runbook, and report', () => {
    const alarms = ofType(plain, 'AWS::CloudWatch::Alarm')
    const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8')
    expect(alarms.map(({ Properties }) => Properties.AlarmName).sort()).toEqual(
      ['documents-rejected', 'rows-lost', 'run-ended-early', 'run-failed'].map(name => `invented-${name}`),
    )
    for (const { Properties } of alarms) {
      const [, file, heading] =
        /What to do: (\S+), heading ([\w-]+)\./.exec(String(Properties.AlarmDescription)) ?? []
      expect(existsSync(new URL(`../../${file}`, import.meta.url))).toBe(true)
      expect(runbook).toContain(`\n## ${heading}\n`)
      expect(Properties.AlarmActions).toHaveLength(1)
    }
  })

  it('go to the mailbox that the settings name', () => {
    open.pipeline.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'data@example.org',
    })
  })
})

describe('the schedule', () => {
  it('starts the state machine with an empty input, or is not there', () => {
    plain.pipeline.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(1 day)',
      Target: Match.objectLike({ Input: '{}' }),
    })
    expect(open.pipeline.findResources('AWS::Scheduler::Schedule')).toEqual({})
  })
})

describe('cdk-nag and the CDK', () => {
  it('find nothing that lacks a written reason, whatever the settings', () => {
    for (const { report } of [plain, open]) expect(JSON.parse(report).pluginReports).toEqual([])
  })
})
