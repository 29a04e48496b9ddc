import { words, type Labels } from '../vocabulary'

/** A page that needs nothing built. */
export interface HostPage {
  title: Labels
  text: Labels
}

/** What the host says itself, where neither the website nor the panel can. */
export const hostMessages = {
  tooManyRequests: (seconds: number) =>
    words(
      `For mange forespørsler fra nettadressen din. Prøv igjen om ${seconds} sekunder.`,
      `For mange førespurnader frå nettadressa di. Prøv igjen om ${seconds} sekund.`,
      `Too many requests from your network address. Try again in ${seconds} seconds.`,
    ),
  tooManyAttempts: (seconds: number) =>
    words(
      `For mange forsøk fra nettadressen din. Vent ${seconds} sekunder og prøv igjen.`,
      `For mange forsøk frå nettadressa di. Vent ${seconds} sekund og prøv igjen.`,
      `Too many attempts from your network address. Wait ${seconds} seconds and try again.`,
    ),
  brokenAddress: words(
    'Adressen kan ikke leses. Rett den: se etter et prosenttegn uten to sifre bak, et ledd av bare punktum, eller et navn som ikke finnes.',
    'Adressa kan ikkje lesast. Rett ho: sjå etter eit prosentteikn utan to siffer bak, eit ledd av berre punktum, eller eit namn som ikkje finst.',
    'The address cannot be read. Mend it: look for a percent sign without two digits after it, a part of dots alone, or a name that does not exist.',
  ),
  siteStarting: {
    title: words('Nettstedet starter', 'Nettstaden startar', 'The site is starting'),
    text: words(
      'Innholdet gjøres klart. Last siden på nytt om et halvt minutt.',
      'Innhaldet blir gjort klart. Last sida på nytt om eit halvt minutt.',
      'The content is being made ready. Reload the page in half a minute.',
    ),
  },
  panelStarting: {
    title: words('Panelet starter', 'Panelet startar', 'The panel is starting'),
    text: words(
      'Last siden på nytt om noen sekunder.',
      'Last sida på nytt om nokre sekund.',
      'Reload the page in a few seconds.',
    ),
  },
  panelFailed: {
    title: words('Panelet kunne ikke starte', 'Panelet kunne ikkje starte', 'The panel could not start'),
    text: words(
      'Ingenting du har lagret, er tapt, og nettstedet svarer som før. Si fra til den som drifter: grunnen står i loggen.',
      'Ingenting du har lagra, er tapt, og nettstaden svarar som før. Sei frå til den som driftar: grunnen står i loggen.',
      'Nothing that you have saved is lost, and the website answers as before. Tell whoever runs the server: the log says why.',
    ),
  },
  noDatabase: {
    title: words(
      'Panelet har ikke kontakt med databasen',
      'Panelet har ikkje kontakt med databasen',
      'The panel cannot reach its database',
    ),
    text: words(
      'Ingenting du har lagret, er tapt. Nettstedet svarer som før. Panelet kommer tilbake av seg selv når databasen svarer. Den som drifter, finner mer under /readyz.',
      'Ingenting du har lagra, er tapt. Nettstaden svarar som før. Panelet kjem tilbake av seg sjølv når databasen svarar. Den som driftar, finn meir under /readyz.',
      'Nothing that you have saved is lost. The website answers as before. The panel comes back by itself when the database answers. Whoever runs the server finds more at /readyz.',
    ),
  },
} as const

/** What everybody may read at /readyz where the panel could not start; the reason stands in the log. */
export const panelFailedSentence =
  'The panel could not start. The log says why; the website and the API answer meanwhile. Mend it, then restart.'
