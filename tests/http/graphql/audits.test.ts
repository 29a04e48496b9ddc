import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { graphqlServer, type GraphqlServer } from '../../helpers/graphqlServer'

let server: GraphqlServer
beforeAll(async () => {
  server = await graphqlServer()
})
afterAll(() => server.close())

describe('HTTP: the audits of GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => server.url })
  it.each(audits.map((audit) => ({ id: audit.id, name: audit.name, audit })))('$name ($id)', async ({ audit }) => {
    const result = await audit.fn()
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok')
  })
})
