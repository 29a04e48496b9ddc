import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunningServer, startServer } from '../helpers/server'
import { Panel } from './panel'
import { playRound, type RoundResult } from './round'

/**
 * Kills the server at random moments while editors publish, move, withdraw, throw away and rename, starts it anew each
 * time, and looks whether anything that was acknowledged is lost or half-done. Answers one result per kill.
 */
export async function drill(
  rounds: number,
  told: (result: RoundResult, round: number) => void,
): Promise<RoundResult[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'erfaringsbanken-drill-'))
  const results: RoundResult[] = []
  let server: RunningServer | null = null
  // A server has a process group of its own, so it would outlive a drill that somebody ends.
  const end = () => void (server?.stop('SIGKILL') ?? Promise.resolve()).finally(() => process.exit(130))
  process.once('SIGINT', end).once('SIGTERM', end)
  try {
    // The first start may have to build.
    server = await startServer({ dataDir, timeoutMs: 900_000 })
    if (server.adminLink === null) throw new Error(`The start printed no link for the first admin:\n${server.output()}`)
    const panel = await Panel.open(server.url, server.adminLink)
    for (let round = 1; round <= rounds; round += 1) {
      const played = await playRound(server, panel, `Drill ${round}`)
      server = played.server
      results.push(played.result)
      told(played.result, round)
    }
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end)
    await server?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return results
}

/** Whether a round lost nothing and left nothing half-done. */
export function isSound({ lost, unequal }: RoundResult): boolean {
  return lost.length === 0 && unequal === null
}

/** Whether most kills fell while there was still something to save: else a drill shows nothing. */
export function isTelling(results: readonly RoundResult[]): boolean {
  return results.filter(({ isInterrupted }) => isInterrupted).length * 2 > results.length
}
