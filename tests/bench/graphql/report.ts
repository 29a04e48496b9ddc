import type { Measured } from './load'

/** What was measured, by question and then by server. */
export type Results = Record<string, Record<string, Measured>>

/** Names of the servers in the table. */
export const servers = { ours: 'graphql', bare: 'bare', fixed: 'fixed bytes', rest: "Payload's REST" } as const

/** The share of the bare server's requests per second (or the fixed server's) that the product reached, by question. */
export function ratiosOf(results: Results): Record<string, number> {
  return Object.fromEntries(
    Object.entries(results).flatMap(([question, measured]) => {
      const [ours, other] = [measured[servers.ours], measured[servers.bare] ?? measured[servers.fixed]]
      if (ours === undefined || other === undefined) return []
      return [[question, Number((ours.requestsPerSecond / other.requestsPerSecond).toFixed(3))]]
    }),
  )
}

/** The results as lines of a table. */
export function tableOf(results: Results): string[] {
  const ratios = ratiosOf(results)
  const lines = [['question', 'server', 'req/s', 'p50 ms', 'p97.5 ms', 'CPU µs/req', 'MiB', 'of the other']]
  for (const [question, measured] of Object.entries(results))
    for (const [server, one] of Object.entries(measured)) {
      const times = [one.p50, one.p97_5].map((time) => time.toFixed(2))
      const figures = [one.requestsPerSecond.toFixed(0), ...times, one.cpuMicrosecondsPerRequest.toFixed(0)]
      const ratio = server === servers.ours ? (ratios[question]?.toFixed(2) ?? '') : ''
      lines.push([question, server, ...figures, one.rssMiB.toFixed(0), ratio])
    }
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? []
  return lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
