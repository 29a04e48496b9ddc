import { words, type Labels } from '../../vocabulary'

/** What keeps a draft from being shown, and what its editor can do. */
export const previewProblems = {
  unreadable: words(
    'Utkastet kan ikke leses. Lagre det på nytt i redigeringen, og prøv igjen.',
    'Utkastet kan ikkje lesast. Lagre det på nytt i redigeringa, og prøv igjen.',
    'The draft cannot be read. Save it again where you edit it, and try once more.',
  ),
  fault: words(
    'Utkastet kan ikke vises. Se over det i redigeringen, og prøv igjen. Hjelper ikke det, si fra til den som drifter tjenesten: grunnen står i loggen.',
    'Utkastet kan ikkje visast. Sjå over det i redigeringa, og prøv igjen. Hjelper ikkje det, sei frå til den som driftar tenesta: grunnen står i loggen.',
    'The draft cannot be shown. Look it over where you edit it, and try again. If that does not help, tell whoever runs the service: the log says why.',
  ),
  field: (name: Labels) =>
    words(
      `Feltet «${name.nb}» kan ikke vises slik det står nå. Rett det i redigeringen, og prøv igjen.`,
      `Feltet «${name.nn}» kan ikkje visast slik det står no. Rett det i redigeringa, og prøv igjen.`,
      `The field “${name.en}” cannot be shown as it stands. Mend it where you edit the draft, and try again.`,
    ),
  row: (name: Labels, number: number) =>
    words(`${name.nb}, nr. ${number}`, `${name.nn}, nr. ${number}`, `${name.en}, no. ${number}`),
}

/** What editors call fields that every record must have an answer in, or that come in rows. */
export const previewFields: ReadonlyMap<string, Labels> = new Map([
  ['language', words('språk', 'språk', 'language')],
  ['slug', words('adresse', 'adresse', 'address')],
  ['organisation', words('eier av siden', 'eigar av sida', 'owner of this page')],
  ['licence', words('lisens for teksten', 'lisens for teksten', 'licence of the text')],
  ['attachments', words('vedlegg', 'vedlegg', 'attachments')],
  ['changeNotes', words('hva er endret', 'kva er endra', 'what has changed')],
  ['status', words('hvordan står det til', 'korleis står det til', 'how it stands')],
  ['lessons', words('lærdom', 'lærdom', 'lessons')],
  ['wouldRepeat', words('ville dere gjort det igjen', 'ville de gjort det igjen', 'would you do it again')],
  ['images', words('flere bilder', 'fleire bilete', 'more pictures')],
  ['equityAim', words('utjevning', 'utjamning', 'equity')],
  ['effect', words('effekt', 'effekt', 'effect')],
  ['effectRatings', words('vurderinger av effekt', 'vurderingar av effekt', 'ratings of effect')],
  ['decision', words('hva ble bestemt', 'kva vart bestemt', 'what was decided')],
  ['runningAfter12Months', words('i drift etter 12 måneder', 'i drift etter 12 månader', 'running after 12 months')],
  ['runningAfter24Months', words('i drift etter 24 måneder', 'i drift etter 24 månader', 'running after 24 months')],
  ['kind', words('slag', 'slag', 'kind')],
])
