import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startServer } from './server'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder with seeded data that no server runs on; copy it. */
    seededData: string
  }
}

/** Once per run: the product is started on an empty folder, seeds it and is stopped. Each test file copies what it left. */
export default async function seedOnce(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'erfaringsbanken-seeded-'))
  const server = await startServer({ dataDir: folder })
  await server.stop()
  project.provide('seededData', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
