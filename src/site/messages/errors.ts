import { words } from '../../vocabulary'

/** Words of the pages for what went wrong: what happened, what to do. */
export const errors = {
  missingTitle: words('Siden finnes ikke', 'Sida finst ikkje', 'There is no such page'),
  missing: words(
    'Adressen kan være skrevet feil, eller siden kan være flyttet. Søk etter det du vil fram til.',
    'Adressa kan vere skriven feil, eller sida kan vere flytta. Søk etter det du vil fram til.',
    'The address may be misspelt, or the page may have moved. Search for what you are after.',
  ),
  goneTitle: words('Dette er trukket tilbake', 'Dette er trekt tilbake', 'This has been withdrawn'),
  gone: words(
    'Siden var åpen før, men er trukket tilbake. Søk etter noe lignende.',
    'Sida var open før, men er trekt tilbake. Søk etter noko liknande.',
    'The page was public before, but has been withdrawn. Search for something similar.',
  ),
  goneOn: (date: string) =>
    words(
      `Siden ble trukket tilbake ${date}. Søk etter noe lignende.`,
      `Sida vart trekt tilbake ${date}. Søk etter noko liknande.`,
      `The page was withdrawn on ${date}. Search for something similar.`,
    ),
  methodTitle: words('Her kan du bare lese', 'Her kan du berre lese', 'This page can only be read'),
  method: words(
    'Nettstedet kan leses, ikke endres herfra. Åpne siden på vanlig måte.',
    'Nettstaden kan lesast, ikkje endrast herifrå. Opne sida på vanleg måte.',
    'The site can be read, not changed from here. Open the page in the ordinary way.',
  ),
  brokenTitle: words('Siden kunne ikke vises', 'Sida kunne ikkje visast', 'The page could not be shown'),
  broken: words(
    'Vent litt, og last siden på nytt. Hjelper det ikke, kan du søke etter noe annet.',
    'Vent litt, og last sida på nytt. Hjelper det ikkje, kan du søkje etter noko anna.',
    'Wait a little and load the page again. If that does not help, search for something else.',
  ),
  starting: words(
    'Vi starter opp. Last siden på nytt om noen sekunder.',
    'Vi startar opp. Last sida på nytt om nokre sekund.',
    'We are starting up. Load the page again in a few seconds.',
  ),
  toFront: words('Gå til forsiden', 'Gå til framsida', 'Go to the front page'),
  toSearch: words('Se alt vi har', 'Sjå alt vi har', 'See all that we have'),
  toContact: words('Finn ut hvem du kan spørre', 'Finn ut kven du kan spørje', 'Find out whom to ask'),
}
