import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCatalogue } from '../../../src/catalogue'
import { siteBatch, siteToday } from '../../helpers/siteRecords'
import { startSite, type SiteServer } from '../../helpers/siteServer'

// The real engine: what people type must be safe all the way down.
const folder = mkdtempSync(join(tmpdir(), 'site-search-'))
const catalogue = openCatalogue(join(folder, 'catalogue.db'), { readOnly: false })
let site: SiteServer
beforeAll(async () => {
  catalogue.apply(siteBatch)
  site = await startSite({ reader: catalogue, today: siteToday })
})
afterAll(async () => {
  await site.stop()
  catalogue.close()
  rmSync(folder, { recursive: true })
})

describe('search', () => {
  it('shows the words again, the count and the hits', async () => {
    const { response, body } = await site.get('/sok?q=turutstyr')
    expect(response.status).toBe(200)
    expect(body).toContain('value="turutstyr"')
    expect(body).toMatch(/<h2 class="hit-count">\d+ treff<\/h2>/)
    expect(body).toMatch(/<li class="card">.*<mark>/s)
    expect(body).toContain('<title>turutstyr: ')
  })

  it('keeps what a record holds as text', async () => {
    const { body } = await site.get('/sok')
    expect(body).toContain('&lt;turutstyr&gt;')
    expect(body).not.toContain('<turutstyr>')
    const echoed = await site.get(`/sok?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(echoed.body).not.toContain('<script>alert')
  })

  it('offers ways on where nothing is found, the last a person to ask', async () => {
    const { response, body } = await site.get('/nn/sok?q=finnsikkje&type=MEASURE')
    expect(response.status).toBe(200)
    expect(body).toContain('Ingen treff på «finnsikkje»')
    expect(body).toMatch(/href="\/nn\/hvem-kontakter-jeg">Finn ut kven du kan spørje/)
  })

  it('shows chosen filters as links that take them off', async () => {
    const { body } = await site.get('/sok?q=utl%C3%A5n&type=MEASURE&fra=2010')
    expect(body).toMatch(/<a class="ds-chip" data-removable="true" href="\/sok\?q=utl%C3%A5n&amp;fra=2010">/)
    expect(body).toMatch(/<a class="ds-chip" data-removable="true" href="\/sok\?q=utl%C3%A5n&amp;type=MEASURE">/)
    expect(body).toContain('Avgrens søket, 2 valgt')
  })

  it('completes words as JSON', async () => {
    const { response, body } = await site.get('/forslag?q=utl')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/json/)
    for (const suggestion of JSON.parse(body)) expect(suggestion.href).toMatch(/^\//)
    expect(JSON.parse((await site.get('/forslag')).body)).toEqual([])
  })

  const malformed: [string, string][] = [
    ['an unknown type', 'type=STEIN'],
    ['an unknown effect', 'effekt=magisk'],
    ['a year in words', 'fra=ifjor'],
    ['years turned round', 'fra=2020&til=2010'],
    ['a bad cursor', 'etter=ikke-en-markor'],
    ['an unknown order', 'sorter=tilfeldig'],
    ['too many values', Array.from({ length: 80 }, (_unused, index) => `tema=t${index}`).join('&')],
  ]
  it.each(malformed)('answers %s with a sentence', async (_what, query) => {
    const { response, body } = await site.get(`/sok?${query}`)
    expect(response.status).toBe(400)
    expect(body).toMatch(/<div class="problems" role="alert"><h2>Du må rette/)
    expect(body).toMatch(/<h2 class="hit-count">/)
  })

  const strange: [string, string][] = [
    ['SQL', "q=';DROP TABLE records;--"],
    ['full-text operators', 'q=NEAR(a b) OR "c* ^d'],
    ['an unclosed quote', 'q="'],
    ['emoji', 'q=🚲🥕'],
    ['NUL', 'q=a%00b'],
    ['broken percent', 'q=%E0%A4%A'],
    ['lone surrogate', 'q=%ED%A0%80'],
    ['very many words', `q=${Array.from({ length: 1_000 }, () => 'ord').join('+')}`],
    ['a parameter twice', 'q=a&q=b&sorter=newest&sorter=title'],
    ['names of prototypes', '__proto__=x&constructor=y&tema=__proto__'],
    ['an array in brackets', 'type[]=MEASURE&tema[0]=x'],
  ]
  it.each(strange)('takes %s as words', async (_what, query) => {
    const { response } = await site.get(`/sok?${query}`)
    expect(response.status).toBe(200)
  })
})
