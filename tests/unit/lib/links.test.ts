import { expect, test } from 'vitest'
import { isPublicHref } from '../../../src/lib/links'

test.each(['https://www.fhi.no/', '/tiltak/sykkel', 'mailto:post@kommune.example'])(
  'an editor may link to %s',
  (href) => {
    expect(isPublicHref(href)).toBe(true)
  },
)

test.each([
  '//vond.example',
  '/\\vond.example',
  '/\t/vond.example',
  '/\n/vond.example',
  'javascript:alert(1)',
  'http://x.no',
])('a link that leads elsewhere than it says is no link: %j', (href) => {
  expect(isPublicHref(href)).toBe(false)
})
