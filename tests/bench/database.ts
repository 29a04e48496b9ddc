import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'

/*
 * What saves cost the content database, in SQLite: `npm run bench -- database [saves]`. A table of memory and open files
 * along the way (both must stay flat), the time that others wait meanwhile, and a baseline: bare transactions of one row
 * with and without waiting for the disk. One line of JSON last.
 */

const saves = Number(process.argv[2] ?? 5_000)
const folder = mkdtempSync(join(tmpdir(), 'erfaringsbanken-bench-'))
Object.assign(process.env, {
  DATABASE_URL: `file:${join(folder, 'content.db')}`,
  SECRET_PATH: join(folder, 'secret'),
  MEDIA_DIR: join(folder, 'media'),
  DOCUMENTS_DIR: join(folder, 'documents'),
  LOG_LEVEL: 'silent',
})
const { makeDatabaseFile } = await import('../../src/database/sqlite/adapter')
const { migrateSchema } = await import('../../src/database/migrateSchema')
const { openPayload } = await import('../../src/cli/openPayload')

const megabytes = (bytes: number) => Math.round(bytes / 1e6)
const openFiles = () => readdirSync('/dev/fd').length
const percentile = (sorted: readonly number[], share: number) => sorted[Math.floor(sorted.length * share)] ?? 0

/** Bare transactions of one row, per second. */
async function bare(synchronous: 'FULL' | 'NORMAL'): Promise<number> {
  const client = createClient({ url: `file:${join(folder, `${synchronous}.db`)}` })
  await client.executeMultiple(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}; CREATE TABLE t (x);`)
  const count = 1_000
  const startedAt = performance.now()
  for (let index = 0; index < count; index += 1)
    await client.batch([{ sql: 'INSERT INTO t VALUES (?)', args: ['x'.repeat(500)] }], 'write')
  client.close()
  return Math.round((count / (performance.now() - startedAt)) * 1000)
}

makeDatabaseFile(process.env.DATABASE_URL ?? '')
const payload = await openPayload()
await migrateSchema(payload)

let isOver = false
const waits: number[] = []
const waiting = (async () => {
  while (!isOver) {
    const before = performance.now()
    await new Promise((resolve) => setTimeout(resolve, 5))
    waits.push(performance.now() - before - 5)
  }
})()

const rows: Record<string, number>[] = []
const durations: number[] = []
for (let index = 1; index <= saves; index += 1) {
  const before = performance.now()
  await payload.create({
    collection: 'case-stories',
    draft: true,
    data: { title: `Erfaring ${index}`, summary: 'En linje om det som ble gjort.', language: 'NB' },
  })
  durations.push(performance.now() - before)
  if (index % Math.max(1, Math.floor(saves / 10)) !== 0) continue
  global.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  rows.push({ saves: index, 'rss MB': megabytes(rss), 'heap MB': megabytes(heapUsed), 'open files': openFiles() })
}
isOver = true
await waiting
console.table(rows)
durations.sort((a, b) => a - b)
waits.sort((a, b) => a - b)
const result = {
  saves,
  'save p50 ms': Math.round(percentile(durations, 0.5)),
  'save p99 ms': Math.round(percentile(durations, 0.99)),
  'others wait p95 ms': Math.round(percentile(waits, 0.95)),
  'others wait max ms': Math.round(waits.at(-1) ?? 0),
  'bare FULL per s': await bare('FULL'),
  'bare NORMAL per s': await bare('NORMAL'),
  'open files first/last': [rows[0]?.['open files'], rows.at(-1)?.['open files']],
  'heap MB first/last': [rows[0]?.['heap MB'], rows.at(-1)?.['heap MB']],
}
console.table([result])
console.log(JSON.stringify(result))
await payload.destroy()
rmSync(folder, { recursive: true, force: true })
process.exit(0)
