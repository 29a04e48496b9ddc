import { batchSize, type Key } from './committed'
import { breathe } from './fill'
import type { Publisher } from './publisher'

/** Documents that wait to be published, one step at a time; what fails waits for the next try. */
export class PublishQueue {
  readonly #waiting = new Set<Key>()
  #running: Promise<void> | null = null
  #isHeld = true
  #isStopped = false
  #hasFailed = false

  constructor(
    private readonly publisher: Publisher,
    private readonly failed: (error: unknown) => void,
    private readonly worked: () => void,
  ) {}

  /** Adds documents and begins, unless the queue is held. */
  add(keys: Iterable<Key>): void {
    for (const key of keys) this.#waiting.add(key)
    void this.run()
  }

  /** Lets the queue run: until the catalogue is filled for the first time it only collects. */
  release(): void {
    this.#isHeld = false
    void this.run()
  }

  /** Publishes all that waits; fulfilled when nothing does, or the database failed. */
  async run(): Promise<void> {
    if (this.#isHeld || this.#isStopped) return
    this.#running ??= this.#drain().finally(() => (this.#running = null))
    await this.#running
    // Whatever came in the moment between the last step and its end is not left for the next look.
    if (this.#waiting.size > 0 && !this.#hasFailed && this.#running === null) await this.run()
  }

  /** Ends after the step that is under way. */
  async stop(): Promise<void> {
    this.#isStopped = true
    await this.#running
  }

  async #drain(): Promise<void> {
    this.#hasFailed = false
    while (this.#waiting.size > 0 && !this.#isStopped) {
      const keys = [...this.#waiting].slice(0, batchSize)
      for (const key of keys) this.#waiting.delete(key)
      try {
        for (const key of await this.publisher.publish(keys)) this.#waiting.add(key)
        this.worked()
      } catch (error) {
        for (const key of keys) this.#waiting.add(key)
        this.#hasFailed = true
        this.failed(error)
        return
      }
      await breathe()
    }
  }
}
