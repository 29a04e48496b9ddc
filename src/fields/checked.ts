import { words, type Labels } from '../vocabulary'
import { inLanguage } from '../lib/inLanguage'

/** The part of Payload's validation options that our checks read. */
interface CheckOptions {
  req: { i18n: { language: string } }
  required?: boolean
  siblingData?: unknown
}

const missing = words('Dette må fylles ut.', 'Dette må fyllast ut.', 'This must be filled in.')

/** A field validation out of a pure check of a value and the fields beside it: it answers with a sentence, or null where all is well. An empty value is wrong only where the field is required. */
export function checked<Value>(check: (value: Value, beside: unknown) => Labels | null) {
  return (value: Value | null | undefined, { req, required, siblingData }: CheckOptions): true | string => {
    if (value === null || value === undefined || (typeof value === 'string' && value.trim() === '')) {
      return required === true ? inLanguage(missing, req.i18n.language) : true
    }
    const problem = check(value, siblingData)
    return problem === null ? true : inLanguage(problem, req.i18n.language)
  }
}

/** Validation of a required text: spaces alone say nothing. */
export const written = checked((_text: string) => null)
