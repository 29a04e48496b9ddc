import { initI18n } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import type { Field } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { collections } from '../../../collections'
import config from '../../../payload.config'
import { panelLanguages } from '../../../src/admin/translations'

type Words = { [key: string]: string | Words }
const flat = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, word]): [string, string][] =>
    typeof word === 'string' ? [[path + key, word]] : flat(word, `${path}${key}:`),
  )
const marks = (word: string): readonly string[] => word.match(/\{\{\w+\}\}|<\/?\d>/g) ?? []
const norwegian = ['nb', 'nn'] as const

let said: Record<string, [string, string][]>
beforeAll(async () => {
  const { i18n } = await config
  const added = i18n.translations as Record<string, Words>
  said = Object.fromEntries(
    (['nb', 'nn', 'en'] as const).map((language) => [
      language,
      [...flat(panelLanguages[language].translations as Words), ...flat(added[language] ?? {})],
    ]),
  )
})

describe.each(norwegian)('an editor who reads %s', (language) => {
  it('meets no word that is missing, in the panel or in the text editor', () => {
    const keys = new Set(said[language]?.map(([key]) => key))
    expect(said.en?.length).toBeGreaterThan(600)
    expect(said.en?.filter(([key]) => !keys.has(key))).toEqual([])
  })

  it('meets no word that was left in English', () => {
    const english = new Map(flat(en.translations))
    // The same in both languages.
    const same = ['version:type', 'version:status', 'general:perPage']
    expect(said[language]?.filter(([key, word]) => english.get(key) === word && !same.includes(key))).toEqual([])
  })

  it('meets no gap that nobody fills: every mark stands in the English words too', () => {
    const english = new Map(said.en)
    const strange = said[language]?.filter(([key, word]) => {
      const known = marks(english.get(key) ?? '')
      return marks(word).some((mark) => !known.includes(mark))
    })
    expect(strange).toEqual([])
  })

  it('meets none of the words of developers', () => {
    const jargon =
      /\b(bulk|token|ID|URL|dashboard|widgets?|payload|blokk\w*|samling\w*|relasjon\w*|vellykket|suksess)\b/i
    const gaps = /\{\{\w+\}\}|<[^>]*>/g
    expect(said[language]?.filter(([, word]) => jargon.test(word.replace(gaps, '')))).toEqual([])
  })
})

it('an editor who reads nynorsk meets no bokmål', () => {
  const bokmal =
    /\b(ikke|hvis|hva|noe|noen|fra|mer|flere|endringer|velg|bare|ble|være|siden er|slettet|lagret|papirkurv\w*)\b/i
  expect(said.nn?.filter(([, word]) => bokmal.test(word))).toEqual([])
})

it('an editor reads the name of one thing inside a sentence: «Legg til kilde»', () => {
  const rows = (fields: Field[]): unknown[] =>
    fields.flatMap((field) => [
      ...(field.type === 'array' ? [field.labels?.singular] : []),
      ...('tabs' in field
        ? field.tabs.flatMap((tab) => rows(tab.fields))
        : 'fields' in field
          ? rows(field.fields)
          : []),
    ])
  const shown = collections.filter(({ admin }) => admin?.hidden !== true)
  const names = shown.flatMap(({ labels, fields }) => [labels?.singular, ...rows(fields)])
  const capitals = names.filter((name) => /^[A-ZÆØÅ]/.test(String(Reflect.get(Object(name), 'nb'))))
  expect(names.length).toBeGreaterThan(20)
  expect(capitals).toEqual([])
})

it('an editor hears what each list is called, in the language of the panel, and meets no page for developers', async () => {
  const i18n = await initI18n({ config: (await config).i18n, context: 'client', language: 'nn' as 'nb' })
  const stories = (await config).collections.find(({ slug }) => slug === 'case-stories')
  const { singular } = stories?.labels ?? {}
  expect(typeof singular === 'function' && singular({ i18n, t: i18n.t as never })).toBe('erfaring')
  expect((await config).collections.filter(({ admin }) => admin.hideAPIURL !== true)).toEqual([])
})
