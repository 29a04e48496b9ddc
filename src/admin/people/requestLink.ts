import { z } from 'zod'

/** What came of asking for a one-time link: words for the admin, and the link where mail did not take it. */
export interface LinkAnswer {
  isDone: boolean
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

/** Asks the panel's API for a one-time link; `path` begins after `/api/users`. Throws where the network fails. */
export async function requestLink(path: string, body: unknown, language: string): Promise<LinkAnswer> {
  const response = await fetch(`/api/users${path}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify(body),
  })
  const { message, link, errors } = answer.parse(await response.json())
  const refusal = errors?.flatMap((error) => error.data?.errors ?? [error]).map((error) => error.message)
  return { isDone: response.ok, message: message ?? refusal?.join(' '), link }
}
