import { commonWords, keyboardRuns } from './commonWords'

/** Fewest characters of a password. */
export const minPasswordLength = 12
/** Longest that is taken in: more would only keep the machine busy. */
export const maxPasswordLength = 256

/** This many letters and signs must be left when everything that is tried first is taken away. */
const minUnexpected = 4
/** A phrase of this many different words is a good password even where each word is common. */
const minPhraseWords = 4
/** So many tries, as a power of ten, must it take a program that knows the passwords most used and how people vary them. */
const minTries = 10

const look: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  '5': 's',
  $: 's',
  '7': 't',
  ø: 'o',
  å: 'a',
  æ: 'a',
}

/** Letters as one reads them: case and look-alikes folded, `P@ssw0rd` → `password`. */
function fold(text: string): string {
  return [...text.toLowerCase()].map((sign) => look[sign] ?? sign).join('')
}

function repeatedUnit(text: string): boolean {
  return /^(.{1,6})\1+.{0,5}$/su.test(text)
}

function withoutRuns(text: string): string {
  let rest = text
  for (const run of keyboardRuns) {
    for (const direction of [run, [...run].reverse().join('')]) {
      for (let length = direction.length; length >= 4; length -= 1)
        for (let start = 0; start + length <= direction.length; start += 1)
          rest = rest.replaceAll(direction.slice(start, start + length), ' ')
    }
  }
  return rest.replace(/(.)\1{2,}/gsu, ' ')
}

const longestFirst = [...new Set(commonWords.map(fold))].sort((a, b) => b.length - a.length)

/** What is left of a text when common words are taken out of it, and how many different ones there were. */
function withoutWords(text: string, alsoExpected: readonly string[]): { rest: string; words: number } {
  let rest = text
  const found = new Set<string>()
  for (const word of [...alsoExpected, ...longestFirst]) {
    // Short words only where they stand by themselves, or half of every text would be made of them.
    const parts = word.length >= 4 ? rest.split(word) : rest.split(new RegExp(`(?<![a-z])${word}(?![a-z])`, 'u'))
    if (parts.length > 1) found.add(word)
    rest = parts.join(' ')
  }
  return { rest, words: found.size }
}

/** Whether a text is made of common words, in Norwegian too, runs and what is known of its owner, and little else. */
function isPatchwork(text: string, about: readonly string[]): boolean {
  const expected = about
    .flatMap((words) =>
      words
        .toLowerCase()
        .split(/[^a-zæøå]+/u)
        .map(fold),
    )
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length)
  const left = [text, fold(text)].map((reading) => {
    const { rest, words } = withoutWords(fold(withoutRuns(reading)), expected)
    return words >= minPhraseWords ? minUnexpected : rest.replace(/[^a-z]/g, '').length
  })
  // Digits and signs at the ends are what everybody adds; in the middle of letters they count.
  const inner = text.replace(/^[^a-zæøå]+|[^a-zæøå]+$/gu, '')
  const signs = inner.replace(/[a-zæøå\s]/gu, '').length
  return Math.min(...left) + (Math.min(...left) > 0 ? signs : 0) < minUnexpected
}

/** Whether a program that guesses would soon find this password. `about` is what is known of its owner: name, e-mail. */
export async function isGuessable(password: string, about: readonly string[] = []): Promise<boolean> {
  const text = password.toLowerCase()
  if (new Set(text).size < 5 || repeatedUnit(text) || repeatedUnit(fold(text))) return true
  if (isPatchwork(text, about)) return true
  // Its word lists take some 20 MB, and are needed a few times a year.
  const { estimator } = await import('./estimator')
  return estimator.check(password, [...about]).guessesLog10 < minTries
}
