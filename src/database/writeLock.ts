import { DatabaseError } from './errors'

/** The right to write, held by one at a time. */
export interface Hold {
  /** Says that the holder is at work: only a holder that stands still makes the others give up. */
  touch(): void
  release(): void
}

/** How long is too long, in ticks of `tickMs`. */
export interface WriteLockLimits {
  tickMs: number
  /** Those who came while a holder stood still for this long are turned away. */
  idleTicks: number
  /** Nobody waits for longer than this. */
  queueTicks: number
  /** A holder that stood still for this long has gone away: its hold is ended. */
  abandonedTicks: number
}

const limits: WriteLockLimits = { tickMs: 250, idleTicks: 40, queueTicks: 480, abandonedTicks: 240 }

interface Holder {
  idleTicks: number
  /** Ends the hold of a holder that has gone away. */
  abandon(): void
}

interface Waiter {
  holder: Holder
  grant(): void
  refuse(error: Error): void
  ticks: number
  /** Whether it came after the present holder took over: only then can it be something that the holder waits for. */
  cameAfterHolder: boolean
}

/**
 * A queue for the one writer. Time is counted in ticks and not by the clock, so that a machine that slept turns nobody
 * away.
 */
export class WriteLock {
  readonly #limits: WriteLockLimits
  readonly #waiting: Waiter[] = []
  #holder: Holder | 'passing on' | null = null
  #timer: NodeJS.Timeout | null = null

  constructor(changed: Partial<WriteLockLimits> = {}) {
    this.#limits = { ...limits, ...changed }
  }

  /** Waits for its turn; `abandon` is called if the holder then stands still for far too long. */
  async acquire(abandon: () => void = () => {}): Promise<Hold> {
    const holder: Holder = { idleTicks: 0, abandon }
    if (this.#holder === null) this.#holder = holder
    else await this.#turn(holder)
    return {
      touch: () => {
        holder.idleTicks = 0
      },
      release: () => {
        if (this.#holder === holder) this.#passOn()
      },
    }
  }

  #turn(holder: Holder): Promise<void> {
    this.#timer ??= setInterval(() => this.#tick(), this.#limits.tickMs).unref()
    return new Promise((grant, refuse) => {
      this.#waiting.push({ holder, grant, refuse, ticks: 0, cameAfterHolder: true })
    })
  }

  /** The driver is synchronous: without a turn of the event loop between two writers a burst of them starves everything else. */
  #passOn(): void {
    this.#holder = 'passing on'
    setImmediate(() => {
      const next = this.#waiting.shift()
      this.#holder = next?.holder ?? null
      for (const waiter of this.#waiting) waiter.cameAfterHolder = false
      if (this.#waiting.length === 0) this.#stopTicking()
      next?.grant()
    })
  }

  #tick(): void {
    const { idleTicks, queueTicks, abandonedTicks } = this.#limits
    const holder = this.#holder === 'passing on' ? null : this.#holder
    if (holder) holder.idleTicks += 1
    const isStuck = holder !== null && holder.idleTicks >= idleTicks
    for (const waiter of [...this.#waiting]) {
      waiter.ticks += 1
      if (waiter.ticks < queueTicks && !(isStuck && waiter.cameAfterHolder)) continue
      this.#waiting.splice(this.#waiting.indexOf(waiter), 1)
      waiter.refuse(
        new DatabaseError(
          'busy',
          isStuck
            ? 'The write lock is held by a save that does nothing: a hook that calls the Local API without `req` waits for its own transaction.'
            : 'The queue of saves is too long: waited for the write lock in vain.',
        ),
      )
    }
    if (holder && holder.idleTicks >= abandonedTicks) holder.abandon()
    if (this.#waiting.length === 0) this.#stopTicking()
  }

  #stopTicking(): void {
    if (this.#timer) clearInterval(this.#timer)
    this.#timer = null
  }
}
