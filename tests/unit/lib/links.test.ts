import { expect, test } from 'vitest'
import { isPublicHref } from '../../../src/lib/links'

test.each([
  'https://www.fhi.no/',
  '/tiltak/sykkel',
  'mailto:post@kommune.example',
  'mailto:post@kommune.example?subject=Hei%20der',
])('an editor may link to %s', (href) => {
  expect(isPublicHref(href)).toBe(true)
})

test.each([
  '//vond.example',
  '/\\vond.example',
  '/\t/vond.example',
  '/\n/vond.example',
  'javascript:alert(1)',
  'http://x.no',
  'https://god.example\\@vond.example',
  'https://x.no/"onmouseover="alert(1)',
  'https://x.no/<b>',
  'mailto:"><script>@x.no',
  'mailto:a@x.no"><img',
  'mailto:a@<b>.no',
  'mailto:a@b@c.no',
  'mailto:a@x.no?subject="hei"',
  'mailto:',
])('a link that leads elsewhere than it says is no link: %j', (href) => {
  expect(isPublicHref(href)).toBe(false)
})
