import { field, heading, speak } from '../../src/fields/speak'
import { words } from '../../src/vocabulary'

/** What the fields of an organisation are called. */
export const named = speak({
  kind: field('Slags organisasjon', 'Slags organisasjon', 'Kind of organisation'),
  organisationNumber: field(
    'Organisasjonsnummer',
    'Organisasjonsnummer',
    'Organisation number',
    words('Ni siffer.', 'Ni siffer.', 'Nine digits.'),
  ),
  formerNames: field('Tidligere navn', 'Tidlegare namn', 'Former names'),
  legalForm: field('Organisasjonsform', 'Organisasjonsform', 'Legal form'),
  dividendClause: field('Vedtektene forbyr utbytte', 'Vedtektene forbyr utbytte', 'The by-laws forbid dividend'),
  openForCooperation: field('Åpen for samarbeid', 'Open for samarbeid', 'Open for cooperation'),
  cooperationAbout: field('Hva de vil samarbeide om', 'Kva dei vil samarbeide om', 'What they want to cooperate about'),
  offers: field('Hva de tilbyr', 'Kva dei tilbyr', 'What they offer'),
  memberOf: field('Medlem av', 'Medlem av', 'Member of'),
  website: field('Nettsted', 'Nettstad', 'Website'),
})

/** Tabs of an organisation. */
export const headings = {
  singular: heading('organisasjon', 'organisasjon', 'organisation'),
  plural: heading('Organisasjoner', 'Organisasjonar', 'Organisations'),
  about: heading('Om organisasjonen', 'Om organisasjonen', 'About the organisation'),
}
