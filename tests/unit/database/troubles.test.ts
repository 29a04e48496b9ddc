import { expect, test } from 'vitest'
import { DatabaseError, troubleOf } from '../../../src/database/errors'
import { sentenceOf, statusOf } from '../../../src/database/sentences'

const coded = (code: unknown, name = 'Error') => Object.assign(new Error('planted'), { code, name })

test.each([
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_BUSY_SNAPSHOT', 'busy'],
  ['SQLITE_FULL', 'full'],
  ['ENOSPC', 'full'],
  ['SQLITE_CANTOPEN', 'unavailable'],
  ['SQLITE_IOERR_WRITE', 'unavailable'],
  ['SQLITE_CONSTRAINT_UNIQUE', null],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'refused'],
  [112, 'conflict'],
  [11000, null],
  [undefined, null],
])('the code %s is the trouble %s', (code, trouble) => {
  expect(troubleOf(coded(code))).toBe(trouble)
})

test('a trouble is found inside the errors it was wrapped in, and a circle of causes ends', () => {
  const wrapped = new Error('Failed query', { cause: new Error('again', { cause: coded('SQLITE_FULL') }) })
  expect(troubleOf(wrapped)).toBe('full')
  const circle = new Error('one')
  circle.cause = circle
  expect(troubleOf(circle)).toBe(null)
})

test('MongoDB that cannot be reached, a value it cannot keep, and a transaction that may be tried again, are known by name and label', () => {
  expect(troubleOf(coded(undefined, 'MongoServerSelectionError'))).toBe('unavailable')
  expect(troubleOf(coded(undefined, 'MongoNetworkTimeoutError'))).toBe('unavailable')
  expect(troubleOf(coded(undefined, 'CastError'))).toBe('refused')
  expect(troubleOf(coded(undefined, 'BSONError'))).toBe('refused')
  const transient = Object.assign(new Error('planted'), { errorLabelSet: new Set(['TransientTransactionError']) })
  expect(troubleOf(transient)).toBe('conflict')
})

test('what is no error is no trouble', () => {
  expect(troubleOf('SQLITE_BUSY')).toBe(null)
  expect(troubleOf(new DatabaseError('busy', 'planted'))).toBe('busy')
})

test('each trouble has a status and a sentence in three languages, bokmål for the rest', () => {
  expect(statusOf).toEqual({ unavailable: 503, busy: 503, conflict: 409, full: 507, refused: 400 })
  expect(sentenceOf('conflict', 'nn')).toContain('Nokon andre')
  expect(sentenceOf('conflict', 'en')).toContain('Somebody else')
  expect(sentenceOf('conflict', 'se')).toBe(sentenceOf('conflict', 'nb'))
})
