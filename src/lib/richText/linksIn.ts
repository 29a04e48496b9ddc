import { lexicalDocument, lexicalLink, type LexicalNode } from './lexicalNode'

function targets(node: LexicalNode): string[] {
  const own =
    node.type === 'link' || node.type === 'autolink' ? (lexicalLink.safeParse(node.fields).data?.url ?? '') : null
  return [...(own === null ? [] : [own.trim()]), ...(node.children ?? []).flatMap(targets)]
}

/** The addresses that an editor's text links to, in order. */
export function linksIn(value: unknown): string[] {
  return (lexicalDocument.safeParse(value).data?.root.children ?? []).flatMap(targets)
}
