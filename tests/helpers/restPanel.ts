import { REST_DELETE, REST_GET, REST_PATCH, REST_POST } from '@payloadcms/next/routes'
import { getPayload, type Payload } from 'payload'

/** Whatever came back, or goes in: tests send what the types would refuse. */
export type Loose = ReturnType<typeof JSON.parse>

/** What came back over REST. */
export interface Answer {
  status: number
  text: string
  json: Loose
  headers: Headers
  cookie: string | undefined
}

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** Somebody who is signed in. */
export interface Person {
  user: Loose
  cookie: string
}

/** The product's own panel, asked over REST in this process. */
export interface RestPanel {
  payload: Payload
  /** Sends `body` as JSON; a `raw` body goes as it is. */
  rest(
    method: Method,
    path: string,
    body?: unknown,
    cookie?: string,
    raw?: string | FormData,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>
  /** Makes a person and signs them in. */
  person(email: string, roles: string[], organisation?: string): Promise<Person>
}

/** A password that nobody guesses. */
export const password = 'blåmeis krangler under taket'

function asJson(text: string): Loose {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Opens the product's configuration as it is, on the database of this test file. */
export async function openRestPanel(): Promise<RestPanel> {
  const { default: config } = await import('../../payload.config')
  const { env } = await import('../../src/env')
  const { tellUnreadable } = await import('../../src/access/guards/unreadable')
  const payload = await getPayload({ config, disableOnInit: true })
  const origin = env.PUBLIC_URL
  const handlers = {
    GET: REST_GET(config),
    POST: tellUnreadable(REST_POST(config), config),
    PATCH: REST_PATCH(config),
    DELETE: REST_DELETE(config),
  }

  const rest: RestPanel['rest'] = async (method, path, body, cookie, raw, more) => {
    const url = new URL(`${origin}/api${path}`)
    const headers = {
      'accept-language': 'nb',
      ...(raw instanceof FormData ? {} : { 'content-type': 'application/json' }),
      ...(cookie === undefined ? {} : { cookie, origin }),
      ...more,
    }
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const request = new Request(url, { method, headers, body: sent })
    const slug = url.pathname.slice('/api/'.length).split('/')
    const response = await handlers[method](request, { params: Promise.resolve({ slug }) })
    const text = await response.text()
    return {
      status: response.status,
      text,
      json: asJson(text),
      headers: response.headers,
      cookie: response.headers.get('set-cookie')?.split(';')[0],
    }
  }
  const person: RestPanel['person'] = async (email, roles, organisation) => {
    const user: Loose = await payload.create({
      collection: 'users',
      data: { name: email.split('@')[0], email, password, roles, organisation } as Loose,
    })
    const { cookie } = await rest('POST', '/users/login', { email, password })
    if (cookie === undefined) throw new Error(`${email} could not sign in`)
    return { user: { ...user, collection: 'users' }, cookie }
  }
  return { payload, rest, person }
}
