import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { dropNudges, flushNudges } from '../../catalogue/nudge'
import { answersTo } from '../health'
import { DocumentQueue, takesTurnsIn } from './documentQueue'
import { requireReplicaSet, requireReplicaSetName } from './replicaSet'

/** A commit fires what its hooks told the sync; a rollback, or a failed commit, drops it. Either lets the next save of the document in. */
function withNudges(adapter: BaseDatabaseAdapter, queue: DocumentQueue): void {
  const commit = adapter.commitTransaction.bind(adapter)
  const rollback = adapter.rollbackTransaction.bind(adapter)

  adapter.commitTransaction = async (given) => {
    const id = await given
    try {
      await commit(id)
      flushNudges(id)
    } catch (error) {
      dropNudges(id)
      throw error
    } finally {
      queue.leave(id)
    }
  }
  adapter.rollbackTransaction = async (given) => {
    const id = await given
    dropNudges(id)
    try {
      await rollback(id)
    } finally {
      queue.leave(id)
    }
  }
}

/** The adapter for a `mongodb:` address: a replica set, with indexes built before anything is written. */
export function mongoDatabase(url: string, isStandaloneAllowed: boolean): DatabaseAdapterObj {
  const ping: { now?: () => Promise<unknown> } = {}
  const stock = mongooseAdapter({
    url,
    // Without it a document that is written while its index is being built is missing from that index.
    ensureIndexes: true,
    // A reader of the panel is told within seconds that the database is away; the driver's own patience is half a minute.
    connectOptions: { serverSelectionTimeoutMS: 3_000 },
    transactionOptions: { writeConcern: { w: 'majority' } },
    afterOpenConnection: ({ connection }) => {
      requireReplicaSetName(connection.getClient().options.replicaSet, isStandaloneAllowed)
      ping.now = async () => connection.db?.admin().ping()
    },
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      const connect = adapter.connect?.bind(adapter)
      adapter.connect = async (options) => {
        requireReplicaSet(url, isStandaloneAllowed)
        await connect?.(options)
      }
      const queue = new DocumentQueue()
      takesTurnsIn(adapter, queue)
      withNudges(adapter, queue)
      answersTo(adapter, async () => ping.now?.())
      return adapter
    },
  }
}
