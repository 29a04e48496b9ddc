import { namesReplicaSet } from '../../lib/replicaSet'
import { DatabaseError } from '../errors'

const why =
  'Without a replica set MongoDB has no transactions, and a save that fails half-way would be left half-written. ' +
  'Name the replica set in DATABASE_URL (…/erfaringsbanken?replicaSet=rs0; a replica set may have one member). ' +
  'To try things out all the same, set MONGODB_ALLOW_STANDALONE=true.'

/** Refuses an address without a replica set. Where the address is looked up in DNS (`mongodb+srv:`), ask again when connected. */
export function requireReplicaSet(url: string, isStandaloneAllowed: boolean): void {
  if (!isStandaloneAllowed && !namesReplicaSet(url)) throw new DatabaseError('unavailable', why)
}

/** Refuses a connection that turned out to have no replica set. */
export function requireReplicaSetName(name: string | undefined, isStandaloneAllowed: boolean): void {
  if (!name && !isStandaloneAllowed) throw new DatabaseError('unavailable', why)
}
