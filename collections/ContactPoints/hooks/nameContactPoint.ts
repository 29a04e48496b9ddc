import type { CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'
import { relatedId } from '../../../src/access'
import { merged } from '../../../src/workflow/document'
import { contactRoles } from '../../../src/vocabulary'

const titled = z.object({ title: z.string().nullish() }).nullable()

/** Names a contact point by role and organisation, for lists and pickers of the panel. */
export const nameContactPoint: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const point = merged(originalDoc, data)
  const organisation = relatedId(point['organisation'])
  const owner =
    organisation === null
      ? null
      : await req.payload.findByID({
          req,
          collection: 'organisations',
          id: organisation,
          depth: 0,
          draft: true,
          trash: true,
          overrideAccess: true,
          disableErrors: true,
        })
  const role = typeof point['role'] === 'string' ? contactRoles.label(point['role'], 'nb') : null
  const parts = [role, titled.parse(owner)?.title].filter((part) => typeof part === 'string' && part !== '')
  return { ...data, title: parts.join(' – ') }
}
