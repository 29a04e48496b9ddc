import type { PayloadRequest } from 'payload'
import { namesPerson } from '../../lib/personBasis'
import { fieldsOf } from '../document'

const collection = 'contact-points'

/** What is kept of a person whose details are taken away: the basis, its end, and that they objected. */
export function withoutDetails(person: unknown): Record<string, unknown> {
  return { ...fieldsOf(person), name: null, email: null, phone: null }
}

/**
 * Takes a person's details out of a contact point and of every version of it, where `isOver` says so of them; where it
 * says so of the contact point as it stands, they are all over. Straight in the database, so that no rule about what may
 * be published stands in its way; doing it twice changes nothing.
 */
export async function erasePerson(
  req: PayloadRequest,
  id: string,
  isOver: (person: unknown) => boolean = namesPerson,
): Promise<void> {
  const { db } = req.payload
  const row = fieldsOf(await db.findOne({ collection, where: { id: { equals: id } }, req }))
  const { docs } = await db.findVersions({
    collection,
    where: { parent: { equals: id } },
    limit: 0,
    pagination: false,
    req,
  })
  const versions = docs.map((doc) => ({ doc, person: fieldsOf(doc.version)['person'] }))
  const standing = [row['person'], ...versions.filter(({ doc }) => doc.latest === true).map(({ person }) => person)]
  const isGone = standing.some(isOver) ? namesPerson : isOver

  for (const { doc, person } of versions) {
    if (!isGone(person)) continue
    const { id: versionId, ...rest } = doc
    const versionData = { ...rest, version: { ...rest.version, person: withoutDetails(person) } }
    await db.updateVersion({ collection, id: versionId, versionData, returning: false, req })
  }
  if (isGone(row['person']))
    await db.updateOne({ collection, id, data: { person: withoutDetails(row['person']) }, returning: false, req })
}
