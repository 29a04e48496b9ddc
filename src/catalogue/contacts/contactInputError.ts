/** Codes of the public API for a question about contacts that cannot be understood. */
export type ContactInputCode =
  'BAD_USER_INPUT' | 'UNKNOWN_MUNICIPALITY' | 'UNKNOWN_COUNTY' | 'UNKNOWN_THEME' | 'UNKNOWN_SITUATION'

/** A question about contacts that names something there is none of; `nearest` holds values that would do. */
export class ContactInputError extends Error {
  override name = 'ContactInputError'
  constructor(
    readonly code: ContactInputCode,
    message: string,
    readonly argument: string,
    readonly nearest: readonly string[] = [],
  ) {
    super(message)
  }
}
