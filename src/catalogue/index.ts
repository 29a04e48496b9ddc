/** The door between the content half, which writes published records, and the public half, which reads them. */
export { fingerprint, openCatalogue } from './engine'
export { CatalogueInputError } from './store'
