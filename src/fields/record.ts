import type { Field, Tab } from 'payload'
import { now } from '../clock'
import { setByNobody } from '../access'
import { licences, words } from '../vocabulary'
import { dayFormat, linkField, partialDateField, pastDayField } from './answers'
import { written } from './checked'
import { summaryField, titleField } from './identity'
import { options } from './options'
import { field, heading, speak } from './speak'

const named = speak({
  organisation: field(
    'Eier av siden',
    'Eigar av sida',
    'Owner of this page',
    words(
      'Organisasjonen som holder dette ved like her.',
      'Organisasjonen som held dette ved like her.',
      'The organisation that keeps this up to date here.',
    ),
  ),
  themes: field(
    'Tema',
    'Tema',
    'Themes',
    words(
      'Velg det mest presise. Temaene over følger med av seg selv.',
      'Vel det mest presise. Temaa over følgjer med av seg sjølve.',
      'Choose the most precise. Themes above it follow by themselves.',
    ),
  ),
  targetGroups: field('Målgrupper', 'Målgrupper', 'Target groups'),
  sources: field(
    'Kilder',
    'Kjelder',
    'Sources',
    words(
      'Hvor står det? Egen erfaring er også en kilde.',
      'Kvar står det? Eiga erfaring er òg ei kjelde.',
      'Where is it written? Own experience is a source too.',
    ),
  ),
  title: field('Tittel på kilden', 'Tittel på kjelda', 'Title of the source'),
  publisher: field('Utgiver', 'Utgjevar', 'Publisher'),
  published: field('Utgitt', 'Utgitt', 'Published'),
  url: field('Lenke', 'Lenkje', 'Link'),
  accessed: field('Sist sett der', 'Sist sett der', 'Last seen there'),
  publication: field('Publikasjon her', 'Publikasjon her', 'Publication here'),
  contactPoints: field(
    'Kontaktpunkter',
    'Kontaktpunkt',
    'Contact points',
    words(
      'Roller og fellespostkasser, ikke personer.',
      'Roller og fellespostkasser, ikkje personar.',
      'Roles and role mailboxes, not people.',
    ),
  ),
  related: field(
    'Se også',
    'Sjå òg',
    'See also',
    words(
      'Det du selv vil vise til. Resten finnes av seg selv.',
      'Det du sjølv vil vise til. Resten finn seg sjølv.',
      'What you want to point to yourself. The rest is found by itself.',
    ),
  ),
  programmes: field('Program', 'Program', 'Programmes'),
  image: field('Bilde', 'Bilete', 'Picture'),
  attachments: field('Vedlegg', 'Vedlegg', 'Attachments', words('PDF eller ODF.', 'PDF eller ODF.', 'PDF or ODF.')),
  licence: field('Lisens for teksten', 'Lisens for teksten', 'Licence of the text'),
  changeNotes: field(
    'Hva er endret',
    'Kva er endra',
    'What has changed',
    words(
      'Vises på siden. Skriv en rad når noe leserne bør vite om er endret.',
      'Blir vist på sida. Skriv ei rad når noko lesarane bør vite om er endra.',
      'Shown on the page. Write a row when something readers should know of has changed.',
    ),
  ),
  note: field('Hva', 'Kva', 'What'),
  at: field('Når', 'Når', 'When'),
})

const tabs = {
  essentials: heading('Det viktigste', 'Det viktigaste', 'The essentials'),
  essentialsHelp: words(
    'Dette trengs for å publisere. Resten fyller du ut når du vet det.',
    'Dette trengst for å publisere. Resten fyller du ut når du veit det.',
    'This is needed to publish. Fill in the rest when you know it.',
  ),
  connections: heading('Kontakt og koblinger', 'Kontakt og koplingar', 'Contact and connections'),
  files: heading('Bilder og vedlegg', 'Bilete og vedlegg', 'Pictures and files'),
}

/** Who keeps a record up to date here. */
export const organisationField = (): Field => ({
  ...named('organisation'),
  type: 'relationship',
  relationTo: 'organisations',
  index: true,
})
/** Subjects, from the tree of themes. */
export const themesField = (): Field => ({
  ...named('themes'),
  type: 'relationship',
  relationTo: 'themes',
  hasMany: true,
})
/** People it is for, from the tree of target groups. */
export const targetGroupsField = (): Field => ({
  ...named('targetGroups'),
  type: 'relationship',
  relationTo: 'target-groups',
  hasMany: true,
})
/** What a record builds on. */
export const sourcesField = (): Field => ({
  ...named('sources'),
  type: 'array',
  interfaceName: 'SourceRows',
  labels: { singular: heading('kilde', 'kjelde', 'source'), plural: heading('kilder', 'kjelder', 'sources') },
  fields: [
    { ...named('title'), type: 'text', required: true, validate: written },
    {
      type: 'row',
      fields: [
        { ...named('publisher', { width: '60%' }), type: 'text' },
        partialDateField(named('published', { width: '40%' })),
      ],
    },
    {
      type: 'row',
      fields: [linkField(named('url', { width: '60%' })), pastDayField(named('accessed', { width: '40%' }))],
    },
    { ...named('publication'), type: 'relationship', relationTo: 'publications' },
  ],
})
const changeNotesField = (): Field => ({
  ...named('changeNotes', { initCollapsed: true }),
  type: 'array',
  interfaceName: 'ChangeNoteRows',
  labels: { singular: heading('endring', 'endring', 'change'), plural: heading('endringer', 'endringar', 'changes') },
  fields: [
    { ...named('note'), type: 'textarea', required: true, validate: written },
    {
      ...named('at', { readOnly: true, date: { displayFormat: dayFormat } }),
      type: 'date',
      access: setByNobody,
      hooks: { beforeChange: [({ value }): unknown => value ?? now().toISOString()] },
    },
  ],
})

/** First tab of every record: what is needed to publish. `first` stands right after title and summary, `last` before the sources. */
export const essentialsTab = ({ first = [], last = [] }: { first?: Field[]; last?: Field[] }): Tab => ({
  label: tabs.essentials,
  description: tabs.essentialsHelp,
  fields: [titleField(), summaryField(), ...first, themesField(), ...last, organisationField(), sourcesField()],
})

/** Whom to contact, and what else to look at. */
export const connectionsTab = (more: Field[] = []): Tab => ({
  label: tabs.connections,
  fields: [
    ...more,
    { ...named('contactPoints'), type: 'relationship', relationTo: 'contact-points', hasMany: true },
    { ...named('programmes'), type: 'relationship', relationTo: 'programmes', hasMany: true },
    {
      ...named('related'),
      type: 'relationship',
      relationTo: ['measures', 'case-stories', 'pilot-evaluations', 'contact-guides', 'publications', 'organisations'],
      hasMany: true,
    },
  ],
})

/** Pictures, files to take along, the licence, and what has changed. */
export const filesTab = (more: Field[] = []): Tab => ({
  label: tabs.files,
  fields: [
    { ...named('image'), type: 'upload', relationTo: 'media' },
    ...more,
    { ...named('attachments'), type: 'upload', relationTo: 'documents', hasMany: true },
    { ...named('licence'), type: 'select', required: true, defaultValue: 'CC-BY-4.0', options: options(licences) },
    changeNotesField(),
  ],
})
