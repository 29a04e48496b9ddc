import type { AfterErrorHook } from 'payload'
import { z } from 'zod'

const validation = z.object({
  message: z.string(),
  data: z.object({
    collection: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string(), label: z.unknown().optional() })).min(1),
  }),
})

const refusal = z.object({
  name: z.literal('').optional(),
  isPublic: z.literal(true),
  status: z.number().min(400).max(499),
  message: z.string().min(1),
})

/**
 * Sends along which fields are wrong, so that the panel shows each sentence at its field. Payload itself looks at the
 * class of the error, and the server's bundles may each have a class of their own. A refusal keeps its sentence: where
 * its class has lost its name in the bundle, Payload would say that an unknown error occurred.
 */
export const tellFields: AfterErrorHook = ({ error }) => {
  const { data } = validation.safeParse(error)
  // The name of the class is shortened when the panel is built.
  if (data !== undefined) return { response: { errors: [{ ...data, name: 'ValidationError' }] } }
  const refused = refusal.safeParse(error)
  return refused.success ? { response: { errors: [{ message: refused.data.message }] } } : undefined
}
