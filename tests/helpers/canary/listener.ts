import { request as ask } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Bird, Flock } from './flock'

/** One question over HTTP. */
export interface Question {
  path: string
  method?: string
  headers?: Readonly<Record<string, string>>
  body?: string
}

/** What came back, as far as later questions need it. */
export interface Heard {
  status: number
  text: string
}

/** Asks a host and listens: every answer, its headers and its errors are gone through for everything that was planted. */
export class Listener {
  /** Birds that were heard, and the first question that each answered. */
  readonly heard = new Map<Bird, string>()
  readonly #faults: string[] = []
  answers = 0
  bytes = 0

  constructor(
    private readonly url: string,
    private readonly flock: Flock,
  ) {}

  /** Asks one thing. What the question itself said is no news in its answer. */
  async ask(question: Question): Promise<Heard> {
    const { status, headers, body } = await answerTo(this.url, question)
    const text = body.toString('latin1')
    this.answers += 1
    this.bytes += text.length + headers.length
    const asked = this.flock.heardIn(`${decoded(question.path)} ${question.body ?? ''}`)
    const said = `${question.method ?? 'GET'} ${question.path} ${(question.body ?? '').slice(0, 120)}`
    // 501 is what Payload says where a collection has no REST at all.
    if (status >= 500 && status !== 501) this.#faults.push(`${status} ← ${said}`)
    for (const bird of this.flock.heardIn(`${headers}\n${text}`))
      if (!asked.has(bird) && !this.heard.has(bird)) this.heard.set(bird, said)
    return { status, text: body.toString('utf8') }
  }

  /** Asks many things, some at a time. */
  async askAll(questions: Iterable<Question>): Promise<Heard[]> {
    const waiting = [...questions].entries()
    const answers: Heard[] = []
    const work = async () => {
      for (const [at, question] of waiting) answers[at] = await this.ask(question)
    }
    await Promise.all(Array.from({ length: 8 }, work))
    return answers
  }

  /** Questions that broke something. */
  faults(): readonly string[] {
    return this.#faults
  }

  /** What nobody should have heard, each with its nest and the question that it answered. */
  leaks(): string[] {
    const isPrivate = ({ rule }: Bird) => rule === 'never' || rule === 'past' || rule === 'dated'
    return [...this.heard].filter(([bird]) => isPrivate(bird)).map(([bird, said]) => `${bird.nest} ← ${said}`)
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Over a bare socket: `fetch` would hide headers and mend addresses. */
function answerTo(url: string, { path, method = 'GET', headers = {}, body }: Question) {
  return new Promise<{ status: number; headers: string; body: Buffer }>((resolve, reject) => {
    const asked = ask(url, { path, method, headers: { ...headers } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const sent = Buffer.concat(parts)
        const encoding = response.headers['content-encoding']
        const plain = encoding === 'br' ? brotliDecompressSync(sent) : encoding === 'gzip' ? gunzipSync(sent) : sent
        resolve({ status: response.statusCode ?? 0, headers: response.rawHeaders.join('\n'), body: plain })
      })
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
