import { field, heading, speak } from '../../src/fields/speak'
import { words } from '../../src/vocabulary'

/** What the fields of a contact point are called. */
export const named = speak({
  title: field('Navn i lister', 'Namn i lister', 'Name in lists'),
  organisation: field('Organisasjon', 'Organisasjon', 'Organisation'),
  role: field('Rolle', 'Rolle', 'Role'),
  themes: field(
    'Tema den svarer for',
    'Tema han svarer for',
    'Themes it answers for',
    words('Tomt betyr alt.', 'Tomt tyder alt.', 'Empty means everything.'),
  ),
  mailbox: field(
    'Fellespostkasse',
    'Fellespostkasse',
    'Role mailbox',
    words(
      'En adresse som rollen har, ikke en person. Vises for alle.',
      'Ei adresse som rolla har, ikkje ein person. Blir vist for alle.',
      'An address of the role, not of a person. Shown to everyone.',
    ),
  ),
  phone: field(
    'Telefon',
    'Telefon',
    'Telephone',
    words(
      'Rollens nummer eller sentralbordet. Vises for alle.',
      'Nummeret til rolla eller sentralbordet. Blir vist for alle.',
      'The role’s number or the switchboard. Shown to everyone.',
    ),
  ),
  page: field('Kontaktside eller skjema', 'Kontaktside eller skjema', 'Contact page or form'),
  preferredChannel: field('Helst på', 'Helst på', 'Preferred way'),
  usualReplyDays: field(
    'Svarer vanligvis innen (virkedager)',
    'Svarer vanlegvis innan (virkedagar)',
    'Usually answers within (working days)',
  ),
  deputy: field('Stedfortreder', 'Stadfortredar', 'Deputy'),
  validFrom: field('Gjelder fra', 'Gjeld frå', 'Valid from'),
  validTo: field('Gjelder til', 'Gjeld til', 'Valid to'),
  confirmedAt: field(
    'Sist bekreftet',
    'Sist stadfesta',
    'Last confirmed',
    words(
      'Dagen noen sist bekreftet at dette stemmer. Tomt betyr aldri.',
      'Dagen nokon sist stadfesta at dette stemmer. Tomt tyder aldri.',
      'The day someone last confirmed that this is right. Empty means never.',
    ),
  ),
  person: field(
    'Personen bak rollen',
    'Personen bak rolla',
    'The person behind the role',
    words(
      'Vises aldri for publikum. Medlemmer ser det her i panelet, så lenge grunnlaget varer.',
      'Blir aldri vist for publikum. Medlemmer ser det her i panelet, så lenge grunnlaget varer.',
      'Never shown to the public. Members see it here in the panel, as long as the basis lasts.',
    ),
  ),
  name: field('Navn', 'Namn', 'Name'),
  email: field('E-post', 'E-post', 'E-mail'),
  personPhone: field('Telefon', 'Telefon', 'Telephone'),
  basis: field('Grunnlag for å lagre', 'Grunnlag for å lagre', 'Basis for keeping it'),
  informedAt: field('Personen er informert', 'Personen er informert', 'The person was informed on'),
  objection: field('Personen har protestert', 'Personen har protestert', 'The person has objected'),
  until: field('Lagres til', 'Blir lagra til', 'Kept until'),
})

/** Headings of a contact point. */
export const headings = {
  singular: heading('kontaktpunkt', 'kontaktpunkt', 'contact point'),
  plural: heading('Kontaktpunkter', 'Kontaktpunkt', 'Contact points'),
  person: heading('Personen bak rollen', 'Personen bak rolla', 'The person behind the role'),
  times: heading('Gyldighet og bekreftelse', 'Gyldigheit og stadfesting', 'Validity and confirmation'),
}
