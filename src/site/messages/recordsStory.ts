import { words } from '../../vocabulary'

/** Words of a case story's page. */
export const recordsStory = {
  measures: words('Tiltak', 'Tiltak', 'Measure'),
  context: words('Bakgrunnen', 'Bakgrunnen', 'Where they stood'),
  whatWeDid: words('Hva de gjorde', 'Kva dei gjorde', 'What they did'),
  result: words('Hva som kom ut av det', 'Kva som kom ut av det', 'What came of it'),
  whatWorked: words('Hva som virket', 'Kva som verka', 'What worked'),
  whatWentWrong: words('Hva som gikk galt', 'Kva som gjekk gale', 'What went wrong'),
  differently: words('Hva de ville gjort annerledes', 'Kva dei ville gjort annleis', 'What they would do differently'),
  differentlyPlanned: words(
    'Tiltaket er planlagt, så det er for tidlig å si.',
    'Tiltaket er planlagt, så det er for tidleg å seie.',
    'It is only planned, so it is too early to say.',
  ),
  notYet: words(
    'Vet ikke ennå, svarer de som står bak.',
    'Veit ikkje enno, svarar dei som står bak.',
    'Not known yet, say those behind it.',
  ),
  silent: words(
    'Kilden sier ikke noe om det.',
    'Kjelda seier ikkje noko om det.',
    'The source says nothing about that.',
  ),
  adaptation: words('Tilpasset fra originalen', 'Tilpassa frå originalen', 'Adapted from the original'),
  stoppedBecause: words('Hvorfor det stoppet', 'Kvifor det stoppa', 'Why it stopped'),
  stopSilent: words(
    'Kilden sier ikke hvorfor det stoppet.',
    'Kjelda seier ikkje kvifor det stoppa.',
    'The source does not say why it stopped.',
  ),
  reach: words('Deltakere', 'Deltakarar', 'Participants'),
  wouldRepeat: words('Ville gjort det igjen', 'Ville gjort det att', 'Would do it again'),
  toldBy: words('Fortalt av', 'Fortalt av', 'Told by'),
  interest: words('Oppgitt interesse', 'Oppgitt interesse', 'Declared interest'),
  organisations: words('Handler om', 'Handlar om', 'About'),
}
