import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { schema, schemaVersion } from './schema'
import { Sql, text } from './sql'

/** Which file stands at a path now, so that a reader notices that it was made anew; null where there is none. */
export function fileIdentity(file: string): string | null {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats === undefined ? null : `${stats.dev}:${stats.ino}`
}

/** A catalogue file that cannot be opened now, though nothing says that it is spoilt. The message says what to do. */
export class CatalogueFileError extends Error {
  override name = 'CatalogueFileError'
}

/** Opens the catalogue for writing; a file that is damaged, foreign or of another version is thrown away and made anew. Throws `CatalogueFileError` for one that only cannot be opened now. */
export function openForWriting(file: string): Sql {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  const found = existsSync(file) ? openSound(file) : null
  if (found !== null) return prepared(found)
  discard(file)
  const sql = prepared(new Sql(new Database(file)))
  sql.transaction(() => {
    sql.exec(schema)
    const put = 'INSERT INTO meta (key, value) VALUES (?, ?)'
    sql.run(put, ['schema', String(schemaVersion)])
    sql.run(put, ['epoch', randomBytes(6).toString('base64url')])
    sql.run(put, ['version', '0'])
  })
  return sql
}

/** Opens the catalogue for reading; null while there is no file of this version. Throws `CatalogueFileError` for one that cannot be opened now. */
export function openForReading(file: string): Sql | null {
  if (!existsSync(file)) return null
  const sql = openOurs(file)
  sql?.exec('PRAGMA query_only=ON; PRAGMA busy_timeout=25; PRAGMA cache_size=-4000')
  return sql
}

const ends = ['', '-wal', '-shm', '-journal']

/** Throws the file and its journals away. */
export function discard(file: string): void {
  for (const end of ends) rmSync(`${file}${end}`, { force: true })
}

/** Puts a closed catalogue in the place of another. Whoever has the other one open goes on with it until it looks again. */
export function putInPlace(made: string, file: string): void {
  // The log goes with its file: SQLite would take what it finds there for the new one's.
  for (const end of ends.slice(1)) {
    rmSync(`${file}${end}`, { force: true })
    rmSync(`${made}${end}`, { force: true })
  }
  renameSync(made, file)
}

/** The driver is synchronous, so waiting for the file stops the whole process: whoever writes tries again instead. */
function prepared(sql: Sql): Sql {
  sql.exec('PRAGMA busy_timeout=25; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-16000')
  return sql
}

/** The file, if it is ours and every page of it can be read. */
function openSound(file: string): Sql | null {
  const sql = openOurs(file)
  if (sql === null) return null
  try {
    if (sql.row('PRAGMA quick_check(1)')?.[0] === 'ok') return sql
  } catch (error) {
    if (!isSpoilt(error)) throw cannotOpen(file, error, sql)
  }
  sql.close()
  return null
}

/** The file, if it is a catalogue of this version. */
function openOurs(file: string): Sql | null {
  let sql: Sql | null = null
  try {
    sql = new Sql(new Database(file))
    // Only while it is opened, which is seldom: a command that ends at this very moment is waited for.
    sql.exec('PRAGMA busy_timeout=1000')
    if (sql.row("SELECT 1 FROM sqlite_master WHERE name = 'meta'") !== undefined) {
      const row = sql.row("SELECT value FROM meta WHERE key = 'schema'")
      if (row !== undefined && text(row[0]) === String(schemaVersion)) return sql
    }
  } catch (error) {
    if (!isSpoilt(error)) throw cannotOpen(file, error, sql)
  }
  sql?.close()
  return null
}

/** Whether the file itself is at fault; one that is busy, or that the machine cannot open, may be whole. */
function isSpoilt(error: unknown): boolean {
  if (error instanceof TypeError) return true
  return error instanceof Error && 'code' in error && /^SQLITE_(NOTADB|CORRUPT|ERROR)/.test(String(error.code))
}

function cannotOpen(file: string, error: unknown, sql: Sql | null): CatalogueFileError {
  sql?.close()
  const isBusy = error instanceof Error && 'code' in error && /^SQLITE_(BUSY|LOCKED)/.test(String(error.code))
  const reason = error instanceof Error ? error.message : String(error)
  return new CatalogueFileError(
    isBusy
      ? `Another program holds the catalogue ${file}. Wait for it or stop it, then try again.`
      : `The catalogue ${file} cannot be opened (${reason}). Check the disk and who may read and write the file, then try again.`,
    { cause: error },
  )
}
