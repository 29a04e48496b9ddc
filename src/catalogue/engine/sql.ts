import type Database from 'libsql'

/** What a column of a row may be. */
export type Cell = string | number | null
type Statement = Database.Statement<unknown[]>

/** A connection with its statements prepared once and kept. */
export class Sql {
  private readonly statements = new Map<string, Statement>()

  constructor(private readonly db: Database.Database) {}

  /** All rows of a query, each an array of cells. */
  rows(sql: string, parameters: readonly Cell[] = []): Cell[][] {
    return this.prepared(sql, true)
      .all([...parameters])
      .filter(isRow)
  }

  /** The first row of a query, if there is one. */
  row(sql: string, parameters: readonly Cell[] = []): Cell[] | undefined {
    const row = this.prepared(sql, true).get([...parameters])
    return isRow(row) ? row : undefined
  }

  run(sql: string, parameters: readonly Cell[] = []): void {
    this.prepared(sql, false).run([...parameters])
  }

  exec(sql: string): void {
    this.db.exec(sql)
  }

  /** Runs a change whole or not at all. */
  transaction(change: () => void): void {
    this.db.exec('BEGIN IMMEDIATE')
    try {
      change()
      this.db.exec('COMMIT')
    } catch (error) {
      if (this.db.inTransaction) this.db.exec('ROLLBACK')
      throw error
    }
  }

  /** Reads one state of the file, whatever is written to it meanwhile. */
  reading<T>(read: () => T): T {
    this.run('BEGIN')
    try {
      return read()
    } finally {
      // SQLite ends a transaction by itself where the disk fails.
      if (this.db.inTransaction) this.run('COMMIT')
    }
  }

  close(): void {
    this.statements.clear()
    this.db.close()
  }

  private prepared(sql: string, reads: boolean): Statement {
    const known = this.statements.get(sql)
    if (known !== undefined) return known
    const made = this.db.prepare(sql)
    if (reads) made.raw()
    this.statements.set(sql, made)
    return made
  }
}

function isRow(row: unknown): row is Cell[] {
  return Array.isArray(row)
}

/** The text in a cell. */
export function text(cell: Cell | undefined): string {
  if (typeof cell !== 'string') throw new TypeError(`The catalogue holds ${typeof cell} where text belongs.`)
  return cell
}

/** The number in a cell. */
export function number(cell: Cell | undefined): number {
  if (typeof cell !== 'number') throw new TypeError(`The catalogue holds ${typeof cell} where a number belongs.`)
  return cell
}
