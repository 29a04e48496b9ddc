import { describe, expect, it } from 'vitest'
import { type Ground, idOf, makeMeasure, makeOrganisation, makePoint, makeStory, makeTheme } from './content'
import { found, type House, inHouse, seen, within2s } from './house'

describe('what is folded in', () => {
  let house: House
  let ground: Ground
  inHouse((opened) => ({ house, ground } = opened))

  const { record, published } = seen(() => house)

  it('a renamed theme reaches every record that holds it', async () => {
    const story = await published(makeStory(house.payload, ground, 'Temafortelling'))
    const before = record(story)?.revision
    const labels = { nb: 'Utmarksglede', nn: 'Utmarksglede', en: 'Outfield joy' }
    await house.payload.update({ collection: 'themes', id: ground.theme.id, data: { labels } })
    await within2s('found by the new name', () => found(house.reader(), 'utmarksglede').includes('Temafortelling'))
    await within2s('another revision', () => record(story)?.revision !== before)
    expect(record(story)?.updatedAt).toBe(story.updatedAt)
  })

  it('a theme that gets a new address answers at the former one at once', async () => {
    const theme = await makeTheme(house.payload, 'Gammel temaadresse')
    const there = (slug: unknown) => house.reader().termBySlug('THEME', String(slug))?.id
    await within2s('there', () => there(theme.slug) === idOf(theme))
    await house.payload.update({ collection: 'themes', id: theme.id, data: { slug: 'ny-temaadresse' } })
    await within2s('moved', () => house.reader().term(idOf(theme))?.slug === 'ny-temaadresse')
    expect(there(theme.slug)).toBe(idOf(theme))
  })

  it('a renamed organisation reaches what it owns, and drops out when it is withdrawn', async () => {
    const organisation = await published(makeOrganisation(house.payload, 'Gammelt navn', ground.theme))
    const story = await published(makeStory(house.payload, { ...ground, organisation }, 'Eid fortelling'))
    await house.payload.update({
      collection: 'organisations',
      id: organisation.id,
      data: { title: 'Nytt navn', _status: 'published' },
    })
    await within2s('renamed', () => record(story)?.organisationName === 'Nytt navn')
    await house.payload.update({ collection: 'organisations', id: organisation.id, data: { _status: 'draft' } })
    await within2s('dropped', () => record(story)?.organisation === null)
  })

  it('a contact point stands with its organisation, and its changes move the revision', async () => {
    const organisation = await published(makeOrganisation(house.payload, 'Kontaktnettverket', ground.theme))
    const point = await makePoint(house.payload, organisation, { page: 'https://example.org/kontakt' })
    await within2s('shown', () => record(organisation)?.contactPoints.includes(idOf(point)) === true)
    const before = record(organisation)?.revision
    await house.payload.update({
      collection: 'contact-points',
      id: point.id,
      data: { page: 'https://example.org/ny', _status: 'published' },
    })
    await within2s('moved', () => record(organisation)?.revision !== before)
    await house.payload.delete({ collection: 'contact-points', id: point.id })
    await within2s('gone', () => record(organisation)?.contactPoints.length === 0)
  })

  it('a measure’s revision moves with the stories that tell of it', async () => {
    const measure = await published(makeMeasure(house.payload, ground, 'Utlånsbua'))
    const before = record(measure)?.revision
    const story = await published(
      makeStory(house.payload, ground, 'Utlån i Melhus', {
        measures: [measure.id],
        municipalities: ['5028'],
        national: false,
      }),
    )
    await within2s('told', () => record(measure)?.revision !== before)
    expect(record(measure)?.municipalities).toEqual(['5028'])
    const told = record(measure)?.revision
    await house.payload.update({ collection: 'case-stories', id: story.id, data: { _status: 'draft' } })
    await within2s('forgotten', () => record(measure)?.revision === before)
    expect(told).not.toBe(before)
  })

  it('a translation takes its facts from the original, and follows them', async () => {
    const original = await published(
      makeStory(house.payload, ground, 'På bokmål', { municipalities: ['5028'], national: false }),
    )
    const translation = await published(
      makeStory(house.payload, ground, 'På nynorsk', { language: 'NN', translationOf: original.id }),
    )
    expect(record(translation)).toMatchObject({
      translationOf: idOf(original),
      municipalities: ['5028'],
      language: 'NN',
    })
    await house.payload.update({
      collection: 'case-stories',
      id: original.id,
      data: { municipalities: ['5037'], _status: 'published' },
    })
    await within2s('followed', () => record(translation)?.municipalities.join() === '5037')
    expect(record(translation)?.title).toBe('På nynorsk')
  })
})
