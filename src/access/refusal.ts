import { ValidationError, type FlattenedField, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { inLanguage } from '../lib/inLanguage'
import type { Labels } from '../vocabulary'

/** What is wrong with a document: the field, and a sentence that says how to mend it. */
export interface FieldProblem {
  path: string
  message: Labels
}

const labels = z.object({ nb: z.string(), nn: z.string(), en: z.string() })

/** What the panel calls the field at a path; the path itself where it has no name. */
export function labelAt(fields: readonly FlattenedField[], path: string, language: string): string {
  // A row's number is no name of a field.
  const [name, ...rest] = path.split('.').filter((part) => !/^\d+$/.test(part))
  const field = fields.find((one) => one.name === name)
  if (field === undefined) return path
  if (rest.length > 0 && 'flattenedFields' in field) return labelAt(field.flattenedFields, rest.join('.'), language)
  const { data } = labels.safeParse('label' in field ? field.label : undefined)
  return data === undefined ? path : inLanguage(data, language)
}

/** The error that says, in the reader's language, what must be mended and where. */
export function refusal(problems: readonly FieldProblem[], collection: string, req: PayloadRequest): ValidationError {
  const { language } = req.i18n
  const fields = Object.entries(req.payload.collections).find(([slug]) => slug === collection)?.[1].config
    .flattenedFields
  const errors = problems.map(({ path, message }) => ({
    path,
    label: labelAt(fields ?? [], path, language),
    message: inLanguage(message, language),
  }))
  return new ValidationError({ collection, errors, req }, req.t)
}
