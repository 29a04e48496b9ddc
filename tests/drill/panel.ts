import { z } from 'zod'

/** The panel's REST as an editor's browser speaks to it. */
export class Panel {
  private constructor(
    private readonly token: string,
    private readonly ground: { theme: string; organisation: string },
  ) {}

  /** Chooses the first admin's password through the link that the start printed. */
  static async open(url: string, adminLink: string): Promise<Panel> {
    const body = { token: adminLink.split('/').at(-1), password: `kanskje-${Math.random()}-en-lang-setning` }
    const answer = await post(`${url}/api/users/reset-password`, body, {})
    const cookie = answer.cookies.find((line) => line.startsWith('payload-token='))
    const token = /=([^;]+)/.exec(cookie ?? '')?.[1]
    if (token === undefined) throw new Error(`The password could not be chosen: ${answer.status}`)
    const first = async (collection: string) => {
      const response = await fetch(`${url}/api/${collection}?limit=1&depth=0`, { headers: signedIn(token, url) })
      const { docs } = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) }).parse(await response.json())
      return docs[0]?.id ?? ''
    }
    return new Panel(token, { theme: await first('themes'), organisation: await first('organisations') })
  }

  /** Publishes a story. Answers its public id once the server has said that it is saved; null where the server went away first. */
  async publish(url: string, title: string): Promise<string | null> {
    const document = {
      title,
      summary: `${title}: prøvd under drill.`,
      language: 'NB',
      licence: 'CC-BY-4.0',
      themes: [this.ground.theme],
      organisation: this.ground.organisation,
      national: true,
      periodUnknown: true,
      sources: [{ title: 'Drill' }],
      status: 'UNKNOWN',
      wouldRepeat: 'UNKNOWN',
      lessons: 'NOT_YET',
      _status: 'published',
    }
    const answer = await post(`${url}/api/case-stories`, document, signedIn(this.token, url)).catch(() => null)
    if (answer === null) return null
    const saved = z.object({ doc: z.object({ publicId: z.string() }) }).safeParse(answer.body)
    if (!saved.success)
      throw new Error(`The panel refused to publish (${answer.status}): ${JSON.stringify(answer.body)}`)
    return saved.data.doc.publicId
  }
}

const signedIn = (token: string, origin: string) => ({ authorization: `JWT ${token}`, origin })

async function post(address: string, body: object, headers: Record<string, string>) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { status: response.status, cookies: response.headers.getSetCookie(), body: (await response.json()) as unknown }
}
