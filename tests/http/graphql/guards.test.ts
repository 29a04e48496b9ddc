import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getIntrospectionQuery } from 'graphql'
import { graphqlServer, type Answered, type GraphqlServer } from '../../helpers/graphqlServer'

let server: GraphqlServer
beforeAll(async () => {
  server = await graphqlServer()
})
afterAll(() => server.close())

const codeOf = ({ json }: Answered) => json.errors?.[0]?.extensions?.code
const nested = (levels: number, field = 'related') =>
  `{ measure(slug: "utlan") { ${`${field} { `.repeat(levels)}id${' }'.repeat(levels)} } }`

describe('cost', () => {
  it('refuses a query deeper than 8 levels and takes one of 8, through fragments too', async () => {
    const chain = (levels: number) => `{ themes { ${'parent { '.repeat(levels - 2)}id${' }'.repeat(levels - 2)} } }`
    expect(codeOf(await server.ask(chain(8)))).toBeUndefined()
    const deep = await server.ask(chain(9))
    expect(deep.json.errors[0].extensions).toMatchObject({ code: 'QUERY_TOO_DEEP', limit: 8, actual: 9 })
    const hidden = `{ themes { ...A } } fragment A on Theme { parent { ...B } } fragment B on Theme { ${'parent { '.repeat(6)}id${' }'.repeat(6)} }`
    expect(codeOf(await server.ask(hidden))).toBe('QUERY_TOO_DEEP')
  })

  it('refuses more than 10 aliases and takes 10', async () => {
    const aliases = (count: number) =>
      `{ ${Array.from({ length: count }, (_, i) => `a${i}: counties { name }`).join(' ')} }`
    expect(codeOf(await server.ask(aliases(10)))).toBeUndefined()
    const many = await server.ask(aliases(11))
    expect(many.json.errors[0].extensions).toMatchObject({ code: 'TOO_MANY_ALIASES', limit: 10, actual: 11 })
  })

  it('refuses more than 4,000 tokens', async () => {
    // 16 tokens stand around the list.
    const tokens = (count: number) => `{ search(where: {theme: [${'"a" '.repeat(count - 16)}]}) { totalCount } }`
    expect(codeOf(await server.ask(tokens(4_000)))).not.toBe('QUERY_TOO_LONG')
    expect(codeOf(await server.ask(tokens(4_001)))).toBe('QUERY_TOO_LONG')
    expect(codeOf(await server.ask('{ counties { tokens( } }'))).toBe('GRAPHQL_PARSE_FAILED')
  })

  it('refuses lists inside lists before they are read, also when a variable makes them long', async () => {
    const lists =
      'query ($n: Int = 1) { search(first: $n) { nodes { related(first: 10) { related(first: 10) { related(first: 10) { id } } } } } }'
    expect(codeOf(await server.ask(lists))).toBeUndefined()
    const costly = await server.ask(lists, { n: 100 })
    expect(costly.json.errors[0].extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', limit: 50_000 })
    expect(costly.json.errors[0].extensions.actual).toBeGreaterThan(50_000)
    expect(codeOf(await server.ask(nested(6)))).toBe('QUERY_TOO_COSTLY')
  })

  it('prices a null by the standard of the field, whatever the default of the variable', async () => {
    const feed =
      'query ($n: Int = 1) { changes(first: $n) { changes { record { related(first: 10) { related(first: 10) { id } } } } } }'
    expect(codeOf(await server.ask(feed))).toBeUndefined()
    const costly = await server.ask(
      feed.replace('related(first: 10) { id }', 'related(first: 10) { related { id } }'),
      { n: null },
    )
    expect(codeOf(costly)).toBe('QUERY_TOO_COSTLY')
  })

  it('refuses more than 100 values in one filter and takes 100, in a variable too', async () => {
    const themes = (count: number) => Array.from({ length: count }, (_, index) => `tema-${index}`)
    const query = 'query ($w: SearchWhere) { search(where: $w) { totalCount } }'
    expect(codeOf(await server.ask(query, { w: { theme: themes(100) } }))).toBeUndefined()
    for (const answer of [
      await server.ask(query, { w: { theme: themes(101) } }),
      await server.ask(`{ search(where: { theme: ${JSON.stringify(themes(101))} }) { totalCount } }`),
      await server.ask(`{ themes { records(where: { theme: ${JSON.stringify(themes(101))} }) { totalCount } } }`),
    ]) {
      const [error] = answer.json.errors
      expect(error.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'where.theme',
        limit: 100,
        actual: 101,
      })
      expect(error.message).toContain('at most 100')
    }
  })

  it('refuses years outside 1000 to 2999 and takes those', async () => {
    const query =
      'query ($w: SearchWhere) { search(where: $w) { totalCount facets(fields: [YEAR]) { values { value } } } }'
    expect(codeOf(await server.ask(query, { w: { yearFrom: 1000, yearTo: 2999 } }))).toBeUndefined()
    for (const [w, limit] of [
      [{ yearFrom: 999 }, 1000],
      [{ yearTo: 3000 }, 2999],
      [{ yearFrom: -2_147_483_648, yearTo: -2_147_483_648 }, 1000],
      [{ yearTo: 2_147_483_647 }, 2999],
    ] as const) {
      const [error] = (await server.ask(query, { w })).json.errors
      expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: `where.${Object.keys(w)[0]}`, limit })
    }
  })

  it('counts a facet that is named again and again once', async () => {
    const fields = Array.from({ length: 1_000 }, () => 'MUNICIPALITY')
    const { json } = await server.ask('query ($f: [FacetField!]) { search { facets(fields: $f) { field } } }', {
      f: ['TYPE', ...fields, 'TYPE'],
    })
    expect(json.data.search.facets).toEqual([{ field: 'TYPE' }, { field: 'MUNICIPALITY' }])
  })

  it('counts the dearest type at one level, not their sum', async () => {
    const types = ['Measure', 'CaseStory', 'PilotEvaluation', 'ContactGuide', 'Publication', 'Organisation']
    const each = types.map((type) => `... on ${type} { related(first: 10) { related(first: 10) { id } } }`).join(' ')
    // One type costs some 23,000 of these; six would cost more than is allowed.
    expect(codeOf(await server.ask(`{ search(first: 100) { nodes { ${each} } } }`))).toBeUndefined()
  })

  it('takes a page of 100 with all that a card shows', async () => {
    const { json } = await server.ask(
      '{ search(first: 100) { totalCount facets { field values { value count } } edges { highlights { field } node { id title url themes { label } targetGroups { label } municipalities { label county { name } } contactPoints { role { label } clock { state } } organisation { title } translations { url } } } } }',
    )
    expect(json.errors).toBeUndefined()
  })

  it('refuses fragments that double at every step without working them out', async () => {
    const bomb = `{ ...F0 } ${Array.from({ length: 200 }, (_, i) => `fragment F${i} on Query { a: counties { name } ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F200 on Query { __typename }`
    expect(codeOf(await server.ask(bomb))).toBeDefined()
  })

  it('answers the standard introspection query, and bounds what is asked of it', async () => {
    const { json } = await server.ask(getIntrospectionQuery())
    expect(json.errors).toBeUndefined()
    const loop = `{ __schema { types { ${'fields { type { '.repeat(20)}name${' } }'.repeat(20)} } } }`
    expect(codeOf(await server.ask(loop))).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  it('comes to an end with the worst documents that pass the shape', async () => {
    expect(codeOf(await server.ask(`{ ${'themes { id } '.repeat(900)} }`))).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(codeOf(await server.ask(`{ ${'__typename '.repeat(3_900)} }`))).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  it('runs the same interpreted and compiled, errors included', async () => {
    for (const [query, variables] of [
      ['query ($n: Int) { search(first: $n) { totalCount nodes { __typename id title } } }', { n: 3 }],
      ['query ($n: Int) { search(first: $n) { totalCount } }', { n: 0 }],
      [
        'query ($t: [RecordType!]) { search(where: { type: $t }) { nodes { __typename ... on Measure { effect } ... on Organisation { kind { label(language: EN) } } } } }',
        { t: ['MEASURE', 'ORGANISATION'] },
      ],
      ['query ($t: String) { whoToContact(municipality: "0301", theme: $t) { level } }', { t: 'tema-fritidd' }],
      ['query ($s: Boolean = true) { counties @skip(if: $s) { name } __typename }', { s: false }],
      ['query ($s: Boolean = true) { counties @include(if: $s) { name } __typename }', { s: false }],
      ['query ($n: Int! = 3) { search(first: $n) { nodes { id } } }', {}],
      ['query ($l: Language! = EN) { themes { label(language: $l) } }', {}],
      ['query ($s: Boolean! = true) { counties @include(if: $s) { name } __typename }', {}],
      ['query ($s: Boolean! = false) { counties @skip(if: $s) { name } __typename }', {}],
      ['query ($t: [RecordType!]! = [MEASURE]) { search(where: { type: $t }) { totalCount } }', {}],
      ['query ($t: [RecordType!]! = [MEASURE]) { search(where: { type: $t }) { totalCount } }', { t: 'CASE_STORY' }],
      ['query ($w: SearchWhere! = { type: [MEASURE] }) { search(where: $w) { totalCount } }', {}],
      ['query ($a: Int, $b: Int) { search(first: $b) { totalCount } a: changes(first: $a) { cursor } }', { b: 'ti' }],
      ['query ($a: [RecordType!], $b: Int!) { search(first: $b, where: { type: $a }) { totalCount } }', { a: ['X'] }],
      ['query ($s: String = "utlan") { measure(slug: $s) { id } }', {}],
      ['query ($s: String = "utlan") { measure(slug: $s) { id } }', { s: null }],
      ['query ($s: Boolean = true) { counties @include(if: $s) { name } __typename }', { s: null }],
      ['query ($s: Boolean = true) { counties { name @include(if: $s) } }', { s: null }],
      ['query ($t: RecordType = MEASURE) { search(where: { type: [$t] }) { totalCount } }', { t: null }],
      ['query ($n: Int = 3) { search(first: $n) { nodes { id } } }', { n: null }],
    ] as const) {
      const [first, second, third] = [
        await server.ask(query, { ...variables, round: 1 }),
        await server.ask(query, { ...variables, round: 2 }),
        await server.ask(query, { ...variables, round: 3 }),
      ]
      expect([query, variables, second.json]).toEqual([query, variables, first.json])
      expect([query, variables, third.json]).toEqual([query, variables, first.json])
      expect(first.status).toBe(200)
    }
  })

  it('names the variable that does not fit, compiled too', async () => {
    const query = 'query ($a: Int, $b: Int) { search(first: $b) { totalCount } a: changes(first: $a) { cursor } }'
    for (let round = 0; round < 3; round++) {
      const { json } = await server.ask(query, { b: 'ti', round })
      expect(json.errors.map(({ message }: { message: string }) => message)).toEqual([expect.stringContaining('"$b"')])
    }
  })

  it('refuses a null where a value is needed, and says which variable', async () => {
    for (let round = 0; round < 3; round++) {
      const { status, json } = await server.ask('query ($s: String = "utlan") { measure(slug: $s) { id } }', {
        s: null,
        round,
      })
      expect([status, json.errors[0].extensions]).toEqual([200, { code: 'BAD_USER_INPUT', argument: 's' }])
    }
  })
})

describe('malformed input gets a sentence and never a 5xx', () => {
  const json = { 'content-type': 'application/json' }
  const search =
    'query ($q: String, $w: SearchWhere, $n: Int, $a: String) { search(query: $q, where: $w, first: $n, after: $a) { totalCount nodes { id } } }'
  const inputs: [string, () => Promise<Answered>][] = [
    ['no JSON', () => server.post('{{{', json)],
    ['a JSON string', () => server.post('"query"', json)],
    ['null', () => server.post('null', json)],
    ['bytes that are not UTF-8', () => server.post(Buffer.from([0x22, 0xff, 0xfe, 0x22]), json)],
    ['a query that is a number', () => server.post('{"query": 7}', json)],
    ['variables that are a list', () => server.post('{"query": "{ __typename }", "variables": []}', json)],
    ['broken JSON in the address', () => server.send({}, '?query=%7B__typename%7D&variables=%7B')],
    ['a broken percent sign in the address', () => server.send({}, '?query=%E0%A4%A')],
    ['an unknown field', () => server.ask('{ measure(slug: "a") { secret } }')],
    ['an unknown type of variable', () => server.ask('query ($a: Nope) { __typename }')],
    ['a value of the wrong type', () => server.ask(search, { n: { a: 1 } })],
    ['an unknown filter', () => server.ask(search, { w: { draft: true } })],
    ['an unknown enum value', () => server.ask(search, { w: { type: ['USER'] } })],
    ['a negative first', () => server.ask(search, { n: -1 })],
    ['a huge first', () => server.ask(search, { n: 2_147_483_647 })],
    ['a first past 32 bits', () => server.ask(search, { n: 99_999_999_999 })],
    ['a bad cursor', () => server.ask(search, { a: "'; DROP TABLE records; --" })],
    ['years the wrong way round', () => server.ask(search, { w: { yearFrom: 2020, yearTo: 2010 } })],
    ['a fragment that spreads itself', () => server.ask('{ ...A } fragment A on Query { ...A }')],
    [
      'fragments in a circle',
      () => server.ask('{ ...A } fragment A on Query { ...B } fragment B on Query { counties { name } ...A }'),
    ],
    [
      'a value nested 1,900 deep',
      () => server.ask(`{ measure(slug: ${'['.repeat(1_900)}${']'.repeat(1_900)}) { id } }`),
    ],
    [
      'JSON nested 20,000 deep',
      () =>
        server.post(`{"query":"{ __typename }","variables":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`, json),
    ],
    [
      'a list nested 15,000 deep as a variable',
      () =>
        server.post(
          `{"query":"query ($w: SearchWhere) { search(where: $w) { totalCount } }","variables":{"w":{"theme":${'['.repeat(15_000)}${']'.repeat(15_000)}}}}`,
          json,
        ),
    ],
    [
      'too many ids',
      () => server.ask('query ($i: [ID!]!) { nodes(ids: $i) { id } }', { i: Array.from({ length: 101 }, String) }),
    ],
    ['a cursor that the feed never gave', () => server.ask('{ changes(since: "AAAA") { cursor } }')],
    ['neither municipality nor county', () => server.ask('{ whoToContact { level } }')],
    ['a municipality that is none', () => server.ask('{ whoToContact(municipality: "9999") { level } }')],
    [
      'a __proto__ among the variables',
      () =>
        server.post(
          '{"query":"query ($n: Int) { search(first: $n) { totalCount } }","variables":{"__proto__":{"n":5},"n":-5}}',
          json,
        ),
    ],
  ]
  it.each(inputs)('%s', async (_, send) => {
    for (let round = 0; round < 3; round++) {
      const answer = await send()
      expect(answer.status).toBeLessThan(500)
      const [error] = answer.json.errors ?? []
      if (answer.json.errors === undefined) continue
      expect(error.message).toMatch(/^[\s\S]{15,}[.?"]$/)
      expect(error.message).not.toMatch(/at .*\.ts:|node_modules/)
      expect(error.extensions.code).toMatch(/^[A-Z_]+$/)
    }
  })

  const queries = [
    "'; DROP TABLE records; --",
    '" OR 1=1 --',
    'a AND NOT b NEAR(c, 3) OR *',
    'title:x ^y -z "uavsluttet',
    '😀 👩‍👩‍👧‍👦 🏃',
    'nul \u0000 tegn',
    '\ud800 halvt tegn',
    '\u202e bakvendt',
    'ord '.repeat(10_000),
    '%%% ___ \\ \n\t\r',
    '((((((((((',
  ]
  it.each(queries.map((query) => [query.slice(0, 30), query]))('%j as words to search for', async (_, query) => {
    for (let round = 0; round < 3; round++) {
      const answer = await server.ask(search, { q: query, round })
      expect(answer.status).toBe(200)
      expect(answer.json.errors).toBeUndefined()
      expect(answer.json.data.search.totalCount).toBeTypeOf('number')
    }
  })

  it('answers strange slugs, numbers, ids and addresses with null, never an error', async () => {
    for (const odd of [
      '',
      '../../etc/passwd',
      "' OR ''='",
      '\u0000',
      '😀',
      'x'.repeat(5_000),
      '__proto__',
      'constructor',
    ]) {
      const { json: answer, status } = await server.ask(
        'query ($s: String!, $i: ID!) { measure(slug: $s) { id } theme(slug: $s) { id } municipality(number: $s) { id } county(number: $s) { id } node(id: $i) { id } nodes(ids: [$i]) { id } resolve(url: $s) { status } municipalities(county: $s) { id } }',
        { s: odd, i: odd },
      )
      expect([status, answer.errors]).toEqual([200, undefined])
      expect(answer.data).toMatchObject({
        measure: null,
        theme: null,
        municipality: null,
        county: null,
        node: null,
        nodes: [null],
        municipalities: [],
      })
    }
  })
})
