import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** Which cores are whose; null where they cannot be kept apart, with the reason. */
export type Pinning = { servers: number; load: number } | { servers: null; load: null; reason: string }

/** Holds this process to the second core where the system can, so that the servers have the first to themselves. */
export function pinLoad(): Pinning {
  if (availableParallelism() < 2) return { servers: null, load: null, reason: 'there is one core only' }
  try {
    execFileSync('taskset', ['-acp', '1', String(process.pid)], { stdio: 'ignore' })
    return { servers: 0, load: 1 }
  } catch {
    return { servers: null, load: null, reason: 'taskset cannot be used here' }
  }
}

/** Words that stand before a server's command. */
export function launcherOf({ servers }: Pinning): readonly string[] {
  return servers === null ? [] : ['taskset', '-c', String(servers)]
}
