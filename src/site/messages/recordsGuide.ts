import { words } from '../../vocabulary'

/** Words of a contact guide's page. */
export const recordsGuide = {
  situation: words('Situasjonen', 'Situasjonen', 'The situation'),
  audience: words('For', 'For', 'For'),
  steps: words('Slik går du fram', 'Slik går du fram', 'How to go about it'),
  say: words('Dette kan du si', 'Dette kan du seie', 'What to say'),
  expect: words('Hva du kan vente deg', 'Kva du kan vente deg', 'What to expect'),
  money: words('Penger', 'Pengar', 'Money'),
  time: words('Tid', 'Tid', 'Time'),
  moneySilent: words(
    'Kilden sier ikke noe om penger.',
    'Kjelda seier ikkje noko om pengar.',
    'The source says nothing about money.',
  ),
  timeSilent: words(
    'Kilden sier ikke noe om tid.',
    'Kjelda seier ikkje noko om tid.',
    'The source says nothing about time.',
  ),
  examples: words('Eksempler', 'Døme', 'Examples'),
  find: words('Finn din kontakt', 'Finn din kontakt', 'Find your contact'),
  findText: words(
    'Velg kommune, så viser vi hvem du kan kontakte om dette, og hvor fersk opplysningen er.',
    'Vel kommune, så viser vi kven du kan kontakte om dette, og kor fersk opplysninga er.',
    'Choose a municipality, and we show whom to contact about this and how fresh the information is.',
  ),
  findButton: words('Hvem kontakter jeg?', 'Kven kontaktar eg?', 'Whom do I contact?'),
}
