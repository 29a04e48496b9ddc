import { spoken } from './words'

const groups = {
  general: {
    placeholder: [
      "Skriv her, eller trykk '/' for å sette inn noe …",
      "Skriv her, eller trykk '/' for å setje inn noko …",
    ],
    slashMenuBasicGroupLabel: ['Tekst', 'Tekst'],
    slashMenuListGroupLabel: ['Lister', 'Lister'],
    toolbarItemsActive: ['{{count}} på', '{{count}} på'],
  },
  blockquote: { label: ['Sitat', 'Sitat'] },
  heading: { label: ['Overskrift {{headingLevel}}', 'Overskrift {{headingLevel}}'] },
  link: { label: ['Lenke', 'Lenkje'], loadingWithEllipsis: ['Laster …', 'Lastar …'] },
  orderedList: { label: ['Liste med tall', 'Liste med tal'] },
  paragraph: { label: ['Avsnitt', 'Avsnitt'], label2: ['Vanlig tekst', 'Vanleg tekst'] },
  unorderedList: { label: ['Punktliste', 'Punktliste'] },
} as const

const inlineBlocks = {
  create: ['Legg til {{label}}', 'Legg til {{label}}'],
  edit: ['Rediger {{label}}', 'Rediger {{label}}'],
  label: ['Bokser i teksten', 'Boksar i teksten'],
  remove: ['Fjern {{label}}', 'Fjern {{label}}'],
} as const

/** The words of the text editor, under the keys of the features it uses. */
export function richTextWords(language: 'nb' | 'nn') {
  const spokenGroups = Object.entries(groups).map(([group, table]) => [group, spoken(table, language)] as const)
  const blocks = {
    label: language === 'nb' ? 'Bokser' : 'Boksar',
    inlineBlocks: spoken(inlineBlocks, language),
  }
  return { lexical: { ...Object.fromEntries(spokenGroups), blocks } }
}
