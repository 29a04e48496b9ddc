import type { LicenceCode } from '../../vocabulary'
import type { CatalogueImage } from '../record'
import type { AttachmentFile } from './lookups'
import { wordsOf } from './values'

interface StoredSize {
  filename?: string | null
  width?: number | null
  height?: number | null
  mimeType?: string | null
}

function sizeOf({ filename, width, height, mimeType }: StoredSize): CatalogueImage['variants'] {
  return filename && width && height && mimeType ? [{ file: filename, width, height, mimeType }] : []
}

/** What is kept of a picture. */
export interface StoredImage extends StoredSize {
  alt: string
  credit: string
  caption?: string | null
  licence: LicenceCode
  sizes?: Readonly<Record<string, StoredSize | null | undefined>> | null
}

/** What is kept of a file to take along. */
export interface StoredFile {
  filename?: string | null
  title: string
  mimeType?: string | null
  filesize?: number | null
}

/** A picture as the catalogue keeps it; null where its file, its words or its maker are missing. */
export function imageOf(media: StoredImage): CatalogueImage | null {
  const own = sizeOf(media)
  const sizes = Object.values(media.sizes ?? {}).flatMap((size) => (size ? sizeOf(size) : []))
  const [largest] = own
  const alt = wordsOf(media.alt)
  const credit = wordsOf(media.credit)
  if (largest === undefined || alt === null || credit === null) return null
  const { file, width, height } = largest
  const variants = [...sizes, ...own].sort((a, b) => a.width - b.width)
  return { file, width, height, variants, alt, credit, caption: wordsOf(media.caption), licence: media.licence }
}

/** A file to take along as the catalogue keeps it; null where there is no file, or nothing in it. */
export function attachmentOf({ filename, title, mimeType, filesize }: StoredFile): AttachmentFile | null {
  if (!filename || !mimeType || !filesize) return null
  return { title: wordsOf(title) ?? filename, file: filename, mimeType, bytes: filesize }
}
