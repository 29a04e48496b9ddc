import { Client } from './client'

/** What a server has used up so far. */
export interface Usage {
  cpuSeconds: number
  rssMiB: number
}

/** What is asked for the whole length of a load, and what must come back. */
export interface Load {
  port: number
  request(index: number): Buffer
  /** The body that request `index` must be answered with, to the byte. */
  expected(index: number): Buffer
}

/** One stretch of a load. */
export interface Slice {
  requestsPerSecond: number
  /** Milliseconds that each request took. */
  times: readonly number[]
}

const connections = 16

/** Asks over sixteen connections for some seconds, each its next question as soon as it has an answer. */
export async function slice({ port, request, expected }: Load, seconds: number, firstIndex: number): Promise<Slice> {
  const clients = await Promise.all(Array.from({ length: connections }, () => Client.open(port)))
  const times: number[] = []
  let next = firstIndex
  const begun = performance.now()
  const end = begun + seconds * 1_000
  await Promise.all(
    clients.map(async (client) => {
      for (let at = performance.now(); at < end;) {
        const index = next++
        const body = await client.ask(request(index))
        const now = performance.now()
        times.push(now - at)
        at = now
        if (!body.equals(expected(index)))
          throw new Error(`Another answer than before:\n${body.toString().slice(0, 500)}`)
      }
    }),
  )
  const elapsed = (performance.now() - begun) / 1_000
  for (const client of clients) client.close()
  return { requestsPerSecond: times.length / elapsed, times }
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** What the slices of one load came to. Times in milliseconds. */
export interface Measured {
  requestsPerSecond: number
  p50: number
  p97_5: number
  cpuMicrosecondsPerRequest: number
  rssMiB: number
  requests: number
}

/** Slices of one load with what each of them cost. The middle one speaks for all: whatever else runs now and then hits few of them. */
export function summary(slices: readonly (Slice & { used: Usage; before: Usage })[]): Measured {
  const times = slices.flatMap((one) => one.times).sort((a, b) => a - b)
  const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  const cost = slices.map(({ before, used, times: own }) => ((used.cpuSeconds - before.cpuSeconds) * 1e6) / own.length)
  return {
    requestsPerSecond: median(slices.map((one) => one.requestsPerSecond)),
    p50: quantile(0.5),
    p97_5: quantile(0.975),
    cpuMicrosecondsPerRequest: median(cost),
    rssMiB: Math.max(...slices.map(({ used }) => used.rssMiB)),
    requests: times.length,
  }
}
