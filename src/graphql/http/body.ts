import type { IncomingMessage } from 'node:http'
import { limits } from '../guards/limits'
import { BadRequest } from './question'

const tooLarge = () =>
  new BadRequest(
    `The request is larger than ${limits.BODY_BYTES} bytes. Ask in several requests, or name lists by a filter.`,
    'BODY_TOO_LARGE',
    413,
  )

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Reads a body to its end, as far as it may be long, and hands it on as text. */
export function readBody(
  request: IncomingMessage,
  done: (body: string) => void,
  failed: (error: BadRequest) => void,
): void {
  if (Number(request.headers['content-length'] ?? 0) > limits.BODY_BYTES) {
    request.resume()
    failed(tooLarge())
    return
  }
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= limits.BODY_BYTES) {
      chunks.push(chunk)
      return
    }
    // What is too much is read to its end and dropped, so that the sender gets the answer.
    if (size - chunk.length <= limits.BODY_BYTES) failed(tooLarge())
    chunks.length = 0
  })
  request.on('end', () => {
    if (size > limits.BODY_BYTES) return
    let text: string
    try {
      text = utf8.decode(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))
    } catch {
      failed(new BadRequest('The body is not text in UTF-8.'))
      return
    }
    done(text)
  })
}
