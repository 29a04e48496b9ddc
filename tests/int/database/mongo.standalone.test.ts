import { expect, test } from 'vitest'
import { mongoDatabase } from '../../../src/database/mongo/adapter'
import { requireReplicaSet, requireReplicaSetName } from '../../../src/database/mongo/replicaSet'

const standalone = 'mongodb://127.0.0.1:4159/erfaringsbanken'

test('MongoDB without a replica set is refused before anything is asked of it, with the reason and the way out', async () => {
  const adapter = mongoDatabase(standalone, false).init({ payload: { logger: console } as never })
  const refused = await Promise.resolve(adapter.connect?.()).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Error)
  for (const said of ['no transactions', 'replicaSet=rs0', 'MONGODB_ALLOW_STANDALONE=true'])
    expect((refused as Error).message).toContain(said)
})

test('a replica set, or leave to do without, is let through', () => {
  expect(() => requireReplicaSet(`${standalone}?replicaSet=rs0`, false)).not.toThrow()
  expect(() => requireReplicaSet(standalone, true)).not.toThrow()
  expect(() => requireReplicaSet(`${standalone}?replicaSet=`, false)).toThrow('replica set')
})

test('an address that is looked up in DNS is asked when connected', () => {
  expect(() => requireReplicaSet('mongodb+srv://cluster.example/erfaringsbanken', false)).not.toThrow()
  expect(() => requireReplicaSetName(undefined, false)).toThrow('replica set')
  expect(() => requireReplicaSetName('rs0', false)).not.toThrow()
})
