import { afterEach, describe, expect, it } from 'vitest'
import { Documents } from '../../../src/graphql/documents'
import { createExecutor } from '../../../src/graphql/execution'
import { AnswerCache } from '../../../src/graphql/http/answerCache'
import { executableSchema } from '../../../src/graphql/schema/executableSchema'
import { memoryCatalogue } from '../../helpers/memoryCatalogue'
import { siteBatch } from '../../helpers/siteRecords'

const ask = (query: string, variables = {}) => ({ query, variables, operationName: undefined })

describe('what is kept of documents', () => {
  const { schema } = executableSchema()
  const operationOf = (documents: Documents, text: string) => {
    const found = documents.operation(text, undefined)
    if ('errors' in found) throw new Error(found.errors[0]?.message)
    return found
  }

  it('runs the first time interpreted and from the second on compiled', () => {
    const operation = operationOf(new Documents(schema), '{ counties { name } }')
    expect(operation.compiled()).toBeUndefined()
    const code = operation.compiled()
    expect(code?.query).toBeTypeOf('function')
    expect(operation.compiled()).toBe(code)
  })

  it('stays interpreted where the code would be too much, and for introspection', () => {
    const types = ['Measure', 'CaseStory', 'PilotEvaluation', 'ContactGuide', 'Publication', 'Organisation']
    const card = 'id title summary url slug publishedAt updatedAt revision yearFrom yearTo'
    const each = types.map((type) => `... on ${type} { related { ${card} related { ${card} } } }`).join(' ')
    for (const text of [`{ search { nodes { ${each} } } }`, '{ __schema { queryType { name } } }']) {
      const operation = operationOf(new Documents(schema), text)
      expect([operation.compiled(), operation.compiled(), operation.compiled()]).toEqual([
        undefined,
        undefined,
        undefined,
      ])
    }
  })

  it('is bounded in bytes: what was not asked for long is let go', () => {
    const documents = new Documents(schema)
    const first = operationOf(documents, '{ counties { name } }')
    expect(operationOf(documents, '{ counties { name } }')).toBe(first)
    for (let index = 0; index < 30; index++)
      operationOf(documents, `{ counties { name } } # ${index}${'x'.repeat(10_000)}`)
    expect(operationOf(documents, '{ counties { name } }')).not.toBe(first)
  })
})

describe('what is kept of answers', () => {
  const answer = (bytes: number) => ({ status: 200, headers: [], body: Buffer.alloc(bytes), etag: null })

  it('is bounded in bytes', () => {
    const cache = new AnswerCache()
    cache.at('a')
    for (let index = 0; index < 20; index++) cache.set(`q${index}`, answer(1_000_000))
    expect(cache.get('q0')).toBeUndefined()
    expect(cache.get('q19')).toBeDefined()
    cache.set('huge', answer(20_000_000))
    expect(cache.get('huge')).toBeUndefined()
  })

  it('is forgotten once the catalogue or the day is another', () => {
    const cache = new AnswerCache()
    cache.at('a')
    cache.set('q', answer(1))
    cache.at('b')
    expect(cache.get('q')).toBeUndefined()
  })
})

describe('answers about the schema', () => {
  let version = 'a'
  afterEach(() => {
    version = 'a'
  })
  const executor = () =>
    createExecutor({
      reader: memoryCatalogue(siteBatch, { version: () => version }),
      publicUrl: 'https://erfaringsbanken.example',
      today: () => '2026-11-24',
    })
  const typed = 'query ($name: String!) { __type(name: $name) { name fields { name description } } }'

  it('are kept for each operation with its variables, also when the catalogue moves', () => {
    const execute = executor()
    const { data } = execute(ask(typed, { name: 'Measure' }))
    version = 'b'
    expect(execute(ask(typed, { name: 'Measure', unused: 1 })).data).toBe(data)
    expect(execute(ask(typed, { name: 'CaseStory' })).data).toMatchObject({ __type: { name: 'CaseStory' } })
    const catalogue = execute(ask('{ about { catalogueVersion } }')).data
    expect(catalogue).toEqual({ about: { catalogueVersion: 'b' } })
  })

  it('are bounded in bytes', () => {
    const execute = executor()
    const { data } = execute(ask(typed, { name: 'Measure' }))
    for (let index = 0; index < 400; index++)
      execute(ask(`${typed} # ${index}${'x'.repeat(20_000)}`, { name: 'County' }))
    expect(execute(ask(typed, { name: 'Measure' })).data).not.toBe(data)
  })
})
