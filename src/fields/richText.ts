import {
  BlocksFeature,
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  HeadingFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'
import { calloutBlock } from './callout'

/** The editor of running text: only what the public form of rich text can show. */
export const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    InlineCodeFeature(),
    LinkFeature({ enabledCollections: [] }),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    EXPERIMENTAL_TableFeature(),
    BlocksFeature({ blocks: [calloutBlock] }),
    InlineToolbarFeature(),
  ],
})

/** A running text with headings, lists, links, tables and boxes; `named` gives its name, label and help. */
export function richTextField(named: Pick<RichTextField, 'name' | 'label' | 'admin'>): RichTextField {
  return { ...named, type: 'richText' }
}
