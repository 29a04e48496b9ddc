import { Forbidden, NotFound, type AfterErrorHook } from 'payload'
import { sentence } from './sentences'

/**
 * Denied and absent look alike: whoever asks for a row they may not see, or do something with it that they may not, is
 * told the same as if it were not there.
 */
export const sameAnswer: AfterErrorHook = ({ error, req }) => {
  const isDenied = error instanceof Forbidden || error instanceof NotFound
  if (!isDenied) return
  return { status: 404, response: { errors: [{ message: sentence(req, 'notFoundOrNotYours') }] } }
}
