import { beforeAll, expect, test } from 'vitest'
import { password, smallPanel, type SmallPanel } from './smallPanel'

let panel: SmallPanel
beforeAll(async () => {
  panel = await smallPanel('access-login')
  await panel.person('known@x.example', ['MEMBER'])
  await panel.person('locked@x.example', ['MEMBER'])
})

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

test(
  'a refused login tells nothing: same words and same time for known, locked and unknown',
  { timeout: 60_000 },
  async () => {
    const answers = new Set<string>()
    const times = { known: [] as number[], unknown: [] as number[] }
    for (let round = 0; round < 7; round += 1) {
      for (const kind of ['known', 'unknown'] as const) {
        const email = kind === 'known' ? 'known@x.example' : `unknown${round}@x.example`
        const startedAt = performance.now()
        const answer = await panel.rest('POST', '/users/login', { email, password: 'noe helt annet enn dette' })
        times[kind].push(performance.now() - startedAt)
        answers.add(`${answer.status} ${answer.text}`)
      }
    }
    expect(answers.size).toBe(1)
    console.log(
      `login refused, median: known ${median(times.known).toFixed(0)} ms, unknown ${median(times.unknown).toFixed(0)} ms`,
    )
    expect(Math.abs(median(times.known) - median(times.unknown))).toBeLessThan(50)
  },
)

test(
  'five wrong passwords lock the account, and the right one is refused in the same words',
  { timeout: 60_000 },
  async () => {
    const attempt = (given: string) =>
      panel.rest('POST', '/users/login', { email: 'locked@x.example', password: given })
    const wrong = await attempt('noe helt annet enn dette')
    for (let count = 1; count < 5; count += 1) await attempt('noe helt annet enn dette')
    const right = await attempt(password)
    expect([right.status, right.text]).toEqual([wrong.status, wrong.text])
    expect(right.cookie).toBeUndefined()
  },
)

test('an account that is tried too often answers so, known or not', { timeout: 60_000 }, async () => {
  let last = 0
  for (let count = 0; count < 11; count += 1)
    last = (await panel.rest('POST', '/users/login', { email: 'never@x.example', password: 'x' })).status
  expect(last).toBe(429)
})

test('the session cookie is out of reach of scripts and of other sites', async () => {
  const answer = await panel.rest('POST', '/users/login', { email: 'cookie@x.example', password })
  expect(answer.status).toBe(401)
  await panel.person('cookie@x.example', ['MEMBER'])
  const entered = await panel.rest('POST', '/users/login', { email: 'cookie@x.example', password })
  expect(entered.headers.get('set-cookie')).toMatch(/HttpOnly/i)
  expect(entered.headers.get('set-cookie')).toMatch(/SameSite=Lax/i)
  expect(entered.json.token).toBeUndefined()
})
