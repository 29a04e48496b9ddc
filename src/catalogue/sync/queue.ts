import { batchSize, type Key } from './committed'
import { breathe } from './fill'
import { publishAll } from './publishAll'
import type { Publisher } from './publisher'

/** Documents that wait to be published, one step at a time; what fails waits for the next try. */
export class PublishQueue {
  /** What was saved or withdrawn. */
  readonly #first = new Set<Key>()
  /** What only shows something of what changed: a theme may be in thousands, and a withdrawal does not wait for them. */
  readonly #later = new Set<Key>()
  #running: Promise<void> | null = null
  #isHeld = true
  #isStopped = false
  #hasFailed = false

  constructor(
    private readonly publisher: Pick<Publisher, 'publish' | 'reach' | 'giveUp'>,
    private readonly failed: (error: unknown) => void,
    private readonly worked: () => void,
  ) {}

  /** Adds documents that changed, and begins unless the queue is held. */
  add(keys: Iterable<Key>): void {
    for (const key of keys) {
      this.#later.delete(key)
      this.#first.add(key)
    }
    void this.run()
  }

  /** Adds documents that are to be looked at when all that changed has been published. */
  addLater(keys: Iterable<Key>): void {
    for (const key of keys) if (!this.#first.has(key)) this.#later.add(key)
    void this.run()
  }

  /** Lets the queue run: until the catalogue is filled for the first time it only collects. */
  release(): void {
    this.#isHeld = false
    void this.run()
  }

  /** Publishes all that waits; fulfilled when nothing does, or the database failed. */
  async run(): Promise<void> {
    while (!this.#isHeld && !this.#isStopped) {
      this.#running ??= this.#drain().finally(() => (this.#running = null))
      await this.#running
      // Whatever came in the moment between the last step and its end is not left for the next look.
      if (this.#running === null && (this.#hasFailed || !this.#isWaiting())) return
    }
  }

  /** Ends after the step that is under way. */
  async stop(): Promise<void> {
    this.#isStopped = true
    await this.#running
  }

  /** Whether anything is still to be published, or being published. */
  isBusy(): boolean {
    return this.#running !== null || this.#isWaiting()
  }

  #isWaiting(): boolean {
    return this.#first.size + this.#later.size > 0
  }

  async #drain(): Promise<void> {
    this.#hasFailed = false
    while (this.#isWaiting() && !this.#isStopped) {
      const waiting = this.#first.size > 0 ? this.#first : this.#later
      const keys = [...waiting].slice(0, batchSize)
      for (const key of keys) waiting.delete(key)
      try {
        await publishAll(this.publisher, keys, (concerned) => {
          for (const key of concerned) if (!this.#first.has(key)) this.#later.add(key)
        })
        this.worked()
      } catch (error) {
        // The other way round, so that those that failed first do not stand in the others' way again.
        for (const key of keys.toReversed()) waiting.add(key)
        this.#hasFailed = true
        this.failed(error)
        return
      }
      await breathe()
    }
  }
}
