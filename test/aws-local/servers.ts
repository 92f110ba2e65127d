import { awsLocal } from './local-aws.ts'

/** Starts the servers before the tests and stops them after, also where the tests fail. */
export default async () => {
  await awsLocal('setup')
  await awsLocal('start')
  return async () => {
    await awsLocal('stop')
  }
}
