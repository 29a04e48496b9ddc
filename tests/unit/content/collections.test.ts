import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { collections } from '../../../collections'

const closed = ['public-ledger', 'redirects']
const shown = collections.filter(({ slug }) => !closed.includes(slug))
const drafted = shown.filter(({ slug }) => !['users', 'media', 'documents', 'themes', 'target-groups'].includes(slug))

interface Named {
  path: string
  field: Field
}

function everyField(fields: readonly Field[], path: string): Named[] {
  return fields.flatMap((field): Named[] => {
    const here = 'name' in field && field.name ? `${path}.${field.name}` : path
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => [
        { path: `${path} tab`, field: tab as never },
        ...everyField(tab.fields, path),
      ])
    const below = 'fields' in field ? everyField(field.fields, here) : []
    return [{ path: here, field }, ...below]
  })
}
const fields = shown.flatMap(({ slug, fields }) => everyField(fields, slug))

/** Whether words are there in all three languages of the panel. */
function isTrilingual(label: unknown): boolean {
  return ['nb', 'nn', 'en'].every((language) => {
    const text: unknown = Reflect.get(Object(label), language)
    return typeof text === 'string' && text.length > 0
  })
}

describe('what editors read', () => {
  it('has a label in bokmål, nynorsk and English on every field, tab and group', () => {
    const silent = fields
      .filter(({ field }) => field.type !== 'row' && field.type !== 'ui')
      .filter(({ field }) => !('hidden' in field && field.hidden))
      .filter(({ field }) => !isTrilingual('label' in field ? field.label : undefined))
      .map(({ path }) => path)
    expect(silent).toEqual([])
  })

  it('has descriptions in all three where there are any', () => {
    const partly = fields
      .map(({ path, field }) => ({ path, text: Reflect.get(Object(field.admin), 'description') as unknown }))
      .filter(({ text }) => text !== undefined && !isTrilingual(text))
    expect(partly).toEqual([])
  })

  it('has every option of a list in all three, places by their own names', () => {
    const places = /\.(municipalit(y|ies)|count(y|ies)|serves)$/
    const wordless = fields.flatMap(({ path, field }) =>
      field.type === 'select' && !places.test(path)
        ? field.options.filter((option) => typeof option === 'string' || !isTrilingual(option.label)).map(() => path)
        : [],
    )
    expect(wordless).toEqual([])
  })

  it.each(shown.map(({ slug, labels }) => [slug, labels] as const))('%s has a name, one and many', (_slug, labels) => {
    expect(isTrilingual(labels?.singular)).toBe(true)
    expect(isTrilingual(labels?.plural)).toBe(true)
  })
})

describe('how collections are kept', () => {
  it.each(drafted.map((collection) => [collection.slug, collection] as const))(
    '%s has drafts, fifty versions, scheduled publishing, trash and locks',
    (_slug, { versions, trash, lockDocuments }) => {
      expect(versions).toMatchObject({ maxPerDoc: 50, drafts: { schedulePublish: { timeFormat: 'HH:mm' } } })
      expect(trash).toBe(true)
      expect(lockDocuments).toMatchObject({ duration: expect.any(Number) })
    },
  )

  it('saves as one types, at most every two seconds, but never half a person', () => {
    for (const { slug, versions } of drafted) {
      const { drafts } = versions as { drafts: { autosave?: { interval: number } } }
      if (slug === 'contact-points') expect(drafts.autosave).toBeUndefined()
      else expect(drafts.autosave?.interval).toBeGreaterThanOrEqual(2000)
    }
  })

  it.each(shown.filter(({ slug }) => slug !== 'users').map((collection) => [collection.slug, collection] as const))(
    'the public id of %s is unique and nobody sets it',
    (_slug, { fields: own }) => {
      const publicId = everyField(own, '').find(({ path }) => path === '.publicId')?.field
      expect(publicId).toMatchObject({ type: 'text', unique: true })
      const access = Reflect.get(Object(publicId), 'access') as Record<string, () => boolean>
      expect([access['create']?.(), access['update']?.()]).toEqual([false, false])
    },
  )

  it('former addresses are unique per type', () => {
    const redirects = collections.find(({ slug }) => slug === 'redirects')
    expect(redirects?.indexes).toEqual([{ fields: ['recordType', 'slug'], unique: true }])
  })
})
