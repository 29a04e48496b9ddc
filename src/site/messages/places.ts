import { words } from '../../vocabulary'

/** Words of the pages of municipalities and counties. */
export const places = {
  municipality: words('Kommune', 'Kommune', 'Municipality'),
  county: words('Fylke', 'Fylke', 'County'),
  number: words('Nummer', 'Nummer', 'Number'),
  otherNames: words('Andre navn', 'Andre namn', 'Other names'),
  formerNames: words('Tidligere', 'Tidlegare', 'Formerly'),
  records: (count: number) =>
    words(
      count === 1 ? 'Vi kjenner én oppføring herfra.' : `Vi kjenner ${count} oppføringer herfra.`,
      count === 1 ? 'Vi kjenner éi oppføring herifrå.' : `Vi kjenner ${count} oppføringar herifrå.`,
      count === 1 ? 'We know of one record from here.' : `We know of ${count} records from here.`,
    ),
  nothing: words(
    'Ingen har fortalt om tiltak herfra ennå. Det betyr ikke at ingenting er prøvd.',
    'Ingen har fortalt om tiltak herifrå enno. Det tyder ikkje at ingenting er prøvd.',
    'Nobody has told of measures from here yet. That does not mean that nothing has been tried.',
  ),
  tried: words('Dette har de prøvd', 'Dette har dei prøvd', 'What they have tried'),
  seeAll: (count: number) => words(`Se alle ${count}`, `Sjå alle ${count}`, `See all ${count}`),
  searchCounty: (count: number) =>
    words(
      count === 1 ? 'Se oppføringen fra fylket' : `Se ${count} oppføringer fra fylket`,
      count === 1 ? 'Sjå oppføringa frå fylket' : `Sjå ${count} oppføringar frå fylket`,
      count === 1 ? 'See the record from the county' : `See ${count} records from the county`,
    ),
  whoToContact: words('Hvem du kontakter', 'Kven du kontaktar', 'Whom to contact'),
  askAbout: words(
    'Gjelder det noe bestemt? Still spørsmålet, så finner vi den nærmeste.',
    'Gjeld det noko bestemt? Still spørsmålet, så finn vi den nærmaste.',
    'Is it about something specific? Ask, and we find the nearest.',
  ),
  ask: words('Still spørsmålet', 'Still spørsmålet', 'Ask the question'),
  hereLies: words('Her ligger kommunen', 'Her ligg kommunen', 'Where it lies'),
  hereLiesCounty: words('Her ligger fylket', 'Her ligg fylket', 'Where it lies'),
  others: words('Andre kommuner i fylket', 'Andre kommunar i fylket', 'Other municipalities in the county'),
  municipalitiesIn: words('Kommuner i fylket', 'Kommunar i fylket', 'Municipalities in the county'),
  networks: words('Nettverk', 'Nettverk', 'Networks'),
  about: words('Om organisasjonen', 'Om organisasjonen', 'About the organisation'),
  indexTitle: words('Kommuner', 'Kommunar', 'Municipalities'),
  indexLead: words(
    'Finn kommunen din: hva den har prøvd, og hvem du kontakter der.',
    'Finn kommunen din: kva han har prøvd, og kven du kontaktar der.',
    'Find your municipality: what it has tried, and whom to contact there.',
  ),
  countiesTitle: words('Fylker', 'Fylke', 'Counties'),
  countiesLead: words(
    'Velg fylke på kartet eller i listen. Tallet er oppføringer derfra.',
    'Vel fylke på kartet eller i lista. Talet er oppføringar derifrå.',
    'Choose a county on the map or in the list. The number is records from there.',
  ),
  find: words('Skriv kommune', 'Skriv kommune', 'Type a municipality'),
  go: words('Gå til kommunen', 'Gå til kommunen', 'Go to the municipality'),
  splitTitle: (name: string) => words(`${name} er delt`, `${name} er delt`, `${name} has been split`),
  splitCounty: (name: string, year: number) =>
    words(
      `${name} ble delt i ${year}. Velg et av fylkene som tok over:`,
      `${name} vart delt i ${year}. Vel eit av fylka som tok over:`,
      `${name} was split in ${year}. Choose one of the counties that took over:`,
    ),
  split: (name: string, year: number) =>
    words(
      `${name} ble delt i ${year}. Velg en av kommunene som tok over:`,
      `${name} vart delt i ${year}. Vel ein av kommunane som tok over:`,
      `${name} was split in ${year}. Choose one of the municipalities that took over:`,
    ),
}
