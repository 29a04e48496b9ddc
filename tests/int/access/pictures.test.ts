import sharp from 'sharp'
import { expect, test } from 'vitest'
import { openRestPanel } from '../../helpers/restPanel'

test.each([
  [8000, 6000, 201],
  [16_000, 16_000, 413],
])(
  'an editor that uploads a picture of %i × %i pixels in a small file is answered with %i',
  async (width, height, status) => {
    const panel = await openRestPanel()
    const { cookie } = await panel.person(`editor${width}@x.example`, ['EDITOR'])
    const drawn = sharp({ create: { width, height, channels: 3, background: '#fff' }, limitInputPixels: false })
    const body = new FormData()
    body.append('file', new File([new Uint8Array(await drawn.png().toBuffer())], 'a.png', { type: 'image/png' }))
    body.append('_payload', JSON.stringify({ alt: 'Hvitt', credit: 'Ingen', peopleAgreed: true }))
    const answer = await panel.rest('POST', '/media', undefined, cookie, body)
    expect(answer.status).toBe(status)
    if (status === 413)
      expect(answer.json.errors[0].message).toContain('Bildet har for mange piksler. Det kan ha høyst 50 millioner')
  },
)
