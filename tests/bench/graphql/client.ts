import { connect, type Socket } from 'node:net'
import { readAnswer } from './readAnswer'

/** Asks over one connection that stays open, one request after the other. */
export class Client {
  private held: Buffer = Buffer.alloc(0)
  private done: ((body: Buffer) => void) | null = null
  private failed: ((error: Error) => void) | null = null

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true)
    socket.on('data', (chunk) => this.take(chunk))
    socket.on('error', (error) => this.failed?.(error))
    socket.on('close', () => this.failed?.(new Error('The server closed the connection.')))
  }

  /** Opens a connection to a port of this machine. */
  static async open(port: number): Promise<Client> {
    const socket = connect(port, '127.0.0.1')
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
    return new Client(socket)
  }

  /** Resolves to the body of the answer; rejects where its status is not 200, or the server has hung up meanwhile. */
  ask(request: Buffer): Promise<Buffer> {
    return new Promise((done, failed) => {
      if (this.socket.destroyed || this.socket.readableEnded) {
        failed(new Error('The server closed the connection before it was asked.'))
        return
      }
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
    this.held = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk])
    try {
      const answer = readAnswer(this.held)
      if (answer === null) return
      this.held = Buffer.alloc(0)
      const { status, body } = answer
      if (status !== 200) throw new Error(`The server answered ${status}: ${body.toString().slice(0, 300)}`)
      this.done?.(body)
    } catch (error) {
      this.failed?.(error instanceof Error ? error : new Error(String(error)))
    }
  }
}

/** A request of a reader, as a proxy hands it on: `index` makes the addresses of 4,096 readers. */
function head(method: string, path: string, index: number, more: string): string {
  const reader = `10.20.${(index >> 6) & 63}.${index & 63}`
  return `${method} ${path} HTTP/1.1\r\nhost: bench\r\nx-forwarded-for: ${reader}\r\naccept: application/json\r\n${more}\r\n`
}

/** A POST of JSON as it goes over the wire. */
export function rawPost(path: string, body: string, index: number): Buffer {
  const length = `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`
  return Buffer.from(head('POST', path, index, length) + body)
}

/** A GET as it goes over the wire; `session` signs it in to the panel's API. */
export function rawGet(path: string, session: string, index: number): Buffer {
  return Buffer.from(head('GET', path, index, `authorization: JWT ${session}\r\n`))
}
