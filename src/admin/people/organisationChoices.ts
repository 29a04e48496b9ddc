import { z } from 'zod'

/** Where the panel asks for the organisations that a person may belong to, by name. */
export const organisationChoicesPath =
  '/api/organisations?pagination=false&depth=0&draft=true&sort=title&select[title]=true'

const answer = z.object({ docs: z.array(z.object({ id: z.string(), title: z.string().nullish() })) })

/** An organisation to choose, by what it is called. */
export interface OrganisationChoice {
  id: string
  title: string
}

/** The organisations in an answer; those without a name yet cannot be chosen. Throws where it is no such answer. */
export function organisationChoices(given: unknown): OrganisationChoice[] {
  return answer.parse(given).docs.flatMap(({ id, title }) => (title ? [{ id, title }] : []))
}
