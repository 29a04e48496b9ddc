import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** Parts of the host that requests are counted by. */
export type Lane = 'graphql' | 'page_cache' | 'site' | 'panel'

/** What this process tells about itself, for Prometheus. */
export interface Metrics {
  registry: Registry
  observe(lane: Lane, response: ServerResponse, startedAt: number): void
}

/** Counts requests by lane and status class, and how long they took. */
export function createMetrics(
  catalogueVersion: () => string,
  panelIsUp: () => boolean,
  oldestDueJobAt: () => Date | null,
): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests answered, by lane and class of status.',
    labelNames: ['lane', 'status'],
    registers: [registry],
  })
  const seconds = new Histogram({
    name: 'http_request_seconds',
    help: 'Time to answer, in seconds.',
    labelNames: ['lane'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2],
    registers: [registry],
  })
  new Gauge({
    name: 'panel_up',
    help: 'Whether the panel and its database answer.',
    registers: [registry],
    collect() {
      this.set(panelIsUp() ? 1 : 0)
    },
  })
  new Gauge({
    name: 'oldest_due_job_age_seconds',
    help: 'How long the oldest job, such as a scheduled publication, has been due; 0 where none is.',
    registers: [registry],
    collect() {
      const since = oldestDueJobAt()
      this.set(since === null ? 0 : Math.max(0, (Date.now() - since.getTime()) / 1000))
    },
  })
  new Gauge({
    name: 'catalogue_info',
    help: 'Version of the catalogue in use.',
    labelNames: ['version'],
    registers: [registry],
    collect() {
      this.reset()
      this.set({ version: catalogueVersion() }, 1)
    },
  })
  return {
    registry,
    observe(lane, response, startedAt) {
      requests.inc({ lane, status: `${Math.floor(response.statusCode / 100)}xx` })
      seconds.observe({ lane }, (performance.now() - startedAt) / 1000)
    },
  }
}

/** Whether a request bears the token that opens /metrics to others than this machine. */
export function hasMetricsToken(request: IncomingMessage, token: string | undefined): boolean {
  const given = Buffer.from(request.headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token ?? ''}`)
  return token !== undefined && given.length === wanted.length && timingSafeEqual(given, wanted)
}
