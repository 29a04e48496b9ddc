import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { schema, schemaVersion } from './schema'
import { Sql, text } from './sql'

/** Which file stands at a path now, so that a reader notices that it was made anew; null where there is none. */
export function fileIdentity(file: string): string | null {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats === undefined ? null : `${stats.dev}:${stats.ino}`
}

/** Opens the catalogue for writing; a file that is damaged, foreign or of another version is thrown away and made anew. */
export function openForWriting(file: string): Sql {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  if (existsSync(file)) {
    const sql = tryOpen(file)
    if (sql !== null && isSound(sql)) {
      prepareConnection(sql)
      return sql
    }
    sql?.close()
    discard(file)
  }
  const sql = new Sql(new Database(file))
  prepareConnection(sql)
  sql.transaction(() => {
    sql.exec(schema)
    const put = 'INSERT INTO meta (key, value) VALUES (?, ?)'
    sql.run(put, ['schema', String(schemaVersion)])
    sql.run(put, ['epoch', randomBytes(6).toString('base64url')])
    sql.run(put, ['version', '0'])
  })
  return sql
}

/** Opens the catalogue for reading; null while there is no file that can be read. */
export function openForReading(file: string): Sql | null {
  if (!existsSync(file)) return null
  const sql = tryOpen(file)
  sql?.exec('PRAGMA query_only=ON; PRAGMA busy_timeout=200; PRAGMA cache_size=-4000')
  return sql
}

/** Throws the file and its journals away. */
export function discard(file: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${end}`, { force: true })
}

function prepareConnection(sql: Sql): void {
  sql.exec('PRAGMA busy_timeout=2000; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-16000')
}

/** Whether every page of the file can be read. */
function isSound(sql: Sql): boolean {
  try {
    return sql.row('PRAGMA quick_check(1)')?.[0] === 'ok'
  } catch {
    // A page that cannot even be parsed: not sound.
    return false
  }
}

function tryOpen(file: string): Sql | null {
  let sql: Sql | null = null
  try {
    sql = new Sql(new Database(file))
    const row = sql.row("SELECT value FROM meta WHERE key = 'schema'")
    if (row !== undefined && text(row[0]) === String(schemaVersion)) return sql
    sql.close()
    return null
  } catch {
    // Not a database, or not ours: as good as none. The writer makes a new one.
    sql?.close()
    return null
  }
}
