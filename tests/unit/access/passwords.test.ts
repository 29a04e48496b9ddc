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
])('a machine would soon guess "%s"', (password) => {
  expect(isGuessable(password)).toBe(true)
})

test.each([
  'correct horse battery staple',
  'kT9#vmQ2zLp4',
  'blåmeis krangler under taket',
  'xkcd-9z-trikk-mur',
  'Hvorfor sover grevlingen?',
  'sommer vinter hund katt sjokolade trondheim',
  '7f3a9c1e5b2d8f60',
])('"%s" is left alone', (password) => {
  expect(isGuessable(password)).toBe(false)
})

test('a password made of its owner’s name or e-mail is guessed', () => {
  const owner = ['Turid Grevling', 'turid.grevling@x.example']
  expect(isGuessable('turidgrevling1', owner)).toBe(true)
  expect(isGuessable('turidgrevling1')).toBe(false)
})
