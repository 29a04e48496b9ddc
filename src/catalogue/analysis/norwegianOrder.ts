/** Where a letter stands in the Norwegian alphabet, as a character that sorts there by code: æ ø å come after z. */
const places: Readonly<Record<string, string>> = {
  æ: '{',
  ä: '{',
  ø: '|',
  ö: '|',
  å: '}',
  ü: 'y',
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  þ: 'th',
  ß: 'ss',
  ł: 'l',
  œ: 'oe',
}
const special = /[æäøöåüđðŋŧþßłœ]/g
const marks = /\p{M}/gu

/** Letters without marks and in lower case, with æ, ø and å kept: «Kárášjohka» and «karasjohka» are the same. */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(
      /[^\p{ASCII}æøå]/gu,
      (letter) => places[letter]?.replace('{', 'æ').replace('|', 'ø') ?? withoutMarks(letter),
    )
}

function withoutMarks(letter: string): string {
  return letter.normalize('NFD').replace(marks, '')
}

/** A key whose binary order is the Norwegian alphabet, case ignored; «aa» is two a's, not å. */
export function norwegianSortKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(special, (letter) => places[letter] ?? letter)
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[^\p{L}\p{N}{|}]+/gu, ' ')
    .trim()
}

/** Compares two keys in the order that SQLite and JavaScript share. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
