import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startMongo } from './mongo'

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated SQLite file to copy; null where the run is on MongoDB. */
    templateDatabase: string | null
    /** Address of the run's MongoDB with `{name}` for a database; null where the run is on SQLite. */
    mongoUrl: string | null
  }
}

/** Once per run: starts the MongoDB that the tests are told to run on, or migrates the SQLite file that each of them copies. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (process.env.TEST_DATABASE === 'mongodb') {
    const mongo = await startMongo()
    provide('templateDatabase', null)
    provide('mongoUrl', mongo.url('{name}'))
    return mongo.stop
  }
  const folder = mkdtempSync(join(tmpdir(), 'erfaringsbanken-template-'))
  const template = join(folder, 'content.db')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', './lexical.mjs', 'src/cli/migrate.ts'],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        DATABASE_URL: `file:${template}`,
        SECRET_PATH: join(folder, 'secret'),
        NODE_ENV: 'production',
      },
    },
  )
  if (status !== 0) throw new Error(`The tests' database could not be migrated:\n${stdout}${stderr}`)
  provide('templateDatabase', template)
  provide('mongoUrl', null)
  return async () => rmSync(folder, { recursive: true, force: true })
}
