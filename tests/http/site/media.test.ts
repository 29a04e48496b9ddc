import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mediaRoutes } from '../../../src/site/routes/media'
import { memoryCatalogue } from '../../helpers/memoryCatalogue'
import { siteBatch, siteToday } from '../../helpers/siteRecords'
import { startSite, type SiteServer } from '../../helpers/siteServer'

const folder = mkdtempSync(join(tmpdir(), 'erfaringsbanken-media-'))
const mediaDir = join(folder, 'media')
const documentsDir = join(folder, 'documents')
const named = new Set(['bilde.webp', 'avtale.pdf', 'vekk.webp', '../secret', '.hidden', 'a/b.webp'])

let site: SiteServer
beforeAll(async () => {
  for (const path of [mediaDir, documentsDir, join(mediaDir, 'a')]) mkdirSync(path, { recursive: true })
  for (const file of ['media/bilde.webp', 'media/utkast.webp', 'media/.hidden', 'media/a/b.webp', 'secret'])
    writeFileSync(join(folder, file), 'content')
  writeFileSync(join(documentsDir, 'avtale.pdf'), '%PDF')
  const reader = memoryCatalogue(siteBatch, { servesFile: (file) => named.has(file) })
  site = await startSite({ reader, today: siteToday, more: [mediaRoutes({ reader, mediaDir, documentsDir })] })
})
afterAll(async () => {
  await site.stop()
  rmSync(folder, { recursive: true })
})

describe('files of published records', () => {
  it('serves a picture for a year, as what it is and nothing else', async () => {
    const { response, body } = await site.get('/media/bilde.webp')
    expect(response.status).toBe(200)
    expect(body).toBe('content')
    expect(response.headers.get('content-type')).toBe('image/webp')
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    const again = await site.get('/media/bilde.webp', {
      'if-none-match': response.headers.get('etag') ?? '',
      // fetch adds no-cache of its own where none is given.
      'cache-control': 'max-age=0',
    })
    expect(again.response.status).toBe(304)
  })

  it('serves a document to be kept, not shown', async () => {
    const { response } = await site.get('/dokumenter/avtale.pdf')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=avtale.pdf')
  })

  it.each([
    ['a file that no published record names', '/media/utkast.webp'],
    ['a document among the pictures', '/media/avtale.pdf'],
    ['a file that is gone from the disk', '/media/vekk.webp'],
    ['a path out of the folder', '/media/..%2Fsecret'],
    ['a path with backslashes', '/media/..%5Csecret'],
    ['a hidden file', '/media/.hidden'],
    ['a file in a folder', '/media/a%2Fb.webp'],
    ['a name with a NUL', '/media/bilde.webp%00'],
  ])('does not serve %s', async (_what, path) => {
    const { response, body } = await site.get(path)
    expect(response.status).toBe(404)
    expect(body).not.toContain('content</')
    expect(body).toContain('<h1>')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('content-disposition')).toBeNull()
  })
})
