import { z } from 'zod'

/** A document that a link or picture points to: its collection and its id, whether or not it came populated. */
export const lexicalTarget = z.union([
  z.string(),
  z.number().transform(String),
  z.object({ id: z.union([z.string(), z.number()]) }).transform(({ id }) => String(id)),
])

/** One node of an editor's text, as far as this product reads it; all else in it is left where it is. */
export interface LexicalNode {
  type: string
  text?: string | undefined
  format?: string | number | undefined
  tag?: string | undefined
  listType?: string | undefined
  headerState?: number | undefined
  relationTo?: string | undefined
  value?: unknown
  fields?: Record<string, unknown> | undefined
  children?: LexicalNode[] | undefined
}

/** Shape of one node; a node of an unknown type keeps its children. */
export const lexicalNode: z.ZodType<LexicalNode> = z.lazy(() =>
  z.object({
    type: z.string(),
    text: z.string().optional(),
    format: z.union([z.string(), z.number()]).optional(),
    tag: z.string().optional(),
    listType: z.string().optional(),
    headerState: z.number().optional(),
    relationTo: z.string().optional(),
    value: z.unknown().optional(),
    fields: z.record(z.string(), z.unknown()).optional(),
    children: z.array(lexicalNode).optional(),
  }),
)

/** An editor's text as Payload keeps it. */
export const lexicalDocument = z.object({ root: z.object({ children: z.array(lexicalNode) }) })

/** The fields of a link. */
export const lexicalLink = z.object({
  linkType: z.string().nullish(),
  url: z.string().nullish(),
  doc: z.object({ relationTo: z.string(), value: lexicalTarget }).nullish().catch(null),
})

/** The fields of a box («Fakta», «Tips», «Obs»). */
export const lexicalCallout = z.object({
  blockType: z.literal('callout'),
  tone: z.enum(['fakta', 'tips', 'obs']),
  text: z.string(),
})
