import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { refusal } from '../refusal'
import { sentence } from './sentences'
import { misshapenIn } from './shapes'

const anObject = z.record(z.string(), z.unknown())
const saving = z.looseObject({ data: z.unknown() }).partial()

/**
 * Parses what is to be saved before anything looks at it: Payload hands the values of a request to hooks and database as
 * they come, and what is of another kind than its field fails there, somewhere.
 */
export const shapeGuard: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  if (overrideAccess === true || (operation !== 'create' && operation !== 'update')) return
  const given = anObject.safeParse(saving.parse(args).data)
  if (!given.success) throw new APIError(sentence(req, 'notAnObject'), 400, undefined, true)
  const misshapen = misshapenIn(collection.flattenedFields, given.data)
  if (misshapen.length > 0) throw refusal(misshapen, collection.slug, req)
}
