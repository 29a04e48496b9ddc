import { DatabaseError } from '../errors'
import { WriteLock, type Hold } from '../writeLock'

type TransactionId = number | string

/**
 * Saves of one document wait for each other. MongoDB refuses all but one of those that overlap; in turn, all are kept.
 * It is for this process only: between nodes MongoDB's own refusal stands, and is answered with 409.
 */
export class DocumentQueue {
  readonly #locks = new Map<string, { lock: WriteLock; users: number }>()
  readonly #held = new Map<TransactionId, Map<string, Hold>>()

  /** Waits until no other transaction holds the document. One transaction may ask for the same document again. */
  async enter(transaction: TransactionId, document: string): Promise<void> {
    const mine = this.#held.get(transaction)
    if (mine?.has(document)) return
    const entry = this.#locks.get(document) ?? { lock: new WriteLock(), users: 0 }
    this.#locks.set(document, entry)
    entry.users += 1
    try {
      const hold = await entry.lock.acquire(() => this.leave(transaction))
      this.#held.set(transaction, (this.#held.get(transaction) ?? new Map<string, Hold>()).set(document, hold))
    } catch (error) {
      this.#forget(document)
      throw new DatabaseError('conflict', `Waited in vain for another save of ${document}.`, { cause: error })
    }
  }

  /** Lets go of all that a transaction held: call it at its end, whichever that is. */
  leave(transaction: TransactionId): void {
    const mine = this.#held.get(transaction)
    this.#held.delete(transaction)
    for (const [document, hold] of mine ?? []) {
      hold.release()
      this.#forget(document)
    }
  }

  #forget(document: string): void {
    const entry = this.#locks.get(document)
    if (!entry) return
    entry.users -= 1
    if (entry.users === 0) this.#locks.delete(document)
  }
}

const queues = new WeakMap<object, DocumentQueue>()

/** Says in which queue saves to this adapter's database take turns. */
export function takesTurnsIn(adapter: object, queue: DocumentQueue): void {
  queues.set(adapter, queue)
}

/** The queue in which saves of one document take turns; undefined where the database needs none. */
export function documentQueueOf(adapter: object): DocumentQueue | undefined {
  return queues.get(adapter)
}
