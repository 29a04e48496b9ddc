import { statSync } from 'node:fs'
import { createClient, type Client } from '@libsql/client'
import { DatabaseError } from '../errors'

/** What a connection is for: reading, or being the one that writes. */
export type ConnectionRole = 'reader' | 'writer'

/*
 * FULL: an acknowledged save survives a power cut, not only a killed process (docs/decisions/0003). The busy timeout
 * blocks the whole process, so it is short, and whoever is told that the file is busy waits without blocking.
 */
const pragmas: Readonly<Record<ConnectionRole, readonly string[]>> = {
  writer: ['busy_timeout = 25', 'journal_mode = WAL', 'journal_size_limit = 67108864', 'synchronous = FULL'],
  reader: ['busy_timeout = 25', 'query_only = ON'],
}

/** The file behind a path: another number means that another file was put in its place. */
function fileAt(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? `${found.dev}:${found.ino}` : null
}

interface Opened {
  file: string
  client: Client
  /** Settled when the connection is set up; the driver is synchronous, so others cannot come in between. */
  ready: Promise<unknown>
}

function open(path: string, role: ConnectionRole, file: string, foreignKeys: 'ON' | 'OFF'): Opened {
  const client = createClient({ url: `file:${path}` })
  const settings = [...pragmas[role], `foreign_keys = ${foreignKeys}`]
  return { file, client, ready: client.executeMultiple(settings.map((pragma) => `PRAGMA ${pragma};`).join('')) }
}

/**
 * One connection for the life of the process, which knows whether its file is still in its place. A file that was
 * moved away can be written through an open connection all the same, and what is saved then would be lost to
 * everybody: so the place is looked at before each use.
 */
export class Connection {
  #opened: Opened | null = null
  #foreignKeys: 'ON' | 'OFF' = 'ON'

  constructor(
    readonly path: string,
    readonly role: ConnectionRole,
  ) {}

  /** The connection to the file that stands at the path now; throws `DatabaseError` where there is none. */
  async current(): Promise<Client> {
    const file = fileAt(this.path)
    if (file === null) throw new DatabaseError('unavailable', `There is no database file at ${this.path}.`)
    if (this.#opened?.file !== file) {
      this.close()
      this.#opened = open(this.path, this.role, file, this.#foreignKeys)
    }
    const opened = this.#opened
    try {
      await opened.ready
    } catch (error) {
      if (this.#opened === opened) this.close()
      throw error
    }
    return opened.client
  }

  /** Has references between rows looked at, or not; from the next opening on, so call it between transactions. */
  setForeignKeys(value: 'ON' | 'OFF'): void {
    this.#foreignKeys = value
    this.close()
  }

  /** Whether what this connection writes still goes to the file at the path. */
  isInPlace(): boolean {
    return this.#opened !== null && fileAt(this.path) === this.#opened.file
  }

  close(): void {
    this.#opened?.client.close()
    this.#opened = null
  }
}
