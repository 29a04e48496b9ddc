import { GraphQLError } from 'graphql'
import { ContactInputError } from '../catalogue/contactLadder'
import { CatalogueInputError } from '../catalogue/store'

/** Stable codes of this API's errors; a message beside says what, where and how to mend it. */
export type ErrorCode =
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'BAD_USER_INPUT'
  | 'QUERY_TOO_LONG'
  | 'QUERY_TOO_DEEP'
  | 'TOO_MANY_ALIASES'
  | 'QUERY_TOO_COSTLY'
  | 'INVALID_CURSOR'
  | 'CURSOR_EXPIRED'
  | 'UNKNOWN_MUNICIPALITY'
  | 'UNKNOWN_COUNTY'
  | 'UNKNOWN_THEME'
  | 'UNKNOWN_SITUATION'
  | 'BAD_REQUEST'
  | 'OPERATION_NOT_FOUND'
  | 'BATCHING_NOT_SUPPORTED'
  | 'DEADLINE_EXCEEDED'
  | 'METHOD_NOT_ALLOWED'
  | 'BODY_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'NOT_READY'
  | 'INTERNAL'

/** What may stand beside the code. */
export interface ErrorDetails {
  argument?: string
  limit?: number
  actual?: number
  nearest?: readonly string[]
}

/** An error of this API: a sentence, a stable code, and what a program may want to know. */
export function apiError(code: ErrorCode, message: string, details: ErrorDetails = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } })
}

/** Raised between reads once a request has used up its time. */
export class DeadlineExceeded extends Error {
  override name = 'DeadlineExceeded'
}

/** What a failed read tells the caller, where it is the caller's to mend; null for a fault of ours. */
export function inputError(error: unknown): GraphQLError | null {
  if (error instanceof CatalogueInputError) return apiError(error.code, error.message, { argument: error.argument })
  if (error instanceof ContactInputError) {
    const details = error.nearest.length > 0 ? { nearest: error.nearest } : {}
    return apiError(error.code, error.message, { argument: error.argument, ...details })
  }
  return null
}
