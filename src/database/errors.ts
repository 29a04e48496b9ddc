/** Why the database could not do what was asked. */
export type DatabaseTrouble =
  /** The file is not where it should be, or the server does not answer. */
  | 'unavailable'
  /** Another save held the database for too long. */
  | 'busy'
  /** Somebody else saved the same document at the same moment. */
  | 'conflict'
  /** The disk is full. */
  | 'full'
  /** A value refers to something that is not there, or cannot be kept as it is. */
  | 'refused'

/** An error of our own from the database; its message is for the log, `explainTrouble` has the words for a person. */
export class DatabaseError extends Error {
  override name = 'DatabaseError'
  constructor(
    readonly trouble: DatabaseTrouble,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

const writeConflict = 112
const troubleOfSqlite: readonly (readonly [prefix: string, DatabaseTrouble])[] = [
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_CANTOPEN', 'unavailable'],
  ['SQLITE_IOERR', 'unavailable'],
  ['SQLITE_READONLY', 'unavailable'],
  ['SQLITE_NOTADB', 'unavailable'],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'refused'],
  ['SQLITE_MISMATCH', 'refused'],
]
const refusedByMongo = /^(CastError|BSONError|BSONVersionError|BSONRuntimeError)$/
const unreachableMongo =
  /^(MongoServerSelectionError|MongoNetwork(Timeout)?Error|MongoTopologyClosedError|MongoNotConnectedError|MongoPoolClearedError|MongooseServerSelectionError)$/

function troubleOfOne(error: Error): DatabaseTrouble | null {
  if (error instanceof DatabaseError) return error.trouble
  if (unreachableMongo.test(error.name)) return 'unavailable'
  if (refusedByMongo.test(error.name)) return 'refused'
  const code = 'code' in error ? error.code : undefined
  if (code === writeConflict) return 'conflict'
  if (code === 'ENOSPC') return 'full'
  if (typeof code === 'string') return troubleOfSqlite.find(([prefix]) => code.startsWith(prefix))?.[1] ?? null
  const labels = 'errorLabelSet' in error ? error.errorLabelSet : undefined
  return labels instanceof Set && labels.has('TransientTransactionError') ? 'conflict' : null
}

/** What kind of trouble an error is, looking through the errors it was wrapped in; null when it is not the database's. */
export function troubleOf(error: unknown): DatabaseTrouble | null {
  const seen = new Set<unknown>()
  for (let each = error; each instanceof Error && !seen.has(each); each = each.cause) {
    seen.add(each)
    const trouble = troubleOfOne(each)
    if (trouble) return trouble
  }
  return null
}
