import type { Field, Tab } from 'payload'
import { describe, expect, it } from 'vitest'
import { collections } from '../../../collections'
import { isRecordSource, projectRecord, type RecordSource, type Source } from '../../../src/catalogue/projection'
import { type Lookups, recordCollections } from '../../../src/catalogue/projection/lookups'

/** Fields that have no words and stand beside every document. */
const beside = ['id', 'publicId', 'slug', 'language', 'translationOf', 'firstPublishedAt', 'createdAt', 'updatedAt']

const lookups: Lookups = {
  publicId: () => null,
  title: () => null,
  place: () => ({ municipality: null, county: null }),
  image: () => null,
  attachment: () => null,
  address: () => null,
  contactPointsAt: () => [],
}

/** A document that remembers which of its fields were read; rows of a list remember theirs as `list.field`. */
function watched(read: Set<string>, values: Record<string, unknown>, path = ''): Record<string, unknown> {
  return new Proxy(values, {
    get(target, name) {
      const value = target[String(name)]
      if (!Array.isArray(value) || typeof value[0] !== 'object') read.add(path + String(name))
      if (!Array.isArray(value)) return value
      return value.map((row: unknown) =>
        typeof row === 'object' && row !== null
          ? watched(read, row as Record<string, unknown>, `${path}${String(name)}.`)
          : row,
      )
    },
  })
}

/** The fields that a form shows, given the values in it: lists of rows by the fields of their rows. */
function shownIn(fields: readonly (Field | Tab)[], data: object, path = ''): string[] {
  return fields.flatMap((field): string[] => {
    const condition: unknown = Reflect.get(Object(field.admin), 'condition')
    if ('type' in field && field.type === 'ui') return []
    if (typeof condition === 'function' && condition(data, data, {}) !== true) return []
    if ('tabs' in field) return shownIn(field.tabs, data, path)
    const here = 'name' in field && field.name ? path + field.name : null
    if (!('fields' in field)) return here === null ? [] : [here]
    if (here !== null && 'type' in field && field.type === 'group') return [here]
    const rows = shownIn(field.fields, data, here === null ? path : `${here}.`)
    return here === null ? rows : [here, ...rows]
  })
}

const rows = { steps: [{ whom: 'Noen', text: null }], sources: [], changeNotes: [], approach: 'INDICATED' }
function readsOf(collection: string) {
  const [ofText, ofFacts] = [new Set<string>(), new Set<string>()]
  const dates = { createdAt: '2026-01-01', updatedAt: '2026-01-01' }
  const document = watched(ofText, { ...rows, ...dates, id: 'translation', translationOf: 'original' })
  const original = watched(ofFacts, { ...rows, ...dates, id: 'original', status: 'STOPPED' })
  const source = { collection, document } as unknown as Source
  expect(isRecordSource(source)).toBe(true)
  projectRecord(source as RecordSource, { collection, document: original } as unknown as Source, lookups)
  const fieldsOf = (read: Set<string>) => [...read].filter((name) => !beside.includes(name)).sort()
  return { texts: fieldsOf(ofText), facts: fieldsOf(ofFacts) }
}

describe.each(recordCollections)('a translation in %s', (slug) => {
  const fields = collections.find((collection) => collection.slug === slug)?.fields ?? []
  const { texts, facts } = readsOf(slug)
  const inTranslation = shownIn(fields, { translationOf: 'original' })

  it('asks for every text that the public reads from it', () => {
    expect(texts.length).toBeGreaterThan(3)
    expect(texts.filter((name) => !inTranslation.includes(name))).toEqual([])
  })

  it('hides every fact: the public reads it from the original', () => {
    expect(facts.length).toBeGreaterThan(10)
    expect(facts.filter((name) => inTranslation.includes(name))).toEqual([])
  })

  it('shows nothing else than its texts and what stands beside them', () => {
    const others = inTranslation.filter((name) => ![...beside, 'completeness', 'steps'].includes(name))
    const ofRows = (name: string) => !name.startsWith('changeNotes.') && !name.startsWith('steps.')
    expect(others.filter((name) => ofRows(name) && !texts.includes(name))).toEqual([])
  })
})
