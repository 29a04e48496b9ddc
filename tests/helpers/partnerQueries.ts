import { readFileSync } from 'node:fs'
import { exampleQueries } from '../../src/graphql/graphiql/exampleQueries'

/** A query of docs/api.md with what it is for and the variables beside it. */
export interface PartnerQuery {
  title: string
  query: string
  variables: Record<string, unknown>
}

/** The queries that docs/api.md gives partners. */
export function partnerQueries(): PartnerQuery[] {
  const page = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8')
  return exampleQueries(page).map(({ title, query, variables }) => ({
    title,
    query,
    variables: JSON.parse(variables ?? '{}') as Record<string, unknown>,
  }))
}
