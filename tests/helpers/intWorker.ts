import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { freshDatabase } from './database'

/* Runs before each file of integration tests: settings that lead to a database and a folder of its own. */

const database = await freshDatabase()
const folder = mkdtempSync(join(tmpdir(), 'erfaringsbanken-data-'))
Object.assign(process.env, {
  DATABASE_URL: database.url,
  CATALOGUE_PATH: join(folder, 'catalogue.db'),
  MEDIA_DIR: join(folder, 'media'),
  DOCUMENTS_DIR: join(folder, 'documents'),
  SECRET_PATH: join(folder, 'secret'),
  LOG_LEVEL: 'silent',
})

afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})
