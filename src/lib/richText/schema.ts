import { z } from 'zod'
import { isPublicHref } from '../links'

/*
 * Rich text in public form: a closed tree that HTML, Markdown and plain text are drawn from.
 * Editors' Lexical JSON never leaves the content half; `richTextFromLexical` turns it into this.
 */

/** A run of text, or a link around runs. `href` is https, mailto, or a path of this site. */
export type Inline =
  | { kind: 'text'; text: string; strong?: true; em?: true; code?: true }
  | { kind: 'link'; href: string; children: Inline[] }
  | { kind: 'break' }

export type Block =
  | { kind: 'p'; children: Inline[] }
  | { kind: 'heading'; level: 1 | 2 | 3 | 4 | 5; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Block[][] }
  | { kind: 'table'; header: Inline[][]; rows: Inline[][][] }
  | { kind: 'quote'; children: Block[] }
  | { kind: 'aside'; tone: 'fakta' | 'tips' | 'obs'; children: Block[] }
  | { kind: 'figure'; image: string; alt: string; width: number; height: number; caption: Inline[] }

/** Blocks in reading order; never empty (an empty text is null where it is kept). Heading level 1 is the highest used inside a text. */
export type RichText = Block[]

const mark = z.literal(true).optional()
export const inlineSchema: z.ZodType<Inline> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), text: z.string(), strong: mark, em: mark, code: mark }),
    z.strictObject({
      kind: z.literal('link'),
      href: z.string().refine(isPublicHref),
      children: z.array(inlineSchema),
    }),
    z.strictObject({ kind: z.literal('break') }),
  ]),
)

export const blockSchema: z.ZodType<Block> = z.lazy(() => {
  const inlines = z.array(inlineSchema)
  const blocks = z.array(blockSchema)
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('p'), children: inlines }),
    z.strictObject({
      kind: z.literal('heading'),
      level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
      children: inlines,
    }),
    z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(blocks) }),
    z.strictObject({ kind: z.literal('table'), header: z.array(inlines), rows: z.array(z.array(inlines)) }),
    z.strictObject({ kind: z.literal('quote'), children: blocks }),
    z.strictObject({ kind: z.literal('aside'), tone: z.enum(['fakta', 'tips', 'obs']), children: blocks }),
    z.strictObject({
      kind: z.literal('figure'),
      image: z.string(),
      alt: z.string().min(1),
      width: z.int().positive(),
      height: z.int().positive(),
      caption: inlines,
    }),
  ])
})

export const richTextSchema = z.array(blockSchema).min(1)
