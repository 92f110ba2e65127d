import { defineConfig } from 'vitest/config'

/** Deployed to, executed and queried on a local AWS: apart from `npm test`, which starts no server. */
export default defineConfig({
  test: {
    include: ['test/aws-local/*.aws.ts'],
    globalSetup: 'test/aws-local/servers.ts',
    testTimeout: 300_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
})
