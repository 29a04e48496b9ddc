import type { Payload } from 'payload'
import { loadSeed } from './load'

export { loadSeed, type SeedCounts } from './load'
export { reasonToRefuse } from './otherContent'

/** Loads the seed where there is no content at all; says what it does. */
export async function seedIfEmpty(payload: Payload, say: (line: string) => void): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'organisations', trash: true })
  if (totalDocs > 0) return
  say('The database is empty: loading the seed content (under a minute).')
  const { written } = await loadSeed(payload, (line) => say(`  ${line}`))
  say(`Loaded ${written} documents.`)
}
