import type { CollectionConfig, Config } from 'payload'
import { leave } from '../../workflow/blanks/leave'
import { makesBlanks } from '../../workflow/blanks/makesBlanks'
import { leaveBlankUnnamed, noteBlank } from '../../workflow/blanks/noteBlank'
import { isWritten } from '../../workflow/blanks/removeBlanks'

/** With the guard that keeps what is typed. */
function mendForm(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection
  const edit = admin?.components?.edit
  const guard = '/src/admin/forms/FormGuard.tsx#FormGuard'
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        edit: { ...edit, beforeDocumentControls: [...(edit?.beforeDocumentControls ?? []), guard] },
      },
    },
  }
}

/** A form that saves itself is a document from the moment it is opened: until somebody writes in it, nobody sees it. */
function hideBlanks(collection: CollectionConfig): CollectionConfig {
  if (!makesBlanks(collection)) return collection
  const { admin, endpoints, hooks } = collection
  return {
    ...collection,
    admin: { ...admin, baseFilter: () => isWritten },
    endpoints: [...(endpoints || []), leave],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), noteBlank],
      beforeChange: [...(hooks?.beforeChange ?? []), leaveBlankUnnamed],
    },
  }
}

/** The ways of the panel's forms that hold for every collection. */
export function withForms(config: Config): Config {
  return { ...config, collections: (config.collections ?? []).map((one) => hideBlanks(mendForm(one))) }
}
