const folded: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  œ: 'oe',
  ł: 'l',
}
const marks = /\p{M}/gu
const longest = 80

/** The last part of an address, made from a title: lower case, Norwegian letters folded (æ→ae, ø→o, å→a), words joined with hyphens, at most 80 characters and cut between words. Empty where nothing is left. */
export function slugify(title: string): string {
  const plain = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåđŋŧßþðœł]/g, (letter) => folded[letter] ?? letter)
    .normalize('NFD')
    .replace(marks, '')
  const words = plain.replace(/['’]/g, '').match(/[a-z0-9]+/g) ?? []
  let slug = ''
  for (const word of words) {
    const next = slug === '' ? word : `${slug}-${word}`
    if (next.length > longest) break
    slug = next
  }
  return slug === '' ? (words[0] ?? '').slice(0, longest) : slug
}

/** Whether a text can stand as the last part of an address as it is. */
export function isSlug(text: string): boolean {
  return text.length <= longest && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}

/** The address with a number that keeps it apart from others: `slug-2`, cut where there would be no room for the number. */
export function numberedSlug(slug: string, number: number): string {
  const suffix = `-${number}`
  return slug.slice(0, longest - suffix.length).replace(/-+$/, '') + suffix
}
