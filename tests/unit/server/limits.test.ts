import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { clientAddress, isFromThisMachine, shortAddress, trustProxy } from '../../../src/server/clientAddress'
import { createLimiter } from '../../../src/server/limiter'
import { loggedPath } from '../../../src/server/requestLog'

function requestFrom(remoteAddress: string, forwarded?: string): IncomingMessage {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  return { headers, socket: { remoteAddress }, connection: { remoteAddress } } as unknown as IncomingMessage
}

describe('the limiter', () => {
  it('lets an address through up to its number, then tells how long to wait', () => {
    let now = 0
    const limiter = createLimiter(2, () => now)
    expect([limiter.check('a'), limiter.check('a')]).toEqual([0, 0])
    now = 15_000
    expect(limiter.check('a')).toBe(45)
    expect(limiter.check('b')).toBe(0)
  })

  it('forgets when the minute turns', () => {
    let now = 0
    const limiter = createLimiter(1, () => now)
    limiter.check('a')
    expect(limiter.check('a')).toBeGreaterThan(0)
    now = 60_001
    expect(limiter.check('a')).toBe(0)
  })

  it('counts a whole /64 of IPv6 as one subscriber, however it is written, and its neighbour as another', () => {
    const limiter = createLimiter(2, () => 0)
    expect(limiter.check('2001:db8:1:2::1')).toBe(0)
    expect(limiter.check('2001:0db8:0001:0002:ffff::9')).toBe(0)
    expect(limiter.check('2001:db8:1:2:3:4:5:6')).toBeGreaterThan(0)
    expect(limiter.check('2001:db8:1:3::1')).toBe(0)
    expect([limiter.check('2001:db8::1'), limiter.check('2001:db8:0:0:5::'), limiter.check('2001:db8::7')]).toEqual([
      0, 0, 60,
    ])
  })

  it('keeps its memory bounded: after many addresses the rest share one count, as large as for a hundred', () => {
    const limiter = createLimiter(10, () => 0)
    for (let index = 0; index < 50_000; index++) limiter.check(`address-${index}`)
    for (let index = 0; index < 1_000; index++) expect(limiter.check(`late-${index}`)).toBe(0)
    expect(limiter.check('yet-another')).toBeGreaterThan(0)
    expect(limiter.check('address-7')).toBe(0)
  })
})

describe('the address of a reader', () => {
  it('is the socket’s where no proxy is trusted, whatever a header claims', () => {
    expect(clientAddress(requestFrom('203.0.113.9', '198.51.100.1'), trustProxy('none'))).toBe('203.0.113.9')
  })

  it('is what the last trusted proxy saw', () => {
    const request = requestFrom('127.0.0.1', '192.0.2.1, 198.51.100.7')
    expect(clientAddress(request, trustProxy('1'))).toBe('198.51.100.7')
    expect(clientAddress(request, trustProxy('loopback'))).toBe('198.51.100.7')
  })

  it('is shortened before it is logged', () => {
    expect(shortAddress('203.0.113.9')).toBe('203.0.113.0')
    expect(shortAddress('2001:db8:85a3:8d3:1319:8a2e:370:7348')).toBe('2001:db8:85a3::')
    expect(shortAddress('2a01::abcd')).toBe('2a01:0:0::')
    expect(shortAddress('2a01:799:abcd::1')).toBe('2a01:799:abcd::')
    expect(shortAddress('::1')).toBe('0:0:0::')
    expect(shortAddress('nonsense')).toBe('')
  })

  it('tells the machine itself from others, and from those for whom a proxy on it speaks', () => {
    const own = ['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.0.0.1'].map((address) =>
      isFromThisMachine(requestFrom(address)),
    )
    expect(own).toEqual([true, true, true, false])
    expect(isFromThisMachine(requestFrom('127.0.0.1', '203.0.113.9'))).toBe(false)
    expect(isFromThisMachine(requestFrom('127.0.0.1', '127.0.0.1'))).toBe(false)
  })
})

describe('the logged path', () => {
  it('leaves out what people search for, and one-time tokens', () => {
    expect(loggedPath('/sok?q=rus+blant+unge')).toBe('/sok')
    expect(loggedPath('/admin/reset/0123456789abcdef')).toBe('/admin/reset/…')
  })
})
