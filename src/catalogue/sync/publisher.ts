import type { CatalogueBatch, LedgerEntry } from '../store'
import type { Key } from './committed'
import { faultOf } from './failures'
import { parseKey } from './keys'
import { readLedger } from './ledger'
import { Owed } from './owed'
import { readOriginals, readSources } from './sources'
import { SyncState } from './state'
import { emptyStep, type PublisherParts, type PublishTarget } from './step'
import { StepMaker } from './stepMaker'
import { StepWriter } from './stepWriter'

/** Makes the catalogue and the ledger say what the content database says, a few documents at a time. */
export class Publisher {
  readonly state = new SyncState()
  #parts: PublisherParts
  #writer: StepWriter
  readonly #owed = new Owed()
  readonly #maker: StepMaker
  #last: Promise<unknown> = Promise.resolve()

  constructor(parts: PublisherParts) {
    this.#parts = parts
    this.#maker = new StepMaker(parts, this.state, this.#owed)
    this.#writer = new StepWriter(parts, this.state)
  }

  get parts(): PublisherParts {
    return this.#parts
  }

  /** Documents with something that has not been written. */
  owing(): Key[] {
    return this.#owed.keys()
  }

  /** Every published document that was read. */
  seen(): Key[] {
    return [...this.state.seen.keys()].flatMap((text) => parseKey(text)?.key ?? [])
  }

  /** Hands the catalogue rows of the ledger as they are: tombstones, and the order of changes. */
  tellLedger(entries: readonly LedgerEntry[]): void {
    this.#writer.tell(entries)
  }

  /** Takes out public ids that no document stands behind any more. */
  withdraw(publicIds: readonly string[]): Promise<void> {
    return this.#inTurn(() => this.#writer.write({ ...emptyStep(), gone: new Set(publicIds) }))
  }

  /** Publishes what is published of these documents and withdraws the rest; answers whom it concerns too. */
  publish(keys: readonly Key[]): Promise<Key[]> {
    return this.#inTurn(() => this.#publish(keys))
  }

  /** Leaves a document out that cannot be published for a reason nobody foresaw, and lists it. It is tried again with every comparison of everything. */
  async giveUp(key: Key, error: unknown): Promise<void> {
    const publicId = this.state.head(key)?.publicId ?? null
    await this.withdraw([...this.#owed.by(key).gone, ...(publicId === null ? [] : [publicId])])
    this.state.seen.delete(key)
    this.#maker.report(key, faultOf(error))
  }

  /** Rejects where the content database does not answer. */
  async reach(): Promise<void> {
    await readLedger(this.parts.payload, ['reach'])
  }

  /**
   * Goes over to another catalogue file between two steps: it gets what `bring` gives and loses what is not public.
   * Answers the documents that it holds otherwise than the last file did.
   */
  adopt(
    target: PublishTarget,
    bring: () => Promise<Pick<CatalogueBatch, 'redirects' | 'ledger'>>,
  ): Promise<readonly Key[]> {
    return this.#inTurn(async () => {
      const brought = await bring()
      const held = target.inventory()
      target.apply({ ...brought, remove: [...held.keys()].filter((id) => this.state.keyOf(id) === null) })
      const differing = this.#writer.differingFrom(held).map((id) => this.state.keyOf(id))
      this.#parts = { ...this.#parts, target }
      this.#writer = new StepWriter(this.#parts, this.state)
      return differing.filter((key) => key !== null)
    })
  }

  /** One step at a time: what one has noted in the state is what the next one builds on. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => {})
    return turn
  }

  async #publish(keys: readonly Key[]): Promise<Key[]> {
    const { payload } = this.parts
    const sources = await readSources(payload, keys)
    const originals = await readOriginals(payload, sources)
    // All is read: from here on the state moves.
    const step = this.#maker.make(keys, sources, originals)
    await this.#writer.write(step)
    this.#owed.settle(keys)
    const own = new Set<string>(keys)
    return [...step.touched].flatMap((text) => (own.has(text) ? [] : (parseKey(text)?.key ?? [])))
  }
}
