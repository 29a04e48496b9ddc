import type { RequestHandler } from 'express'
import type { PanelState } from '../panelState'

/** What readiness asks of the host. */
export interface Readiness {
  /** This start's catalogue is complete, or was once and can still be read. */
  isCatalogueReady(): boolean
  panelState(): PanelState
}

/** `/healthz`: the process answers. */
export const healthz: RequestHandler = (_request, response) => {
  response.set('cache-control', 'no-store').json({ status: 'ok' })
}

/** `/readyz`: 200 once the public half can answer from this start's catalogue; says how panel and database are beside. */
export function readyz(readiness: Readiness): RequestHandler {
  return (_request, response) => {
    const ready = readiness.isCatalogueReady()
    const { panel, database, message } = readiness.panelState()
    response
      .status(ready ? 200 : 503)
      .set('cache-control', 'no-store')
      .json({ status: ready ? 'ready' : 'starting', panel, database, ...(message === undefined ? {} : { message }) })
  }
}
