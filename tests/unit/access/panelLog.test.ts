import { Writable } from 'node:stream'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { panelLogger } from '../../../src/panelLog'

function logged(write: (logger: pino.Logger) => void): string {
  const lines: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  write(pino({ ...panelLogger.options, level: 'info' }, stream))
  return lines.join('')
}

const secrets = ['kari@kanarifugl.example', 'pbkdf2-sha256-v1:abc', 'insert into "users"']
/** As the driver fails: the query and its parameters stand in the message, in fields, and in the stack. */
function failedQuery(): Error {
  const [email, hash, query] = secrets
  const cause = Object.assign(new Error('FOREIGN KEY constraint failed'), { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' })
  const error = new Error(`Failed query: ${query} ("email") values (?)\nparams: ${email},${hash}`, { cause })
  return Object.assign(error, { query, params: [email, hash] })
}

test.each([
  ['an error', (logger: pino.Logger) => logger.error(failedQuery())],
  ['a line with an error', (logger: pino.Logger) => logger.error({ err: failedQuery() })],
  ['a line with an error and words', (logger: pino.Logger) => logger.error({ err: failedQuery() }, 'it failed')],
])('%s of a failed query says what failed and where, and nothing of what was to be saved', (_kind, write) => {
  const line = logged(write)
  for (const secret of secrets) expect(line).not.toContain(secret)
  const { err } = JSON.parse(line)
  expect(err.message).toBe('Failed query')
  expect(err.cause).toMatchObject({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY', message: 'FOREIGN KEY constraint failed' })
  expect(err.stack).toContain('panelLog.test')
})

test('a sentence that quotes a failed query quotes nothing of what was to be saved', () => {
  const line = logged((logger) => logger.warn(`It cannot be brought up to date: ${String(failedQuery())}`))
  for (const secret of secrets) expect(line).not.toContain(secret)
  expect(JSON.parse(line).msg).toBe('It cannot be brought up to date: Error: Failed query')
})

test('a value that MongoDB repeats stays out', () => {
  const [email] = secrets
  const line = logged((logger) => logger.error(new Error(`E11000 duplicate key error dup key: { email: "${email}" }`)))
  expect(line).not.toContain(email)
  expect(line).toContain('E11000 duplicate key error')
})

test('words alone are logged as they are', () => {
  expect(JSON.parse(logged((logger) => logger.info('three jobs ran')))).toMatchObject({ msg: 'three jobs ran' })
})

const refused = (status: number) => Object.assign(new Error('Dette feltet må fylles ut.'), { status, isPublic: true })

test.each([400, 401, 403, 404, 409, 423, 429, 503])(
  'somebody who is refused with %i is no fault of the machine: a warning, whatever the class is called',
  (status) => {
    const line = JSON.parse(logged((logger) => logger.error({ err: refused(status) })))
    expect(line).toMatchObject({ level: 40, msg: 'Dette feltet må fylles ut.' })
  },
)

test.each([500, 507, undefined])('an error with status %s is one', (status) => {
  const error = Object.assign(new Error('It broke.'), { status })
  expect(JSON.parse(logged((logger) => logger.error({ err: error }))).level).toBe(50)
})
