import { rawGet, rawPost, type Client } from './client'
import { askOver, compareAnswers, compareRest } from './answers'
import { slice, summary, type Load } from './load'
import type { Product } from './product'
import { graphqlBody, type Kind } from './questions'
import { servers, type Results } from './report'
import { restQuestions } from './restQuestions'
import type { Measurable } from './standIns'

/** A server under one load. */
export interface Lane {
  question: string
  server: string
  target: Measurable
  load: Load
}

const rounds = 5
const at = (bodies: readonly Buffer[]) => (index: number) => bodies[index % bodies.length] ?? Buffer.alloc(0)

/** One question to the product and to the bare server, after both have answered all of it alike. */
export async function lanesOf(
  kind: Kind,
  ours: { target: Product; client: Client },
  bare: { target: Measurable; client: Client },
): Promise<Lane[]> {
  const expected = await compareAnswers(kind, ours.client, bare.client)
  const lane = (server: string, target: Measurable, path: string, bodies: readonly Buffer[]): Lane => ({
    question: kind.name,
    server,
    target,
    load: {
      port: target.port,
      request: (index) => rawPost(path, graphqlBody(kind, index), index),
      expected: at(bodies),
    },
  })
  return [
    lane(servers.ours, ours.target, '/graphql', expected.ours),
    lane(servers.bare, bare.target, kind.path, expected.bare),
  ]
}

/** One request again and again, to a server that has its answer ready. */
export async function sameAgain(server: string, target: Measurable, client: Client, kind: Kind): Promise<Lane> {
  const body = graphqlBody(kind, 0)
  const request = (index: number) => rawPost('/graphql', body, index)
  const answer = await client.ask(request(0))
  const load = { port: target.port, request, expected: () => answer }
  return { question: 'the same again, from the cache', server, target, load }
}

/** What Payload's REST can be asked of the questions, after it has found the same as GraphQL. */
export async function restLanes(
  kinds: readonly Kind[],
  target: Product,
  client: Client,
  session: string,
): Promise<Lane[]> {
  const lanes: Lane[] = []
  for (const kind of restQuestions(kinds)) {
    const expected = at(await compareRest(kind, client, session, askOver(client)))
    const request = (index: number) => rawGet(kind.addresses[index % kind.addresses.length] ?? '/', session, index)
    lanes.push({ question: kind.name, server: servers.rest, target, load: { port: target.port, request, expected } })
  }
  return lanes
}

/**
 * Measures lanes in turn and in slices, so that what goes on beside them hits all alike. The product stands still while
 * another server is measured: they share a core.
 */
export async function measure(lanes: readonly Lane[], product: Product, seconds: number, into: Results): Promise<void> {
  const slices = lanes.map(() => [] as Parameters<typeof summary>[0][number][])
  for (let round = 0; round < rounds; round++)
    for (const [index, { target, load }] of lanes.entries()) {
      if (target !== product) product.pause()
      const from = round * 1_000_003
      await slice(load, seconds / rounds / 4, from + 500_000)
      const before = await target.usage()
      const measured = await slice(load, seconds / rounds, from)
      slices[index]?.push({ ...measured, before, used: await target.usage() })
      product.resume()
    }
  for (const [index, { question, server }] of lanes.entries())
    into[question] = { ...into[question], [server]: summary(slices[index] ?? []) }
}
