import type { Duplex } from 'node:stream'

/** Answers a request that is no HTTP, or whose head (the address, the cookies) is longer than Node reads, and hangs up. */
export function refuseUnreadable(error: Error, socket: Duplex): void {
  if (!socket.writable) return
  const isTooLong = 'code' in error && error.code === 'HPE_HEADER_OVERFLOW'
  const status = isTooLong ? '431 Request Header Fields Too Large' : '400 Bad Request'
  const sentence = isTooLong
    ? 'Adressen er for lang til å leses: kort ned søket, og prøv igjen. (The address is too long: shorten it.)'
    : 'Forespørselen kan ikke leses. (The request is no valid HTTP.)'
  const head = ['content-type: text/plain; charset=utf-8', 'cache-control: no-store', 'connection: close']
  socket.end(`HTTP/1.1 ${status}\r\n${head.join('\r\n')}\r\n\r\n${sentence}\n`)
}
