import type { Client, InStatement, ResultSet, Transaction } from '@libsql/client'
import { DatabaseError } from '../errors'
import type { Connection } from './connection'
import type { Hold } from '../writeLock'

/** A transaction on the one writer. Its end, whichever it is, hands the writer on. */
export class WriteTransaction implements Transaction {
  readonly #client: Client
  #isOpen = true

  private constructor(
    client: Client,
    readonly connection: Connection,
    readonly hold: Hold,
  ) {
    this.#client = client
  }

  /**
   * Begins on a writer that is held; the caller lets go of the hold if this throws. Where another process holds the file
   * it is here that this shows, and nowhere later.
   */
  static async begin(connection: Connection, hold: Hold): Promise<WriteTransaction> {
    const client = await connection.current()
    try {
      await client.execute('BEGIN IMMEDIATE')
    } catch (error) {
      // The driver leaves a statement that met a busy file unfinished, and then nothing can be committed: begin afresh.
      connection.close()
      throw error
    }
    return new WriteTransaction(client, connection, hold)
  }

  get closed(): boolean {
    return !this.#isOpen
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    return this.#live().execute(statement)
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const results: ResultSet[] = []
    for (const statement of statements) results.push(await this.execute(statement))
    return results
  }

  /** Refused: the driver rolls an open transaction back after it, and what is written then would be kept piece by piece. */
  executeMultiple(): Promise<void> {
    return Promise.reject(new Error('Several statements in one text cannot run in a transaction: use batch().'))
  }

  /** Commits, or rolls back and throws: when this resolves, the save is kept. */
  async commit(): Promise<void> {
    const client = this.#live()
    try {
      if (!this.connection.isInPlace())
        throw new DatabaseError(
          'unavailable',
          `The database file was taken from ${this.connection.path} during a save.`,
        )
      await client.execute('COMMIT')
      this.#end()
    } catch (error) {
      await this.rollback()
      throw error
    }
  }

  async rollback(): Promise<void> {
    if (!this.#isOpen) return
    try {
      await this.#client.execute('ROLLBACK')
    } catch {
      // SQLite rolls back by itself after some failures (disk full, I/O): then there is nothing left to roll back.
    } finally {
      this.#end()
    }
  }

  close(): void {
    void this.rollback()
  }

  #live(): Client {
    if (!this.#isOpen) throw new DatabaseError('busy', 'The transaction stood still for too long and was rolled back.')
    this.hold.touch()
    return this.#client
  }

  #end(): void {
    this.#isOpen = false
    this.hold.release()
  }
}
