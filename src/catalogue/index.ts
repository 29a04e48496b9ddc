/** The door between the content half, which writes published records, and the public half, which reads them. */
export { CatalogueFileError, discard, isListed, openCatalogue, putInPlace } from './engine'
export { type ContentKind, contentKinds, contentsOf, type Contents, untrueLedgerRows } from './engine/contents'
export { fingerprint } from './revision'
export { CatalogueInputError } from './store'
