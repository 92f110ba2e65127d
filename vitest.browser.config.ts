import { defineConfig } from 'vitest/config'

/** The pages in a real Chromium: apart from `npm test`, which has neither browser nor server. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
    fileParallelism: false,
  },
})
