import { z } from 'zod'
import { instant } from '../../access/guards/shapes'

const anObject = z.record(z.string(), z.unknown())
const id = z.union([z.string().min(1).max(100), z.number()])
const flag = z.boolean().nullish()
const text = z.string().max(200)
const columns = z.array(z.looseObject({ accessor: z.string() })).nullish()
const amount = z.union([z.number(), z.string().regex(/^\d*$/)]).nullish()
const query = z
  .looseObject({
    limit: amount,
    page: amount,
    sort: z.union([z.string(), z.array(z.string())]).nullish(),
    where: z.unknown(),
  })
  .nullish()
const collectionSlug = text
const collectionSlugs = z.union([text, z.array(text).min(1)])
const formState = z.record(z.string(), z.looseObject({})).nullish()

const formStateArguments = z.object({
  collectionSlug,
  id: id.nullish(),
  checkForStaleData: flag,
  data: anObject.nullish(),
  docPermissions: anObject.nullish(),
  docPreferences: z.looseObject({ fields: anObject.nullish() }).nullish(),
  documentFormState: formState,
  formState,
  initialBlockData: anObject.nullish(),
  initialBlockFormState: formState,
  operation: z.enum(['create', 'update']).nullish(),
  originalUpdatedAt: z.string().nullish(),
  readOnly: flag,
  renderAllFields: flag,
  returnLivePreviewURL: flag,
  returnLockStatus: flag,
  returnPreviewURL: flag,
  schemaPath: z.string().max(1000).optional(),
  select: anObject.nullish(),
  skipValidation: flag,
  updateLastEdited: flag,
})

/** A document of a collection, as Payload names it among others. */
export const namedDocument = z.object({ relationTo: text, value: id })

const scheduleArguments = z.union([
  z.object({ deleteID: id }),
  z.object({
    type: z.enum(['publish', 'unpublish']),
    date: instant.transform((given) => new Date(given)),
    doc: namedDocument,
    timezone: text.nullish(),
  }),
])

/**
 * What the panel calls on the server, by name, and what each call may bring; what else comes along is left out. The calls
 * that Payload has beyond these are for what is not in use here: translated fields, folders, globals, its own slug field.
 */
export const panelCall = z.discriminatedUnion('name', [
  z.object({ name: z.literal('form-state'), args: formStateArguments }),
  z.object({
    name: z.literal('table-state'),
    args: z.object({
      collectionSlug: collectionSlugs,
      columns,
      data: z.looseObject({ docs: z.array(z.unknown()) }).nullish(),
      enableRowSelections: flag,
      orderableFieldName: text.nullish(),
      parent: z.looseObject({ id, collectionSlug, joinPath: text }).nullish(),
      query,
      renderRowTypes: flag,
      tableAppearance: z.enum(['condensed', 'default']).nullish(),
    }),
  }),
  z.object({
    name: z.literal('render-document'),
    args: z.object({
      collectionSlug,
      disableActions: flag,
      docID: id.nullish(),
      drawerSlug: text.nullish(),
      initialData: anObject.nullish(),
      overrideEntityVisibility: flag,
      paramsOverride: z.object({ segments: z.array(text) }).nullish(),
      redirectAfterCreate: flag,
      redirectAfterDelete: flag,
      redirectAfterDuplicate: flag,
      redirectAfterRestore: flag,
      searchParams: anObject.optional(),
      versions: anObject.nullish(),
    }),
  }),
  z.object({ name: z.literal('render-document-slots'), args: z.object({ collectionSlug, id: id.nullish() }) }),
  z.object({
    name: z.literal('render-list'),
    args: z.object({
      collectionSlug,
      disableActions: flag,
      disableBulkDelete: flag,
      disableBulkEdit: flag,
      disableQueryPresets: flag,
      drawerSlug: text.nullish(),
      enableRowSelections: flag,
      overrideEntityVisibility: flag,
      query,
      redirectAfterDelete: flag,
      redirectAfterDuplicate: flag,
    }),
  }),
  z.object({ name: z.literal('render-widget'), args: z.object({ widgetSlug: text, widgetData: anObject.nullish() }) }),
  z.object({ name: z.literal('get-default-layout'), args: z.object({}) }),
  z.object({ name: z.literal('get-upcoming-scheduled-publish'), args: z.object({ collectionSlug, id }) }),
  z.object({ name: z.literal('schedule-publish'), args: scheduleArguments }),
])

/** A call that the panel makes, with what it brings. */
export type PanelCall = z.output<typeof panelCall>
