import { defineConfig } from 'vitest/config'

/** One project per kind of test; each may be run alone: `npx vitest run --project unit`. */
export default defineConfig({
  resolve: {
    alias: [
      { find: '@payload-config', replacement: new URL('./payload.config.ts', import.meta.url).pathname },
      // As Node finds it: vite would take the copy for bundlers, and graphql-jit compiles nothing of another copy's schema.
      { find: /^graphql$/, replacement: new URL('./node_modules/graphql/index.js', import.meta.url).pathname },
    ],
  },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 10_000 } },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['tests/int/**/*.test.ts'],
          // On SQLite, or on MongoDB with TEST_DATABASE=mongodb: `npm test` runs both.
          globalSetup: ['tests/helpers/intRun.ts'],
          setupFiles: ['tests/helpers/intWorker.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: { name: 'http', include: ['tests/http/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/helpers/seededData.ts'],
          // One server and one browser at a time: journeys are timed.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
