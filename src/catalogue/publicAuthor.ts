import type { Day } from '../lib/osloDay'
import type { CaseStoryRecord } from './record'

/** Who tells a story, as it may be shown on a day: the name only through the last day of the consent. */
export function publicAuthor(
  story: Pick<CaseStoryRecord, 'author'>,
  today: Day,
): { name: string | null; role: string | null; organisation: string | null; interest: string | null } | null {
  if (story.author === null) return null
  const { name, nameUntil, role, organisation, interest } = story.author
  return { name: nameUntil !== null && today <= nameUntil ? name : null, role, organisation, interest }
}
