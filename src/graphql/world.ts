import type { CatalogueReader } from '../catalogue/store'
import type { Day } from '../lib/osloDay'
import { DeadlineExceeded } from './errors'

/** What an answer is made from: one version of the catalogue, seen on one day. Lives until either changes. */
export interface World {
  /** Reading the catalogue; refuses once the request has used up its time. */
  readonly reader: CatalogueReader
  /** Refuses likewise, before what an answer works out by itself. */
  checkTime(): void
  /** The day it is in Oslo. */
  readonly today: Day
  /** Origin of the site, without a slash at the end. */
  readonly publicUrl: string
}

/** How every field of the public API is read: at once, from what the parent is and from the world. */
export type ReadField<Result, Parent, _Context, Args> = (parent: Parent, args: Args, world: World) => Result

/** The time that one request has. Requests are answered one after the other, so there is one for all. */
export class Deadline {
  private endsAt = Infinity
  hasPassed = false
  constructor(
    private readonly milliseconds: number,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  /** Begins the time of a request. */
  begin(): void {
    this.endsAt = this.clock() + this.milliseconds
    this.hasPassed = false
  }

  /** Asked before each read; throws once the time is used up. */
  check(): void {
    if (this.clock() <= this.endsAt) return
    this.hasPassed = true
    throw new DeadlineExceeded('The query took too long.')
  }
}

/** A world whose reader is asked for before each read, and so watches the time. */
export function createWorld(reader: CatalogueReader, today: Day, publicUrl: string, deadline: Deadline): World {
  return {
    get reader() {
      deadline.check()
      return reader
    },
    checkTime: () => deadline.check(),
    today,
    publicUrl,
  }
}
