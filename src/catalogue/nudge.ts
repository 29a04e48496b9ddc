/*
 * A save tells the sync that something may have changed: which document, never what. The sync then reads the committed
 * row, so a save that is rolled back never shows. Hooks run before the commit, so nudges are collected per transaction;
 * the database adapter fires them when the commit has succeeded. They stand on globalThis because the server's bundles
 * may each have a copy of this module.
 */

/** A document that may have changed. */
export interface Nudge {
  collection: string
  id: string
}

/** The part of a request that a nudge needs. */
export interface TransactionRequest {
  transactionID?: number | string | Promise<number | string> | undefined
}

interface Nudges {
  collected: Map<number | string, Nudge[]>
  listeners: Set<(nudges: readonly Nudge[]) => void>
}

declare global {
  var __erfaringsbankenNudges: Nudges | undefined
}

const nudges = (): Nudges => (globalThis.__erfaringsbankenNudges ??= { collected: new Map(), listeners: new Set() })

function fire(fired: readonly Nudge[]): void {
  for (const listener of nudges().listeners) listener(fired)
}

function collect(transactionID: number | string, nudge: Nudge): void {
  const { collected } = nudges()
  const earlier = collected.get(transactionID)
  if (earlier) earlier.push(nudge)
  else collected.set(transactionID, [nudge])
}

/** Tells the sync that a document may have changed, as soon as the request's transaction has committed; at once where it has none. */
export function nudge(req: TransactionRequest, collection: string, id: number | string): void {
  const told = { collection, id: String(id) }
  const { transactionID } = req
  if (transactionID === undefined) fire([told])
  else if (typeof transactionID !== 'object') collect(transactionID, told)
  else
    transactionID.then(
      (known) => collect(known, told),
      () => fire([told]),
    )
}

/** Fires what a transaction collected: call it when its commit has succeeded. */
export function flushNudges(transactionID: number | string): void {
  const { collected } = nudges()
  const fired = collected.get(transactionID)
  collected.delete(transactionID)
  if (fired) fire(fired)
}

/** Forgets what a transaction collected: call it when it was rolled back or its commit failed. */
export function dropNudges(transactionID: number | string): void {
  nudges().collected.delete(transactionID)
}

/** Hears every nudge that is fired in this process; the answer stops it. */
export function onNudge(listener: (nudges: readonly Nudge[]) => void): () => void {
  nudges().listeners.add(listener)
  return () => nudges().listeners.delete(listener)
}
