import { isIPv6 } from 'node:net'

const everyAddress: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' }

/** Where this process reaches itself: at the address that it listens on, or on loopback where it listens on all. */
export function ownOrigin(host: string, port: number): string {
  const address = everyAddress[host] ?? host
  return `http://${isIPv6(address) ? `[${address}]` : address}:${port}`
}
