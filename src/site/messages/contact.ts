import { words } from '../../vocabulary'

/** Words of «Hvem kontakter jeg». */
export const contact = {
  title: words('Hvem kontakter jeg?', 'Kven kontaktar eg?', 'Whom do I contact?'),
  titleIn: (place: string) =>
    words(`Hvem kontakter jeg i ${place}?`, `Kven kontaktar eg i ${place}?`, `Whom do I contact in ${place}?`),
  lead: words(
    'Si hvor det er og hva det gjelder. Du får én kontakt å begynne med, hvor fersk den er, og hvordan du går fram.',
    'Sei kvar det er og kva det gjeld. Du får éin kontakt å byrje med, kor fersk han er, og korleis du går fram.',
    'Say where it is and what it is about. You get one contact to start with, how fresh it is, and how to go about it.',
  ),
  question: words('Ditt spørsmål', 'Spørsmålet ditt', 'Your question'),
  place: words('Kommune eller fylke', 'Kommune eller fylke', 'Municipality or county'),
  about: words('Det gjelder', 'Det gjeld', 'It is about'),
  anything: words('Folkehelse generelt', 'Folkehelse generelt', 'Public health in general'),
  situation: words('Situasjonen min', 'Situasjonen min', 'My situation'),
  standard: words(
    'Jeg vil ta kontakt om et samarbeid',
    'Eg vil ta kontakt om eit samarbeid',
    'I want to get in touch about cooperation',
  ),
  show: words('Vis kontakt', 'Vis kontakt', 'Show contact'),
  startHere: words('Start her', 'Start her', 'Start here'),
  otherPoints: words('Andre du kan spørre', 'Andre du kan spørje', 'Others you can ask'),
  why: words('Hvorfor akkurat denne?', 'Kvifor akkurat denne?', 'Why this one?'),
  whyNot: words('Hvorfor ikke den nærmeste?', 'Kvifor ikkje den nærmaste?', 'Why not the nearest one?'),
  expect: words('Hva du kan vente deg', 'Kva du kan vente deg', 'What you can expect'),
  money: words('Penger', 'Pengar', 'Money'),
  time: words('Tid', 'Tid', 'Time'),
  steps: words('Slik går du fram', 'Slik går du fram', 'How to go about it'),
  here: (name: string) => words(`Her: ${name}`, `Her: ${name}`, `Here: ${name}`),
  draft: words('Utkast til e-post', 'Utkast til e-post', 'Draft e-mail'),
  openInMail: words('Åpne i e-post', 'Opne i e-post', 'Open in e-mail'),
  copy: words('Kopier teksten', 'Kopier teksten', 'Copy the text'),
  copied: words('Kopiert', 'Kopiert', 'Copied'),
  subject: words('Emne', 'Emne', 'Subject'),
  guide: words('Bygger på', 'Byggjer på', 'Based on'),
  understoodAs: (asked: string, now: string) =>
    words(
      `«${asked}» er i dag en del av ${now}.`,
      `«${asked}» er i dag ein del av ${now}.`,
      `“${asked}” is part of ${now} today.`,
    ),
  noneYet: words(
    'Vi har ingen kontakt å vise her ennå. Følg stegene under, og spør kommunens postmottak.',
    'Vi har ingen kontakt å vise her enno. Følg stega under, og spør postmottaket i kommunen.',
    'We have no contact to show here yet. Follow the steps below, and ask the municipality’s post reception.',
  ),
}

/** Sentences for a question that could not be understood. */
export const contactProblems = {
  unknownPlace: (asked: string) =>
    words(
      `Vi finner ingen kommune og ikke noe fylke som heter «${asked}». Sjekk skrivemåten, eller velg fra listen.`,
      `Vi finn ingen kommune og ikkje noko fylke som heiter «${asked}». Sjekk skrivemåten, eller vel frå lista.`,
      `We find no municipality or county called “${asked}”. Check the spelling, or choose from the list.`,
    ),
  severalPlaces: (asked: string) =>
    words(
      `«${asked}» kan være flere steder. Velg ett fra listen.`,
      `«${asked}» kan vere fleire stader. Vel éin frå lista.`,
      `“${asked}” may be several places. Choose one from the list.`,
    ),
  unknownTheme: (asked: string) =>
    words(
      `Vi kjenner ikke temaet «${asked}». Svaret gjelder folkehelse generelt.`,
      `Vi kjenner ikkje temaet «${asked}». Svaret gjeld folkehelse generelt.`,
      `We do not know the subject “${asked}”. The answer is about public health in general.`,
    ),
  unknownSituation: (asked: string) =>
    words(
      `Vi kjenner ikke situasjonen «${asked}». Svaret bygger på den vanlige veien inn.`,
      `Vi kjenner ikkje situasjonen «${asked}». Svaret byggjer på den vanlege vegen inn.`,
      `We do not know the situation “${asked}”. The answer builds on the ordinary way in.`,
    ),
}

/** A draft to start from: what stands in square brackets the writer fills in. */
export const draft = {
  subject: (place: string, about: string) =>
    words(`Spørsmål om ${about} i ${place}`, `Spørsmål om ${about} i ${place}`, `Question about ${about} in ${place}`),
  generalAbout: words('samarbeid om folkehelse', 'samarbeid om folkehelse', 'cooperation on public health'),
  lines: {
    nb: (place: string) => [
      'Hei!',
      `Vi er [organisasjon], og vi [hva dere gjør, én setning]. Vi lurer på om ${place} har behov for dette, og hva som finnes fra før.`,
      'Kan vi få en kort samtale i løpet av de neste ukene? Fortell gjerne hvem vi heller bør snakke med, hvis det ikke er dere.',
      'Vennlig hilsen [navn og telefonnummer]',
    ],
    nn: (place: string) => [
      'Hei!',
      `Vi er [organisasjon], og vi [kva de gjer, éi setning]. Vi lurer på om ${place} har behov for dette, og kva som finst frå før.`,
      'Kan vi få ein kort samtale i løpet av dei neste vekene? Fortel gjerne kven vi heller bør snakke med, om det ikkje er de.',
      'Venleg helsing [namn og telefonnummer]',
    ],
    en: (place: string) => [
      'Hello!',
      `We are [organisation], and we [what you do, one sentence]. We wonder whether ${place} has a need for this, and what is there already.`,
      'May we have a short talk within the next few weeks? Please tell us whom to talk to instead, if it is not you.',
      'Kind regards, [name and telephone number]',
    ],
  },
}
