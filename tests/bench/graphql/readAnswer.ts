/** An answer as it came over the wire. */
export interface Answer {
  status: number
  body: Buffer
}

const endOfHead = Buffer.from('\r\n\r\n')
const endOfLine = Buffer.from('\r\n')

/** The pieces of a chunked body put together; null while the last one has not come. */
function chunkedBody(bytes: Buffer, from: number): Buffer | null {
  const pieces: Buffer[] = []
  for (let at = from; ;) {
    const end = bytes.indexOf(endOfLine, at)
    if (end < 0) return null
    const size = parseInt(bytes.toString('latin1', at, end), 16)
    const start = end + 2
    if (!Number.isInteger(size)) throw new Error('A chunk of an answer does not tell its size.')
    if (bytes.length < start + size + 2) return null
    if (size === 0) return Buffer.concat(pieces)
    pieces.push(bytes.subarray(start, start + size))
    at = start + size + 2
  }
}

/** Reads one answer of HTTP/1.1, with a length or in chunks; null while it has not come to its end. */
export function readAnswer(bytes: Buffer): Answer | null {
  const end = bytes.indexOf(endOfHead)
  if (end < 0) return null
  const head = bytes.toString('latin1', 0, end)
  const status = Number(head.slice(9, 12))
  const start = end + endOfHead.length
  if (/\r\ntransfer-encoding: *chunked/i.test(head)) {
    const body = chunkedBody(bytes, start)
    return body === null ? null : { status, body }
  }
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
  if (length === undefined) throw new Error(`An answer that tells no length: ${head.slice(0, 200)}`)
  const whole = start + Number(length)
  return bytes.length < whole ? null : { status, body: bytes.subarray(start, whole) }
}
