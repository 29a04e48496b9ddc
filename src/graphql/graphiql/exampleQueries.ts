/** A documented query: what it is for, and the variables to try it with (JSON). */
export interface ExampleQuery {
  title: string
  query: string
  variables: string | null
}

/** The queries of docs/api.md: under each heading a graphql block, and perhaps a block of variables. */
export function exampleQueries(page: string): ExampleQuery[] {
  return page.split(/^### /m).flatMap((part) => {
    const query = /```graphql\n([\s\S]*?)```/.exec(part)?.[1]
    if (query === undefined) return []
    const variables = /```json variables\n([\s\S]*?)```/.exec(part)?.[1]
    return [{ title: part.split('\n', 1)[0] ?? '', query, variables: variables?.trim() ?? null }]
  })
}
