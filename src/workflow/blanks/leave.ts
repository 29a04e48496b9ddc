import { Forbidden, type Endpoint } from 'payload'
import { z } from 'zod'
import { actorOf } from '../../access'
import { removeBlanks } from './removeBlanks'

const named = z.object({ id: z.string() })

/** POST /api/…/:id/leave: whoever opened a new form and wrote nothing leaves nothing behind. A draft that is begun on stays. */
export const leave: Endpoint = {
  path: '/:id/leave',
  method: 'post',
  handler: async (req) => {
    if (actorOf(req) === null) throw new Forbidden(req.t)
    const { id } = named.parse(req.routeParams)
    const collection = Object.values(req.payload.collections).find(
      ({ config }) => config.slug === req.routeParams?.collection,
    )?.config
    const removed = collection ? await removeBlanks(req.payload, collection.slug, { id: { equals: id } }, { req }) : 0
    return Response.json({ removed }, { headers: { 'cache-control': 'no-store' } })
  },
}
