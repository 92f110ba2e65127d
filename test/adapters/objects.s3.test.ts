/** What the contract over a local AWS (test/aws-local) cannot show: pages, refusals, and answers of S3's own. */
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { mockClient } from 'aws-sdk-client-mock'
import { beforeEach, describe, expect, it } from 'vitest'
import { contentType } from '../../adapters/content-type.ts'
import { s3Objects } from '../../adapters/objects.s3.ts'

const s3 = mockClient(S3Client)
const objects = s3Objects(new S3Client({ region: 'eu-west-3' }), 'bucket')
const bytes = new TextEncoder().encode('text')

beforeEach(() => s3.reset())

const answer = (name: string, httpStatusCode: number) =>
  new S3ServiceException({ name, message: name, $fault: 'client', $metadata: { httpStatusCode } })

describe('put', () => {
  it('says the condition to S3, and the media type to readers', async () => {
    s3.on(PutObjectCommand).resolves({})
    await objects.put('releases/r/roles/part-00000.parquet', bytes, 'absent')
    await objects.put('runs/lock.json', bytes, { hash: '"etag"' })
    await objects.put('index.html', bytes)
    const inputs = s3.commandCalls(PutObjectCommand).map(call => call.args[0].input)
    expect(inputs).toMatchObject([
      { Bucket: 'bucket', IfNoneMatch: '*', ContentType: 'application/vnd.apache.parquet' },
      { IfMatch: '"etag"', ContentType: 'application/json' },
      { ContentType: 'text/html; charset=utf-8' },
    ])
    expect(inputs[2]).not.toHaveProperty('IfNoneMatch')
  })

  it.each([
    ['PreconditionFailed', 412],
    ['ConditionalRequestConflict', 409],
    ['NoSuchKey', 404],
  ])('is false where the condition did not hold: %s', async (name, status) => {
    s3.on(PutObjectCommand).rejects(answer(name, status))
    expect(await objects.put('a', bytes, { hash: '"etag"' })).toBe(false)
  })

  it('throws what S3 said, and where, for every other answer', async () => {
    s3.on(PutObjectCommand).rejects(answer('AccessDenied', 403))
    await expect(objects.put('a', bytes, 'absent')).rejects.toThrow('put s3://bucket/a: AccessDenied')
    s3.on(PutObjectCommand).rejects(answer('PreconditionFailed', 412))
    await expect(objects.put('a', bytes)).rejects.toThrow('PreconditionFailed')
    s3.on(PutObjectCommand).rejects(answer('NoSuchBucket', 404))
    await expect(objects.put('a', bytes, 'absent')).rejects.toThrow('NoSuchBucket')
  })
})

describe('get', () => {
  it('takes only "no such key" for absence: no leave to read is an error', async () => {
    s3.on(GetObjectCommand).rejects(new NoSuchKey({ message: '', $metadata: {} }))
    expect(await objects.get('a')).toBeUndefined()
    s3.on(GetObjectCommand).rejects(answer('AccessDenied', 403))
    await expect(objects.get('a')).rejects.toThrow('get s3://bucket/a: AccessDenied')
  })
})

describe('list', () => {
  it('follows every page', async () => {
    s3.on(ListObjectsV2Command, { ContinuationToken: undefined }).resolves({
      Contents: [{ Key: 'a', Size: 1, ETag: '"1"' }],
      NextContinuationToken: 'more',
    })
    s3.on(ListObjectsV2Command, { ContinuationToken: 'more' }).resolves({
      Contents: [{ Key: 'b', Size: 2, ETag: '"2"' }],
    })
    const found: unknown[] = []
    for await (const info of objects.list('')) found.push(info)
    expect(found).toEqual([
      { key: 'a', bytes: 1, hash: '"1"' },
      { key: 'b', bytes: 2, hash: '"2"' },
    ])
  })
})

describe('remove', () => {
  it('asks for a thousand at a time', async () => {
    s3.on(DeleteObjectsCommand).resolves({})
    await objects.remove(Array.from({ length: 2001 }, (_, i) => `${i}`))
    const sizes = s3
      .commandCalls(DeleteObjectsCommand)
      .map(call => call.args[0].input.Delete?.Objects?.length)
    expect(sizes).toEqual([1000, 1000, 1])
  })

  it('throws for an object that S3 did not remove, though it answered 200', async () => {
    s3.on(DeleteObjectsCommand).resolves({ Errors: [{ Key: 'a', Code: 'AccessDenied', Message: 'no' }] })
    await expect(objects.remove(['a'])).rejects.toThrow('remove s3://bucket/a: AccessDenied: no')
  })
})

describe('a media type', () => {
  it('is text for a name without ending, and bytes for an ending that is not known', () => {
    expect(contentType('releases/2026-01-01.01/SHA256SUMS')).toBe('text/plain; charset=utf-8')
    expect(contentType('a/b.xyz')).toBe('application/octet-stream')
  })
})
