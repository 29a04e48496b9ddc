import type { Payload } from 'payload'
import type { CatalogueBatch } from '../store'
import type { Redirect } from '../../payload-types'

type Redirects = NonNullable<CatalogueBatch['redirects']>

const collection = 'redirects'

/** Programmes have no page of their own, so their former slugs lead nowhere. */
function asRedirects(rows: readonly Redirect[]): Redirects {
  return rows.flatMap(({ recordType, slug, publicId }) =>
    recordType === 'PROGRAMME' ? [] : [{ type: recordType, slug, id: publicId }],
  )
}

/** The former slugs of some documents, by public id. */
export async function redirectsOf(payload: Payload, ids: readonly string[]): Promise<Redirects> {
  if (ids.length === 0) return []
  const where = { publicId: { in: [...ids] } }
  const { docs } = await payload.find({ collection, where, pagination: false, depth: 0, overrideAccess: true })
  return asRedirects(docs)
}

/** Every former slug there is. */
export async function allRedirects(payload: Payload): Promise<Redirects> {
  const { docs } = await payload.find({ collection, pagination: false, depth: 0, overrideAccess: true })
  return asRedirects(docs)
}
