import { words } from '../../vocabulary'

/** Words of a publication's page. */
export const recordsPublication = {
  authors: words('Forfattere', 'Forfattarar', 'Authors'),
  institute: words('Institutt', 'Institutt', 'Institute'),
  publisher: words('Utgiver', 'Utgivar', 'Publisher'),
  year: words('År', 'År', 'Year'),
  kind: words('Slag', 'Slag', 'Kind'),
  inShort: words('Hva publikasjonen sier', 'Kva publikasjonen seier', 'What it says'),
  ownWords: words('Gjengitt med våre ord.', 'Attgitt med våre ord.', 'Told in our words.'),
  howDone: words('Hvordan de fant det ut', 'Korleis dei fann det ut', 'How they found out'),
  method: words('Metode', 'Metode', 'Method'),
  sample: words('Utvalg', 'Utval', 'Sample'),
  read: words('Les publikasjonen', 'Les publikasjonen', 'Read the publication'),
  readSilent: words(
    'Vi kjenner ingen adresse der den kan leses.',
    'Vi kjenner inga adresse der han kan lesast.',
    'We know of no address where it can be read.',
  ),
  getHold: words('Slik får du tak i publikasjonen', 'Slik får du tak i publikasjonen', 'How to get it'),
  orderPrinted: words('Bestill trykt versjon', 'Bestill trykt versjon', 'Order a printed copy'),
}
