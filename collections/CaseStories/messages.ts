import { field, heading, speak } from '../../src/fields/speak'
import { words } from '../../src/vocabulary'

/** What the fields of a case story are called. */
export const named = speak({
  measures: field('Hvilket tiltak', 'Kva tiltak', 'Which measure'),
  organisations: field('Hvem det handler om', 'Kven det handlar om', 'Whom it is about'),
  status: field('Hvordan står det til', 'Korleis står det til', 'How it stands'),
  stopReason: field(
    'Hvorfor det stoppet',
    'Kvifor det stoppa',
    'Why it stopped',
    words(
      'Like nyttig å lese som det som lyktes.',
      'Like nyttig å lese som det som lykkast.',
      'As useful to read as what succeeded.',
    ),
  ),
  context: field('Utgangspunktet', 'Utgangspunktet', 'Where they stood'),
  whatWeDid: field('Hva vi gjorde', 'Kva vi gjorde', 'What we did'),
  result: field('Hva som kom ut av det', 'Kva som kom ut av det', 'What came of it'),
  whatWorked: field('Hva som virket', 'Kva som verka', 'What worked'),
  whatWentWrong: field('Hva som gikk galt', 'Kva som gjekk gale', 'What went wrong'),
  lessons: field(
    'Kan dere si hva dere ville gjort annerledes?',
    'Kan de seie kva de ville gjort annleis?',
    'Can you say what you would do differently?',
    words(
      '«Vet ikke ennå» og «kilden sier ikke noe» er også svar.',
      '«Veit ikkje enno» og «kjelda seier ikkje noko» er òg svar.',
      '“Not known yet” and “the source does not say” are answers too.',
    ),
  ),
  whatWeWouldDoDifferently: field(
    'Hva vi ville gjort annerledes',
    'Kva vi ville gjort annleis',
    'What we would do differently',
  ),
  adaptation: field('Hva som er tilpasset', 'Kva som er tilpassa', 'What was adapted'),
  wouldRepeat: field('Ville dere gjort det igjen?', 'Ville de gjort det igjen?', 'Would you do it again?'),
  collaboration: field('Samarbeidsform', 'Samarbeidsform', 'Form of collaboration'),
  author: field(
    'Hvem forteller',
    'Kven fortel',
    'Who tells it',
    words(
      'Navnet vises bare når forfatteren selv ønsker det.',
      'Namnet blir vist berre når forfattaren sjølv ønskjer det.',
      'The name is shown only where the author wishes it.',
    ),
  ),
  name: field('Navn', 'Namn', 'Name'),
  nameConsent: field(
    'Forfatteren vil ha navnet sitt vist',
    'Forfattaren vil ha namnet sitt vist',
    'The author wants the name shown',
  ),
  nameUntil: field('Navnet vises til', 'Namnet blir vist til', 'The name is shown until'),
  role: field('Rolle', 'Rolle', 'Role'),
  organisation: field('Organisasjon', 'Organisasjon', 'Organisation'),
  interest: field(
    'Oppgitt interesse',
    'Oppgitt interesse',
    'Declared interest',
    words(
      'For eksempel: ansatt hos den som driver tiltaket.',
      'Til dømes: tilsett hos den som driv tiltaket.',
      'For example: employed by whoever runs the measure.',
    ),
  ),
  images: field('Flere bilder', 'Fleire bilete', 'More pictures'),
})

/** Tabs and groups of a case story. */
export const headings = {
  singular: heading('erfaring', 'erfaring', 'case story'),
  plural: heading('Erfaringer', 'Erfaringar', 'Case stories'),
  story: heading('Historien', 'Historia', 'The story'),
  facts: heading('Tall og ressurser', 'Tal og ressursar', 'Figures and resources'),
  cooperation: heading('Samarbeid', 'Samarbeid', 'Cooperation'),
  author: heading('Forfatter', 'Forfattar', 'Author'),
}
