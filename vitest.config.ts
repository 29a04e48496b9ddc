import { accessSync, constants, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const inMemory = '/dev/shm'
const enoughBytes = 2 * 1024 ** 3

/** Where the integration tests keep their databases: in memory where there is room (a container may have little), since each save waits for the disk. */
function quickFolder(): string {
  try {
    const { bavail, bsize } = statfsSync(inMemory)
    accessSync(inMemory, constants.W_OK)
    return bavail * bsize >= enoughBytes ? inMemory : tmpdir()
  } catch {
    // Not on this system.
    return tmpdir()
  }
}

const isLong = ({ moduleId }: TestSpecification) => /\/matrix\.\w+\.test\.ts$/.test(moduleId)

/** On a fresh checkout vitest goes by the size of files, and the access matrix, short to read, would keep one core busy at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

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
    // Every core: vitest leaves one of them out, which is half of a small machine.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
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
          env: { TMPDIR: quickFolder() },
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
