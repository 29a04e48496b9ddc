import sharp from 'sharp'
import type { Flock, Rule } from './flock'

const named = (flock: Flock, nest: string, rule: Rule, path: string) => {
  const call = `${rule === 'public' ? 'synlig' : 'kanari'}${flock.next()}`
  flock.add(call, rule, `${nest} ${path}`)
  return call
}

/** A file as Payload takes it. */
export interface Upload {
  data: Buffer
  mimetype: string
  name: string
  size: number
}

/** A photograph, with what a camera writes into it: by whom and where. Nobody asked for that, so it is never public. */
export async function picture(flock: Flock, nest: string, rule: (path: string) => Rule): Promise<Upload> {
  const maker = named(flock, nest, 'never', 'maker, in the file')
  const data = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#888' } })
    .jpeg()
    .withExif({ IFD0: { Artist: maker, ImageDescription: maker } })
    .toBuffer()
  const name = `${named(flock, nest, rule('filename'), 'filename')}.jpg`
  return { data, mimetype: 'image/jpeg', name, size: data.length }
}

/** A document of a few bytes. */
export function documentFile(flock: Flock, nest: string, rule: (path: string) => Rule): Promise<Upload> {
  const name = named(flock, nest, rule('filename'), 'filename')
  const inside = named(flock, nest, rule('filename'), 'inside the file')
  const data = Buffer.from(
    `%PDF-1.4\n% ${inside}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 0\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  )
  return Promise.resolve({ data, mimetype: 'application/pdf', name: `${name}.pdf`, size: data.length })
}
