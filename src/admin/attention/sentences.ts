import { inLanguage } from '../../lib/inLanguage'
import { words } from '../../vocabulary/term'

const sentences = {
  title: words('Dette trenger tilsyn', 'Dette treng tilsyn', 'This needs looking after'),
  unshown: words(
    'Publisert, men vises ikke for leserne.',
    'Publisert, men blir ikkje vist for lesarane.',
    'Published, but not shown to readers.',
  ),
  originalNotPublic: words(
    'Dette er en oversettelse, og originalen vises ikke for leserne. Publiser originalen, så kommer oversettelsen av seg selv.',
    'Dette er ei omsetjing, og originalen blir ikkje vist for lesarane. Publiser originalen, så kjem omsetjinga av seg sjølv.',
    'This is a translation, and its original is not shown to readers. Publish the original, and the translation follows by itself.',
  ),
  unshownFields: words(
    'Dette kan ikke vises slik det står: {fields}. Rett det, og publiser på nytt.',
    'Dette kan ikkje visast slik det står: {fields}. Rett det, og publiser på nytt.',
    'This cannot be shown as it stands: {fields}. Mend it, and publish again.',
  ),
  unshownUnknown: words(
    'Åpne siden, se over den, og publiser på nytt. Hjelper ikke det, si fra til den som drifter tjenesten: grunnen står i loggen.',
    'Opne sida, sjå over ho, og publiser på nytt. Hjelper ikkje det, sei frå til den som driftar tenesta: grunnen står i loggen.',
    'Open the page, look it over, and publish again. If that does not help, tell whoever runs the service: the log says why.',
  ),
  notPublished: words(
    'Ble ikke publisert da den skulle.',
    'Vart ikkje publisert då ho skulle.',
    'Was not published when it should have been.',
  ),
  notTakenDown: words(
    'Ble ikke tatt ned da den skulle.',
    'Vart ikkje teken ned då ho skulle.',
    'Was not taken down when it should have been.',
  ),
  missedFields: words(
    'Dette mangler eller er feil: {fields}. Rett det, og publiser nå eller velg et nytt tidspunkt.',
    'Dette manglar eller er feil: {fields}. Rett det, og publiser no eller vel eit nytt tidspunkt.',
    'This is missing or wrong: {fields}. Mend it, and publish now or choose a new time.',
  ),
  missedUnknown: words(
    'Den som planla det, har ikke lenger tilgang, eller databasen var borte for lenge. Gjør det nå, eller velg et nytt tidspunkt.',
    'Den som planla det, har ikkje lenger tilgang, eller databasen var borte for lenge. Gjer det no, eller vel eit nytt tidspunkt.',
    'Whoever planned it no longer has access, or the database was away for too long. Do it now, or choose a new time.',
  ),
  triedAgain: words(
    'Databasen var opptatt eller borte. Det blir prøvd igjen av seg selv. Haster det, kan du gjøre det nå.',
    'Databasen var oppteken eller borte. Det blir prøvd igjen av seg sjølv. Hastar det, kan du gjere det no.',
    'The database was busy or away. It is tried again by itself. If it is urgent, you can do it now.',
  ),
  untitled: words('Uten tittel', 'Utan tittel', 'Untitled'),
}
export type Sentence = keyof typeof sentences

/** A sentence of the attention list in the panel's language. */
export function say(language: string, key: Sentence): string {
  return inLanguage(sentences[key], language)
}
