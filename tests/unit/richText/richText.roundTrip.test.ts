import { marked } from './readMarkdown'
import { describe, expect, it } from 'vitest'
import {
  type LexicalReferences,
  type RichText,
  richTextFromLexical,
  richTextSchema,
  richTextToHtml,
  richTextToMarkdown,
  richTextToText,
} from '../../../src/lib/richText'
import { lexicalFromMarkdown } from '../../../src/lib/richText/fromMarkdown'

const nothing: LexicalReferences = { figure: () => null, address: () => null }
const options = { imageAddress: (file: string) => `/media/${file}` }
const read = (markdown: string) => richTextFromLexical(lexicalFromMarkdown(markdown), nothing)

describe('rich text', () => {
  const written = `## Slik gjør dere

Låne *utstyr* er **gratis**, se [BUA](https://www.bua.io/).

1. Finn et lokale
2. Spør om utstyr
   - ski
   - sykler

| Hva | Når |
| --- | --- |
| Ski | 2014 |

> Det virket.`

  it('is read from Markdown through the editor’s form into the public form', () => {
    const text = read(written)
    expect(richTextSchema.parse(text)).toEqual(text)
    expect(text?.map(({ kind }) => kind)).toEqual(['heading', 'p', 'list', 'table', 'quote'])
  })

  it('becomes HTML whose headings begin at the level asked', () => {
    expect(richTextToHtml(read(written), { ...options, headingLevel: 3 })).toBe(
      '<h3>Slik gjør dere</h3><p>Låne <em>utstyr</em> er <strong>gratis</strong>, se <a href="https://www.bua.io/">BUA</a>.</p>' +
        '<ol><li>Finn et lokale</li><li>Spør om utstyr<ul><li>ski</li><li>sykler</li></ul></li></ol>' +
        '<table><thead><tr><th>Hva</th><th>Når</th></tr></thead><tbody><tr><td>Ski</td><td>2014</td></tr></tbody></table>' +
        '<blockquote><p>Det virket.</p></blockquote>',
    )
  })

  it('makes each line of a paragraph a paragraph: HTML of it has no breaks', () => {
    const address: RichText = [
      {
        kind: 'p',
        children: [{ kind: 'text', text: 'Kommunen' }, { kind: 'break' }, { kind: 'text', text: 'Boks 1' }],
      },
    ]
    const html = richTextToHtml(
      [...address, { kind: 'list', ordered: false, items: [address, read('b') ?? []] }],
      options,
    )
    const lines = '<p>Kommunen</p><p>Boks 1</p>'
    expect(html).toBe(`${lines}<ul><li>${lines}</li><li>b</li></ul>`)
  })

  it('holds the elements and attributes of the closed list and no others', () => {
    const text = { kind: 'text' as const, text: '<script>"' }
    const inlines = [
      { ...text, strong: true as const, em: true as const, code: true as const },
      { kind: 'break' as const },
      { kind: 'link' as const, href: 'https://www.bua.io/?a="b"', children: [text] },
      { kind: 'link' as const, href: 'mailto:post@eksempel.no', children: [text] },
      { kind: 'link' as const, href: '/tiltak/utlan', children: [text, { kind: 'break' as const }] },
    ]
    const p: RichText[number] = { kind: 'p', children: inlines }
    const levels = [1, 2, 3, 4, 5] as const
    const whole: RichText = [
      p,
      ...levels.map((level): RichText[number] => ({ kind: 'heading', level, children: inlines })),
      { kind: 'list', ordered: true, items: [[p]] },
      { kind: 'list', ordered: false, items: [[p]] },
      { kind: 'table', header: [inlines], rows: [[inlines]] },
      { kind: 'quote', children: [p] },
      { kind: 'aside', tone: 'tips', children: [p] },
      { kind: 'figure', image: 'a.webp', alt: '"><b', width: 1, height: 1, caption: inlines },
    ]
    const html = richTextToHtml(whole, { ...options, origin: 'https://e.example' })
    const elements = new Set([...html.matchAll(/<([a-z0-9]+)/g)].map(([, name]) => name))
    const list = 'p h2 h3 h4 h5 h6 ul ol li table blockquote a strong em code figure img aside'
    expect([...elements].sort()).toEqual([...list.split(' '), 'thead', 'tbody', 'tr', 'th', 'td', 'figcaption'].sort())
    const attributes = new Set([...html.matchAll(/ ([a-z-]+)="[^"]*"/g)].map(([, name]) => name))
    expect([...attributes].sort()).toEqual(['alt', 'data-kind', 'height', 'href', 'src', 'width'])
    for (const [, address] of html.matchAll(/(?:href|src)="([^"]*)"/g)) expect(address).toMatch(/^https:\/\//)
  })

  it('becomes plain text with paragraphs apart by an empty line', () => {
    expect(richTextToText(read('En.\n\nTo.\n\n- a\n- b'))).toBe('En.\n\nTo.\n\n– a\n– b')
  })

  it('comes back from its own Markdown as it was', () => {
    const text = read(written)
    expect(read(richTextToMarkdown(text, options))).toEqual(text)
  })

  it('keeps signs of Markdown as text', () => {
    const text: RichText = [
      { kind: 'p', children: [{ kind: 'text', text: '1. *ikke* [fet] <b> | `kode` # ~nei~ &amp; a_b\\' }] },
      {
        kind: 'p',
        children: [
          { kind: 'text', text: '- ikke en liste', strong: true },
          { kind: 'text', text: ' = slutt' },
        ],
      },
    ]
    expect(marked(richTextToMarkdown(text, options))).toBe(richTextToText(text))
    expect(richTextToHtml(text, options)).not.toContain('<b>')
  })

  it('never skips a heading level and never goes below h6', () => {
    const text = read('# A\n\n#### B\n\n###### C')
    expect(richTextToHtml(text, { ...options, headingLevel: 5 })).toBe('<h5>A</h5><h6>B</h6><h6>C</h6>')
    expect(richTextToHtml(text, options)).toBe('<h2>A</h2><h3>B</h3><h4>C</h4>')
  })

  it('is null where there is nothing to read', () => {
    expect(richTextFromLexical(null, nothing)).toBeNull()
    expect(richTextFromLexical(lexicalFromMarkdown(''), nothing)).toBeNull()
  })

  it('refuses Markdown that it would lose', () => {
    expect(() => lexicalFromMarkdown('![bilde](https://example.org/a.png)')).toThrow(/image/)
  })
})

describe('links and pictures of rich text', () => {
  const link = (fields: object) => ({
    root: {
      children: [
        {
          type: 'paragraph',
          children: [{ type: 'link', fields, children: [{ type: 'text', text: 'her', format: 0 }] }],
        },
      ],
    },
  })

  it.each(['javascript:alert(1)', 'http://example.org', '//example.org', 'data:text/html,x', 'mailto:'])(
    'a link to %s loses its address and keeps its words',
    (url) => {
      expect(richTextFromLexical(link({ linkType: 'custom', url }), nothing)).toEqual([
        { kind: 'p', children: [{ kind: 'text', text: 'her' }] },
      ])
    },
  )

  it('a link to another record follows where it is public, and is text where it is not', () => {
    const document = link({ linkType: 'internal', doc: { relationTo: 'measures', value: 'm1' } })
    const references = { ...nothing, address: (collection: string, id: string) => `/${collection}/${id}` }
    expect(richTextToHtml(richTextFromLexical(document, references), { ...options, origin: 'https://a.no' })).toBe(
      '<p><a href="https://a.no/measures/m1">her</a></p>',
    )
    expect(richTextToHtml(richTextFromLexical(document, nothing), options)).toBe('<p>her</p>')
  })

  it('a mail address is shown as words', () => {
    const text = richTextFromLexical(link({ linkType: 'custom', url: 'mailto:post@example.org' }), nothing)
    expect(richTextToHtml(text, options)).toBe('<p>her (post@example.org)</p>')
  })

  it('a picture stands with its text alternative, a box with its kind', () => {
    const document = {
      root: {
        children: [
          { type: 'upload', relationTo: 'media', value: 'p1', fields: { caption: 'Utlån' } },
          { type: 'block', fields: { blockType: 'callout', tone: 'tips', text: 'Ring først.' } },
        ],
      },
    }
    const figure = { image: 'a.webp', alt: '«Ski» & sykler', width: 4, height: 3 }
    const text = richTextFromLexical(document, { ...nothing, figure: () => figure })
    expect(richTextSchema.parse(text)).toEqual(text)
    expect(richTextToHtml(text, options)).toBe(
      '<figure><img src="/media/a.webp" alt="«Ski» &amp; sykler" width="4" height="3"><figcaption>Utlån</figcaption></figure>' +
        '<aside data-kind="tips"><p>Ring først.</p></aside>',
    )
    expect(richTextFromLexical({ root: { children: document.root.children.slice(0, 1) } }, nothing)).toBeNull()
  })
})
