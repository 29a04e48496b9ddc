import type { AfterErrorHook, CollectionBeforeOperationHook, CollectionConfig, Config } from 'payload'
import { panelState } from '../panelState'
import { troubleOf } from './errors'
import { documentQueueOf } from './mongo/documentQueue'
import { sentenceOf, statusOf } from './sentences'

/** A save waits for others of the same document, where the database would refuse all but one of them. */
const takeTurns: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'update' && operation !== 'delete') return
  const transaction = await req.transactionID
  if (transaction === undefined || !('id' in args) || args.id === undefined) return
  await documentQueueOf(req.payload.db)?.enter(transaction, `${collection.slug}:${args.id}`)
}

/** The database's troubles get a sentence and the status that fits; never a bare 500. */
const explainTrouble: AfterErrorHook = ({ error, req }) => {
  const trouble = troubleOf(error)
  if (trouble === null) return
  if (trouble === 'unavailable') panelState().database = 'down'
  return { response: { errors: [{ message: sentenceOf(trouble, req.i18n.language) }] }, status: statusOf[trouble] }
}

function inTurn(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  // First of all hooks: in MongoDB the first read of a transaction decides what it sees.
  return { ...collection, hooks: { ...hooks, beforeOperation: [takeTurns, ...(hooks?.beforeOperation ?? [])] } }
}

/** What a database needs of the rest of the configuration. A plugin: the last one, so that its hooks come first. */
export function withDatabase(config: Config): Config {
  return {
    ...config,
    collections: (config.collections ?? []).map(inTurn),
    hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), explainTrouble] },
  }
}
