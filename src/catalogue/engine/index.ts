import type { CatalogueReader, CatalogueWriter } from '../store'
import { Connection } from './connection'
import { EngineReader } from './reader'
import { EngineWriter } from './writer'

export { CatalogueFileError, discard, putInPlace } from './database'
export { isListed } from './facts'

/** Opens the catalogue file for reading: it may not be there yet, and may be made anew while it is open. */
export function openCatalogue(file: string, options: { readOnly: true }): CatalogueReader
/** Opens the catalogue file for writing; makes it where there is none that can be used. */
export function openCatalogue(file: string, options: { readOnly: false }): CatalogueWriter
export function openCatalogue(file: string, { readOnly }: { readOnly: boolean }): CatalogueReader {
  return readOnly ? new EngineReader(new Connection(file, null)) : EngineWriter.open(file)
}
