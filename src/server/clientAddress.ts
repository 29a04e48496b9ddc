import type { IncomingMessage } from 'node:http'
import { isIPv4, isIPv6 } from 'node:net'
import proxyAddr from 'proxy-addr'

/** Tells whether the proxy at `address`, `hop` steps away, may be believed. */
export type TrustProxy = (address: string, hop: number) => boolean

/** Reads TRUST_PROXY: `none`, a number of proxies, or their addresses. */
export function trustProxy(setting: string): TrustProxy {
  if (setting === 'none') return () => false
  if (/^\d+$/.test(setting)) return (_address, hop) => hop < Number(setting)
  return proxyAddr.compile(setting.split(',').map((part) => part.trim()))
}

/** The address of whoever sent the request, as far as the trusted proxies tell. */
export function clientAddress(request: IncomingMessage, trust: TrustProxy): string {
  const address = request.headers['x-forwarded-for'] === undefined ? undefined : proxyAddr(request, trust)
  return (address ?? request.socket.remoteAddress ?? '').replace(/^::ffff:/, '')
}

/** Enough of an address to see a pattern, too little to know who: the first three parts of IPv4, the first three of IPv6. */
export function shortAddress(address: string): string {
  if (isIPv4(address)) return `${address.split('.').slice(0, 3).join('.')}.0`
  if (isIPv6(address)) return `${expanded(address).slice(0, 3).join(':')}::`
  return ''
}

/** The parts of an IPv6 address with the zeros that «::» stands for. */
export function expanded(address: string): string[] {
  const [head = '', tail] = address.split('::')
  const before = head === '' ? [] : head.split(':')
  if (tail === undefined) return before
  const after = tail === '' ? [] : tail.split(':')
  return [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after]
}

const forwarding = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'] as const

/** Whether a request comes from this very machine: a proxy on it speaks for others, and is told by what it adds. */
export function isFromThisMachine(request: IncomingMessage): boolean {
  if (forwarding.some((header) => request.headers[header] !== undefined)) return false
  const address = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  return address === '::1' || address.startsWith('127.')
}
