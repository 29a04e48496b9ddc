import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../bench/graphql/readAnswer'

const answer = (head: string, body: string) => Buffer.from(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n${body}`)

describe('what the benchmark reads off the wire', () => {
  it('reads an answer that tells its length', () => {
    expect(readAnswer(answer('Content-Length: 4', 'blå'))?.body.toString()).toBe('blå')
  })

  it('reads an answer in chunks, as the panel sends them', () => {
    const body = '5\r\n{"a":\r\n3;x=y\r\n12}\r\n0\r\n\r\n'
    const read = readAnswer(answer('Transfer-Encoding: chunked', body))
    expect(read?.status).toBe(200)
    expect(read?.body.toString()).toBe('{"a":12}')
  })

  it('waits for the rest, wherever an answer was cut', () => {
    const whole = answer('transfer-encoding: chunked', '5\r\nabcde\r\n0\r\n\r\n')
    for (let end = 0; end < whole.length; end++) expect(readAnswer(whole.subarray(0, end))).toBeNull()
    const told = answer('content-length: 5', 'abcde')
    for (let end = 0; end < told.length; end++) expect(readAnswer(told.subarray(0, end))).toBeNull()
  })

  it('tells the status of a refusal', () => {
    const refused = Buffer.from('HTTP/1.1 429 Too Many Requests\r\ncontent-length: 0\r\n\r\n')
    expect(readAnswer(refused)?.status).toBe(429)
  })

  it('refuses an answer that does not tell where it ends', () => {
    expect(() => readAnswer(answer('connection: close', 'abc'))).toThrow('tells no length')
  })
})
