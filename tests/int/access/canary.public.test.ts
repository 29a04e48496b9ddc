import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { syncFailures } from '../../../src/catalogue/sync'
import { readSchema } from '../../../src/graphql/schema/sdl'
import type { Rule } from '../../helpers/canary/flock'
import { graphqlQuestions, searches } from '../../helpers/canary/graphqlQuestions'
import { startHost } from '../../helpers/canary/host'
import { Listener } from '../../helpers/canary/listener'
import { Garden, password } from '../../helpers/canary/plant'
import { publicFields } from '../../helpers/canary/publicFields'
import { readAll, restQuestions } from '../../helpers/canary/restQuestions'
import { filePages, recordPages, siteQuestions } from '../../helpers/canary/siteQuestions'
import { type House, openHouse } from '../publishing/house'

/** It is one long walk; on a busy machine it takes its time. */
const patience = 300_000
const schema = readSchema()
const hidden: readonly Rule[] = ['never', 'past', 'dated']
let house: House
let garden: Garden
let host: Awaited<ReturnType<typeof startHost>>
/** Where a mirror stood before anything was withdrawn. */
let since: string
/** Those who listened as the public does. */
const strangers: Listener[] = []

function stranger(): Listener {
  const listener = new Listener(host.url, garden.flock)
  strangers.push(listener)
  return listener
}
const nests = (birds: Iterable<{ nest: string }>) => [...birds].map(({ nest }) => nest)
const total = (of: 'answers' | 'bytes') => strangers.reduce((sum, listener) => sum + listener[of], 0)
/** What lies in the catalogue's file and its journal, index and free pages included. */
const inFile = (...rules: Rule[]) =>
  [...garden.flock.heardIn(['', '-wal'].map((end) => readFileSync(house.cataloguePath + end, 'latin1')).join('\n'))]
    .filter(({ rule }) => rules.includes(rule))
    .map(({ nest }) => nest)

beforeAll(async () => {
  house = await openHouse()
  // A stranger's questions are refused by the thousand: nobody reads the log of it.
  house.payload.logger.level = 'silent'
  garden = await Garden.on(house.payload)
  await garden.plant()
  await house.sync().settle()
  since = house.reader().changes(null, 100).cursor
  host = await startHost(house.payload, house.key, house.reader())
}, patience)
afterAll(async () => {
  await host?.stop()
  await house.close()
})

describe('a canary in every field of every collection, in every state', { timeout: patience }, () => {
  it('sings while it is public: what is withdrawn later is heard before', async () => {
    const before = new Listener(host.url, garden.flock)
    await before.askAll([
      ...graphqlQuestions(garden.flock, schema, since),
      ...recordPages(garden.flock),
      ...filePages(garden.planted),
    ])
    // What was replaced is gone already.
    const past = garden.flock.withRule('past').filter(({ nest }) => !nest.includes(' replaced '))
    const silent = past.filter((bird) => !before.heard.has(bird))
    expect(nests(silent)).toEqual([])
  })

  it('lies in the content database, every one of them', async () => {
    await garden.wither()
    await house.sync().settle()
    expect(garden.lost).toEqual([])
    expect(syncFailures().map(({ collection }) => collection)).toEqual(['measures'])
  })

  it('is on no page of the site, in no header and no file where it is not public', async () => {
    const listener = stranger()
    const sitemap = await listener.ask({ path: '/sitemap.xml' })
    const paths = [...sitemap.text.matchAll(/<loc>https?:\/\/[^/<]*([^<]*)<\/loc>/g)].map(([, path = '']) => path)
    await listener.askAll(siteQuestions(garden.flock, garden.planted, paths))
    expect(listener.leaks()).toEqual([])
    expect(listener.faults()).toEqual([])
  })

  it('is in no answer and no error of the public GraphQL where it is not public', async () => {
    const listener = stranger()
    await listener.askAll(graphqlQuestions(garden.flock, schema, since))
    const calls = garden.flock.withRule(...hidden).map(({ call }) => call)
    const answers = await listener.askAll(searches(calls))
    expect(answers.filter(({ text }) => !/"totalCount":0/.test(text) || /"totalCount":[1-9]/.test(text))).toEqual([])
    expect(listener.leaks()).toEqual([])
    expect(listener.faults()).toEqual([])
  })

  it('is in no answer of the panel’s REST to somebody who is not signed in, public or not', async () => {
    const listener = stranger()
    await listener.askAll(restQuestions(house.payload, garden.flock, garden.planted))
    expect(nests(listener.heard.keys())).toEqual([])
    expect(listener.faults()).toEqual([])
  })

  it('is heard by an editor through the same REST, so it would have been heard', async () => {
    const [{ call = '' } = {}] = garden.flock.birds.filter(({ nest }) => nest === 'users draft email')
    const login = await fetch(`${host.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: `post@${call}.example`, password }),
    })
    const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? ''
    const editor = new Listener(host.url, garden.flock)
    const headers = { cookie, 'sec-fetch-site': 'same-origin' }
    await editor.askAll(readAll(house.payload, garden.planted).map((question) => ({ ...question, headers })))
    // Not by an editor either: what was deleted for ever, what a camera wrote, and people without a basis that holds.
    const nobodys = /^\S+ deleted |maker, in the file$|^contact-points (leading|newer|baseless).* person\./
    const missed = garden.flock.withRule('never').filter((bird) => !editor.heard.has(bird) && !nobodys.test(bird.nest))
    expect(nests(missed)).toEqual([])
  })

  it('is seen where it is public, every one of them', () => {
    const unseen = garden.flock.withRule('public').filter((bird) => !strangers.some(({ heard }) => heard.has(bird)))
    expect(nests(unseen)).toEqual([])
  })

  it('has a field for every line of the list of what is public', () => {
    const planted = new Set(nests(garden.flock.birds).map((nest) => nest.replace(/ \(.*\)$/, '')))
    const lines = Object.entries(publicFields).flatMap(([slug, paths]) =>
      paths.map((path) => `${slug} published ${path}`),
    )
    expect(lines.filter((line) => !planted.has(line))).toEqual([])
  })

  it('was never in the catalogue’s file where it never was public; what was public is in no file made anew', async () => {
    expect(inFile('never')).toEqual([])
    await house.stop()
    house.deleteCatalogue()
    await house.start()
    expect(inFile('never', 'past')).toEqual([])
    expect(inFile('public').length).toBeGreaterThan(500)
  })

  it('tells how much was gone through', () => {
    const planted = garden.flock.withRule(...hidden).length
    const open = garden.flock.withRule('public').length
    const leaks = strangers.flatMap((listener) => listener.leaks()).length
    console.log(
      `canaries: ${planted} planted in ${garden.planted.length} documents beside ${open} public texts; ${total('answers')} answers (${Math.round(total('bytes') / 1e6)} MB) gone through, ${leaks} leaks`,
    )
    expect(planted).toBeGreaterThan(1_500)
    expect(total('answers')).toBeGreaterThan(2_500)
  })
})
