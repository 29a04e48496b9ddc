import MarkdownIt from 'markdown-it'

/** A node of an editor's text, ready to be kept by Payload. */
export interface LexicalElement {
  [key: string]: unknown
  type: string
  version: number
}

/** An editor's text, ready to be kept by Payload. */
export interface LexicalText {
  [key: string]: unknown
  root: {
    type: string
    children: LexicalElement[]
    direction: 'ltr' | null
    format: '' | 'left' | 'start' | 'center' | 'right' | 'end' | 'justify'
    indent: number
    version: number
  }
}

type Token = ReturnType<typeof reader.parse>[number]
interface Branch {
  token: Token
  children: Branch[]
}

const marks: Readonly<Record<string, number>> = { strong: 1, em: 2 }
const codeMark = 16
const reader = new MarkdownIt('commonmark').enable('table')

const element = (type: string, children: LexicalElement[], more: Record<string, unknown> = {}): LexicalElement => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...more,
})
const text = (words: string, format: number): LexicalElement => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

/** markdown-it gives opening and closing tokens in a row; here they are a tree. */
function tree(tokens: readonly Token[]): Branch[] {
  const top: Branch[] = []
  const open: Branch[][] = [top]
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop()
      continue
    }
    const branch = { token, children: [] }
    open.at(-1)?.push(branch)
    if (token.nesting === 1) open.push(branch.children)
  }
  return top
}

function inline(branch: Branch, format: number): LexicalElement[] {
  const { token, children } = branch
  const below = (mark: number) => children.flatMap((child) => inline(child, format | mark))
  switch (token.type) {
    case 'text':
      return token.content === '' ? [] : [text(token.content, format)]
    case 'code_inline':
      return [text(token.content, format | codeMark)]
    case 'softbreak':
      return [text(' ', format)]
    case 'hardbreak':
      return [{ type: 'linebreak', version: 1 }]
    case 'link_open': {
      const url = token.attrGet('href') ?? ''
      return [element('link', below(0), { version: 3, fields: { linkType: 'custom', newTab: false, url } })]
    }
    case 'strong_open':
    case 'em_open':
      return below(marks[token.tag] ?? 0)
    default:
      throw new Error(
        `Markdown for an editor's text cannot hold ${token.type} («${token.content}»): use words, **bold**, *italic*, \`code\` and links.`,
      )
  }
}

const inlines = (branches: readonly Branch[]) =>
  branches.flatMap(({ token }) => tree(token.children ?? []).flatMap((part) => inline(part, 0)))

/** The list items of Lexical hold words; a nested list stands in an item of its own. */
function listItems(list: Branch): LexicalElement[] {
  let value = 0
  return list.children.flatMap((item) =>
    item.children.map((part) => {
      const isList = part.token.type.endsWith('_list_open')
      if (!isList) value += 1
      return element('listitem', isList ? block(part) : inlines(part.children), { value: Math.max(value, 1) })
    }),
  )
}

function table({ children: sections }: Branch): LexicalElement {
  const rows = sections.flatMap((section) => section.children)
  return element(
    'table',
    rows.map((row) =>
      element(
        'tablerow',
        row.children.map((cell) =>
          element('tablecell', [element('paragraph', inlines(cell.children), { textFormat: 0, textStyle: '' })], {
            headerState: cell.token.tag === 'th' ? 1 : 0,
            colSpan: 1,
            rowSpan: 1,
            backgroundColor: null,
          }),
        ),
      ),
    ),
  )
}

function block(branch: Branch): LexicalElement[] {
  const { token, children } = branch
  switch (token.type) {
    case 'paragraph_open':
      return [element('paragraph', inlines(children), { textFormat: 0, textStyle: '' })]
    case 'heading_open':
      return [element('heading', inlines(children), { tag: token.tag })]
    case 'bullet_list_open':
      return [element('list', listItems(branch), { listType: 'bullet', start: 1, tag: 'ul' })]
    case 'ordered_list_open':
      return [element('list', listItems(branch), { listType: 'number', start: 1, tag: 'ol' })]
    case 'blockquote_open':
      return [
        element(
          'quote',
          children.flatMap((child) => inlines(child.children)),
        ),
      ]
    case 'table_open':
      return [table(branch)]
    default:
      throw new Error(
        `Markdown for an editor's text cannot hold ${token.type}: use paragraphs, headings, lists, quotes and tables.`,
      )
  }
}

/**
 * Markdown (headings, paragraphs, lists, quotes, GFM tables, links, bold, italic, code) as an editor's text.
 * Throws with a sentence where it holds anything else, so that nothing of a written text is lost in silence.
 */
export function lexicalFromMarkdown(markdown: string): LexicalText {
  const children = tree(reader.parse(markdown, {})).flatMap(block)
  return { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children } }
}
