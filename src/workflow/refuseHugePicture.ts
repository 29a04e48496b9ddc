import { APIError, type PayloadRequest } from 'payload'
import sharp from 'sharp'
import { inLanguage } from '../lib/inLanguage'
import { words } from '../vocabulary'

/** What a good camera takes; a few kilobytes of file can hold many times that, and fill the memory when they are unpacked. */
const mostPixels = 50_000_000

const tooManyPixels = words(
  'Bildet har for mange piksler. Det kan ha høyst 50 millioner, for eksempel 8000 × 6000. Gjør det mindre, og last det opp igjen.',
  'Biletet har for mange pikslar. Det kan ha høgst 50 millionar, til dømes 8000 × 6000. Gjer det mindre, og last det opp igjen.',
  'The picture has too many pixels. It can have at most 50 million, for example 8000 × 6000. Make it smaller and upload it again.',
)

/** How many pixels a file says it holds, all its pictures together; 0 where it is none that can be read, which is refused elsewhere. */
async function pixelsIn(file: Buffer): Promise<number> {
  try {
    const { width, height, pages } = await sharp(file, { limitInputPixels: false }).metadata()
    return width * height * (pages ?? 1)
  } catch {
    return 0
  }
}

/** Refuses a picture of more pixels than we can unpack, with a sentence; only its head is read. */
export async function refuseHugePicture({ req }: { req: PayloadRequest }): Promise<void> {
  if (req.file === undefined || (await pixelsIn(req.file.data)) <= mostPixels) return
  throw new APIError(inLanguage(tooManyPixels, req.i18n.language), 413, null, true)
}
