import { describe, expect, it } from 'vitest'
import { placeChoices, readPlace } from '../../../src/site/contacts/readPlace'

describe('a place that someone writes', () => {
  it.each([
    ['Melhus', '5028'],
    ['  melhus kommune ', '5028'],
    ['5028', '5028'],
    ['Trøndelag', '50'],
    ['Trøndelag fylkeskommune', '50'],
    ['Oslo', '0301'],
    ['Herøy (Nordland)', '1818'],
    ['Kárášjohka', '5610'],
  ])('«%s» is found as %s', (asked, number) => {
    expect(readPlace(asked)).toMatchObject({ outcome: 'found', place: { number }, isFormer: false })
  })

  it('is understood by a name from before a merger, and said to be one', () => {
    expect(readPlace('Ski')).toMatchObject({ outcome: 'found', place: { number: '3207' }, isFormer: true })
  })

  it('gives a choice where a name is shared', () => {
    const read = readPlace('herøy')
    expect(read.outcome === 'several' && read.places.map((place) => place.label).sort()).toEqual([
      'Herøy (Møre og Romsdal)',
      'Herøy (Nordland)',
    ])
  })

  it('asks where one place has a name and another took it over', () => {
    expect(readPlace('Sande')).toEqual({
      outcome: 'several',
      places: [
        { kind: 'municipality', number: '1514', label: 'Sande' },
        { kind: 'municipality', number: '3903', label: 'Holmestrand (Sande)' },
      ],
    })
  })

  it('gives names close to one that is misspelt or only begun', () => {
    const labels = (asked: string) => {
      const read = readPlace(asked)
      return read.outcome === 'unknown' ? read.close.map((place) => place.label) : []
    }
    expect(labels('Melhsu')).toContain('Melhus')
    expect(labels('Levan')).toContain('Levanger')
  })

  it('can be chosen from a list that names each place once', () => {
    const names = placeChoices.map((place) => place.label)
    expect(names).toHaveLength(357 + 14)
    expect(new Set(names).size).toBe(names.length)
    for (const place of placeChoices) {
      const read = readPlace(place.label)
      const understood = read.outcome === 'found' ? [read.place] : read.outcome === 'several' ? read.places : []
      expect(understood.map(({ number }) => number)).toContain(place.number)
    }
  })
})
