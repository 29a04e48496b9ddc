import { getNamedType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogueRecord } from '../../../src/catalogue/record'
import { readSchema } from '../../../src/graphql/schema/sdl'
import { everyField } from '../../helpers/everyField'
import { graphqlServer, publicUrl, type GraphqlServer } from '../../helpers/graphqlServer'
import { openTemporaryCatalogue } from '../../helpers/sampleCatalogue'
import { siteBatch, siteRecords } from '../../helpers/siteRecords'

const schema = readSchema()
let server: GraphqlServer
beforeAll(async () => {
  server = await graphqlServer()
})
afterAll(() => server.close())

const queries = {
  MEASURE: 'measure',
  CASE_STORY: 'caseStory',
  PILOT_EVALUATION: 'pilotEvaluation',
  CONTACT_GUIDE: 'contactGuide',
  PUBLICATION: 'publication',
  ORGANISATION: 'organisation',
} as const

describe('records', () => {
  it.each(siteRecords)('$type $slug answers every field, interpreted and compiled alike', async (record) => {
    const name = queries[record.type]
    const type = getNamedType(schema.getQueryType()?.getFields()[name]?.type ?? schema.getQueryType()!)
    if (!isObjectType(type)) throw new Error(name)
    const query = `query ($slug: String!) { ${name}(slug: $slug) { ${everyField(type, schema, 3)} } }`
    const first = await server.ask(query, { slug: record.slug })
    expect(first.json.errors).toBeUndefined()
    expect(first.json.data[name].id).toBe(record.id)
    // Another spelling of the variables passes the cache by, so the document runs compiled.
    const second = await server.ask(query, { slug: record.slug, unused: 1 })
    expect(second.json).toEqual(first.json)
  })

  it('links to the site and its files by absolute addresses', async () => {
    const { json } = await server.ask(
      '{ measure(slug: "utlan") { url image { url variants { url } } attachments { url } themes { url } organisation { url } } }',
    )
    expect(json.data.measure).toEqual({
      url: `${publicUrl}/tiltak/utlan`,
      image: { url: `${publicUrl}/media/utlan.webp`, variants: [{ url: `${publicUrl}/media/utlan-600.webp` }] },
      attachments: [{ url: `${publicUrl}/dokumenter/avtalemal.pdf` }],
      themes: [{ url: `${publicUrl}/sok?tema=tema-fritid` }],
      organisation: { url: `${publicUrl}/organisasjoner/nettverket` },
    })
  })

  it('shows a record by its former slug, with its own slug', async () => {
    const { json } = await server.ask('{ measure(slug: "gammelt-navn") { slug } }')
    expect(json.data.measure.slug).toBe('utlan')
  })

  it('gives null without an error for what is withdrawn and for what never was', async () => {
    for (const slug of ['borte-tiltak', 'aldri'])
      expect((await server.ask(`{ measure(slug: "${slug}") { slug } }`)).json).toEqual({ data: { measure: null } })
  })

  it('tells only through resolve that something is gone', async () => {
    const ask = async (url: string) =>
      (await server.ask('query ($url: String!) { resolve(url: $url) { status id goneAt record { slug } } }', { url }))
        .json.data.resolve
    expect(await ask('/tiltak/borte-tiltak')).toEqual({
      status: 'GONE',
      id: 'borte',
      goneAt: '2026-05-17T08:00:00.000Z',
      record: null,
    })
    expect((await ask(`${publicUrl}/nn/tiltak/utlan`)).status).toBe('FOUND')
    expect((await ask('/tiltak/gammelt-navn')).status).toBe('MOVED')
    for (const url of ['/tiltak/aldri', 'https://annet.example/tiltak/utlan', '/sok', 'http://[', ''])
      expect((await ask(url)).status).toBe('NOT_FOUND')
  })

  it('orders contact points by the last confirmation and works clock states out when read', async () => {
    const query = '{ measure(slug: "utlan") { contactPoints { id clock { state } } clocks { contact { state } } } }'
    const expected = (fresh: string) => ({
      contactPoints: [
        { id: 'kontakt-fersk', clock: { state: fresh } },
        { id: 'kontakt-gammel', clock: { state: 'STALE' } },
      ],
      clocks: { contact: { state: fresh } },
    })
    expect((await server.ask(query)).json.data.measure).toEqual(expected('FRESH'))
    let today = '2026-11-24'
    const later = await graphqlServer({ today: () => today })
    expect((await later.ask(query)).json.data.measure).toEqual(expected('FRESH'))
    today = '2027-04-01'
    expect((await later.ask(query)).json.data.measure).toEqual(expected('DUE'))
    today = '2027-06-01'
    expect((await later.ask(query)).json.data.measure).toEqual(expected('STALE'))
    await later.close()
  })

  it('finds anything with an id by node and nodes, in the order asked, null for what is not public', async () => {
    const ids = ['utlan', 'borte', 'municipality_0301', 'county_50', 'tema-fritid', 'kontakt-fersk', 'gruppe-barn']
    const { json } = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })
    expect(json.data.nodes.map((node: { __typename: string } | null) => node?.__typename)).toEqual([
      'Measure',
      undefined,
      'Municipality',
      'County',
      'Theme',
      'ContactPoint',
      'TargetGroup',
    ])
    expect((await server.ask('{ node(id: "county_50") { ... on County { name } } }')).json.data.node.name).toBe(
      'Trøndelag',
    )
  })

  it('answers for a former municipality number as its one successor, and null where it was split', async () => {
    const { json } = await server.ask(
      '{ a: municipality(number: "3005") { number name formerNumbers county { number } } b: municipality(number: "1507") { name } }',
    )
    expect(json.data).toEqual({
      a: { number: '3301', name: 'Drammen', formerNumbers: ['3005'], county: { number: '33' } },
      b: null,
    })
  })

  it('tells equal names of municipalities apart', async () => {
    const { json } = await server.ask('{ municipalities(county: "18") { name label } }')
    expect(json.data.municipalities).toContainEqual({ name: 'Herøy', label: 'Herøy (Nordland)' })
    expect((await server.ask('{ municipalities(county: "99") { name } }')).json.data.municipalities).toEqual([])
  })

  it('gives text as HTML from the heading level asked, as Markdown and plain', async () => {
    const { json } = await server.ask('{ measure(slug: "utlan") { problem { html text markdown } } }')
    const text = 'Utstyr koster, og noen blir hjemme.'
    expect(json.data.measure.problem).toEqual({ html: `<p>${text}</p>`, text, markdown: expect.stringContaining(text) })
    const refused = await server.ask('{ measure(slug: "utlan") { problem { html(headingLevel: 1) } } }')
    expect(refused.json.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'headingLevel' })
  })

  it('narrows further what a field has narrowed already, by the same filter too', async () => {
    const experiences = async (where: object) =>
      (
        await server.ask(
          'query ($w: SearchWhere) { measure(slug: "utlan") { experiences(where: $w) { totalCount nodes { type } } } }',
          { w: where },
        )
      ).json.data.measure.experiences
    const own = await experiences({})
    expect(own.totalCount).toBeGreaterThan(0)
    for (const { type } of own.nodes) expect(['CASE_STORY', 'PILOT_EVALUATION']).toContain(type)
    expect((await experiences({ type: ['MEASURE'] })).totalCount).toBe(0)
    expect((await experiences({ measure: ['utlan'] })).totalCount).toBe(own.totalCount)
    expect((await experiences({ measure: ['x'] })).totalCount).toBe(0)
  })

  it('lets references to what is not public drop out of lists, and be null where there is one', async () => {
    const story = siteRecords.find(({ type }) => type === 'CASE_STORY')
    const guide = siteRecords.find(({ type }) => type === 'CONTACT_GUIDE')
    if (story?.type !== 'CASE_STORY' || guide?.type !== 'CONTACT_GUIDE') throw new Error('the sample has changed')
    const gone = ['borte', 'aldri']
    const dangling = openTemporaryCatalogue({
      ...siteBatch,
      records: [
        ...siteRecords,
        catalogueRecord.parse({
          ...story,
          id: 'lose-trader',
          slug: 'lose-trader',
          measures: ['borte', 'utlan', 'aldri'],
          organisations: gone,
          organisation: 'borte',
          themes: ['borte', 'tema-fritid'],
          targetGroups: gone,
          contactPoints: gone,
          related: gone,
          sources: [
            { title: 'Kilde', publisher: null, published: null, url: null, accessed: null, publication: 'borte' },
          ],
        }),
        catalogueRecord.parse({
          ...guide,
          id: 'lose-guide',
          slug: 'lose-guide',
          examples: ['borte', 'utlan'],
          steps: [{ whom: 'Noen', role: null, point: 'borte', how: null, say: null }],
        }),
      ],
    })
    const over = await graphqlServer({ reader: dangling.reader })
    const { json } = await over.ask(
      '{ caseStory(slug: "lose-trader") { measures { id } organisations { id } organisation { id } themes { id } targetGroups { id } contactPoints { id } sources { publication { id } } } contactGuide(slug: "lose-guide") { examples { id } steps { point { id } } } }',
    )
    await over.close()
    dangling.remove()
    expect(json).toEqual({
      data: {
        caseStory: {
          measures: [{ id: 'utlan' }],
          organisations: [],
          organisation: null,
          themes: [{ id: 'tema-fritid' }],
          targetGroups: [],
          contactPoints: [],
          sources: [{ publication: null }],
        },
        contactGuide: { examples: [{ id: 'utlan' }], steps: [{ point: null }] },
      },
    })
  })

  it('labels fall back from Northern Sámi to bokmål everywhere', async () => {
    const labels = (language: string) =>
      `{ themes { label(language: ${language}) scopeNote(language: ${language}) } targetGroups { label(language: ${language}) }
        vocabularies { terms { label(language: ${language}) } } measure(slug: "utlan") { licence { label(language: ${language}) } }
        search { facets { label(language: ${language}) values { label(language: ${language}) } } notices { message(language: ${language}) } }
        whoToContact(municipality: "0301") { explanation(language: ${language}) } }`
    const [sami, bokmal, nynorsk] = [
      await server.ask(labels('SE')),
      await server.ask(labels('NB')),
      await server.ask(labels('NN')),
    ]
    expect(sami.json.errors).toBeUndefined()
    expect(sami.json).toEqual(bokmal.json)
    expect(nynorsk.json).not.toEqual(bokmal.json)
  })

  it('lists its limits, and says who it is', async () => {
    const { json } = await server.ask(
      '{ about { schemaVersion catalogueVersion attribution contact limits { code value } licence { code url } } }',
    )
    expect(json.data.about.limits.map(({ code }: { code: string }) => code)).toEqual([
      'FIRST',
      'IDS',
      'FILTER_VALUES',
      'BODY_BYTES',
      'TOKENS',
      'DEPTH',
      'ALIASES',
      'COST',
      'DEADLINE_MS',
    ])
    expect(json.data.about).toMatchObject({ schemaVersion: '1.0.0', catalogueVersion: expect.any(String) })
  })
})
