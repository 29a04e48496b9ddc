import { describe, expect, it } from 'vitest'
import { isSlug, numberedSlug, slugify } from '../../../src/lib/slug'

describe('an address made from a title', () => {
  it.each([
    ['Utlån av fritidsutstyr', 'utlan-av-fritidsutstyr'],
    ['Æ, ø og å på Værøy', 'ae-o-og-a-pa-vaeroy'],
    ['ÆRLIG ØKONOMI ÅRLIG', 'aerlig-okonomi-arlig'],
    ['Kárášjohka – Karasjok: čájet đ ŋ š ŧ ž', 'karasjohka-karasjok-cajet-d-n-s-t-z'],
    ['  Fri & fornøyd?! (2014) ', 'fri-fornoyd-2014'],
    ['Kommunens «beste» idé', 'kommunens-beste-ide'],
    ['a\u030Apen d\u00F8r', 'apen-dor'],
    ['🚲🚲', ''],
  ])('%s → %s', (title, slug) => expect(slugify(title)).toBe(slug))

  it('is cut between words, never inside one', () => {
    const slug = slugify('samarbeid '.repeat(20))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug.split('-').every((word) => word === 'samarbeid')).toBe(true)
  })

  it('cuts one endless word, so that there is an address at all', () => {
    expect(slugify('å'.repeat(200))).toBe('a'.repeat(80))
  })

  it('made again from itself is the same', () => {
    const slug = slugify('Sykkel-rickshaw i Melhus og Levanger')
    expect(slugify(slug)).toBe(slug)
    expect(isSlug(slug)).toBe(true)
  })

  it.each(['', 'Stor', 'to--streker', '-foran', 'bak-', 'mellom rom', 'å'])('«%s» cannot stand as it is', (text) =>
    expect(isSlug(text)).toBe(false),
  )

  it('makes room for the number that keeps it apart', () => {
    expect(numberedSlug('sykkel', 2)).toBe('sykkel-2')
    expect(numberedSlug('a'.repeat(80), 12)).toBe(`${'a'.repeat(77)}-12`)
    expect(numberedSlug(`${'a'.repeat(77)}-bb`, 3)).toBe(`${'a'.repeat(77)}-3`)
  })
})
