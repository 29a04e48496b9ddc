import type { AccessArgs } from 'payload'
import { expect, test } from 'vitest'
import { fileHeaders } from '../../../src/access/guards/fileHeaders'
import { allOf, anyOf, type Rule } from '../../../src/access/rule'

const args = { req: {} } as AccessArgs
const yes: Rule = () => true
const no: Rule = () => false
const a: Rule = () => ({ a: { equals: 1 } })
const b: Rule = () => ({ b: { equals: 2 } })

test('any of: one yes is enough, rows add up, nothing is no', () => {
  expect(anyOf(no, a, yes)(args)).toBe(true)
  expect(anyOf(no, a)(args)).toEqual({ a: { equals: 1 } })
  expect(anyOf(a, b)(args)).toEqual({ or: [{ a: { equals: 1 } }, { b: { equals: 2 } }] })
  expect(anyOf(no)(args)).toBe(false)
  expect(anyOf()(args)).toBe(false)
})

test('all of: one no is enough, rows narrow down', () => {
  expect(allOf(yes, a, no)(args)).toBe(false)
  expect(allOf(yes, a)(args)).toEqual({ a: { equals: 1 } })
  expect(allOf(a, b)(args)).toEqual({ and: [{ a: { equals: 1 } }, { b: { equals: 2 } }] })
  expect(allOf(yes)(args)).toBe(true)
})

test('only pictures open in the browser, and nothing is sniffed or run', () => {
  const headersOf = (type: string) => fileHeaders({ headers: new Headers({ 'content-type': type }) })
  expect(headersOf('image/png').get('content-disposition')).toBeNull()
  for (const type of ['application/pdf', 'image/svg+xml', 'text/html', 'application/vnd.oasis.opendocument.text']) {
    expect(headersOf(type).get('content-disposition')).toBe('attachment')
    expect(headersOf(type).get('x-content-type-options')).toBe('nosniff')
    expect(headersOf(type).get('content-security-policy')).toContain('sandbox')
  }
})
