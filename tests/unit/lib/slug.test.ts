import { describe, expect, it } from 'vitest'
import { firstFree, isSlug, slugify } from '../../../src/lib/slug'

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

  it('gets the first number that is free', () => {
    expect(firstFree('sykkel', new Set())).toBe('sykkel')
    expect(firstFree('sykkel', new Set(['sykkel', 'sykkel-2', 'sykkel-4']))).toBe('sykkel-3')
  })
})
