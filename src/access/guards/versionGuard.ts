import { Forbidden, type CollectionBeforeOperationHook } from 'payload'

/** Whoever may not read versions may not bring one back: Payload asks only whether they may write the row. */
export const versionGuard: CollectionBeforeOperationHook = async ({ collection, operation, overrideAccess, req }) => {
  if (operation !== 'restoreVersion' || overrideAccess === true) return
  if ((await collection.access.readVersions({ req })) === false) throw new Forbidden(req.t)
}
