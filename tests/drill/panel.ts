import { z } from 'zod'

/** A saved document, as far as the drill looks at it. */
export interface Saved {
  id: string
  publicId: string
  slug: string
}

const saved = z.object({ doc: z.object({ id: z.string(), publicId: z.string(), slug: z.string() }) })
const address = (url: string, collection: string, id = '') => `${url}/api/${collection}${id && `/${id}`}?depth=0`

/** The panel's REST as an editor's browser speaks to it. Each save answers null where the server went away first. */
export class Panel {
  private constructor(
    private readonly token: string,
    private readonly organisation: string,
  ) {}

  /** Chooses the first admin's password through the link that the start printed. */
  static async open(url: string, adminLink: string): Promise<Panel> {
    const body = { token: adminLink.split('/').at(-1), password: `kanskje-${Math.random()}-en-lang-setning` }
    const answer = await send('POST', `${url}/api/users/reset-password`, body, {})
    const cookie = answer.cookies.find((line) => line.startsWith('payload-token='))
    const token = /=([^;]+)/.exec(cookie ?? '')?.[1]
    if (token === undefined) throw new Error(`The password could not be chosen: ${answer.status}`)
    const response = await fetch(`${url}/api/organisations?limit=1&depth=0`, { headers: signedIn(token, url) })
    const { docs } = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) }).parse(await response.json())
    return new Panel(token, docs[0]?.id ?? '')
  }

  makeTheme(url: string, name: string): Promise<Saved | null> {
    return this.#save('POST', address(url, 'themes'), { labels: labels(name), position: 999 })
  }

  renameTheme(url: string, { id }: Saved, name: string, slug: string): Promise<Saved | null> {
    return this.#save('PATCH', address(url, 'themes', id), { labels: labels(name), slug })
  }

  publish(url: string, title: string, theme: Saved): Promise<Saved | null> {
    return this.#save('POST', address(url, 'case-stories'), {
      title,
      summary: `${title}: prøvd under drill.`,
      language: 'NB',
      licence: 'CC-BY-4.0',
      themes: [theme.id],
      organisation: this.organisation,
      national: true,
      periodUnknown: true,
      sources: [{ title: 'Drill' }],
      status: 'UNKNOWN',
      wouldRepeat: 'UNKNOWN',
      lessons: 'NOT_YET',
      _status: 'published',
    })
  }

  withdraw(url: string, { id }: Saved): Promise<Saved | null> {
    return this.#save('PATCH', address(url, 'case-stories', id), { _status: 'draft' })
  }

  trash(url: string, { id }: Saved): Promise<Saved | null> {
    return this.#save('PATCH', address(url, 'case-stories', id), { deletedAt: new Date().toISOString() })
  }

  move(url: string, { id }: Saved, slug: string): Promise<Saved | null> {
    return this.#save('PATCH', address(url, 'case-stories', id), { slug, _status: 'published' })
  }

  async #save(method: 'POST' | 'PATCH', to: string, body: object): Promise<Saved | null> {
    const answer = await send(method, to, body, signedIn(this.token, new URL(to).origin)).catch(() => null)
    if (answer === null) return null
    const parsed = saved.safeParse(answer.body)
    if (!parsed.success) throw new Error(`The panel refused (${answer.status}): ${JSON.stringify(answer.body)}`)
    const { id, publicId, slug } = parsed.data.doc
    return { id, publicId, slug }
  }
}

const labels = (name: string) => ({ nb: name, nn: name, en: name })
const signedIn = (token: string, origin: string) => ({ authorization: `JWT ${token}`, origin })

async function send(method: string, to: string, body: object, headers: Record<string, string>) {
  const response = await fetch(to, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { status: response.status, cookies: response.headers.getSetCookie(), body: (await response.json()) as unknown }
}
