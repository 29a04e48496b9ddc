import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { openRestPanel } from '../../helpers/restPanel'
import { kinds } from './matrixTable'

let config: Payload['config']
beforeAll(async () => {
  config = (await openRestPanel()).payload.config
})

const needed = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock', 'admin'] as const
/** What Payload fills in where a key is left out: anybody who is signed in. */
const letsAnybodyIn = (rule: unknown) => typeof rule !== 'function' || rule.name === 'defaultAccess'

test('every access key of every collection is our own, Payload’s collections included', () => {
  const missing = config.collections.flatMap((collection) =>
    needed.filter((key) => letsAnybodyIn(collection.access[key])).map((key) => `${collection.slug}.${key}`),
  )
  expect(config.collections.map(({ slug }) => slug)).toEqual(
    expect.arrayContaining(['measures', 'users', 'payload-locked-documents', 'payload-preferences', 'payload-jobs']),
  )
  expect(missing).toEqual([])
})

test('there are no globals, whose keys nobody would have set', () => {
  expect(config.globals.map(({ slug }) => slug)).toEqual([])
})

test.each(['run', 'queue', 'cancel'] as const)('nobody may %s jobs from outside', async (key) => {
  const rule = config.jobs.access?.[key]
  expect(letsAnybodyIn(rule)).toBe(false)
  for (const roles of [['ADMIN'], ['MEMBER']])
    expect(await rule?.({ req: { user: { id: '1', roles } } as never })).toBe(false)
})

test('the matrix has every collection of the product', () => {
  const kept = config.collections.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-'))
  expect([...kept].sort()).toEqual([...Object.keys(kinds), 'users'].sort())
})
