import { words } from '../../vocabulary'

/** Words of cards, fact boxes, contact blocks and the three families of marks. */
export const facts = {
  wholeCountry: words('Hele landet', 'Heile landet', 'All of Norway'),
  municipalityCount: (count: number) => words(`${count} kommuner`, `${count} kommunar`, `${count} municipalities`),
  countyCount: (count: number) => words(`${count} fylker`, `${count} fylke`, `${count} counties`),
  from: (year: number) => words(`fra ${year}`, `frå ${year}`, `from ${year}`),
  runningOf: (running: number, all: number) =>
    words(`${running} av ${all} i drift`, `${running} av ${all} i drift`, `${running} of ${all} running`),
  effectOf: (level: number, nb: string, nn: string, en: string) =>
    words(`${level} av 4 – ${nb}`, `${level} av 4 – ${nn}`, `${level} of 4 – ${en}`),
  contactConfirmed: words('Kontakt', 'Kontakt', 'Contact'),
  contactThe: words('Kontakten', 'Kontakten', 'The contact'),
  confirmed: words('bekreftet', 'stadfesta', 'confirmed'),
  confirmedStart: words('Bekreftet', 'Stadfesta', 'Confirmed'),
  due: words('bør bekreftes', 'bør stadfestast', 'is due for confirmation'),
  dueStart: words('Bør bekreftes', 'Bør stadfestast', 'Due for confirmation'),
  last: (date: string) => words(`, sist ${date}`, `, sist ${date}`, `, last ${date}`),
  stale: words('er utdatert', 'er utdatert', 'is out of date'),
  staleStart: words('Utdatert', 'Utdatert', 'Out of date'),
  unconfirmed: words('er aldri bekreftet', 'er aldri stadfesta', 'has never been confirmed'),
  unconfirmedStart: words('Aldri bekreftet', 'Aldri stadfesta', 'Never confirmed'),
  repliesWithin: (days: number) =>
    words(
      `Svarer vanligvis innen ${days} ${days === 1 ? 'dag' : 'dager'}`,
      `Svarar vanlegvis innan ${days} ${days === 1 ? 'dag' : 'dagar'}`,
      `Usually replies within ${days} ${days === 1 ? 'day' : 'days'}`,
    ),
  contact: words('Kontakt', 'Kontakt', 'Contact'),
  call: (phone: string) => words(`Ring ${phone}`, `Ring ${phone}`, `Call ${phone}`),
  writeTo: (mailbox: string) => words(`Skriv til ${mailbox}`, `Skriv til ${mailbox}`, `Write to ${mailbox}`),
  openForm: words('Åpne kontaktskjemaet', 'Opne kontaktskjemaet', 'Open the contact form'),
  openPage: words('Gå til kontaktsiden', 'Gå til kontaktsida', 'Go to the contact page'),
  noAddress: words(
    'Vi har ingen adresse til denne kontakten ennå.',
    'Vi har inga adresse til denne kontakten enno.',
    'We do not have an address for this contact yet.',
  ),
  atOrganisation: (role: string, organisation: string) =>
    words(`${role}, ${organisation}`, `${role}, ${organisation}`, `${role}, ${organisation}`),
  asideFact: words('Fakta', 'Fakta', 'Fact'),
  asideTip: words('Tips', 'Tips', 'Tip'),
  asideCaution: words('Vær obs på', 'Ver obs på', 'Mind this'),
}
