import { inLanguage } from '../lib/inLanguage'
import { words, type Labels } from '../vocabulary/term'
import type { DatabaseTrouble } from './errors'

/** What somebody in the panel is told when the database could not do what they asked. */
const sentences: Readonly<Record<DatabaseTrouble, Labels>> = {
  unavailable: words(
    'Vi får ikke kontakt med databasen akkurat nå. Ingenting ble lagret. La siden stå åpen og prøv igjen om litt.',
    'Vi får ikkje kontakt med databasen akkurat no. Ingenting vart lagra. Lat sida stå open og prøv igjen om litt.',
    'The database cannot be reached right now. Nothing was saved. Keep the page open and try again in a while.',
  ),
  busy: words(
    'Databasen er opptatt med andre lagringer. Ingenting ble lagret. Prøv igjen om noen sekunder.',
    'Databasen er oppteken med andre lagringar. Ingenting vart lagra. Prøv igjen om nokre sekund.',
    'The database is busy with other saves. Nothing was saved. Try again in a few seconds.',
  ),
  conflict: words(
    'Noen andre lagret det samme samtidig, så endringen din ble ikke lagret. Last siden på nytt og prøv igjen.',
    'Nokon andre lagra det same samstundes, så endringa di vart ikkje lagra. Last sida på nytt og prøv igjen.',
    'Somebody else saved the same at the same moment, so your change was not saved. Reload the page and try again.',
  ),
  full: words(
    'Disken på tjeneren er full. Ingenting ble lagret. Be den som driver tjeneren om å frigjøre plass.',
    'Disken på tenaren er full. Ingenting vart lagra. Be den som driv tenaren om å frigjere plass.',
    'The disk of the server is full. Nothing was saved. Ask whoever runs the server to free some room.',
  ),
  refused: words(
    'Noe av dette kan ikke lagres: det viser til noe som ikke finnes, eller har feil form. Ingenting ble lagret. Se over det du har valgt.',
    'Noko av dette kan ikkje lagrast: det viser til noko som ikkje finst, eller har feil form. Ingenting vart lagra. Sjå over det du har valt.',
    'Some of this cannot be saved: it refers to something that does not exist, or has the wrong form. Nothing was saved. Look over what you have chosen.',
  ),
}

/** HTTP status for each trouble. */
export const statusOf: Readonly<Record<DatabaseTrouble, number>> = {
  unavailable: 503,
  busy: 503,
  conflict: 409,
  full: 507,
  refused: 400,
}

/** The sentence in the language of the panel, Norwegian bokmål where that is none of ours. */
export function sentenceOf(trouble: DatabaseTrouble, language: string): string {
  return inLanguage(sentences[trouble], language)
}
