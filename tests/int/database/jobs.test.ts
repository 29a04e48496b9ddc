import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { giveBackJobs, startJobs, type JobRunner } from '../../../src/workflow/jobs/runJobs'
import { smallContent, type SmallContent } from './smallContent'

let content: SmallContent
let runner: JobRunner | undefined

beforeAll(async () => {
  content = await smallContent()
})
afterEach(async () => {
  await runner?.stop()
  runner = undefined
})
afterAll(() => content.close())

async function draft(title: string): Promise<string> {
  const note = await content.notes.create({ title }, true)
  return note.id
}

async function schedule(id: string, type: 'publish' | 'unpublish', waitUntil: Date) {
  return content.payload.jobs.queue({
    task: 'schedulePublish',
    input: { type, doc: { relationTo: 'notes', value: id } },
    waitUntil,
  } as never) as unknown as Promise<{ id: string }>
}

const statusOf = async (id: string) => (await content.notes.findByID(id, true))._status

async function until(what: () => Promise<boolean>): Promise<boolean> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await pause(25)) if (await what()) return true
  return false
}

test('a text is published, and taken back, at the time set for it and not before', async () => {
  const now = await draft('due')
  const later = await draft('not due')
  await schedule(now, 'publish', new Date(Date.now() + 1_000))
  await schedule(later, 'publish', new Date(Date.now() + 3_600_000))
  runner = startJobs(content.payload, { everyMs: 50, isAlone: true })
  expect(await statusOf(now)).toBe('draft')
  expect(await until(async () => (await statusOf(now)) === 'published')).toBe(true)
  await schedule(now, 'unpublish', new Date(Date.now() - 1_000))
  expect(await until(async () => (await statusOf(now)) === 'draft')).toBe(true)
  expect(await statusOf(later)).toBe('draft')
})

test('a job that a killed process had taken is run by the next start', async () => {
  const id = await draft('left behind')
  const job = await schedule(id, 'publish', new Date(Date.now() - 1_000))
  await content.payload.update({ collection: 'payload-jobs', id: job.id, data: { processing: true } })
  await content.payload.jobs.run({ allQueues: true, limit: 50, silent: true })
  expect(await statusOf(id)).toBe('draft')

  runner = startJobs(content.payload, { everyMs: 50, isAlone: true })
  expect(await until(async () => (await statusOf(id)) === 'published')).toBe(true)
})

test('where other processes run jobs too, one that was taken a moment ago is left to whoever has it', async () => {
  const id = await draft('under way elsewhere')
  const job = await schedule(id, 'publish', new Date(Date.now() - 1_000))
  await content.payload.update({ collection: 'payload-jobs', id: job.id, data: { processing: true } })
  runner = startJobs(content.payload, { everyMs: 20, isAlone: false })
  await pause(300)
  await runner.stop()
  expect(await statusOf(id)).toBe('draft')
  expect(await giveBackJobs(content.payload, new Date())).toBe(1)
})
