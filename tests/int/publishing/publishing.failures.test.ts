import { commitTransaction, createLocalReq, initTransaction, type Payload } from 'payload'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { syncFailures } from '../../../src/catalogue/sync'
import { type Ground, idOf, makeStory } from './content'
import { type House, inHouse, seen, within2s } from './house'

type Find = Parameters<Payload['find']>[0]

/** Ids that the sync asks for, where it reads whole documents. */
function askedIds({ where }: Find): string[] {
  const [first] = Array.isArray(where?.and) ? where.and : []
  const ids = (first?.id as { in?: string[] } | undefined)?.in
  return ids ?? []
}

describe('a step that fails half-way', () => {
  let house: House
  let ground: Ground
  inHouse((opened) => ({ house, ground } = opened))
  afterEach(() => vi.restoreAllMocks())

  const { record } = seen(() => house)

  /** Has some reads of the sync fail (those of a save belong to its request), as a database does that goes away between two of them. */
  function failing(isDoomed: (asked: Find) => boolean): void {
    const { find } = house.payload
    const doomed = (asked: Find) =>
      asked.req === undefined && isDoomed(asked) ? Promise.reject(new Error('could not read')) : find(asked)
    vi.spyOn(house.payload, 'find').mockImplementation(doomed as typeof find)
  }

  /** Updates several stories in one commit, so that they are published in one step. */
  async function together(...updates: { id: string; data: object }[]): Promise<void> {
    const req = await createLocalReq({}, house.payload)
    await initTransaction(req)
    for (const { id, data } of updates) await house.payload.update({ collection: 'case-stories', id, data, req })
    await commitTransaction(req)
  }

  it('does not forget a former address', async () => {
    const story = await makeStory(house.payload, ground, 'Gammel adresse')
    await within2s('found', () => record(story) !== null)
    let hasFailed = false
    failing(({ collection }) => collection === 'redirects' && !hasFailed && (hasFailed = true))
    await house.payload.update({
      collection: 'case-stories',
      id: story.id,
      data: { slug: 'ny-adresse-2', _status: 'published' },
    })
    await within2s('moved', () => record(story)?.slug === 'ny-adresse-2')
    expect(hasFailed).toBe(true)
    expect(house.reader().resolve('CASE_STORY', String(story.slug))).toMatchObject({ status: 'MOVED', id: idOf(story) })
  })

  it('does not leave a withdrawn story in public', async () => {
    const original = await makeStory(house.payload, ground, 'Original')
    const translation = await makeStory(house.payload, ground, 'Omsetjing', {
      language: 'NN',
      translationOf: original.id,
    })
    const withdrawn = await makeStory(house.payload, ground, 'Trekkes tilbake')
    await within2s('found', () => [original, translation, withdrawn].every((one) => record(one) !== null))
    let hasFailed = false
    failing((asked) => askedIds(asked).join() === original.id && !hasFailed && (hasFailed = true))
    await together(
      { id: withdrawn.id, data: { _status: 'draft' } },
      { id: translation.id, data: { title: 'Ny omsetjing', _status: 'published' } },
    )
    await within2s('gone', () => record(withdrawn) === null)
    await within2s('changed', () => record(translation)?.title === 'Ny omsetjing')
    expect(hasFailed).toBe(true)
    expect(house.reader().resolve('CASE_STORY', String(withdrawn.slug)).status).toBe('GONE')
  })

  it('stops nobody else, where it fails for one document only', async () => {
    const broken = await makeStory(house.payload, ground, 'Kan ikke leses')
    const other = await makeStory(house.payload, ground, 'Kan leses')
    await within2s('found', () => [broken, other].every((one) => record(one) !== null))
    failing((asked) => askedIds(asked).includes(broken.id))
    await together(
      { id: broken.id, data: { summary: 'Endret.', _status: 'published' } },
      { id: other.id, data: { summary: 'Endret.', _status: 'published' } },
    )
    await within2s('published', () => record(other)?.summary === 'Endret.')
    await within2s('left out', () => record(broken) === null)
    expect(syncFailures()).toMatchObject([{ publicId: idOf(broken), kind: 'FAULT', reason: 'could not read' }])
    const next = await makeStory(house.payload, ground, 'Etterpå')
    await within2s('published', () => record(next) !== null)

    vi.restoreAllMocks()
    await house.sync().settle()
    expect(record(broken)?.summary).toBe('Endret.')
    expect(syncFailures()).toEqual([])
  })
})
