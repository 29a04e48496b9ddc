/*
 * How the panel and its database are. Next runs the panel in modules of its own, so host and panel can share only
 * globalThis: the instrumentation writes here, the host reads. This file knows neither Payload nor Next.
 */

/** What the host is told about the panel. */
export interface PanelState {
  panel: 'starting' | 'ready' | 'failing'
  /** `unknown` until it has been asked for the first time. */
  database: 'up' | 'down' | 'unknown'
  /** What is wrong and how to mend it, for whoever runs the server. */
  message?: string | undefined
  /** Since when the oldest job has been due: scheduled publishing that nobody has done. Null where none is. */
  oldestDueJobAt?: Date | null
  /** Set by the host before the panel starts: tells this start's catalogue from an earlier one's. */
  bootId?: string
  /** Stops the sync and the job runner and lets go of the database. */
  stop?: (() => Promise<void>) | undefined
}

declare global {
  var __erfaringsbanken: PanelState | undefined
}

/** The one state of this process. */
export function panelState(): PanelState {
  return (globalThis.__erfaringsbanken ??= { panel: 'starting', database: 'unknown' })
}
