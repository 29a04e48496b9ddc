import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memoryCatalogue } from '../../helpers/memoryCatalogue'
import { siteBatch, siteToday } from '../../helpers/siteRecords'
import { startSite, type SiteServer } from '../../helpers/siteServer'

let site: SiteServer
beforeAll(async () => {
  site = await startSite({ reader: memoryCatalogue(siteBatch), today: siteToday })
})
afterAll(() => site.stop())

describe('whom do I contact', () => {
  it('asks first: place, subject and situation, in a plain form', async () => {
    const { response, body } = await site.get('/hvem-kontakter-jeg')
    expect(response.status).toBe(200)
    expect(body).toMatch(/<form class="question"[^>]* action="\/hvem-kontakter-jeg"[^>]* method="get"/)
    for (const name of ['sted', 'tema', 'situasjon']) expect(body).toContain(`name="${name}"`)
    expect(body).not.toContain('contact-block')
  })

  it('leads a name that was typed on to the number, subject kept', async () => {
    const theme = siteBatch.terms?.find((term) => term.kind === 'THEME')?.slug ?? ''
    const { response } = await site.get(`/en/hvem-kontakter-jeg?sted=melhus&tema=${theme}&situasjon=`)
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      `/en/hvem-kontakter-jeg?kommune=5028&tema=${theme}`,
    ])
  })

  it('answers with one contact, the ladder that led there, and a draft', async () => {
    const { response, body } = await site.get('/hvem-kontakter-jeg?kommune=5028')
    expect(response.status).toBe(200)
    expect(body.match(/class="contact-block main"/g)).toHaveLength(1)
    expect(body).toMatch(/<ol class="ladder">/)
    expect(body).toMatch(/<li class="used">/)
    expect(body).toContain('Utkast til e-post')
    expect(body).toMatch(/Melhus/)
  })

  it('never calls a contact fresh that nobody confirmed in time', async () => {
    const late = await startSite({ reader: memoryCatalogue(siteBatch), today: '2031-01-01' })
    const { body } = await late.get('/hvem-kontakter-jeg?kommune=5028')
    await late.stop()
    expect(body).toContain('contact-block main')
    expect(body).not.toContain('class="freshness fresh"')
  })

  it('tells places of one name apart, with a link for each', async () => {
    const { response, body } = await site.get('/hvem-kontakter-jeg?sted=Her%C3%B8y')
    expect(response.status).toBe(400)
    expect(body).toContain('href="/hvem-kontakter-jeg?kommune=1515">Herøy (Møre og Romsdal)</a>')
    expect(body).toContain('href="/hvem-kontakter-jeg?kommune=1818">Herøy (Nordland)</a>')
    expect(body).toContain('aria-invalid="true"')
  })

  it('understands a former name, and says so', async () => {
    const { response, body } = await site.get('/hvem-kontakter-jeg?sted=Ski')
    expect(response.status).toBe(200)
    expect(body).toContain('«Ski» er i dag en del av Nordre Follo.')
  })

  it.each([
    ['an unknown place', 'sted=Narnia', 'Vi finner ingen kommune'],
    ['an unknown subject', 'kommune=5028&tema=finnes-ikke', 'Vi kjenner ikke temaet «finnes-ikke»'],
    ['an unknown situation', 'kommune=5028&situasjon=finnes-ikke', 'Vi kjenner ikke situasjonen «finnes-ikke»'],
    ['a number that never was', 'kommune=9999', 'Vi finner ingen kommune'],
  ])('answers %s with a sentence', async (_what, query, sentence) => {
    const { response, body } = await site.get(`/hvem-kontakter-jeg?${query}`)
    expect(response.status).toBe(400)
    expect(body).toContain(sentence)
  })
})
