import type { z } from 'zod'
import { isPublicHref } from '../links'
import { lexicalCallout, lexicalDocument, lexicalLink, type LexicalNode, lexicalTarget } from './lexicalNode'
import type { Block, Inline, RichText } from './schema'

/** What a text refers to, looked up by whoever projects it. Null where it is not public: then it drops out of the text. */
export interface LexicalReferences {
  /** A picture, as a figure without its caption. */
  figure(collection: string, id: string): { image: string; alt: string; width: number; height: number } | null
  /** The address on this site of another record. */
  address(collection: string, id: string): string | null
}

const bold = 1
const italic = 2
const code = 16

function linkTarget(node: LexicalNode, references: LexicalReferences): string | null {
  const fields = lexicalLink.safeParse(node.fields).data
  if (!fields) return null
  if (fields.linkType === 'internal')
    return fields.doc ? references.address(fields.doc.relationTo, fields.doc.value) : null
  const url = fields.url?.trim() ?? ''
  return isPublicHref(url) ? url : null
}

function textOf(node: LexicalNode): Inline[] {
  if (node.text === undefined || node.text === '') return []
  const format = typeof node.format === 'number' ? node.format : 0
  return [
    {
      kind: 'text',
      text: node.text,
      ...(format & bold ? { strong: true } : {}),
      ...(format & italic ? { em: true } : {}),
      ...(format & code ? { code: true } : {}),
    },
  ]
}

function inlines(nodes: readonly LexicalNode[], references: LexicalReferences): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') return textOf(node)
    if (node.type === 'tab') return [{ kind: 'text', text: ' ' }]
    if (node.type === 'linebreak') return [{ kind: 'break' }]
    const children = inlines(node.children ?? [], references)
    if (node.type !== 'link' && node.type !== 'autolink') return children
    const href = linkTarget(node, references)
    return href === null || children.length === 0 ? children : [{ kind: 'link', href, children }]
  })
}

const isBlank = (children: readonly Inline[]) =>
  children.every((inline) => inline.kind === 'break' || (inline.kind === 'text' && inline.text.trim() === ''))

function paragraph(nodes: readonly LexicalNode[], references: LexicalReferences): Block[] {
  const children = inlines(nodes, references)
  return isBlank(children) ? [] : [{ kind: 'p', children }]
}

/** Lexical keeps a nested list in a list item of its own; here it belongs to the item above it. */
function listItems(node: LexicalNode, references: LexicalReferences): Block[][] {
  const items: Block[][] = []
  for (const item of node.children ?? []) {
    const parts = item.children ?? []
    const text = paragraph(
      parts.filter(({ type }) => type !== 'list'),
      references,
    )
    const nested = parts.filter(({ type }) => type === 'list').flatMap((list) => block(list, references))
    const above = items.at(-1)
    if (text.length === 0 && above !== undefined) above.push(...nested)
    else if (text.length + nested.length > 0) items.push([...text, ...nested])
  }
  return items
}

function table(node: LexicalNode, references: LexicalReferences): Block[] {
  const rows = (node.children ?? []).map((row) => row.children ?? [])
  const cells = rows.map((row) => row.map((cell) => inlines(cell.children ?? [], references)))
  // Bit 1 of `headerState` marks a cell of a header row.
  const isHeaded = rows[0]?.every((cell) => ((cell.headerState ?? 0) & 1) === 1) ?? false
  const [first = [], ...others] = cells
  if (cells.length === 0) return []
  return [{ kind: 'table', header: isHeaded ? first : [], rows: isHeaded ? others : cells }]
}

function figure(node: LexicalNode, references: LexicalReferences): Block[] {
  const id = lexicalTarget.safeParse(node.value)
  const found = id.success ? references.figure(node.relationTo ?? 'media', id.data) : null
  const caption = typeof node.fields?.caption === 'string' ? node.fields.caption.trim() : ''
  return found ? [{ kind: 'figure', ...found, caption: caption === '' ? [] : [{ kind: 'text', text: caption }] }] : []
}

function callout(node: LexicalNode): Block[] {
  const fields = lexicalCallout.safeParse(node.fields).data
  const paragraphs = (fields?.text ?? '').split(/\n\s*\n/).map((words) => words.trim())
  const children = paragraphs
    .filter(Boolean)
    .map((words): Block => ({ kind: 'p', children: [{ kind: 'text', text: words }] }))
  return fields && children.length > 0 ? [{ kind: 'aside', tone: fields.tone, children }] : []
}

const headingLevel = (tag: string | undefined) => Number(/^h([1-6])$/.exec(tag ?? '')?.[1] ?? 2)

function block(node: LexicalNode, references: LexicalReferences): Block[] {
  const children = node.children ?? []
  if (node.type === 'heading') {
    const words = inlines(children, references)
    const level = Math.min(headingLevel(node.tag), 5)
    return isBlank(words) ? [] : [{ kind: 'heading', level: asLevel(level), children: words }]
  }
  if (node.type === 'list') {
    const items = listItems(node, references)
    return items.length === 0 ? [] : [{ kind: 'list', ordered: node.listType === 'number', items }]
  }
  if (node.type === 'quote') {
    const quoted = paragraph(children, references)
    return quoted.length === 0 ? [] : [{ kind: 'quote', children: quoted }]
  }
  if (node.type === 'table') return table(node, references)
  if (node.type === 'upload') return figure(node, references)
  if (node.type === 'block') return callout(node)
  return paragraph(children, references)
}

function asLevel(level: number): 1 | 2 | 3 | 4 | 5 {
  if (level <= 1) return 1
  if (level === 2) return 2
  if (level === 3) return 3
  return level === 4 ? 4 : 5
}

/** The levels that are used become 1, 2, 3 …, so that a page never skips one. */
function withRankedHeadings(blocks: readonly Block[]): Block[] {
  const used = [...new Set(blocks.flatMap((b) => (b.kind === 'heading' ? [b.level] : [])))].sort()
  return blocks.map((b) => (b.kind === 'heading' ? { ...b, level: asLevel(used.indexOf(b.level) + 1) } : b))
}

/** An editor's text in public form; null where there is nothing in it to read. Throws a `ZodError` where it is no editor's text at all. */
export function richTextFromLexical(value: unknown, references: LexicalReferences): RichText | null {
  if (value === null || value === undefined) return null
  const { root }: z.infer<typeof lexicalDocument> = lexicalDocument.parse(value)
  const blocks = withRankedHeadings(root.children.flatMap((node) => block(node, references)))
  return blocks.length === 0 ? null : blocks
}
