import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { env } from '../../../src/env'
import { type Ground, makeStory } from './content'
import { type House, inHouse, within2s } from './house'

/** A photograph as a telephone takes it: lying on its side, with the place where it was taken. */
const photograph = () =>
  sharp({ create: { width: 3000, height: 1500, channels: 3, background: 'teal' } })
    .jpeg()
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '63/1 25/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()

describe('a picture on its way to readers', () => {
  let house: House
  let ground: Ground
  inHouse((opened) => ({ house, ground } = opened))

  const upload = async (name = 'Benk i parken.JPG') => {
    const data = await photograph()
    return house.payload.create({
      collection: 'media',
      data: { alt: 'En benk', credit: 'Redaksjonen', licence: 'CC-BY-4.0', peopleAgreed: true },
      file: { data, mimetype: 'image/jpeg', name, size: data.length },
    })
  }
  const filesOf = ({ filename, sizes }: Awaited<ReturnType<typeof upload>>) =>
    [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter((file) => typeof file === 'string')

  it('loses place and camera, is turned the right way up and is kept at a size that fits a page', async () => {
    expect((await sharp(await photograph()).metadata()).exif).toBeDefined()
    const files = filesOf(await upload())
    expect(files).toHaveLength(4)
    const kept = await Promise.all(files.map((file) => readFile(join(env.MEDIA_DIR, file))))
    const told = await Promise.all(kept.map((data) => sharp(data).metadata()))
    for (const { exif, xmp, iptc, orientation } of told)
      expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined])
    const sizes = told.map(({ width, height }) => `${width} × ${height}`)
    expect(sizes).toEqual(['1200 × 2400', '480 × 960', '960 × 1920', '1500 × 3000'])
  })

  it('has a name that no other picture ever had, also after it is deleted', async () => {
    const first = await upload()
    await house.payload.delete({ collection: 'media', id: first.id })
    const second = await upload()
    expect(filesOf(second).filter((file) => filesOf(first).includes(file))).toEqual([])
    expect(second.filename).toMatch(/^benk-i-parken-[0-9a-f]{12}\.webp$/)
  })

  it('is served while a published record names it, and no longer', async () => {
    const picture = await upload()
    const files = filesOf(picture)
    const isServed = () => files.every((file) => house.reader().servesFile(file))
    const isKept = () => files.some((file) => house.reader().servesFile(file))
    expect(isKept()).toBe(false)

    const story = await makeStory(house.payload, ground, 'Med bilde', { image: picture.id })
    await within2s('served', isServed)
    await house.payload.update({ collection: 'case-stories', id: story.id, data: { _status: 'draft' } })
    await within2s('withdrawn with the record', () => !isKept())

    await house.payload.update({ collection: 'case-stories', id: story.id, data: { _status: 'published' } })
    await within2s('served again', isServed)
    await house.payload.update({ collection: 'media', id: picture.id, data: { deletedAt: new Date().toISOString() } })
    await within2s('withdrawn with the picture', () => !isKept())
  })
})
