import type { Block, Inline, RichText } from './schema'

/** The words of a run of text, without marks. */
export function inlinesToText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text
      return inline.kind === 'break' ? '\n' : inlinesToText(inline.children)
    })
    .join('')
}

function listText(block: Extract<Block, { kind: 'list' }>): string {
  return block.items
    .map((item, index) => `${block.ordered ? `${index + 1}. ` : '– '}${item.map(blockText).join('\n')}`)
    .join('\n')
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'p':
    case 'heading':
      return inlinesToText(block.children)
    case 'list':
      return listText(block)
    case 'table':
      return [...(block.header.length > 0 ? [block.header] : []), ...block.rows]
        .map((row) => row.map(inlinesToText).join(', '))
        .join('\n')
    case 'quote':
    case 'aside':
      return richTextToText(block.children)
    case 'figure':
      return block.caption.length > 0 ? inlinesToText(block.caption) : block.alt
  }
}

/** Plain text; blocks are apart by an empty line. */
export function richTextToText(text: RichText | null): string {
  return (text ?? []).map(blockText).join('\n\n')
}
