import { APIError, type PayloadRequest } from 'payload'
import { inLanguage } from '../lib/inLanguage'
import { words } from '../vocabulary'

/** Refuses an uploaded file above this many megabytes, with a sentence. */
export function refuseLargeFile(megabytes: number) {
  const tooLarge = words(
    `Filen er for stor. Den kan være på høyst ${megabytes} MB.`,
    `Fila er for stor. Ho kan vere på høgst ${megabytes} MB.`,
    `The file is too large. It can be at most ${megabytes} MB.`,
  )
  return ({ req }: { req: PayloadRequest }): void => {
    const size = req.file?.size ?? 0
    if (size > megabytes * 1024 * 1024) throw new APIError(inLanguage(tooLarge, req.i18n.language), 413, null, true)
  }
}
