import { expect, it } from 'vitest'
import { placeOf } from '../../../src/site/pageContext'

it.each([
  ['/', 'nb', '/'],
  ['/nn', 'nn', '/'],
  ['/nn?fra=lenke', 'nn', '/?fra=lenke'],
  ['/en/sok?q=a?b', 'en', '/sok?q=a?b'],
  ['/ennet', 'nb', '/ennet'],
  ['//evil.example/x', 'nb', '/evil.example/x'],
  ['/\\evil.example/x', 'nb', '/evil.example/x'],
  ['/nn//\\/evil.example?q=//x', 'nn', '/evil.example?q=//x'],
])('the address %s is a page in %s, and %s in every language', (address, language, here) => {
  expect(placeOf(address)).toEqual({ language, here })
})
