import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openCatalogue, putInPlace } from '../../../src/catalogue'
import { compareCatalogue } from '../../../src/catalogue/sync/compare'
import { makeCatalogue, replaceCatalogue } from '../../../src/catalogue/sync/replace'
import { type Ground, idOf, makeStory } from './content'
import { type House, inHouse, seen, within2s } from './house'

describe('the catalogue file under a running server', () => {
  let house: House
  let ground: Ground
  inHouse((opened) => ({ house, ground } = opened))

  const { record } = seen(() => house)
  const published = async (title: string) => {
    const story = await makeStory(house.payload, ground, title)
    await within2s('found', () => record(story) !== null)
    return story
  }
  const withdraw = (id: string) => house.payload.update({ collection: 'case-stories', id, data: { _status: 'draft' } })
  const differences = async () => (await compareCatalogue(house.payload, house.cataloguePath, () => {})).differences

  /** Whoever opens the file now sees what those see who have it open. */
  async function isTrueForAll(): Promise<void> {
    const late = openCatalogue(house.cataloguePath, { readOnly: true })
    const story = await published('Etterpå')
    expect(late.record(idOf(story))?.title).toBe('Etterpå')
    expect(late.bootId()).toBe('test')
    late.close()
    expect(await differences()).toEqual([])
  }

  it('is made anew when an operator deletes it, and readers notice nothing', async () => {
    const story = await published('Står')
    const gone = await published('Går')
    house.deleteCatalogue()
    expect(record(story)?.title).toBe('Står')
    await withdraw(gone.id)
    await within2s('gone', () => record(gone) === null)
    await house.sync().settle()
    expect(existsSync(house.cataloguePath)).toBe(true)
    expect(record(story)?.title).toBe('Står')
    expect(house.reader().bootId()).toBe('test')
    expect(house.reader().resolve('CASE_STORY', String(gone.slug)).status).toBe('GONE')
    await isTrueForAll()
  })

  it('is taken over when an operator rebuilds it, without an instant in which nobody can answer', async () => {
    const story = await published('Står ved')
    await replaceCatalogue(house.payload, house.cataloguePath, { progress: () => {} })
    expect(house.reader().bootId()).toBe('test')
    expect(record(story)?.title).toBe('Står ved')
    await house.sync().settle()
    await isTrueForAll()
  })

  it('is taken over when an operator rebuilds it after deleting it', async () => {
    const story = await published('Står fortsatt')
    house.deleteCatalogue()
    await replaceCatalogue(house.payload, house.cataloguePath, { progress: () => {} })
    expect(house.reader().bootId()).not.toBeNull()
    expect(record(story)?.title).toBe('Står fortsatt')
    await house.sync().settle()
    await isTrueForAll()
  })

  it('that was made before a story was withdrawn does not bring it back', async () => {
    const withdrawn = await published('Trekkes tilbake imens')
    const changed = await published('Endres imens')
    const made = `${house.cataloguePath}.made`
    await makeCatalogue(house.payload, made, { bootId: 'other', keepsLedger: true, progress: () => {} })
    await withdraw(withdrawn.id)
    await house.payload.update({
      collection: 'case-stories',
      id: changed.id,
      data: { title: 'Endret imens', slug: 'endret-imens', _status: 'published' },
    })
    await within2s('seen', () => record(withdrawn) === null && record(changed)?.title === 'Endret imens')
    putInPlace(made, house.cataloguePath)
    await house.sync().settle()
    expect(record(withdrawn)).toBeNull()
    expect(record(changed)?.title).toBe('Endret imens')
    expect(house.reader().resolve('CASE_STORY', String(changed.slug)).status).toBe('MOVED')
    await isTrueForAll()
  })

  it('that somebody began and did not complete is completed', async () => {
    const story = await published('Ikke med')
    house.deleteCatalogue()
    openCatalogue(house.cataloguePath, { readOnly: false }).close()
    await house.sync().settle()
    await house.sync().settle()
    expect(record(story)?.title).toBe('Ikke med')
    await isTrueForAll()
  })
})
