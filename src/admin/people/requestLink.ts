import { z } from 'zod'

/** What came of asking for a one-time link: words for the admin, and the link where mail did not take it. */
export interface LinkAnswer {
  message?: string
  link?: string
}

const answer = z.object({
  message: z.string().optional(),
  link: z.string().optional(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        data: z.object({ errors: z.array(z.object({ message: z.string() })) }).optional(),
      }),
    )
    .optional(),
})

/** What an answer of the panel's API says of a link. Throws where it is no such answer. */
export function linkAnswer(given: unknown): LinkAnswer {
  const { message, link, errors } = answer.parse(given)
  const refusals = errors?.flatMap((error) => error.data?.errors ?? [error]).map((error) => error.message)
  return { message: message ?? refusals?.join(' '), link }
}

/** Asks for a new one-time link for a person; `path` begins after `/api/users`. Throws where the network fails. */
export async function requestLink(path: string, language: string): Promise<LinkAnswer> {
  const response = await fetch(`/api/users${path}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: '{}',
  })
  return linkAnswer(await response.json())
}
