import { field, heading, speak } from '../../src/fields/speak'
import { words } from '../../src/vocabulary'

/** What the fields of a publication are called. */
export const named = speak({
  kind: field('Slags publikasjon', 'Slags publikasjon', 'Kind of publication'),
  authors: field(
    'Forfattere',
    'Forfattarar',
    'Authors',
    words('Slik de står på trykk, én og én.', 'Slik dei står på trykk, éin og éin.', 'As printed, one by one.'),
  ),
  institute: field('Institutt', 'Institutt', 'Institute'),
  publisher: field('Utgiver', 'Utgjevar', 'Publisher'),
  year: field('År', 'År', 'Year', words('Året den kom ut.', 'Året ho kom ut.', 'The year it came out.')),
  yearUnknown: field('Året er ikke kjent', 'Året er ikkje kjent', 'The year is not known'),
  body: field('Hva den sier, med våre ord', 'Kva ho seier, med våre ord', 'What it says, in our words'),
  method: field('Metode', 'Metode', 'Method'),
  sample: field('Utvalg', 'Utval', 'Sample'),
  orderPrinted: field('Slik bestiller du den på papir', 'Slik bestiller du ho på papir', 'How to order it in print'),
  link: field('Hvor den kan leses', 'Kvar ein kan lese ho', 'Where it can be read'),
  originalLanguage: field('Språk i originalen', 'Språk i originalen', 'Language of the original'),
  country: field('Land', 'Land', 'Country'),
})

/** Tabs of a publication. */
export const headings = {
  singular: heading('publikasjon', 'publikasjon', 'publication'),
  plural: heading('Publikasjoner', 'Publikasjonar', 'Publications'),
  content: heading('Innhold', 'Innhald', 'Content'),
}
