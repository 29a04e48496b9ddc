import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import * as clock from '../../../src/clock'
import { graphqlServer, type GraphqlServer } from '../../helpers/graphqlServer'
import { aStory, generatedCatalogue, openSampleCatalogue, sampleToday } from '../../helpers/sampleCatalogue'

const sample = openSampleCatalogue()
const many = generatedCatalogue(400)
let small: GraphqlServer
let large: GraphqlServer
beforeAll(async () => {
  small = await graphqlServer({ reader: sample.reader, today: () => sampleToday })
  large = await graphqlServer({ reader: many.reader, today: () => sampleToday })
})
afterAll(async () => {
  await Promise.all([small.close(), large.close()])
  sample.remove()
  many.remove()
})

interface Page {
  totalCount: number
  nodes: { id: string }[]
  edges: { cursor: string; node: { id: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
}
const pageQuery = `query ($query: String, $where: SearchWhere, $sort: SearchSort, $first: Int, $after: String) {
  search(query: $query, where: $where, sort: $sort, first: $first, after: $after) {
    totalCount nodes { id } edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
async function page(variables: object): Promise<Page> {
  const { json } = await large.ask(pageQuery, variables)
  expect(json.errors).toBeUndefined()
  return json.data.search
}

describe('search', () => {
  it.each(['NEWEST', 'TITLE', 'RELEVANCE'])(
    'pages by %s are an exact partition, without gap or overlap',
    async (sort) => {
      const query = sort === 'RELEVANCE' ? 'folke' : ''
      const seen: string[] = []
      let after: string | null = null
      let total = 0
      for (;;) {
        const one: Page = await page({ query, sort, first: 37, after })
        total = one.totalCount
        expect(one.edges.map(({ node }) => node.id)).toEqual(one.nodes.map(({ id }) => id))
        expect([one.pageInfo.startCursor, one.pageInfo.endCursor]).toEqual([
          one.edges[0]?.cursor,
          one.edges.at(-1)?.cursor,
        ])
        expect(one.pageInfo.hasPreviousPage).toBe(after !== null)
        seen.push(...one.nodes.map(({ id }) => id))
        after = one.pageInfo.endCursor
        if (!one.pageInfo.hasNextPage) break
      }
      expect(seen.length).toBe(total)
      expect(new Set(seen).size).toBe(total)
      expect(total).toBeGreaterThan(20)
    },
  )

  it('pages by title skip and repeat no unchanged record when the catalogue moves between two pages', async () => {
    const query = `query ($after: String) { search(sort: TITLE, first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`
    const moving = openSampleCatalogue()
    const server = await graphqlServer({ reader: moving.reader, today: () => sampleToday })
    const before = (await server.ask('{ search(sort: TITLE, first: 100) { nodes { id } } }')).json.data.search.nodes
    const seen: string[] = []
    let after: string | null = null
    for (let round = 0; ; round++) {
      const { nodes, pageInfo }: Pick<Page, 'nodes' | 'pageInfo'> = (await server.ask(query, { after })).json.data
        .search
      seen.push(...nodes.map(({ id }: { id: string }) => id))
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
      // One that sorts before all pages, one behind them.
      const records = ['A', 'Å'].map((title) =>
        aStory({ id: `${title}-${round}`, title: `${title}${title} ny ${round}` }),
      )
      moving.writer.apply({ records })
    }
    await server.close()
    moving.remove()
    const unchanged = before.map(({ id }: { id: string }) => id)
    expect(seen.filter((id) => unchanged.includes(id))).toEqual(unchanged)
  })

  it('treats null, an empty list and left out alike', async () => {
    const wheres = [undefined, null, {}, { theme: null }, { theme: [], county: [], yearFrom: null }]
    const totals = await Promise.all(wheres.map(async (where) => (await page({ where })).totalCount))
    expect(new Set(totals).size).toBe(1)
  })

  it('refuses a first outside 1–100 (suggest 1–20, related 1–10), and never clamps', async () => {
    for (const query of [
      '{ search(first: 0) { totalCount } }',
      '{ search(first: 101) { totalCount } }',
      '{ suggest(prefix: "a", first: 21) { text } }',
      '{ changes(first: 101) { cursor } }',
      '{ search(first: 1) { nodes { related(first: 11) { id } } } }',
      '{ themes { records(first: 0) { totalCount } } }',
    ]) {
      const { json } = await large.ask(query)
      expect(json.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' })
    }
    expect((await page({ first: 100 })).nodes.length).toBe(100)
  })

  it("refuses another search's cursor", async () => {
    const { pageInfo } = await page({ query: 'folke', first: 2 })
    for (const variables of [
      { query: 'barn' },
      { query: 'folke', sort: 'TITLE' },
      { query: 'folke', where: { type: ['MEASURE'] } },
    ]) {
      const { json } = await large.ask(pageQuery, { ...variables, after: pageInfo.endCursor })
      expect(json.errors[0].extensions).toMatchObject({ code: 'INVALID_CURSOR', argument: 'after' })
    }
  })

  it('counts each value of a facet as selecting only it would find, and shows selected ones with 0', async () => {
    const facets = `query ($where: SearchWhere) { search(where: $where, first: 1) { totalCount facets { field key label values(first: 100) { value label count selected } } } }`
    const { json } = await large.ask(facets, { where: { type: ['CASE_STORY'] } })
    for (const { key, values, field } of json.data.search.facets) {
      if (field === 'YEAR') continue
      for (const { value, count } of values.slice(0, 6)) {
        const where = { type: ['CASE_STORY'], [key]: [value] }
        expect([key, value, (await page({ where })).totalCount]).toEqual([key, value, count])
      }
    }
    const none = await large.ask(facets, { where: { type: ['CASE_STORY'], effect: ['WELL_DOCUMENTED'] } })
    const effect = none.json.data.search.facets.find((facet: { field: string }) => facet.field === 'EFFECT')
    expect(effect.values).toContainEqual(
      expect.objectContaining({ value: 'WELL_DOCUMENTED', count: 0, selected: true }),
    )
  })

  it('counts facets of what a field fixed within that, and marks as selected only what was chosen', async () => {
    const facets = 'facets(fields: [TYPE, MUNICIPALITY]) { field values(first: 100) { value count selected } }'
    const { json } = await small.ask(
      `{ measure(slug: "utlan-av-utstyr") { experiences { totalCount ${facets} } } municipality(number: "5028") { records { totalCount ${facets} } } }`,
    )
    const { experiences } = json.data.measure
    const type = (value: string, count: number, selected = false) => ({ value, count, selected })
    expect(experiences.facets[0].values).toEqual([type('CASE_STORY', 2)])
    const { records } = json.data.municipality
    const places = records.facets[1].values
    expect(places.find(({ value }: { value: string }) => value === '5028')).toEqual(type('5028', records.totalCount))
    for (const { count, selected } of places) {
      expect(count).toBeLessThanOrEqual(records.totalCount)
      expect(selected).toBe(false)
    }
    const chosen = await small.ask(
      `{ measure(slug: "utlan-av-utstyr") { experiences(where: { type: [MEASURE] }) { totalCount notices { code } ${facets} } } }`,
    )
    expect(chosen.json.data.measure.experiences).toMatchObject({
      totalCount: 0,
      notices: [],
      facets: [{ values: [type('CASE_STORY', 2), type('MEASURE', 0, true)] }, { values: [] }],
    })
  })

  it('takes the filter of the field itself once more (AND), with notices, and refuses a bad cursor', async () => {
    const within = async (where: object, after?: string) =>
      (
        await small.ask(
          'query ($w: SearchWhere, $after: String) { theme(slug: "fysisk-aktivitet") { records(where: $w, after: $after) { totalCount notices { code } nodes { id } pageInfo { endCursor } } } }',
          { w: where, after },
        )
      ).json
    const total = async (where: object) => (await within(where)).data.theme.records.totalCount
    const all = await total({})
    const below = await total({ theme: ['friluftsliv'] })
    expect([all > below, below > 0]).toEqual([true, true])
    expect(await total({ theme: ['fysisk-aktivitet'] })).toBe(all)
    expect(await total({ theme: ['kosthold'] })).toBe(0)
    const unknown = await within({ theme: ['finnes-ikke'], type: ['MEASURE'] })
    expect(unknown.data.theme.records).toMatchObject({ totalCount: 0, notices: [{ code: 'UNKNOWN_VALUE' }] })
    for (const where of [{}, { theme: ['kosthold'] }])
      expect((await within(where, 'rubbish')).errors[0].extensions.code).toBe('INVALID_CURSOR')
    const cursor = (await within({})).data.theme.records.pageInfo.endCursor
    const other = await small.ask(
      'query ($after: String) { theme(slug: "friluftsliv") { records(after: $after) { totalCount } } }',
      { after: cursor },
    )
    expect(other.json.errors[0].extensions.code).toBe('INVALID_CURSOR')
  })

  it('gives facets in the order named, with labels in the language asked', async () => {
    const { json } = await small.ask(
      '{ search { facets(fields: [COUNTY, TYPE]) { field label(language: EN) values { label(language: EN) } } } }',
    )
    expect(json.data.search.facets.map(({ label }: { label: string }) => label)).toEqual(['County', 'Kind'])
    expect(JSON.stringify(json.data.search.facets[1])).toContain('Case story')
  })

  it('finds a record and its translations as one hit, in the language preferred', async () => {
    const query = `query ($prefer: Language) { search(query: "utlån", where: { type: [MEASURE] }, prefer: $prefer) { totalCount nodes { id language translations { id language } translationOf { id } } } }`
    const [nb, nn] = [await small.ask(query, { prefer: 'NB' }), await small.ask(query, { prefer: 'NN' })]
    const [inBokmal, inNynorsk] = [nb.json.data.search, nn.json.data.search]
    expect(inBokmal.totalCount).toBe(inNynorsk.totalCount)
    expect([inBokmal.nodes[0].language, inNynorsk.nodes[0].language]).toEqual(['NB', 'NN'])
    expect(inNynorsk.nodes[0].translationOf.id).toBe(inBokmal.nodes[0].id)
    expect(inBokmal.nodes[0].translations).toEqual([{ id: inNynorsk.nodes[0].id, language: 'NN' }])
  })

  it('says what filter values it did not know, and which have moved', async () => {
    const { json } = await small.ask(
      '{ search(where: { theme: ["mosjon", "finnes-ikke"] }) { notices { code argument value message(language: EN) } } }',
    )
    expect(
      json.data.search.notices.map(({ code, argument, value }: Record<string, string>) => [code, argument, value]),
    ).toEqual([
      ['MOVED_VALUE', 'where.theme', 'mosjon'],
      ['UNKNOWN_VALUE', 'where.theme', 'finnes-ikke'],
    ])
  })

  it('marks what matched, in parts that are plain text', async () => {
    const { json } = await small.ask(
      '{ search(query: "utlån") { edges { highlights { field parts { text match } } node { title summary } } } }',
    )
    const [{ highlights, node }] = json.data.search.edges
    const title = highlights.find(({ field }: { field: string }) => field === 'TITLE')
    expect(node.title).toContain(title.parts.map(({ text }: { text: string }) => text).join(''))
    expect(title.parts.some(({ match }: { match: boolean }) => match)).toBe(true)
  })

  it('completes what someone types, with an address for each', async () => {
    const { json } = await small.ask('{ suggest(prefix: "fys") { kind text value url parts { text match } detail } }')
    expect(json.data.suggest).toContainEqual(
      expect.objectContaining({
        kind: 'THEME',
        value: 'fysisk-aktivitet',
        url: expect.stringContaining('/sok?tema=fysisk-aktivitet'),
      }),
    )
  })
})

describe('the feed', () => {
  const feed =
    'query ($since: String) { changes(since: $since, first: 100) { cursor hasMore changes { operation id type slug at record { id revision } } } }'

  it('gives every public record without a cursor, and no DELETE', async () => {
    const ids: string[] = []
    let since: string | null = null
    for (let hasMore = true; hasMore;) {
      const { json } = await large.ask(feed, { since })
      const stretch = json.data.changes
      for (const change of stretch.changes) {
        expect([change.operation, change.record.id]).toEqual(['UPSERT', change.id])
        ids.push(change.id)
      }
      since = stretch.cursor
      hasMore = stretch.hasMore
    }
    expect(new Set(ids).size).toBe((await page({})).totalCount)
  })

  it('refuses a cursor of more than 400 days and says how to go on', async () => {
    const { cursor } = (await small.ask(feed)).json.data.changes
    const now = clock.now().getTime()
    vi.spyOn(clock, 'now').mockReturnValue(new Date(now + 402 * 86_400_000))
    const { json } = await small.ask(feed, { since: cursor })
    vi.restoreAllMocks()
    expect(json.errors[0].extensions).toEqual({ code: 'CURSOR_EXPIRED', argument: 'since' })
    expect(json.errors[0].message).toContain('read again without it')
  })

  it('gives what was removed since a cursor as DELETE, without a record', async () => {
    const { json } = await small.ask(feed)
    const { cursor } = json.data.changes
    const id = 'tiltak-matverksted'
    const record = sample.reader.record(id)
    expect(record).not.toBeNull()
    const changedAt = new Date().toISOString()
    sample.writer.apply({
      remove: [id],
      ledger: [{ id, type: 'MEASURE', slug: record?.slug ?? '', revision: 'r', goneAt: changedAt, changedAt }],
    })
    const after = await small.ask(feed, { since: cursor })
    const change = after.json.data.changes.changes.find((one: { id: string }) => one.id === id)
    expect([change.operation, change.record]).toEqual(['DELETE', null])
  })
})
