import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'
import { now } from '../../../src/clock'

/** Remembers that this request resets a password: the hook that sees the row is not told. */
export const noticeReset: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'resetPassword') req.context.resetsPassword = true
}

/** Notes when a person chose their own password, so that a first admin who has not may be given a new link. */
export const stampChosenPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  if (req.context.resetsPassword === true && data !== undefined) data.passwordChosenAt = now().toISOString()
  return data
}
