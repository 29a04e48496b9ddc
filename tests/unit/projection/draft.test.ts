import { describe, expect, it } from 'vitest'
import { projectDraft } from '../../../src/catalogue/projection/draft'
import type { CatalogueReader } from '../../../src/catalogue/store'
import { identity } from './lookups'

/** A catalogue in which only what is named `public…` stands. */
const known = (id: string) => (id.startsWith('public') ? {} : null)
const reader = {
  record: known,
  term: known,
  contactPoint: known,
  contactPointsAtAnyTime: () => [],
} as unknown as CatalogueReader
const referred = (id: string, fields: object = {}) => ({
  id: `db-${id}`,
  publicId: id,
  updatedAt: identity.updatedAt,
  ...fields,
})
const project = (document: unknown) => projectDraft('case-stories', document, reader, '2026-11-24')

const draft = {
  ...identity,
  status: 'PILOT',
  wouldRepeat: 'UNSURE',
  _status: 'draft',
  organisation: referred('public-organisation', { title: 'Nettverket', slug: 'nettverket', language: 'NB' }),
  measures: [
    referred('public-measure', { title: 'Utlån', slug: 'utlan', language: 'NB' }),
    referred('draft-measure', { title: 'KANARIFUGL', slug: 'kanari', language: 'NB' }),
  ],
  programmes: [referred('programme', { title: 'Programmet' })],
}

describe('a draft in preview', () => {
  it('is the record that publishing would make, without what is not public', () => {
    const projection = project(draft)
    expect(projection).toMatchObject({
      record: {
        title: identity.title,
        organisationName: 'Nettverket',
        measures: ['public-measure'],
        programmes: ['Programmet'],
        status: 'PILOT',
      },
    })
    expect(JSON.stringify(projection)).not.toContain('KANARIFUGL')
  })

  it('can be looked at before it has a title, a summary or an address', () => {
    const { title: _title, summary: _summary, slug: _slug, publicId: _publicId, ...bare } = draft
    expect(project({ ...bare, language: 'NN' })).toMatchObject({
      record: { title: 'Utan tittel', summary: 'Samandrag manglar.', slug: 'utkast' },
    })
  })

  it('takes its facts from a published original, and from nobody else', () => {
    const original = referred('public-original', {
      ...draft,
      id: 'db-original',
      publicId: 'public-original',
      status: 'RUNNING',
      slug: 'original',
    })
    const translation = { ...draft, language: 'NN', translationOf: { ...original, _status: 'published' } }
    expect(project(translation)).toMatchObject({ record: { status: 'RUNNING', translationOf: 'public-original' } })
    expect(project({ ...translation, translationOf: original })).toMatchObject({ record: { status: 'PILOT' } })
  })

  it('that cannot be shown says which fields stand in the way', () => {
    expect(project({ ...draft, summary: 'x'.repeat(500) })).toEqual({
      problems: [{ code: 'FIELD', path: ['summary'] }],
    })
    expect(project('<html>')).toEqual({ problems: [{ code: 'UNREADABLE' }] })
  })
})
