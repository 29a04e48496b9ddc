import type { Block, Inline, RichText } from './schema'

/** Where addresses on this site and pictures lead to. */
export interface MarkdownOptions {
  /** Put in front of addresses on this site. */
  origin?: string
  /** Address of a picture by its file name. */
  imageAddress: (file: string) => string
}

/** Signs that mean something in CommonMark or in GFM; at the start of a line also list, heading and quote signs. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^(\s*)([#+=-]|\d+[.)])/gm, (_, space: string, sign: string) =>
      /^\d/.test(sign) ? `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}` : `${space}\\${sign}`,
    )
}

/** A code span needs a fence of backticks longer than any inside it. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`
}

/** Marks must touch the words, so the space around them goes outside. */
function marked(inline: Extract<Inline, { kind: 'text' }>): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inline.text) ?? []
  if (words === '') return inline.text
  const core = inline.code ? codeSpan(words) : escapeMarkdown(words)
  const mark = `${inline.strong ? '**' : ''}${inline.em ? '*' : ''}`
  return `${before}${mark}${core}${[...mark].reverse().join('')}${after}`
}

function address(href: string, options: MarkdownOptions): string {
  const whole = href.startsWith('/') ? (options.origin ?? '') + href : href
  return `<${whole.replace(/[<>\s]/g, encodeURIComponent)}>`
}

function inlinesToMarkdown(inlines: readonly Inline[], options: MarkdownOptions): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return marked(inline)
      if (inline.kind === 'break') return '\\\n'
      return `[${inlinesToMarkdown(inline.children, options)}](${address(inline.href, options)})`
    })
    .join('')
}

const indent = (text: string, by: string) => text.replace(/\n(?=[^\n])/g, `\n${by}`)

function tableToMarkdown(block: Extract<Block, { kind: 'table' }>, options: MarkdownOptions): string {
  const width = Math.max(block.header.length, ...block.rows.map((row) => row.length))
  const row = (cells: readonly Inline[][]) =>
    `| ${Array.from({ length: width }, (_, at) => inlinesToMarkdown(cells[at] ?? [], options).replace(/\\?\n/g, ' ')).join(' | ')} |`
  return [row(block.header), `|${' --- |'.repeat(width)}`, ...block.rows.map(row)].join('\n')
}

function blockToMarkdown(block: Block, options: MarkdownOptions): string {
  switch (block.kind) {
    case 'p':
      return inlinesToMarkdown(block.children, options)
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${inlinesToMarkdown(block.children, options).replace(/\\?\n/g, ' ')}`
    case 'list':
      return block.items
        .map((item, at) => {
          const sign = block.ordered ? `${at + 1}. ` : '- '
          return sign + indent(item.map((part) => blockToMarkdown(part, options)).join('\n'), ' '.repeat(sign.length))
        })
        .join('\n')
    case 'table':
      return tableToMarkdown(block, options)
    case 'quote':
    case 'aside':
      return `> ${richTextToMarkdown(block.children, options).replaceAll('\n', '\n> ')}`
    case 'figure': {
      const picture = `![${escapeMarkdown(block.alt)}](${address(options.imageAddress(block.image), options)})`
      return block.caption.length > 0 ? `${picture}\n\n${inlinesToMarkdown(block.caption, options)}` : picture
    }
  }
}

/** CommonMark with GFM tables; its highest headings are `##`. */
export function richTextToMarkdown(text: RichText | null, options: MarkdownOptions): string {
  return (text ?? []).map((block) => blockToMarkdown(block, options)).join('\n\n')
}
