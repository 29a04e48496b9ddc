import { randomBytes } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { inject } from 'vitest'

/** A content database that nobody else uses. */
export interface TestDatabase {
  url: string
  /** Takes it away, with all that is in it. */
  drop(): Promise<void>
}

/** Whether this run is on MongoDB. */
export const isMongoRun = (): boolean => inject('mongoUrl') !== null

function sqliteFile(copiedFrom: string): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'erfaringsbanken-int-'))
  const path = join(folder, 'content.db')
  copyFileSync(copiedFrom, path)
  return { url: `file:${path}`, drop: async () => rmSync(folder, { recursive: true, force: true }) }
}

/** A new SQLite file with nothing in it, whatever this run is on. */
export const emptySqliteFile = (): TestDatabase => sqliteFile('/dev/null')

/** A new content database of the kind that this run is on, with the product's schema; `empty` leaves out the schema. */
export async function freshDatabase(options: { empty?: boolean } = {}): Promise<TestDatabase> {
  const mongoUrl = inject('mongoUrl')
  if (mongoUrl === null) {
    const template = inject('templateDatabase')
    if (template === null) throw new Error('The run has no template database: see tests/helpers/intRun.ts.')
    return options.empty ? emptySqliteFile() : sqliteFile(template)
  }
  const url = mongoUrl.replace('{name}', `test_${randomBytes(6).toString('hex')}`)
  return {
    url,
    async drop() {
      const client = new MongoClient(url, { serverSelectionTimeoutMS: 2_000 })
      await client.db().dropDatabase()
      await client.close()
    },
  }
}
