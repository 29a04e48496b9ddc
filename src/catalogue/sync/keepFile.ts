import { existsSync } from 'node:fs'
import type { Payload } from 'payload'
import { openCatalogue } from '../index'
import type { CatalogueWriter } from '../store'
import { ledgerEntry, listLedger } from './ledger'
import type { Publisher } from './publisher'
import type { PublishQueue } from './queue'
import { allRedirects } from './redirects'
import { replaceCatalogue } from './replace'
import type { Progress } from './fill'

/** What is kept in its place, and by whom. */
export interface KeptFile {
  path: string
  /** The start that the catalogue is complete for. */
  bootId: string
  payload: Payload
  publisher: Publisher
  queue: PublishQueue
  progress: Progress
}

const looksLeftOut = 10

/**
 * The catalogue file of a running sync. An open file that was deleted or replaced can be written all the same, and
 * nobody would see it: so its place is looked at, a file that is gone is made anew, and one that was put there is taken
 * over. Until then everything goes on with the file that is open.
 */
export class FileKeeper {
  #looking: Promise<void> | null = null
  #isStopping = false
  /** Looks that are left out after one that failed: making a catalogue anew is dear, and a full disk stays full for a while. */
  #resting = 0
  /** False while the file in place is one that somebody began and nobody completed. */
  #isComplete = true

  constructor(
    private readonly kept: KeptFile,
    private target: CatalogueWriter,
  ) {}

  /** Looks whether the file is in its place, and mends it where it is not. */
  look(): Promise<void> {
    if (this.#looking === null && this.#resting > 0) {
      this.#resting -= 1
      return Promise.resolve()
    }
    return (this.#looking ??= this.#tryToMend().finally(() => (this.#looking = null)))
  }

  /** Breaks off what is under way, and closes the file. */
  async close(): Promise<void> {
    this.#isStopping = true
    await this.#looking?.catch(() => {})
    this.target.close()
  }

  async #tryToMend(): Promise<void> {
    try {
      await this.#mend()
    } catch (error) {
      this.#resting = looksLeftOut
      throw error
    }
  }

  async #mend(): Promise<void> {
    const { path, bootId, payload, queue } = this.kept
    if (!this.target.isInPlace()) {
      if (!existsSync(path)) {
        payload.logger.warn('The catalogue file was deleted: it is being made anew.')
        await replaceCatalogue(payload, path, { bootId, progress: this.#progress })
      }
      await this.#takeOver()
    }
    if (this.#isComplete || queue.isBusy()) return
    this.target.complete(bootId)
    this.#isComplete = true
  }

  readonly #progress: Progress = (done, of) => {
    if (this.#isStopping) throw new Error('The sync is stopping: the catalogue is made anew by the next start.')
    this.kept.progress(done, of)
  }

  async #takeOver(): Promise<void> {
    const { path, bootId, payload, publisher, queue } = this.kept
    const target = openCatalogue(path, { readOnly: false })
    try {
      const differing = await publisher.adopt(target, async () => {
        const ledger = []
        for await (const rows of listLedger(payload)) ledger.push(...rows.map(ledgerEntry))
        return { ledger, redirects: await allRedirects(payload) }
      })
      this.target.close()
      this.target = target
      queue.add(differing)
      queue.addLater(publisher.seen())
      this.#isComplete = target.bootId() !== null
      if (this.#isComplete) target.complete(bootId)
      payload.logger.info('The sync went over to the catalogue file that stands in its place now.')
    } catch (error) {
      if (this.target !== target) target.close()
      throw error
    }
  }
}
