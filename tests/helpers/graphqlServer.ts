import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CatalogueReader } from '../../src/catalogue/store'
import { createGraphqlHandler, type GraphqlParts } from '../../src/graphql'
import { openTemporaryCatalogue } from './sampleCatalogue'
import { siteBatch, siteToday } from './siteRecords'

export const publicUrl = 'https://erfaringsbanken.example'

/** What a test sees of an answer. */
export interface Answered {
  status: number
  headers: Headers
  text: string
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test looks into whatever came back
  json: any
}

/** A listening handler, with the few ways that tests ask it. */
export interface GraphqlServer {
  url: string
  ask(query: string, variables?: object, init?: { accept?: string; operationName?: string }): Promise<Answered>
  post(body: string | Buffer, headers?: Record<string, string>): Promise<Answered>
  send(init: RequestInit, path?: string): Promise<Answered>
  close(): Promise<void>
}

async function answered(response: Response): Promise<Answered> {
  const text = await response.text()
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    json = undefined
  }
  return { status: response.status, headers: response.headers, text, json }
}

/** Listens on a free port of this machine with the handler over a reader; by default a real catalogue of the site's sample. */
export async function graphqlServer(
  parts: Partial<GraphqlParts> & { reader?: CatalogueReader } = {},
): Promise<GraphqlServer> {
  const catalogue =
    parts.reader === undefined ? openTemporaryCatalogue(siteBatch) : { reader: parts.reader, remove: () => undefined }
  const handler = createGraphqlHandler({
    publicUrl,
    today: () => siteToday,
    ...parts,
    reader: catalogue.reader,
  })
  const server: Server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  const send: GraphqlServer['send'] = async (init, path = '') => answered(await fetch(url + path, init))
  const post: GraphqlServer['post'] = (body, headers = { 'content-type': 'application/json' }) =>
    send({ method: 'POST', body: body as BodyInit, headers })
  return {
    url,
    send,
    post,
    ask: (query, variables, { accept, operationName } = {}) =>
      post(JSON.stringify({ query, variables, operationName }), {
        'content-type': 'application/json',
        ...(accept === undefined ? {} : { accept }),
      }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          catalogue.remove()
          resolve()
        })
      }),
  }
}
