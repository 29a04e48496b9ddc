import { Forbidden, type Endpoint } from 'payload'
import { isEditor } from '../../access'
import { findProblems } from './findProblems'

/** GET /api/attention: what went wrong behind the editors' backs. For editors, as it names drafts. */
export const attention: Endpoint = {
  path: '/attention',
  method: 'get',
  handler: async (req) => {
    if (isEditor({ req }) !== true) throw new Forbidden(req.t)
    return Response.json({ problems: await findProblems(req) }, { headers: { 'cache-control': 'no-store' } })
  },
}
