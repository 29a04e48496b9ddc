import { isDeepStrictEqual } from 'node:util'
import { type Client, rawGet, rawPost } from './client'
import { graphqlBody, type Ask, type Kind } from './questions'
import type { RestKind } from './restQuestions'

interface Found {
  search?: { totalCount?: number; nodes: readonly { id: string }[] }
  caseStory?: { id: string } | null
}

const idsOf = ({ search, caseStory }: Found): (string | undefined)[] =>
  search === undefined ? [caseStory?.id] : search.nodes.map(({ id }) => id)

/** Asks a server's GraphQL over a connection of its own. */
export function askOver(client: Client): Ask {
  return async (body) => {
    const answer = JSON.parse((await client.ask(rawPost('/graphql', body, 0))).toString()) as Record<string, unknown>
    if (answer['errors'] !== undefined || answer['data'] === undefined) throw new Error(JSON.stringify(answer))
    return answer['data']
  }
}

/** The answers that a load must get, by parameters: each of them found right once before it is measured. */
export interface Expected {
  ours: readonly Buffer[]
  bare: readonly Buffer[]
}

/** Asks both servers everything once, and holds their answers against each other. */
export async function compareAnswers(kind: Kind, ours: Client, bare: Client): Promise<Expected> {
  const expected = { ours: [] as Buffer[], bare: [] as Buffer[] }
  const different = new Set<string>()
  for (const [index, parameters] of kind.parameters.entries()) {
    const body = graphqlBody(kind, index)
    const bodies = [await ours.ask(rawPost('/graphql', body, index)), await bare.ask(rawPost(kind.path, body, index))]
    const [one, two] = bodies.map((answer) => JSON.parse(answer.toString()) as { data?: Found })
    const [oneFound, twoFound] = [one?.data?.search?.totalCount ?? -1, two?.data?.search?.totalCount ?? 0]
    // Stems find all that the words themselves find, and more.
    const isSame = kind.isExact ? isDeepStrictEqual(one, two) : oneFound >= twoFound
    if (!isSame || one?.data === undefined) {
      const said = bodies.map((answer) => answer.toString().slice(0, 1_500)).join('\n')
      throw new Error(`${kind.name}: the servers differ for ${JSON.stringify(parameters)}\n${said}`)
    }
    for (const id of idsOf(one.data)) if (id !== undefined) different.add(id)
    const [ourBody = Buffer.alloc(0), bareBody = Buffer.alloc(0)] = bodies
    expected.ours.push(ourBody)
    expected.bare.push(bareBody)
  }
  if (different.size < 50) throw new Error(`${kind.name}: all answers together show ${different.size} records only.`)
  return expected
}

/** Asks Payload's REST everything once, and holds its answers against GraphQL's where both can be asked the same. */
export async function compareRest(kind: RestKind, client: Client, session: string, ask: Ask): Promise<Buffer[]> {
  const expected: Buffer[] = []
  let found = 0
  for (const [index, path] of kind.addresses.entries()) {
    const body = await client.ask(rawGet(path, session, index))
    const { docs } = JSON.parse(body.toString()) as { docs: readonly { publicId: string }[] }
    const ids = docs.map(({ publicId }) => publicId)
    const wanted = kind.same === null ? ids : idsOf((await ask(kind.same(index))) as Found)
    if (!isDeepStrictEqual(ids, wanted))
      throw new Error(`${kind.name}: REST finds ${ids.join(' ')}, GraphQL ${wanted.join(' ')}\n${decodeURI(path)}`)
    found += ids.length
    expected.push(body)
  }
  if (found === 0) throw new Error(`${kind.name}: REST found nothing at all.`)
  return expected
}
