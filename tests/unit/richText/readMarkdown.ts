import MarkdownIt from 'markdown-it'

/** The words that a CommonMark reader sees, paragraphs apart by an empty line. */
export function marked(markdown: string): string {
  return new MarkdownIt('commonmark')
    .enable('table')
    .parse(markdown, {})
    .filter(({ type }) => type === 'inline')
    .map((token) => (token.children ?? []).map(({ content }) => content).join(''))
    .join('\n\n')
}
