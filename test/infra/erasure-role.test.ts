import { App, Stack } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { OpenBucket } from '../../infra/open-bucket.ts'

const stack = new Stack(new App(), 'Publication')
new OpenBucket(stack, 'OpenData', { readers: 'cloudfront' })
const template = Template.fromStack(stack)

describe('the role that erases', () => {
  it('is alone in overwriting releases: the bucket’s refusal names every other principal', () => {
    const [role, ...others] = Object.keys(template.findResources('AWS::IAM::Role'))
    expect(others).toEqual([])
    template.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Sid: 'ReleasesAreWrittenOnce',
            Condition: { ArnNotEquals: { 'aws:PrincipalArn': { 'Fn::GetAtt': [role, 'Arn'] } } },
          }),
        ]),
      },
    })
  })

  it('is taken on by a person with a second factor, never by a service', () => {
    template.hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: {
        Statement: [
          Match.objectLike({
            Principal: { AWS: Match.anyValue() },
            Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
          }),
        ],
      },
    })
  })
})
