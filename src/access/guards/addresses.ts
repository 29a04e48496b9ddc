import { NotFound, type Endpoint, type PayloadRequest, type SanitizedCollectionConfig } from 'payload'

type Guard = (req: PayloadRequest) => Promise<void> | void

/** Files lie in no folders here: Payload would look for a field that no collection has. */
const refuseFolder: Guard = ({ searchParams, t }) => {
  if (searchParams.has('prefix')) throw new NotFound(t)
}

/** Payload stumbles over a preference that is not there. */
const findPreference: Guard = async (req) => {
  const key = req.routeParams?.['key']
  const where = { key: { equals: key } }
  const found = await req.payload.count({ req, collection: 'payload-preferences', overrideAccess: false, where })
  if (found.totalDocs === 0) throw new NotFound(req.t)
}

const inFront: Readonly<Record<string, Guard>> = {
  'get /file/:filename': refuseFolder,
  'delete /:key': findPreference,
}

function guarded(endpoint: Endpoint): Endpoint {
  const guard = inFront[`${endpoint.method} ${endpoint.path}`]
  if (guard === undefined) return endpoint
  return {
    ...endpoint,
    async handler(req) {
      await guard(req)
      return endpoint.handler(req)
    },
  }
}

/** The addresses of a collection: none that leads to nothing here, and a guard where Payload would fail. */
export function guardAddresses({ auth, endpoints }: SanitizedCollectionConfig): Endpoint[] {
  // Nobody confirms an e-mail address here: whoever has the link to choose a password has read the letter.
  const isOfUse = ({ path }: Endpoint) => path !== '/verify/:id' || Boolean(auth && auth.verify)
  return (endpoints || []).filter(isOfUse).map(guarded)
}
