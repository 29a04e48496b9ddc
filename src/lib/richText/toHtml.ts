import type { Block, Inline, RichText } from './schema'

/** How a text stands on the page that shows it. */
export interface HtmlOptions {
  /** Level of its highest headings; h6 is the lowest there is. */
  headingLevel?: 2 | 3 | 4 | 5
  /** Put in front of addresses on this site; nothing for pages of the site itself. */
  origin?: string
  /** Address of a picture by its file name. */
  imageAddress: (file: string) => string
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)

function marked(inline: Extract<Inline, { kind: 'text' }>): string {
  let html = escapeHtml(inline.text)
  if (inline.code) html = `<code>${html}</code>`
  if (inline.em) html = `<em>${html}</em>`
  if (inline.strong) html = `<strong>${html}</strong>`
  return html
}

/** A mail address becomes text: public HTML links to web pages only, so nothing in it starts a program. */
function link(inline: Extract<Inline, { kind: 'link' }>, options: HtmlOptions): string {
  const words = inlinesToHtml(inline.children, options)
  if (inline.href.startsWith('mailto:')) {
    const address = escapeHtml(inline.href.slice('mailto:'.length))
    return words.includes(address) ? words : `${words} (${address})`
  }
  const href = inline.href.startsWith('/') ? (options.origin ?? '') + inline.href : inline.href
  return `<a href="${escapeHtml(href)}">${words}</a>`
}

function inlinesToHtml(inlines: readonly Inline[], options: HtmlOptions): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return marked(inline)
      return inline.kind === 'break' ? ' ' : link(inline, options)
    })
    .join('')
}

/** Its lines: there is no element for a break, so each line of a paragraph is one. */
function linesOf(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]]
  for (const inline of inlines) {
    if (inline.kind === 'break') lines.push([])
    else lines.at(-1)?.push(inline)
  }
  return lines.length === 1 ? lines : lines.filter((line) => line.length > 0)
}

function tableToHtml(block: Extract<Block, { kind: 'table' }>, options: HtmlOptions): string {
  const row = (cells: Inline[][], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${inlinesToHtml(cell, options)}</${tag}>`).join('')}</tr>`
  const head = block.header.length > 0 ? `<thead>${row(block.header, 'th')}</thead>` : ''
  return `<table>${head}<tbody>${block.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`
}

/** A list item that begins with a paragraph of one line holds its words only. */
function itemToHtml(item: readonly Block[], options: HtmlOptions): string {
  const [first, ...others] = item
  if (first?.kind !== 'p' || linesOf(first.children).length > 1) return blocksToHtml(item, options)
  return inlinesToHtml(first.children, options) + blocksToHtml(others, options)
}

function figureToHtml(block: Extract<Block, { kind: 'figure' }>, options: HtmlOptions): string {
  const address = options.imageAddress(block.image)
  const src = address.startsWith('/') ? (options.origin ?? '') + address : address
  const image = `<img src="${escapeHtml(src)}" alt="${escapeHtml(block.alt)}" width="${block.width}" height="${block.height}">`
  const caption = block.caption.length > 0 ? `<figcaption>${inlinesToHtml(block.caption, options)}</figcaption>` : ''
  return `<figure>${image}${caption}</figure>`
}

function blockToHtml(block: Block, options: HtmlOptions): string {
  switch (block.kind) {
    case 'p':
      return linesOf(block.children)
        .map((line) => `<p>${inlinesToHtml(line, options)}</p>`)
        .join('')
    case 'heading': {
      const level = Math.min((options.headingLevel ?? 2) + block.level - 1, 6)
      return `<h${level}>${inlinesToHtml(block.children, options)}</h${level}>`
    }
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${itemToHtml(item, options)}</li>`).join('')}</${tag}>`
    }
    case 'table':
      return tableToHtml(block, options)
    case 'quote':
      return `<blockquote>${blocksToHtml(block.children, options)}</blockquote>`
    case 'aside':
      return `<aside data-kind="${block.tone}">${blocksToHtml(block.children, options)}</aside>`
    case 'figure':
      return figureToHtml(block, options)
  }
}

function blocksToHtml(blocks: readonly Block[], options: HtmlOptions): string {
  return blocks.map((block) => blockToHtml(block, options)).join('')
}

/** HTML of a closed list of elements, everything else escaped. */
export function richTextToHtml(text: RichText | null, options: HtmlOptions): string {
  return blocksToHtml(text ?? [], options)
}
