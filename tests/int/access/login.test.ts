import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { beforeAll, expect, test, vi } from 'vitest'
import { openRestPanel, password, type RestPanel } from '../../helpers/restPanel'

let panel: RestPanel
/** The costly part of a login, which tells known from unknown where it is left out. */
const hashing = vi.spyOn(crypto, 'pbkdf2')

beforeAll(async () => {
  // Before the panel is loaded, so that it takes the watched function.
  syncBuiltinESMExports()
  panel = await openRestPanel()
  await panel.person('known@x.example', ['MEMBER'])
  await panel.person('locked@x.example', ['MEMBER'])
})

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const wrongPassword = 'noe helt annet enn dette'
const kinds = ['known', 'unknown', 'locked'] as const

/** A person whose account is locked for the moment, as after five wrong passwords. */
async function lockedPerson(email: string): Promise<void> {
  const { user } = await panel.person(email, ['MEMBER'])
  const lockUntil = new Date(Date.now() + 600_000).toISOString()
  await panel.payload.db.updateOne({ collection: 'users', id: user.id, data: { lockUntil, loginAttempts: 5 } })
}

test(
  'a refused login tells nothing: same words and same work for known, locked and unknown',
  { timeout: 120_000 },
  async () => {
    const answers = new Set<string>()
    const work = new Set<string>()
    const times: Record<(typeof kinds)[number], number[]> = { known: [], unknown: [], locked: [] }
    await lockedPerson('closed@x.example')
    for (let round = 0; round < 5; round += 1) {
      for (const kind of kinds) {
        const email = { known: 'known@x.example', unknown: `unknown${round}@x.example`, locked: 'closed@x.example' }
        hashing.mockClear()
        const startedAt = performance.now()
        const answer = await panel.rest('POST', '/users/login', { email: email[kind], password: wrongPassword })
        times[kind].push(performance.now() - startedAt)
        answers.add(`${answer.status} ${answer.text}`)
        const [[, , iterations, length, digest] = []] = hashing.mock.calls
        work.add(`${hashing.mock.calls.length} × ${iterations} ${length} ${digest}`)
      }
    }
    expect(answers.size).toBe(1)
    expect([...work]).toEqual(['1 × 600000 32 sha256'])
    const figures = kinds.map((kind) => `${kind} ${median(times[kind]).toFixed(0)} ms`)
    console.log(`login refused, median: ${figures.join(', ')}`)
  },
)

test(
  'five wrong passwords lock the account, and the right one is refused in the same words',
  { timeout: 60_000 },
  async () => {
    const attempt = (given: string) =>
      panel.rest('POST', '/users/login', { email: 'locked@x.example', password: given })
    const wrong = await attempt(wrongPassword)
    for (let count = 1; count < 5; count += 1) await attempt(wrongPassword)
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
