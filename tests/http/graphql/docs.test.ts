import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { graphqlServer, type GraphqlServer } from '../../helpers/graphqlServer'
import { memoryCatalogue } from '../../helpers/memoryCatalogue'
import { partnerQueries } from '../../helpers/partnerQueries'
import { siteBatch } from '../../helpers/siteRecords'

let server: GraphqlServer
beforeAll(async () => {
  // The documented slugs, on records and terms of the sample.
  const records = siteBatch.records?.map((record) =>
    record.id === 'utlan' ? { ...record, slug: 'sykkel-rickshaw' } : record,
  )
  const terms = siteBatch.terms?.map((term) => (term.kind === 'THEME' ? { ...term, slug: 'fysisk-aktivitet' } : term))
  server = await graphqlServer({ reader: memoryCatalogue({ ...siteBatch, records, terms }) })
})
afterAll(() => server.close())

/** Every value in an answer, so that an empty one cannot pass. */
const values = (answer: unknown): unknown[] =>
  typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(values) : [answer]

describe('the queries of docs/api.md', () => {
  const queries = partnerQueries()

  it('are ten', () => {
    expect(queries.length).toBe(10)
  })

  it.each(queries)('$title', async ({ query, variables }) => {
    const { json, status } = await server.ask(query, variables, { accept: 'application/graphql-response+json' })
    expect([status, json.errors]).toEqual([200, undefined])
    for (const field of Object.values(json.data)) expect(field).not.toBeNull()
    expect(values(json.data).some((value) => typeof value === 'string' && value.length > 3)).toBe(true)
  })
})
