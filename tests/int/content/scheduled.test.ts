import { createLocalReq, type Payload } from 'payload'
import { afterEach, describe, expect, it } from 'vitest'
import { attention } from '../../../src/admin/attention/endpoint'
import type { Problem } from '../../../src/admin/attention/problem'
import { clearFailure, reportFailure } from '../../../src/catalogue/sync/failures'
import { DatabaseError } from '../../../src/database/errors'
import { startJobs } from '../../../src/workflow/jobs/runJobs'
import { type Ground, onGround, publish, readyMeasure } from './ground'

const collection = 'measures'

describe('publishing at a set time', () => {
  let payload: Payload
  let ground: Ground
  onGround((opened) => ({ payload, ground } = opened))
  afterEach(() => payload.delete({ collection: 'payload-jobs', where: {} }))

  const draft = (data: object) => payload.create({ collection, draft: true, data: data as never })
  const plan = async (id: string, type: 'publish' | 'unpublish' = 'publish') => {
    const doc = { relationTo: collection, value: id }
    const waitUntil = new Date(Date.now() - 60_000)
    return payload.jobs.queue({ task: 'schedulePublish', input: { type, doc }, waitUntil } as never)
  }
  const run = () => payload.jobs.run({ allQueues: true, limit: 50, silent: true })
  const oldestDue = () =>
    new Promise<Date | null>((tellOldestDue) => {
      void startJobs(payload, { everyMs: 60_000, isAlone: false, tellOldestDue }).stop()
    })
  const statusOf = async (id: string) => (await payload.findByID({ collection, id, draft: true }))._status
  const asking = async (roles: string[], language = 'nb') => {
    const req = await createLocalReq({ user: { id: 'u', collection: 'users', roles } as never }, payload)
    Object.assign(req.i18n, { language })
    return req
  }
  const problems = async (language?: string) => {
    const response = await attention.handler(await asking(['EDITOR'], language))
    return ((await response.json()) as { problems: Problem[] }).problems
  }

  it('is tried again where the database was busy the first time, and is not lost', async () => {
    const { id } = await draft({ ...readyMeasure(ground, 'Prøvd igjen'), _status: 'draft' })
    await plan(id)
    const { updateOne } = payload.db
    let failures = 0
    payload.db.updateOne = (args) => {
      if (args.collection !== collection) return updateOne.call(payload.db, args)
      failures += 1
      payload.db.updateOne = updateOne
      throw new DatabaseError('busy', 'Another save held the database.')
    }
    await run()
    expect([failures, await statusOf(id)]).toEqual([1, 'draft'])
    expect(await problems()).toMatchObject([
      {
        id,
        what: 'Ble ikke publisert da den skulle.',
        mend: expect.stringContaining('Det blir prøvd igjen av seg selv.'),
      },
    ])
    expect((await problems('nn'))[0]?.mend).toContain('Det blir prøvd igjen av seg sjølv.')
    expect((await problems('en'))[0]?.mend).toContain('It is tried again by itself.')

    const waitUntil = new Date(Date.now() - 1_000).toISOString()
    await payload.update({ collection: 'payload-jobs', where: {}, data: { waitUntil } })
    await run()
    expect(await statusOf(id)).toBe('published')
    expect(await problems()).toEqual([])
  })

  it('that the record is not ready for is told to the editors, with what is missing, until somebody has saved it', async () => {
    const { id } = await draft({ title: 'Ikke klar', summary: 'Kort.' })
    await plan(id)
    await run()
    expect(await problems()).toEqual([
      {
        collection,
        id,
        title: 'Ikke klar',
        what: 'Ble ikke publisert da den skulle.',
        mend: expect.stringMatching(/^Dette mangler eller er feil: Tema, Eier av siden, Kommuner, Kilder, /),
      },
    ])
    expect((await problems('nn'))[0]?.what).toBe('Vart ikkje publisert då ho skulle.')
    await payload.update({ collection, id, draft: true, data: { summary: 'Sett på.' } })
    expect(await problems()).toEqual([])
  })

  it('keeps a record that readers cannot be shown on the editors’ list, in words and by its fields', async () => {
    const { id } = await publish(payload, ground, 'Vises ikke')
    const why = { kind: 'FIELDS', fields: ['summary', 'sources'], reason: 'Too big; invalid input' } as const
    reportFailure({ collection, id, publicId: 'p', title: 'Vises ikke', ...why, at: new Date().toISOString() })
    const [problem] = await problems('en')
    clearFailure(collection, id)
    expect(problem).toEqual({
      collection,
      id,
      title: 'Vises ikke',
      what: 'Published, but not shown to readers.',
      mend: 'This cannot be shown as it stands: Summary, Sources. Mend it, and publish again.',
    })
  })

  it.each([
    ['nb', 'Dette er en oversettelse, og originalen vises ikke for leserne.'],
    ['nn', 'Dette er ei omsetjing, og originalen blir ikkje vist for lesarane.'],
    ['en', 'This is a translation, and its original is not shown to readers.'],
  ])('tells an editor (%s) that a translation waits for its original', async (language, mend) => {
    const why = { kind: 'ORIGINAL_NOT_PUBLIC', fields: [], reason: 'It is a translation.' } as const
    reportFailure({ collection, id: 'o', publicId: 'p', title: 'Omsetjing', ...why, at: new Date().toISOString() })
    const [problem] = await problems(language)
    clearFailure(collection, 'o')
    expect(problem?.mend).toContain(mend)
  })

  it.each([[['CONTRIBUTOR']], [['MEMBER']], [['REVIEWER']], [[]]])('the list is refused to %s', async (roles) => {
    const req = await asking(roles)
    await expect(async () => attention.handler(req)).rejects.toMatchObject({ status: 403 })
  })

  it('that is late shows how late it is', async () => {
    const { id } = await draft({ title: 'Sen' })
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: collection, value: id } },
      waitUntil: new Date(Date.now() - 3_600_000),
    } as never)
    await payload.update({ collection: 'payload-jobs', where: {}, data: { processing: true } })
    const since = await oldestDue()
    expect(since?.getTime()).toBeLessThan(Date.now() - 3_500_000)
  })

  it('that failed once shows how late it is while it waits for the next try', async () => {
    const { id } = await draft({ title: 'Prøves igjen senere' })
    await plan(id)
    const tried = new Date(Date.now() - 7_200_000).toISOString()
    const soon = new Date(Date.now() + 3_600_000).toISOString()
    const attempt = { executedAt: tried, completedAt: tried, taskSlug: 'schedulePublish', taskID: '1', state: 'failed' }
    const data = { totalTried: 1, waitUntil: soon, log: [{ ...attempt, error: { message: 'busy' } }] }
    await payload.update({ collection: 'payload-jobs', where: {}, data: data as never })
    expect((await oldestDue())?.toISOString()).toBe(tried)
  })
})
