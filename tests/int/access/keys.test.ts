import { expect, test } from 'vitest'
import { smallPanel } from './smallPanel'

const needed = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock', 'admin'] as const
/** What Payload fills in where a key is left out: anybody who is signed in. */
const letsAnybodyIn = (rule: unknown) => typeof rule !== 'function' || rule.name === 'defaultAccess'

test('every access key of every collection is our own, Payload’s collections included', async () => {
  const { payload } = await smallPanel('access-keys')
  const missing = payload.config.collections.flatMap((collection) =>
    needed.filter((key) => letsAnybodyIn(collection.access[key])).map((key) => `${collection.slug}.${key}`),
  )
  expect(payload.config.collections.map(({ slug }) => slug)).toEqual(
    expect.arrayContaining(['users', 'payload-locked-documents', 'payload-preferences', 'payload-migrations']),
  )
  expect(missing).toEqual([])
})
