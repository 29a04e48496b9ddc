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
import type { FieldAffectingData, RichTextField } from 'payload'
import { richText } from 'payload/shared'
import { inLanguage } from '../lib/inLanguage'
import { isPublicHref } from '../lib/links'
import { linksIn } from '../lib/richText'
import { words } from '../vocabulary'
import { calloutBlock } from './callout'
import { checked } from './checked'

const notALink = (href: string) =>
  words(
    `Lenken «${href}» kan ikke vises. Den må være en hel adresse som begynner med https://, en e-postadresse med mailto: foran, eller en side her som begynner med /.`,
    `Lenkja «${href}» kan ikkje visast. Ho må vere ei heil adresse som byrjar med https://, ei e-postadresse med mailto: framfor, eller ei side her som byrjar med /.`,
    `The link “${href}” cannot be shown. It must be a whole address that begins with https://, an e-mail address after mailto:, or a page here that begins with /.`,
  )

const checkedLink = checked((href: unknown) =>
  typeof href === 'string' && isPublicHref(href.trim()) ? null : notALink(String(href)),
)

/** The address of a link, checked as soon as it is written. */
function withCheckedUrl(field: FieldAffectingData): FieldAffectingData {
  return 'name' in field && field.name === 'url' && field.type === 'text' && field.hasMany !== true
    ? { ...field, validate: checkedLink }
    : field
}

/** The editor of running text: only what the public form of rich text can show. */
export const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    InlineCodeFeature(),
    LinkFeature({
      enabledCollections: [],
      fields: ({ defaultFields }) => defaultFields.map(withCheckedUrl),
    }),
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
  return {
    ...named,
    type: 'richText',
    validate: async (value, options) => {
      const wrong = linksIn(value).find((href) => !isPublicHref(href))
      if (wrong !== undefined) return inLanguage(notALink(wrong), options.req.i18n.language)
      return richText(value, options)
    },
  }
}
