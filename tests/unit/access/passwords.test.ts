import { expect, test } from 'vitest'
import { isGuessable } from '../../../src/lib/passwords/isGuessable'

test.each([
  'passord123456',
  'Password1234!',
  'P@ssw0rd1234',
  'qwertyuiop12',
  'asdfghjkløæ1',
  'zxcvbnm,./123',
  '1q2w3e4r5t6y',
  '123456789012',
  'aaaaaaaaaaaaa',
  'abcabcabcabc',
  'Sommer2026!!!',
  'velkommen2026',
  'hemmelighet1',
  'iloveyou1234',
  'jegelskerdeg1',
  'folkehelse2026',
  'Erfaringsbanken1',
  'trondheim2026!',
  'password password',
  'administrator',
  'tinkerbell123',
  'spongebob1234',
  'a1b2c3d4e5f6',
  'q1w2e3r4t5y6',
  'qwer1234asdf',
  'zaq12wsxcde3',
  '!QAZ2wsx#EDC',
  'jonasbrothers',
  'liverpool1892',
  'mynameismohammed',
  'unicornunicorn',
  'fotballfotball',
])('a machine would soon guess "%s"', async (password) => {
  expect(await isGuessable(password)).toBe(true)
})

test.each([
  'correct horse battery staple',
  'kT9#vmQ2zLp4',
  'blåmeis krangler under taket',
  'xkcd-9z-trikk-mur',
  'Hvorfor sover grevlingen?',
  'sommer vinter hund katt sjokolade trondheim',
  '7f3a9c1e5b2d8f60',
  'kjæresten min er best',
  'min hund heter turbo',
  'hund katt fjell sommer',
  'togturenfrabergen',
])('"%s" is left alone', async (password) => {
  expect(await isGuessable(password)).toBe(false)
})

test('a password made of its owner’s name or e-mail is guessed', async () => {
  const owner = ['Turid Grevling', 'turid.grevling@x.example']
  expect(await isGuessable('turidgrevling1', owner)).toBe(true)
  expect(await isGuessable('turidgrevling1')).toBe(false)
})
