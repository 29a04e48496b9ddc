import type { Payload } from 'payload'
import { seedContent } from './content'
import { seededPublicId } from './publicIds'

/** Content that the seed did not make: editors' own. */
async function countOtherContent(payload: Payload): Promise<number> {
  let others = 0
  for (const { collection, documents } of seedContent) {
    const own = documents.map(({ slug }) => seededPublicId(collection, slug))
    const { totalDocs } = await payload.count({ collection, where: { publicId: { not_in: own } }, trash: true })
    others += totalDocs
  }
  return others
}

/** Why the seed is not for this database, as a sentence; null where nothing stands in its way. In production it does not mix with other content. */
export async function reasonToRefuse(payload: Payload, isProduction: boolean): Promise<string | null> {
  const others = isProduction ? await countOtherContent(payload) : 0
  if (others === 0) return null
  return (
    `This is a production database with ${others} documents of its own, and the seed does not mix with them. ` +
    'Use an empty database, or leave the seed out.'
  )
}
