import { renameSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { emptySqliteFile, freshDatabase, isMongoRun, type TestDatabase } from './database'

/** A database that a test can take away and bring back. */
export interface InterruptibleDatabase extends TestDatabase {
  takeAway(): Promise<void>
  bringBack(): Promise<void>
}

/** A stretch of wire in front of a server, which can be cut and mended. */
async function wireTo(host: string, port: number) {
  const ends = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(port, host)
    for (const end of [near, far]) {
      ends.add(end)
      end.on('error', () => end.destroy())
      end.on('close', () => {
        ends.delete(end)
        near.destroy()
        far.destroy()
      })
    }
    near.pipe(far).pipe(near)
  })
  const listen = (at: number) => new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve))
  await listen(0)
  const address = server.address()
  const at = typeof address === 'object' && address ? address.port : 0
  return {
    port: at,
    mend: () => listen(at),
    cut: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        for (const end of ends) end.destroy()
      }),
  }
}

async function interruptibleMongo(): Promise<InterruptibleDatabase> {
  const database = await freshDatabase({ empty: true })
  const [, host = '', port = '27017'] = /^mongodb:\/\/(?:[^@/]*@)?([^:,/]+)(?::(\d+))?/.exec(database.url) ?? []
  const wire = await wireTo(host, Number(port))
  let isCut = false
  return {
    // A direct connection: otherwise the driver asks the server for its own address and goes past the wire.
    url: `${database.url.replace(/(@|:\/\/)[^@/]+\//, `$1127.0.0.1:${wire.port}/`)}&directConnection=true`,
    async takeAway() {
      await wire.cut()
      isCut = true
    },
    async bringBack() {
      await wire.mend()
      isCut = false
    },
    async drop() {
      if (!isCut) await wire.cut()
      await database.drop()
    },
  }
}

/** An empty database of the kind that this run is on, which can be taken away: the file is moved, or the wire to MongoDB is cut. */
export async function interruptibleDatabase(): Promise<InterruptibleDatabase> {
  if (isMongoRun()) return interruptibleMongo()
  const database = emptySqliteFile()
  const path = database.url.slice('file:'.length)
  return {
    ...database,
    takeAway: async () => renameSync(path, `${path}.away`),
    bringBack: async () => renameSync(`${path}.away`, path),
  }
}
