import { describe, expect, it } from 'vitest'
import { citation } from '../../../src/catalogue/citation'
import { siteRecords } from '../../helpers/siteRecords'

const record = (id: string) => {
  const found = siteRecords.find((one) => one.id === id)
  if (found === undefined) throw new Error(id)
  return found
}
const origin = 'https://erfaringsbanken.example'

describe('citation', () => {
  it('cites a publication by its authors, year, title, publisher and page here', () => {
    expect(citation(record('rapporten'), 'APA', origin)).toBe(
      `Kari Forfatter og Ola Forfatter. (2014). Rapporten om samordning. Nettverket. ${origin}/publikasjoner/rapporten`,
    )
  })

  it('cites other records by their owner and the year they were published here', () => {
    expect(citation(record('utlan'), 'APA', origin)).toBe(
      `Nettverket. (2025). Utlån av turutstyr. Erfaringsbanken. ${origin}/tiltak/utlan`,
    )
  })

  it('puts the title first and says that there is no date, where nobody and no year is known', () => {
    expect(citation(record('bar-publikasjon'), 'APA', origin)).toBe(
      `Bar publikasjon. (u.å.). ${origin}/publikasjoner/bar-publikasjon`,
    )
  })

  it('writes a BibTeX entry in which every sign stands for itself', () => {
    const odd = { ...record('utlan'), title: '50 % {mer} & $100 #1_a' }
    expect(citation(odd, 'BIBTEX', origin)).toBe(
      [
        '@misc{utlan,',
        '  author = {{Nettverket}},',
        '  title = {{50 \\% \\{mer\\} \\& \\$100 \\#1\\_a}},',
        '  year = {2025},',
        '  publisher = {Erfaringsbanken},',
        `  url = {${origin}/tiltak/utlan},`,
        '}',
      ].join('\n'),
    )
  })
})
