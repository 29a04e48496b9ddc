import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EnvError, parseEnv, variableNames } from '../../src/env'
import { trustProxy } from '../../src/server/clientAddress'

const folder = mkdtempSync(join(tmpdir(), 'erfaringsbanken-env-'))
const local = { SECRET_PATH: join(folder, 'secret') }

function sentences(variables: Record<string, string>): readonly string[] {
  try {
    parseEnv({ ...local, ...variables })
  } catch (error) {
    if (error instanceof EnvError) return error.sentences
    throw error
  }
  return []
}

describe('settings', () => {
  it('need nothing to be set', () => {
    const env = parseEnv(local)
    expect(env.DATABASE_URL).toBe('file:./data/content.db')
    expect(env.PUBLIC_URL).toBe('http://localhost:3000')
    expect(env.isProduction).toBe(false)
  })

  it('keep the secret they made, so that a restart signs nobody out', () => {
    const first = parseEnv(local).PAYLOAD_SECRET
    expect(first.length).toBeGreaterThanOrEqual(32)
    expect(parseEnv(local).PAYLOAD_SECRET).toBe(first)
    expect(readFileSync(local.SECRET_PATH, 'utf8').trim()).toBe(first)
  })

  it.each([
    ['PORT', 'seventy'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'postgres://somewhere'],
    ['DATABASE_URL', 'file::memory:'],
    ['PUBLIC_URL', 'erfaringsbanken.no'],
    ['PAYLOAD_SECRET', 'short'],
    ['TRUST_PROXY', 'yes please'],
    ['TRUST_PROXY', 'abc'],
    ['TRUST_PROXY', '10.0.0.0/99'],
    ['TRUST_PROXY', '1,'],
    ['TRUST_PROXY', '127.0.0.1, everybody'],
    ['SMTP_URL', 'mail.example.org'],
    ['MAIL_FROM', 'nobody'],
    ['MONGODB_ALLOW_STANDALONE', 'maybe'],
    ['METRICS_TOKEN', 'short'],
    ['LOG_LEVEL', 'chatty'],
    ['FAKE_NOW', 'tomorrow'],
  ])('say in one sentence that %s=%s is wrong', (name, value) => {
    const [sentence, ...others] = sentences({ [name]: value })
    expect(others).toEqual([])
    expect(sentence).toMatch(new RegExp(`^${name} .+\\.$`))
  })

  it.each(['none', '1', '10.0.0.0/8, loopback', '2001:db8::/32,192.0.2.7'])(
    'take TRUST_PROXY=%s, and the host can use it',
    (value) => {
      expect(sentences({ TRUST_PROXY: value })).toEqual([])
      expect(trustProxy(parseEnv({ ...local, TRUST_PROXY: value }).TRUST_PROXY)).toBeTypeOf('function')
    },
  )

  it('say everything that is wrong at once', () => {
    expect(sentences({ PORT: 'x', LOG_LEVEL: 'x' })).toHaveLength(2)
  })

  it('with an https address refuse to start without a secret and a word on proxies', () => {
    const wrong = sentences({ PUBLIC_URL: 'https://erfaringsbanken.example' })
    expect(wrong.map((sentence) => sentence.split(' ')[0])).toEqual(['PAYLOAD_SECRET', 'TRUST_PROXY'])
  })

  it('with an https address refuse a moved clock', () => {
    const production = { PUBLIC_URL: 'https://a.example', PAYLOAD_SECRET: 'x'.repeat(32), TRUST_PROXY: 'none' }
    expect(parseEnv({ ...production }).isProduction).toBe(true)
    expect(sentences({ ...production, FAKE_NOW: '2026-01-01T00:00:00Z' })[0]).toMatch(/^FAKE_NOW /)
  })

  it('take an empty value as not set', () => {
    expect(parseEnv({ ...local, PORT: '', PUBLIC_URL: '' }).PORT).toBe(3000)
  })

  it('are each told of in .env.example', () => {
    const example = readFileSync('.env.example', 'utf8')
    const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name).sort()
    expect(named).toEqual([...variableNames].sort())
  })
})
