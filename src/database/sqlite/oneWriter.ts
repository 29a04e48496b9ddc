import { setTimeout as pause } from 'node:timers/promises'
import type { Client, InArgs, InStatement, Replicated, ResultSet } from '@libsql/client'
import { DatabaseError, troubleOf } from '../errors'
import { Connection } from './connection'
import { WriteLock, type WriteLockLimits } from '../writeLock'
import { WriteTransaction } from './writeTransaction'

const reads = /^\s*(select|pragma|explain)\b/i
/** For how long another process (a backup, a command) may hold the file before a save gives up. */
const busyForMs = 10_000
const betweenTriesMs = 20

/** Runs again while another process holds the file, without blocking this one. */
async function whenNotBusy<T>(work: () => Promise<T>, isWaiting: () => void = () => {}): Promise<T> {
  const deadline = Date.now() + busyForMs
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (troubleOf(error) !== 'busy' || Date.now() > deadline) throw error
      isWaiting()
      await pause(betweenTriesMs + Math.random() * betweenTriesMs)
    }
  }
}

/**
 * A libsql client with two connections for the life of the process: one reads, one writes behind a queue. The stock
 * client opens a connection per transaction and never closes it, and its parallel writers fail as busy.
 */
export class OneWriter implements Client {
  readonly protocol = 'file'
  closed = false
  readonly #reader: Connection
  readonly #writer: Connection
  readonly #lock: WriteLock

  private constructor(path: string, limits: Partial<WriteLockLimits>) {
    this.#reader = new Connection(path, 'reader')
    this.#writer = new Connection(path, 'writer')
    this.#lock = new WriteLock(limits)
  }

  /** Opens both connections, so that a file that cannot be opened is known at the start. Makes no file. */
  static async open(path: string, limits: Partial<WriteLockLimits> = {}): Promise<OneWriter> {
    const opened = new OneWriter(path, limits)
    await whenNotBusy(async () => [await opened.#writer.current(), await opened.#reader.current()])
    return opened
  }

  async execute(given: InStatement | string, args?: InArgs): Promise<ResultSet> {
    const statement = typeof given === 'string' ? { sql: given, args: args ?? [] } : given
    this.#refuseClosed()
    if (reads.test(statement.sql)) return whenNotBusy(async () => (await this.#reader.current()).execute(statement))
    const [result] = await this.batch([statement])
    if (!result) throw new Error('A statement ran and gave no result.')
    return result
  }

  /** Runs statements in a transaction of their own. */
  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const transaction = await this.transaction()
    try {
      const results = await transaction.batch(statements)
      await transaction.commit()
      return results
    } finally {
      await transaction.rollback()
    }
  }

  migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.withoutForeignKeys(() => this.batch(statements))
  }

  executeMultiple(sql: string): Promise<void> {
    return this.#alone(async () => (await this.#writer.current()).executeMultiple(sql))
  }

  /** Begins a transaction that writes, whatever mode is asked for: one that turns to writing half-way could fail there. */
  async transaction(): Promise<WriteTransaction> {
    this.#refuseClosed()
    const begun: { transaction?: WriteTransaction } = {}
    const hold = await this.#lock.acquire(() => void begun.transaction?.rollback())
    try {
      begun.transaction = await whenNotBusy(
        () => WriteTransaction.begin(this.#writer, hold),
        () => hold.touch(),
      )
      return begun.transaction
    } catch (error) {
      hold.release()
      throw error
    }
  }

  /** Runs work on the writer with foreign keys off, for migrations that make tables anew; outside any transaction. */
  async withoutForeignKeys<T>(work: () => Promise<T>): Promise<T> {
    await this.#alone(async () => this.#writer.setForeignKeys('OFF'))
    try {
      return await work()
    } finally {
      await this.#alone(async () => this.#writer.setForeignKeys('ON'))
    }
  }

  /** Moves what stands in the write-ahead log into the file, so that the file can be copied by itself once this is closed. */
  async settle(): Promise<void> {
    await this.#alone(async () => (await this.#writer.current()).execute('PRAGMA wal_checkpoint(TRUNCATE)'))
  }

  async sync(): Promise<Replicated> {
    return undefined
  }

  close(): void {
    this.closed = true
    this.#reader.close()
    this.#writer.close()
  }

  async #alone<T>(work: () => Promise<T>): Promise<T> {
    this.#refuseClosed()
    const hold = await this.#lock.acquire()
    try {
      return await work()
    } finally {
      hold.release()
    }
  }

  #refuseClosed(): void {
    if (this.closed) throw new DatabaseError('unavailable', 'The database was closed: the server is stopping.')
  }
}
