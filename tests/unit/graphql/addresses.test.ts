import { describe, expect, it } from 'vitest'
import {
  inLanguage,
  interfaceLanguage,
  municipalityPath,
  parseRecordPath,
  recordPath,
  searchPath,
  splitLanguage,
  termPath,
} from '../../../src/catalogue/addresses'

describe('addresses on the site', () => {
  it('puts a record in its own language: bokmål and Northern Sámi without prefix, nynorsk and English with', () => {
    const at = (language: 'NB' | 'NN' | 'SE' | 'EN') =>
      recordPath({ type: 'MEASURE', slug: 'utlan-av-utstyr', language })
    expect([at('NB'), at('SE'), at('NN'), at('EN')]).toEqual([
      '/tiltak/utlan-av-utstyr',
      '/tiltak/utlan-av-utstyr',
      '/nn/tiltak/utlan-av-utstyr',
      '/en/tiltak/utlan-av-utstyr',
    ])
  })

  it('shows a record inside another interface language when asked', () => {
    expect(recordPath({ type: 'PUBLICATION', slug: 'rapport', language: 'NB' }, 'en')).toBe('/en/publikasjoner/rapport')
  })

  it('reads back every address of a record that it makes', () => {
    for (const language of ['NB', 'NN', 'EN'] as const) {
      const record = { type: 'CASE_STORY', slug: 'verksted 50% æ', language } as const
      expect(parseRecordPath(recordPath(record))).toEqual({ type: record.type, slug: record.slug })
    }
  })

  it('finds no record behind other paths, nor behind a broken percent sign', () => {
    for (const path of ['/', '/sok', '/tiltak', '/tiltak/', '/tiltak/a/b', '/tiltak/%E0%A4', '/nn', '/ukjent/a'])
      expect(parseRecordPath(path)).toBeNull()
  })

  it('takes the language prefix off and leaves words that only begin like one', () => {
    expect(splitLanguage('/nn/tiltak')).toEqual({ language: 'nn', path: '/tiltak' })
    expect(splitLanguage('/en')).toEqual({ language: 'en', path: '/' })
    expect(splitLanguage('/enkelt')).toEqual({ language: 'nb', path: '/enkelt' })
    expect(inLanguage('/', 'nn')).toBe('/nn')
    expect(interfaceLanguage('SE')).toBe('nb')
  })

  it('writes filters of the search page in a fixed order, lists by repeating the name', () => {
    expect(searchPath('øl & vann', { theme: ['kosthold', 'fysisk-aktivitet'], yearFrom: 2014 }, 'nn')).toBe(
      '/nn/sok?q=%C3%B8l+%26+vann&tema=kosthold&tema=fysisk-aktivitet&fra=2014',
    )
    expect(searchPath('')).toBe('/sok')
    expect(termPath({ kind: 'TARGET_GROUP', slug: 'barn' }, 'en')).toBe('/en/sok?malgruppe=barn')
    expect(municipalityPath('0301')).toBe('/kommuner/0301')
  })
})
