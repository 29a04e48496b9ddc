import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CatalogueInputError, type SearchRequest, type SearchWhere } from '../../../src/catalogue/store'
import {
  aMeasure,
  anOrganisation,
  aStory,
  openSampleCatalogue,
  openTemporaryCatalogue,
  paragraphs,
  sampleToday,
  type TemporaryCatalogue,
} from '../../helpers/sampleCatalogue'

let catalogue: TemporaryCatalogue
beforeAll(() => {
  catalogue = openSampleCatalogue()
})
afterAll(() => catalogue.remove())

function asked(given: Partial<SearchRequest>, of: TemporaryCatalogue = catalogue) {
  return of.reader.search({
    query: '',
    where: {},
    sort: 'RELEVANCE',
    prefer: 'NB',
    first: 100,
    after: null,
    today: sampleToday,
    ...given,
  })
}
function ids(given: Partial<SearchRequest>, of?: TemporaryCatalogue): string[] {
  return asked(given, of).hits.map(({ record }) => record.id)
}
function refused(given: Partial<SearchRequest>): CatalogueInputError {
  try {
    asked(given)
  } catch (error) {
    if (error instanceof CatalogueInputError) return error
    throw error
  }
  throw new Error('It was not refused.')
}

describe('words', () => {
  it('finds a record by a word of its title, summary, body and labels', () => {
    expect(ids({ query: 'Matverksted ' })).toContain('tiltak-matverksted')
    expect(ids({ query: 'oppskriften ' })).toEqual(['tiltak-matverksted'])
    expect(ids({ query: 'grønnsaker ' }).sort()).toEqual(['pilot-mat', 'tiltak-matverksted'])
    expect(ids({ query: 'matglede ' }).sort()).toEqual(['pilot-mat', 'tiltak-matverksted'])
  })

  it('finds other forms of a word', () => {
    expect(ids({ query: 'kommunene ' })).toEqual(ids({ query: 'kommune ' }))
    expect(ids({ query: 'depoter ' })).toContain('tiltak-utlan')
  })

  it('finds by names of terms above, synonyms, former names, places before and organisations', () => {
    expect(ids({ query: 'mosjon ' })).toContain('historie-melhus')
    expect(ids({ query: 'turliv ' })).toContain('historie-levanger')
    expect(ids({ query: 'Nord-Trøndelag ' })).toContain('historie-levanger')
    expect(ids({ query: 'Gamlenettverket ' })).toContain('tiltak-utlan')
    expect(ids({ query: 'Program for folkehelsearbeid ' })).toContain('tiltak-utlan')
  })

  it('takes the last word for the beginning of one, unless a space follows', () => {
    expect(ids({ query: 'grønns' })).toContain('pilot-mat')
    expect(ids({ query: 'grønns ' })).toEqual([])
    expect(ids({ query: 'folkehelsea' })).toContain('tiltak-utlan')
  })

  it('takes a beginning that is longer than the stem of the word', () => {
    const { reader, remove, writer } = openTemporaryCatalogue({
      records: [aMeasure({ id: 'en', description: paragraphs('Folkehelsen i kommunen') })],
    })
    const request = { where: {}, sort: 'RELEVANCE', prefer: 'NB', first: 10, after: null, today: sampleToday } as const
    expect(reader.search({ ...request, query: 'folkehels' }).totalCount).toBe(1)
    writer.apply({ remove: ['en'] })
    expect(reader.search({ ...request, query: 'folkehels' }).totalCount).toBe(0)
    remove()
  })

  it('puts a match in the title before one in the text', () => {
    const filler = Array.from({ length: 8 }, (_, index) => aStory({ id: `annet-${index}` }))
    const other = openTemporaryCatalogue({
      records: [
        ...filler,
        aMeasure({ id: 'a-tekst', description: paragraphs('Her står noe om rickshaw et sted.') }),
        aMeasure({ id: 'b-tittel', title: 'Rickshaw for eldre' }),
      ],
    })
    expect(ids({ query: 'rickshaw ' }, other)).toEqual(['b-tittel', 'a-tekst'])
    other.remove()
  })

  it('puts what is out of date behind what is not, on the day that it becomes so', () => {
    const clocks = {
      evidence: null,
      practice: { confirmedAt: '2023-06-01', dueAt: '2025-06-01', staleAt: '2026-06-01' },
    }
    const filler = Array.from({ length: 8 }, (_, index) => aStory({ id: `annet-${index}` }))
    const other = openTemporaryCatalogue({
      records: [
        ...filler,
        aMeasure({ id: 'a-gammelt', title: 'Rickshaw for eldre', clocks }),
        aMeasure({ id: 'b-nytt', title: 'Rickshaw for eldre' }),
      ],
    })
    expect(ids({ query: 'rickshaw ', today: '2026-05-31' }, other)).toEqual(['a-gammelt', 'b-nytt'])
    expect(ids({ query: 'rickshaw ', today: '2026-06-01' }, other)).toEqual(['b-nytt', 'a-gammelt'])
    other.remove()
  })

  it('needs every word, and says so where it has to make do with some', () => {
    expect(ids({ query: 'depotet kommunen ' })).toEqual(['tiltak-utlan'])
    expect(asked({ query: 'depotet kommunen ' }).notices).toEqual([])
    const some = asked({ query: 'lager verdensrommet ' })
    expect(some.hits.map(({ record }) => record.id)).toEqual(['tiltak-matverksted', 'historie-melhus'])
    expect(some.notices.map(({ code }) => code)).toEqual(['RELAXED'])
  })

  it.each([
    'AND',
    'OR NOT',
    'NEAR(a b, 3)',
    '"',
    '""',
    "'; DROP TABLE records; --",
    'title:utlån',
    '^utlån',
    'utlån*',
    '(',
    '*',
    '{title summary}: x',
    '\u0000',
    'utl\u0000ån',
    '🚲',
    '🚲🚲 sykkel',
    '\ud800',
    '% _',
    '-',
    '+',
  ])('treats %j as words, never as operators', (query) => {
    expect(() => asked({ query }).facets()).not.toThrow()
  })

  it('searches for the beginning of a word that has no end', () => {
    expect(asked({ query: 'a'.repeat(5000) }).totalCount).toBe(0)
  })

  it('cuts ten thousand words and says so', () => {
    const { notices } = asked({ query: 'utlån '.repeat(10_000) })
    expect(notices.map(({ code }) => code)).toContain('QUERY_CUT')
    expect(notices[0]?.messages.nb).toMatch(/Søket var langt/)
  })

  it('takes a query without words for none, and then sorts by newest', () => {
    expect(ids({ query: ' !? ' })).toEqual(ids({ sort: 'NEWEST' }))
    expect(asked({}).hits[0]?.score).toBe(0)
    expect(asked({ query: 'utlån' }).hits[0]?.score).toBeGreaterThan(0)
  })
})

describe('translations', () => {
  it('count as one hit with their original, shown in the language preferred', () => {
    expect(ids({ where: { type: ['MEASURE'] } })).toEqual(['tiltak-matverksted', 'tiltak-utlan'])
    expect(ids({ where: { type: ['MEASURE'] }, prefer: 'NN' }).sort()).toEqual([
      'tiltak-matverksted',
      'tiltak-utlan-nn',
    ])
    expect(asked({ where: { type: ['MEASURE'] } }).totalCount).toBe(2)
    expect(catalogue.reader.counts().MEASURE).toBe(2)
  })

  it('are found by words of either language', () => {
    expect(ids({ query: 'slepp ' })).toEqual(['tiltak-utlan'])
    expect(ids({ query: 'slepp ', prefer: 'NN' })).toEqual(['tiltak-utlan-nn'])
  })

  it('keep what exists in a language asked for', () => {
    expect(ids({ where: { language: ['NN'] } })).toEqual(['tiltak-utlan'])
    expect(asked({ where: { language: ['NB'] } }).totalCount).toBe(9)
    expect(asked({ where: { language: ['NB', 'NN'] } }).totalCount).toBe(9)
  })
})

describe('filters', () => {
  const found = (where: SearchWhere): string[] => ids({ where }).sort()

  it('are AND between fields and OR within one; empty ones filter nothing', () => {
    expect(found({ type: ['CASE_STORY', 'PILOT_EVALUATION'] })).toEqual([
      'historie-levanger',
      'historie-melhus',
      'pilot-mat',
    ])
    expect(found({ type: ['CASE_STORY'], municipality: ['5028'] })).toEqual(['historie-melhus'])
    expect(found({ type: [], theme: [] })).toHaveLength(9)
  })

  it('include what lies below a theme, and the municipalities of a county', () => {
    expect(found({ theme: ['fysisk-aktivitet'] })).toContain('historie-melhus')
    expect(found({ targetGroup: ['barn-og-unge'] })).toContain('pilot-mat')
    expect(found({ county: ['50'] })).toEqual([
      'guide-entreprenor',
      'historie-levanger',
      'historie-melhus',
      'tiltak-utlan',
    ])
  })

  it('do not give national records for a municipality', () => {
    expect(found({ municipality: ['5028'] })).toEqual(['historie-melhus', 'tiltak-utlan'])
  })

  it('follow a measure to what is about it, and an organisation to what it takes part in', () => {
    expect(found({ measure: ['utlan-av-utstyr'] })).toEqual(['historie-levanger', 'historie-melhus', 'tiltak-utlan'])
    expect(found({ measure: ['tiltak-utlan-nn'] })).toEqual(['historie-levanger', 'historie-melhus', 'tiltak-utlan'])
    expect(found({ organisation: ['eksempelnettverket'] })).toEqual(['org-nettverket', 'tiltak-utlan'])
  })

  it("keep a story by its own status, and a measure by any of its places'", () => {
    expect(found({ status: ['STOPPED'] })).toEqual(['historie-levanger', 'tiltak-utlan'])
    expect(found({ status: ['PILOT'] })).toEqual(['pilot-mat', 'tiltak-matverksted'])
  })

  it('keep what overlaps the years; what goes on has no end', () => {
    expect(found({ yearFrom: 2018, yearTo: 2018 })).toEqual([
      'historie-melhus',
      'pilot-mat',
      'tiltak-matverksted',
      'tiltak-utlan',
    ])
    expect(found({ yearTo: 2014 })).toEqual(['tiltak-utlan'])
    expect(found({ yearFrom: 2030 })).toEqual(['historie-melhus', 'tiltak-utlan'])
  })

  it('refuse years the wrong way round', () => {
    expect(refused({ where: { yearFrom: 2020, yearTo: 2010 } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'where.yearFrom',
    })
  })

  it('take former slugs and numbers, and say so', () => {
    const theme = asked({ where: { theme: ['mosjon'] } })
    expect(theme.totalCount).toBeGreaterThan(0)
    expect(theme.notices).toMatchObject([{ code: 'MOVED_VALUE', argument: 'where.theme', value: 'mosjon' }])
    expect(asked({ where: { measure: ['bua'] } }).totalCount).toBe(3)
    const halden = asked({ where: { municipality: ['3001'] } })
    expect(halden.notices).toMatchObject([{ code: 'MOVED_VALUE', value: '3001' }])
    expect(halden.facets(['MUNICIPALITY'])[0]?.values).toContainEqual(
      expect.objectContaining({ value: '3101', selected: true, count: 0 }),
    )
  })

  it.each(['theme', 'targetGroup', 'municipality', 'county', 'measure', 'organisation', 'sector'] as const)(
    'match nothing by a %s that nobody knows, and say so',
    (key) => {
      const unknown = asked({ where: { [key]: ['finnes-ikke'] } })
      expect(unknown.totalCount).toBe(0)
      expect(unknown.notices).toMatchObject([{ code: 'UNKNOWN_VALUE', argument: `where.${key}`, value: 'finnes-ikke' }])
      expect(() => unknown.facets()).not.toThrow()
    },
  )

  it('leave unlisted organisations out of everything but their own page', () => {
    expect(found({ type: ['ORGANISATION'] })).toEqual(['org-nettverket'])
    expect(ids({ query: 'Melhus kommune ' })).not.toContain('org-melhus')
    expect(catalogue.reader.recordBySlug('ORGANISATION', 'melhus-kommune')?.id).toBe('org-melhus')
    expect(catalogue.reader.counts().ORGANISATION).toBe(1)
  })
})

describe('order', () => {
  it('is the Norwegian alphabet, case ignored, æ ø å last and aa two letters', () => {
    const titles = ['Ålesund', 'ære', 'Zoo', 'Østre', 'aare', 'Abel', 'abc', 'Århus', 'Öl']
    const other = openTemporaryCatalogue({
      records: titles.map((title, index) => anOrganisation({ id: `o${index}`, title })),
    })
    expect(asked({ sort: 'TITLE' }, other).hits.map(({ record }) => record.title)).toEqual([
      'aare',
      'abc',
      'Abel',
      'Zoo',
      'ære',
      'Öl',
      'Østre',
      'Ålesund',
      'Århus',
    ])
    other.remove()
  })

  it('is first published last first, ties by id', () => {
    const other = openTemporaryCatalogue({
      records: [
        aStory({ id: 'b', publishedAt: '2026-02-01T00:00:00.000Z' }),
        aStory({ id: 'a', publishedAt: '2026-02-01T00:00:00.000Z' }),
        aStory({ id: 'c', publishedAt: '2026-03-01T00:00:00.000Z' }),
      ],
    })
    expect(ids({ sort: 'NEWEST' }, other)).toEqual(['c', 'a', 'b'])
    other.remove()
  })
})

describe('highlights', () => {
  it('are verbatim pieces of the plain text, with what matched marked by its stem', () => {
    const found = asked({ query: 'depot barn ' })
    const hit = found.hits.find(({ record }) => record.id === 'tiltak-utlan')
    if (hit === undefined) throw new Error('not found')
    const highlights = found.highlights(hit)
    expect(highlights.map(({ field }) => field)).toEqual(['BODY', 'LABELS'])
    const body = highlights[0]?.parts ?? []
    expect(body.filter((part) => part.match).map((part) => part.text)).toContain('Barn')
    const whole = body.map((part) => part.text).join('')
    expect(whole.length).toBeLessThanOrEqual(230)
    expect(
      'Ordningen låner ut utstyr til friluft og idrett. Barn i familier med lite penger kan være med på det samme som andre.',
    ).toContain(whole)
  })

  it('keep what looks like HTML as text', () => {
    const found = asked({ query: 'brukt uten kjøpe ' })
    const hit = found.hits[0]
    const text =
      hit === undefined
        ? ''
        : found
            .highlights(hit)[0]
            ?.parts.map((part) => part.text)
            .join('')
    expect(text).toContain('<b>uten</b>')
  })

  it('are none without words to search for', () => {
    const found = asked({})
    expect(found.hits.flatMap((hit) => found.highlights(hit))).toEqual([])
  })
})
