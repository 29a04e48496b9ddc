import type { ReactNode } from 'react'
import type { Block, Inline, RichText } from '../../lib/richText'
import { facts } from '../messages/facts'
import type { PageContext } from '../pageContext'

/** How a text stands on its page. */
interface TextFrame {
  readonly context: PageContext
  /** Heading level that the text's own first level becomes: 3 under an h2. */
  readonly headingLevel: number
}

/** A rich text as HTML, in a measure that reads well. */
export function RichTextView(props: { context: PageContext; value: RichText; headingLevel?: number }) {
  return (
    <div className="prose">
      <Blocks blocks={props.value} frame={{ context: props.context, headingLevel: props.headingLevel ?? 3 }} />
    </div>
  )
}

function Blocks({ blocks, frame }: { blocks: readonly Block[]; frame: TextFrame }) {
  return blocks.map((block, index) => <BlockView key={index} block={block} frame={frame} />)
}

const asideWords = { fakta: facts.asideFact, tips: facts.asideTip, obs: facts.asideCaution }

function BlockView({ block, frame }: { block: Block; frame: TextFrame }): ReactNode {
  switch (block.kind) {
    case 'p':
      return (
        <p>
          <Inlines inlines={block.children} />
        </p>
      )
    case 'heading':
      return (
        <Heading level={frame.headingLevel + block.level - 1}>
          <Inlines inlines={block.children} />
        </Heading>
      )
    case 'list':
      return block.ordered ? <ol>{listItems(block.items, frame)}</ol> : <ul>{listItems(block.items, frame)}</ul>
    case 'table':
      return <TextTable header={block.header} rows={block.rows} />
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.children} frame={frame} />
        </blockquote>
      )
    case 'aside':
      return (
        <div className="note" role="note" data-kind={block.tone}>
          <p className="note-kind">{frame.context.t(asideWords[block.tone])}</p>
          <Blocks blocks={block.children} frame={frame} />
        </div>
      )
    case 'figure':
      return (
        <figure>
          <img
            src={frame.context.to.media(block.image)}
            alt={block.alt}
            width={block.width}
            height={block.height}
            loading="lazy"
          />
          {block.caption.length === 0 ? null : (
            <figcaption>
              <Inlines inlines={block.caption} />
            </figcaption>
          )}
        </figure>
      )
  }
}

function Heading({ level, children }: { level: number; children: ReactNode }) {
  if (level <= 2) return <h2>{children}</h2>
  if (level === 3) return <h3 className="plain">{children}</h3>
  if (level === 4) return <h4>{children}</h4>
  return level === 5 ? <h5>{children}</h5> : <h6>{children}</h6>
}

function listItems(items: readonly Block[][], frame: TextFrame) {
  return items.map((item, index) => {
    const [only, ...others] = item
    // A single paragraph needs no paragraph of its own.
    const isPlain = only?.kind === 'p' && others.length === 0
    return <li key={index}>{isPlain ? <Inlines inlines={only.children} /> : <Blocks blocks={item} frame={frame} />}</li>
  })
}

function TextTable({ header, rows }: { header: Inline[][]; rows: Inline[][][] }) {
  return (
    <div className="table-scroll" tabIndex={0} role="group">
      <table className="table">
        {header.length === 0 ? null : (
          <thead>
            <tr>
              {header.map((cell, index) => (
                <th key={index} scope="col">
                  <Inlines inlines={cell} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>
                  <Inlines inlines={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Inlines({ inlines }: { inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => <InlineView key={index} inline={inline} />)
}

function InlineView({ inline }: { inline: Inline }): ReactNode {
  if (inline.kind === 'break') return <br />
  if (inline.kind === 'link')
    return (
      <a href={inline.href}>
        <Inlines inlines={inline.children} />
      </a>
    )
  const code = inline.code ? <code>{inline.text}</code> : inline.text
  const emphasised = inline.em ? <em>{code}</em> : code
  return inline.strong ? <strong>{emphasised}</strong> : emphasised
}
