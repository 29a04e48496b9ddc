import { connect, type Socket } from 'node:net'

/** What a load came to. Times in milliseconds. */
export interface LoadResult {
  requestsPerSecond: number
  p50: number
  p97_5: number
  requests: number
}

/** A request as it goes over the wire. */
export function rawPost(path: string, body: string): Buffer {
  const head = `POST ${path} HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\naccept: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`
  return Buffer.from(head + body)
}

/** As `rawPost`, for GET with headers. */
export function rawGet(path: string, headers: Readonly<Record<string, string>>): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`GET ${path} HTTP/1.1\r\nhost: bench\r\n${lines.join('')}\r\n`)
}

const endOfHead = Buffer.from('\r\n\r\n')

/** Sends one request and waits for its whole answer, on a connection that stays open. */
class Client {
  private held: Buffer[] = []
  private size = 0
  private wanted = -1
  private done: ((body: Buffer) => void) | null = null
  private failed: ((error: Error) => void) | null = null

  constructor(private readonly socket: Socket) {
    socket.setNoDelay(true)
    socket.on('data', (chunk) => this.take(chunk))
    socket.on('error', (error) => this.failed?.(error))
    socket.on('close', () => this.failed?.(new Error('The server closed the connection.')))
  }

  ask(request: Buffer): Promise<Buffer> {
    return new Promise((done, failed) => {
      this.done = done
      this.failed = failed
      this.socket.write(request)
    })
  }

  close(): void {
    this.failed = null
    this.socket.destroy()
  }

  private take(chunk: Buffer): void {
    this.held.push(chunk)
    this.size += chunk.length
    if (this.wanted < 0) {
      const soFar = this.held.length === 1 ? chunk : Buffer.concat(this.held)
      const end = soFar.indexOf(endOfHead)
      if (end < 0) return
      const head = soFar.toString('latin1', 0, end)
      const length = /content-length: (\d+)/i.exec(head)?.[1]
      if (!head.startsWith('HTTP/1.1 200') || length === undefined) {
        this.failed?.(new Error(`An answer that is not 200 with a length: ${head.slice(0, 200)}`))
        return
      }
      this.wanted = end + 4 + Number(length)
    }
    if (this.size < this.wanted) return
    const answer = this.held.length === 1 ? (this.held[0] ?? chunk) : Buffer.concat(this.held)
    this.held = []
    this.size = 0
    this.wanted = -1
    this.done?.(answer)
  }
}

/** Opens a connection to a port of this machine. */
export async function openClient(port: number): Promise<Client> {
  const socket = connect(port, '127.0.0.1')
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  return new Client(socket)
}

/** Asks over `connections` connections for some seconds, each its next question as soon as it has an answer. */
export async function load(
  port: number,
  connections: number,
  seconds: number,
  request: (index: number) => Buffer,
  check: (answer: Buffer) => void,
  firstIndex = 0,
): Promise<LoadResult> {
  const clients = await Promise.all(Array.from({ length: connections }, () => openClient(port)))
  const times: number[] = []
  let index = firstIndex
  const begun = performance.now()
  const end = begun + seconds * 1_000
  await Promise.all(
    clients.map(async (client) => {
      for (let at = performance.now(); at < end;) {
        const answer = await client.ask(request(index++))
        const now = performance.now()
        times.push(now - at)
        at = now
        check(answer)
      }
    }),
  )
  const elapsed = (performance.now() - begun) / 1_000
  for (const client of clients) client.close()
  times.sort((a, b) => a - b)
  const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return {
    requestsPerSecond: times.length / elapsed,
    p50: quantile(0.5),
    p97_5: quantile(0.975),
    requests: times.length,
  }
}
