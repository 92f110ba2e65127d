import {
  type _Object,
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import type { Condition, ObjectInfo, Objects } from '../functions/ports.ts'
import { contentType } from './content-type.ts'

/** A bucket as a store of objects; hashes are ETags, which for objects written in one piece are the MD5 of the bytes. */
export const s3Objects = (client: S3Client, bucket: string): Objects => ({
  async get(key) {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
      return Body?.transformToByteArray()
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined
      throw named(error, `get s3://${bucket}/${key}`)
    }
  },

  async put(key, bytes, condition = 'always') {
    try {
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: key,
          Body: bytes,
          ContentType: contentType(key),
          ...header(condition),
        }),
      )
      return true
    } catch (error) {
      if (refused(error, condition)) return false
      throw named(error, `put s3://${bucket}/${key}`)
    }
  },

  async *list(prefix) {
    let after: string | undefined
    do {
      const page = await client
        .send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: after }))
        .catch(error => {
          throw named(error, `list s3://${bucket}/${prefix}`)
        })
      for (const object of page.Contents ?? []) yield info(object)
      after = page.NextContinuationToken
    } while (after !== undefined)
  },

  async remove(keys) {
    // S3 deletes at most 1,000 objects a request, and answers 200 also when some of them failed.
    for (let at = 0; at < keys.length; at += 1000) {
      const Objects = keys.slice(at, at + 1000).map(Key => ({ Key }))
      const { Errors } = await client.send(
        new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }),
      )
      const first = Errors?.[0]
      if (first) throw new Error(`remove s3://${bucket}/${first.Key}: ${first.Code}: ${first.Message}`)
    }
  },
})

const info = (object: _Object): ObjectInfo => ({
  key: object.Key ?? '',
  bytes: object.Size ?? 0,
  hash: object.ETag ?? '',
})

const header = (condition: Condition): { IfNoneMatch?: string; IfMatch?: string } => {
  if (condition === 'always') return {}
  return condition === 'absent' ? { IfNoneMatch: '*' } : { IfMatch: condition.hash }
}

/**
 * Whether the condition did not hold: 412, or 409 where another write of the same key was under way (it has won), or 404 where the
 * object to replace is gone.
 */
const refused = (error: unknown, condition: Condition): boolean => {
  if (condition === 'always' || !(error instanceof S3ServiceException)) return false
  const status = error.$metadata.httpStatusCode
  return status === 412 || status === 409 || (status === 404 && error.name === 'NoSuchKey')
}

const named = (cause: unknown, doing: string): Error =>
  new Error(`${doing}: ${cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)}`, {
    cause,
  })
