import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { dirname, resolve } from 'node:path'
import proxyAddr from 'proxy-addr'
import { z } from 'zod'
import { namesReplicaSet } from './lib/replicaSet'

/*
 * The only reader of process.env. Every variable has a default that works on a fresh machine; `.env.example` gives the
 * reason for each. An https PUBLIC_URL is the switch to production.
 */

const flag = z.enum(['true', 'false'], { error: 'must be true or false' }).transform((value) => value === 'true')
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be a port number from 0 to 65535')

const databaseUrl = z
  .string()
  .regex(/^(file:.+|mongodb(\+srv)?:\/\/.+)/, 'must begin with file: (SQLite) or mongodb:// (MongoDB)')
  .refine((url) => !/^file:+memory:/.test(url), 'cannot be an in-memory database: its tables vanish; name a file')

const proxyRanges = ['loopback', 'linklocal', 'uniquelocal']

/** Whether proxies are named so that they can be told: `none`, how many, or a list of addresses and networks. */
function namesProxies(setting: string): boolean {
  if (setting === 'none' || /^\d{1,2}$/.test(setting)) return true
  const parts = setting.split(',').map((part) => part.trim())
  if (!parts.every((part) => proxyRanges.includes(part) || isIP(part.split('/', 1)[0] ?? '') !== 0)) return false
  try {
    proxyAddr.compile(parts)
    return true
  } catch {
    // A network's size that is none: 10.0.0.0/99.
    return false
  }
}

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  DATABASE_URL: databaseUrl.default('file:./data/content.db'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://erfaringsbanken.no' })
    .optional(),
  PORT: port.default(3000),
  HOST: z.string().min(1, 'must not be empty').default('0.0.0.0'),
  PAYLOAD_SECRET: z.string().min(32, 'must be at least 32 characters').optional(),
  TRUST_PROXY: z
    .string()
    .refine(
      namesProxies,
      'must be none, a number of proxies, or their addresses with commas between (10.0.0.0/8, loopback)',
    )
    .optional(),
  CATALOGUE_PATH: z.string().min(1).default('data/catalogue.db'),
  MEDIA_DIR: z.string().min(1).default('data/media'),
  DOCUMENTS_DIR: z.string().min(1).default('data/documents'),
  SECRET_PATH: z.string().min(1).default('data/secret'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be an address such as smtp://user:password@host:587' })
    .optional(),
  MAIL_FROM: z.email({ error: 'must be an e-mail address' }).optional(),
  MONGODB_ALLOW_STANDALONE: flag.default(false),
  METRICS_TOKEN: z.string().min(16, 'must be at least 16 characters').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  FAKE_NOW: z.iso
    .datetime({ error: 'must be an instant such as 2026-11-22T01:12:07Z' })
    .transform((value) => new Date(value))
    .optional(),
})

/** Names of all variables that are read. */
export const variableNames: readonly string[] = Object.keys(schema.shape)

type Parsed = z.infer<typeof schema>

/** The settings of this process. */
export interface Env extends Omit<Parsed, 'PUBLIC_URL' | 'PAYLOAD_SECRET' | 'TRUST_PROXY'> {
  /** Origin of the site, without a slash at the end. */
  PUBLIC_URL: string
  PAYLOAD_SECRET: string
  TRUST_PROXY: string
  /** True where PUBLIC_URL is https: secure cookies, no defaults that only suit one machine. */
  isProduction: boolean
}

/** What is wrong with the settings: one sentence per variable. */
export class EnvError extends Error {
  override name = 'EnvError'
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'))
  }
}

/** Secrets made on first use are kept, so that sessions survive a restart. */
function localSecret(path: string): string {
  const file = resolve(path)
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const secret = randomBytes(48).toString('base64url')
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' })
    return secret
  } catch {
    return readFileSync(file, 'utf8').trim()
  }
}

/** Reads the settings from named variables; throws `EnvError` with a sentence for each that is wrong. */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (!result.success) {
    throw new EnvError(
      result.error.issues.map(
        (issue) => `${issue.path.join('.')} ${issue.message}. See .env.example for what it is for.`,
      ),
    )
  }
  const { PUBLIC_URL, PAYLOAD_SECRET, TRUST_PROXY, ...rest } = result.data
  const isProduction = PUBLIC_URL?.startsWith('https:') ?? false
  const missing: string[] = []
  if (isProduction && PAYLOAD_SECRET === undefined)
    missing.push(
      'PAYLOAD_SECRET must be set when PUBLIC_URL is https: at least 32 random characters, the same at every start.',
    )
  if (isProduction && TRUST_PROXY === undefined)
    missing.push(
      'TRUST_PROXY must be stated when PUBLIC_URL is https: none, the number of proxies in front, or their addresses.',
    )
  if (isProduction && rest.FAKE_NOW !== undefined)
    missing.push('FAKE_NOW moves the clock for tests and cannot be used when PUBLIC_URL is https: take it away.')
  if (rest.DATABASE_URL.startsWith('mongodb') && !namesReplicaSet(rest.DATABASE_URL) && !rest.MONGODB_ALLOW_STANDALONE)
    missing.push(
      'DATABASE_URL must name a replica set (…?replicaSet=rs0): without one MongoDB has no transactions, and a save may be half-written. MONGODB_ALLOW_STANDALONE=true overrides this for trying things out.',
    )
  if (rest.SMTP_URL !== undefined && rest.MAIL_FROM === undefined)
    missing.push('MAIL_FROM must be set when SMTP_URL is: the address that mail is sent from.')
  if (missing.length > 0) throw new EnvError(missing)
  return {
    ...rest,
    PUBLIC_URL: (PUBLIC_URL ?? `http://localhost:${rest.PORT}`).replace(/\/+$/, ''),
    PAYLOAD_SECRET: PAYLOAD_SECRET ?? localSecret(rest.SECRET_PATH),
    TRUST_PROXY: TRUST_PROXY ?? 'none',
    isProduction,
  }
}

/** Whoever starts the product is told what to mend, whichever program reads the settings first. */
function readOrStop(): Env {
  try {
    return parseEnv(process.env)
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    for (const sentence of error.sentences) process.stderr.write(`✗ ${sentence}\n`)
    process.exit(1)
  }
}

/** The settings, read once. */
export const env: Env = readOrStop()
