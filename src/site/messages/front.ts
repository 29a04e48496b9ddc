import { words } from '../../vocabulary'

/** Words of the front page. */
export const front = {
  promise: {
    nb: ['Hva har andre prøvd,', 'hvordan gikk det,', 'og hvem kan du ringe?'],
    nn: ['Kva har andre prøvd,', 'korleis gjekk det,', 'og kven kan du ringje?'],
    en: ['What have others tried,', 'how did it go,', 'and whom can you call?'],
  },
  lead: words(
    'Erfaringer med folkehelsetiltak fra kommuner og dem de samarbeider med.',
    'Erfaringar med folkehelsetiltak frå kommunar og dei dei samarbeider med.',
    'Experience with public-health measures, from Norwegian municipalities and those they work with.',
  ),
  question: words('Hva vil du løse?', 'Kva vil du løyse?', 'What do you want to solve?'),
  balance: (count: number) =>
    words(
      count === 1
        ? 'Slik gikk det med det ene forsøket vi kjenner'
        : `Slik gikk det med de ${count} forsøkene vi kjenner`,
      count === 1
        ? 'Slik gjekk det med det eine forsøket vi kjenner'
        : `Slik gjekk det med dei ${count} forsøka vi kjenner`,
      count === 1 ? 'How the one attempt that we know of went' : `How the ${count} attempts that we know of went`,
    ),
  running: words('i drift', 'i drift', 'running'),
  pilot: words('på prøve', 'på prøve', 'on trial'),
  stopped: words('stoppet', 'stoppa', 'stopped'),
  unknown: words('vet vi ikke', 'veit vi ikkje', 'not known'),
  iWantTo: words('Jeg vil …', 'Eg vil …', 'I want to …'),
  lookUp: words('Slå opp', 'Slå opp', 'Look up'),
  theme: words('Tema', 'Tema', 'Subject'),
  targetGroup: words('Målgruppe', 'Målgruppe', 'Target group'),
  chooseCounty: words('Velg fylke', 'Vel fylke', 'Choose a county'),
  countyCount: words(
    'Tallet er oppføringer derfra.',
    'Talet er oppføringar derifrå.',
    'The number is records from there.',
  ),
  countyRecords: (count: number) =>
    words(
      count === 1 ? '1 oppføring' : `${count} oppføringer`,
      count === 1 ? '1 oppføring' : `${count} oppføringar`,
      count === 1 ? '1 record' : `${count} records`,
    ),
  newest: words('Nytt', 'Nytt', 'New'),
  seeAllNew: words('Se alt nytt', 'Sjå alt nytt', 'See all that is new'),
  nothingYet: words(
    'Ingenting er publisert ennå. Redaksjonen legger inn de første erfaringene.',
    'Ingenting er publisert enno. Redaksjonen legg inn dei første erfaringane.',
    'Nothing has been published yet. The editors are entering the first experiences.',
  ),
}

/** Ways in: what a reader may want, and what it leads to. */
export const wants = {
  equity: {
    title: words('jevne ut helseforskjeller', 'jamne ut helseskilnader', 'reduce health inequalities'),
    note: (count: number) =>
      words(
        `${count} tiltak har det som mål`,
        `${count} tiltak har det som mål`,
        count === 1 ? '1 measure aims for it' : `${count} measures aim for it`,
      ),
  },
  tried: {
    title: words('finne noe andre har prøvd', 'finne noko andre har prøvd', 'find what others have tried'),
    note: (count: number) =>
      words(
        `${count} tiltak, med hvordan det gikk der de ble prøvd`,
        `${count} tiltak, med korleis det gjekk der dei vart prøvde`,
        `${count === 1 ? '1 measure' : `${count} measures`}, with how it went where it was tried`,
      ),
  },
  meet: {
    title: words('møte en kommune med en idé', 'møte ein kommune med ein idé', 'meet a municipality with an idea'),
    note: words(
      'For sosiale entreprenører og frivillige',
      'For sosiale entreprenørar og frivillige',
      'For social entrepreneurs and volunteers',
    ),
  },
  guides: {
    title: words('vite hvordan jeg går fram', 'vite korleis eg går fram', 'know how to go about it'),
    note: (count: number) =>
      words(
        `${count === 1 ? '1 kontaktguide' : `${count} kontaktguider`} for ulike situasjoner`,
        `${count === 1 ? '1 kontaktguide' : `${count} kontaktguidar`} for ulike situasjonar`,
        `${count === 1 ? '1 contact guide' : `${count} contact guides`} for different situations`,
      ),
  },
  pilots: {
    title: words('se hva piloter viste', 'sjå kva pilotar viste', 'see what pilots showed'),
    note: (count: number) =>
      words(
        count === 1 ? '1 pilotevaluering' : `${count} pilotevalueringer`,
        count === 1 ? '1 pilotevaluering' : `${count} pilotevalueringar`,
        count === 1 ? '1 pilot evaluation' : `${count} pilot evaluations`,
      ),
  },
  stopped: {
    title: words('lære av det som stoppet', 'lære av det som stoppa', 'learn from what stopped'),
    note: (count: number) =>
      words(
        `${count === 1 ? '1 erfaring' : `${count} erfaringer`} der tiltaket ikke gikk videre`,
        `${count === 1 ? '1 erfaring' : `${count} erfaringar`} der tiltaket ikkje gjekk vidare`,
        `${count === 1 ? '1 experience' : `${count} experiences`} where the measure did not go on`,
      ),
  },
}
