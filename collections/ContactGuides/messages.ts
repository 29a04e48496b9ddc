import { field, heading, speak } from '../../src/fields/speak'
import { words } from '../../src/vocabulary'

/** What the fields of a contact guide are called. */
export const named = speak({
  situation: field(
    'Situasjonen',
    'Situasjonen',
    'The situation',
    words(
      'Med leserens egne ord: «Jeg er sosial entreprenør og vil møte kommunen».',
      'Med orda til lesaren: «Eg er sosial entreprenør og vil møte kommunen».',
      'In the reader’s own words: “I am a social entrepreneur and want to meet the municipality”.',
    ),
  ),
  audience: field('Hvem den er for', 'Kven han er for', 'Whom it is for'),
  standard: field(
    'Den nasjonale standardguiden',
    'Den nasjonale standardguiden',
    'The national standard guide',
    words(
      'Brukes når ingen situasjon er valgt. Det finnes alltid én: krysser du av her og publiserer, gir den forrige krysset fra seg.',
      'Blir brukt når ingen situasjon er vald. Det finst alltid éin: kryssar du av her og publiserer, gir den førre krysset frå seg.',
      'Used where no situation is chosen. There is always one: when you tick here and publish, the former one gives up its tick.',
    ),
  ),
  steps: field(
    'Hva du gjør',
    'Kva du gjer',
    'What to do',
    words('Steg for steg, i rekkefølge.', 'Steg for steg, i rekkjefølgje.', 'Step by step, in order.'),
  ),
  whom: field('Hvem', 'Kven', 'Whom'),
  role: field('Rolle', 'Rolle', 'Role'),
  point: field('Kontaktpunkt', 'Kontaktpunkt', 'Contact point'),
  how: field('Hvordan', 'Korleis', 'How'),
  say: field('Hva du kan si', 'Kva du kan seie', 'What to say'),
  expectMoney: field('Hva du kan vente om penger', 'Kva du kan vente om pengar', 'What to expect about money'),
  expectTime: field('Hva du kan vente om tid', 'Kva du kan vente om tid', 'What to expect about time'),
  collaboration: field('Samarbeidsformer', 'Samarbeidsformer', 'Forms of collaboration'),
  examples: field('Eksempler', 'Døme', 'Examples'),
})

/** Tabs and rows of a contact guide. */
export const headings = {
  singular: heading('kontaktguide', 'kontaktguide', 'contact guide'),
  plural: heading('Kontaktguider', 'Kontaktguidar', 'Contact guides'),
  guide: heading('Guiden', 'Guiden', 'The guide'),
  step: heading('steg', 'steg', 'step'),
  steps: heading('steg', 'steg', 'steps'),
}
