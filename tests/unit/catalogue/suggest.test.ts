import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSampleCatalogue, sampleToday, type TemporaryCatalogue } from '../../helpers/sampleCatalogue'
import type { Language } from '../../../src/vocabulary'

let catalogue: TemporaryCatalogue
beforeAll(() => {
  catalogue = openSampleCatalogue()
})
afterAll(() => catalogue.remove())
const suggested = (prefix: string, language: Language = 'NB', first = 20) =>
  catalogue.reader.suggest(prefix, first, language, sampleToday)
const named = (prefix: string, language?: Language) =>
  suggested(prefix, language).map(({ kind, text }) => `${kind} ${text}`)

describe('suggestions', () => {
  it('complete titles, themes, target groups, places and words', () => {
    expect(named('matv')).toContain('RECORD Matverksted etter skoletid')
    expect(named('fys')).toContain('THEME Fysisk aktivitet')
    expect(named('barn')).toContain('TARGET_GROUP Barn og unge')
    expect(named('melh')).toContain('MUNICIPALITY Melhus')
    expect(named('trøn')).toContain('COUNTY Trøndelag')
    expect(named('depo')).toContain('WORD depotet')
  })

  it('find a title by any of its words, and by several', () => {
    expect(named('turuts')).toContain('RECORD Utlån av sports- og turutstyr')
    expect(named('sosial entr')).toContain('RECORD Sosial entreprenør som vil møte kommunen')
    expect(named('sosial turuts')).not.toContain('RECORD Utlån av sports- og turutstyr')
  })

  it('find places by Sámi, Kven and former names, marked with their county', () => {
    expect(suggested('Tråan')).toContainEqual(
      expect.objectContaining({ kind: 'MUNICIPALITY', value: '5001', text: 'Trondheim', detail: 'Trøndelag' }),
    )
    expect(named('skedsmo')).toContain('MUNICIPALITY Lillestrøm')
    expect(named('hordal')).toContain('COUNTY Vestland')
    expect(
      suggested('herøy')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['Herøy (Møre og Romsdal)', 'Herøy (Nordland)'])
  })

  it('find without the marks that few can type', () => {
    expect(named('hamaro')).toEqual([])
    expect(named('habmer')).toContain('MUNICIPALITY Hamarøy')
  })

  it('find terms by synonyms, in the language of the labels', () => {
    expect(named('pensj')).toContain('TARGET_GROUP Eldre')
    expect(named('lone', 'EN')).toContain('THEME Loneliness')
    expect(named('ensom', 'NN')).toContain('THEME Einsemd')
  })

  it('mark what was typed', () => {
    const melhus = suggested('melh').find(({ kind }) => kind === 'MUNICIPALITY')
    expect(melhus?.parts).toEqual([
      { text: 'Melh', match: true },
      { text: 'us', match: false },
    ])
    for (const { text, parts } of suggested('u')) expect(parts.map((part) => part.text).join('')).toBe(text)
  })

  it('show a record and its translations once', () => {
    expect(suggested('utlån').filter(({ record }) => record?.id.startsWith('tiltak-utlan'))).toHaveLength(1)
  })

  it('are as many as asked for at most, and of every kind', () => {
    const three = suggested('m', 'NB', 3)
    expect(three).toHaveLength(3)
    expect(new Set(three.map(({ kind }) => kind)).size).toBeGreaterThan(1)
    expect(() => suggested('m', 'NB', 21)).toThrow(/1 to 20/)
    expect(() => suggested('m', 'NB', 0)).toThrow(/1 to 20/)
  })

  it.each(['', ' ', '🚲', '\u0000', '"*', '%'])('for %j are none', (prefix) => {
    expect(suggested(prefix)).toEqual([])
  })

  it('leave unlisted organisations out', () => {
    expect(suggested('melhus').map(({ record }) => record?.id)).not.toContain('org-melhus')
    expect(named('melhus')).not.toContain('RECORD Melhus kommune')
  })
})
