import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clockDates } from '../../../src/lib/clocks'
import { graphqlServer, type GraphqlServer } from '../../helpers/graphqlServer'
import { aContactPoint, anOrganisation, openSampleCatalogue, sampleToday } from '../../helpers/sampleCatalogue'

const sample = openSampleCatalogue()
let server: GraphqlServer
beforeAll(async () => {
  const clock = clockDates('contact', '2026-11-01')
  sample.writer.apply({
    records: [
      anOrganisation({ id: 'org-grunder', kind: 'SOCIAL_ENTREPRENEUR', municipality: '5028', county: '50' }),
      anOrganisation({ id: 'org-lag', kind: 'VOLUNTARY', county: '50' }),
    ],
    contactPoints: [
      aContactPoint({ id: 'grunder', organisation: 'org-grunder', municipality: '5028', county: '50', clock }),
      aContactPoint({ id: 'lag', organisation: 'org-lag', county: '50', clock }),
    ],
  })
  server = await graphqlServer({ reader: sample.reader, today: () => sampleToday })
})
afterAll(async () => {
  await server.close()
  sample.remove()
})

describe('contact points of a place', () => {
  it('are its own, valid today and last confirmed first; never those of others who live there', async () => {
    const { json } = await server.ask(
      '{ municipality(number: "5028") { contactPoints { id } county { contactPoints { id } } } }',
    )
    const { contactPoints, county } = json.data.municipality
    expect(contactPoints.map(({ id }: { id: string }) => id)).toEqual([
      'kontakt-fersk',
      'kontakt-snart',
      'kontakt-gammel',
      'kontakt-ukjent',
    ])
    expect(county.contactPoints).toEqual([{ id: 'kontakt-fylket' }])
  })
})

describe('a question about contacts that cannot be understood', () => {
  it.each([
    ['municipality: "Melhus"', 'UNKNOWN_MUNICIPALITY', 'municipality', '5028'],
    ['municipality: "1507"', 'UNKNOWN_MUNICIPALITY', 'municipality', '1508'],
    ['county: "Trøndelag"', 'UNKNOWN_COUNTY', 'county', '50'],
    ['county: "50", theme: "friluftsliw"', 'UNKNOWN_THEME', 'theme', 'friluftsliv'],
    ['county: "50", situation: "sosial-entrepenor"', 'UNKNOWN_SITUATION', 'situation', 'sosial-entreprenor'],
  ])('%s is answered with %s and what would do', async (given, code, argument, near) => {
    for (let round = 0; round < 3; round++) {
      const { status, json } = await server.ask(`{ whoToContact(${given}) { level } }`, { round })
      const [{ message, extensions }] = json.errors
      expect([status, extensions.code, extensions.argument]).toEqual([200, code, argument])
      expect(extensions.nearest).toContain(near)
      expect(message).toMatch(/[.]$/)
    }
  })
})
