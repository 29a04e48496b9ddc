import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { openCatalogue } from '../../../src/catalogue'
import type { CatalogueReader } from '../../../src/catalogue/store'
import { startSync, type Sync, type SyncOptions } from '../../../src/catalogue/sync'
import { openFor } from '../../helpers/openFor'
import { type OpenContent, openContent } from '../../helpers/payload'
import { type Ground, idOf, makeGround } from './content'

/** The content database with a running sync, and what the public sees. */
export interface House {
  payload: Payload
  /** What Payload keeps it by. */
  key: string
  cataloguePath: string
  reader(): CatalogueReader
  sync(): Sync
  /** Starts the sync as a process that starts anew would. */
  start(options?: SyncOptions): Promise<void>
  stop(): Promise<void>
  /** Throws the catalogue file away, as an operator may. */
  deleteCatalogue(): void
  close(): Promise<void>
}

/** A content database with a sync and a catalogue of its own. It looks for changes only when told to: nudges do the rest. */
export async function openHouse(
  fillFirst: (payload: Payload) => Promise<void> = async () => {},
  open: () => Promise<OpenContent> = openContent,
): Promise<House> {
  const content = await open()
  const { payload } = content
  await fillFirst(payload)
  const folder = mkdtempSync(join(tmpdir(), 'erfaringsbanken-publishing-'))
  const cataloguePath = join(folder, 'catalogue.db')
  let sync: Sync | null = null
  let reader: CatalogueReader | null = null
  const house: House = {
    payload,
    key: content.key,
    cataloguePath,
    reader() {
      if (reader === null) throw new Error('The house is not open.')
      return reader
    },
    sync() {
      if (sync === null) throw new Error('The house is not open.')
      return sync
    },
    async start(options = {}) {
      const never = { pollMs: 3_600_000, reconcileMs: 3_600_000 }
      sync = await startSync(payload, { cataloguePath, bootId: 'test', ...never, ...options })
      reader = openCatalogue(cataloguePath, { readOnly: true })
    },
    async stop() {
      reader?.close()
      await sync?.stop()
      reader = null
      sync = null
    },
    deleteCatalogue() {
      for (const end of ['', '-wal', '-shm']) rmSync(cataloguePath + end, { force: true })
    },
    async close() {
      await house.stop()
      await content.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await house.start()
  return house
}

/** A house with ground to publish on, for the tests of a `describe`. */
export function inHouse(handOver: (opened: { house: House; ground: Ground }) => void): void {
  openFor(openHouse, async (house) => handOver({ house, ground: await makeGround(house.payload) }))
}

/** What the public sees of documents: their records, and when one has been published. */
export function seen(house: () => House) {
  type Document = { publicId?: string | null }
  const record = (document: Document) => house().reader().record(idOf(document))
  const published = async <Made extends Document>(making: Promise<Made>): Promise<Made> => {
    const document = await making
    await within2s('found', () => record(document) !== null)
    return document
  }
  return { record, published }
}

/** Waits until something is so; fails after two seconds, the longest that the public may wait. */
export async function within2s(what: string, isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + 2_000
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(`Not within 2 s: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** Titles that a search finds. */
export function found(reader: CatalogueReader, query: string): string[] {
  const request = { query, where: {}, sort: 'RELEVANCE', prefer: 'NB', first: 100, after: null } as const
  return reader.search({ ...request, today: '2026-11-24' }).hits.map(({ record }) => record.title)
}
