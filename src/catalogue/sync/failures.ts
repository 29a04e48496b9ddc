/** What keeps a published document out, as far as an editor can tell the difference. */
export interface Unshowable {
  /** FAULT is what nobody foresaw: the log tells more. */
  kind: 'ORIGINAL_NOT_PUBLIC' | 'FIELDS' | 'FAULT'
  /** The record's own fields that stand in the way, each once. */
  fields: readonly string[]
  /** What is wrong, in a sentence or more, for the operator. */
  reason: string
}

/** A published document that could not become a public record: it stays out until it is mended. */
export interface SyncFailure extends Unshowable {
  collection: string
  id: string
  publicId: string | null
  title: string | null
  /** Instant. */
  at: string
}

declare global {
  var __erfaringsbankenSyncFailures: Map<string, SyncFailure> | undefined
}

/** What an error says of a document that it stopped. */
export function faultOf(error: unknown): Unshowable {
  return { kind: 'FAULT', fields: [], reason: error instanceof Error ? error.message : String(error) }
}

/** Kept on globalThis: the panel's bundle may have its own copy of this module. */
const failures = () => (globalThis.__erfaringsbankenSyncFailures ??= new Map())

/** What stays out of the catalogue and why, oldest first. For the panel. */
export function syncFailures(): SyncFailure[] {
  return [...failures().values()]
}

/** Puts a document on the list; true where it was not there for the same reason. */
export function reportFailure(failure: SyncFailure): boolean {
  const key = `${failure.collection}:${failure.id}`
  const isNews = failures().get(key)?.reason !== failure.reason
  if (isNews) failures().set(key, failure)
  return isNews
}

/** Takes a document off the list: it is public again, or no longer meant to be. */
export function clearFailure(collection: string, id: string): void {
  failures().delete(`${collection}:${id}`)
}
