import { words } from '../../vocabulary'

/** The pages about the site and about privacy: headings, and what stands under each. */
export const about = {
  title: words('Om Erfaringsbanken', 'Om Erfaringsbanken', 'About Erfaringsbanken'),
  lead: words(
    'Her finner du folkehelsetiltak som noen har prøvd, hvordan det gikk, og hvem du kan spørre.',
    'Her finn du folkehelsetiltak som nokon har prøvd, korleis det gjekk, og kven du kan spørje.',
    'Here you find public-health measures that someone has tried, how it went, and whom you can ask.',
  ),
  sections: [
    {
      heading: words('Hva som står her', 'Kva som står her', 'What stands here'),
      paragraphs: [
        words(
          'Kommuner, fylkeskommuner, frivillige og sosiale entreprenører forteller hva de har prøvd. Det som stoppet, står like synlig som det som er i drift.',
          'Kommunar, fylkeskommunar, frivillige og sosiale entreprenørar fortel kva dei har prøvd. Det som stoppa, står like synleg som det som er i drift.',
          'Municipalities, counties, volunteers and social entrepreneurs tell what they have tried. What stopped is as visible as what is running.',
        ),
        words(
          'Hver oppføring oppgir kilder. Når en kilde ikke sier noe, skriver vi det, i stedet for å gjette.',
          'Kvar oppføring oppgir kjelder. Når ei kjelde ikkje seier noko, skriv vi det, i staden for å gjette.',
          'Each record names its sources. Where a source is silent we say so, instead of guessing.',
        ),
      ],
    },
    {
      heading: words('Slik vurderer vi', 'Slik vurderer vi', 'How we judge'),
      paragraphs: [
        words(
          'Effekt vurderes av en fagperson, med begrunnelse og dato, på en skala med fire trinn. Ingen vurderer tiltaket til sin egen organisasjon. «Ikke vurdert» betyr bare at ingen har vurdert det ennå.',
          'Effekt blir vurdert av ein fagperson, med grunngiving og dato, på ein skala med fire trinn. Ingen vurderer tiltaket til sin eigen organisasjon. «Ikkje vurdert» tyder berre at ingen har vurdert det enno.',
          'Effect is judged by a professional, with reasons and a date, on a scale of four steps. Nobody judges a measure of their own organisation. “Not rated” only means that nobody has judged it yet.',
        ),
        words(
          'Praksis telles: hvor mange steder tiltaket er startet, er i drift eller har stoppet.',
          'Praksis blir talt: kor mange stader tiltaket er starta, er i drift eller har stoppa.',
          'Practice is counted: in how many places the measure was started, is running or has stopped.',
        ),
        words(
          'En kontakt er bekreftet når noen har sjekket den det siste halvåret. Etter åtte måneder regner vi den som utdatert og viser deg den neste i stedet.',
          'Ein kontakt er stadfesta når nokon har sjekka han det siste halvåret. Etter åtte månader reknar vi han som utdatert og viser deg den neste i staden.',
          'A contact is confirmed when someone has checked it within the last half-year. After eight months we treat it as out of date and show you the next one instead.',
        ),
      ],
    },
    {
      heading: words('Bruk det fritt', 'Bruk det fritt', 'Free to use'),
      paragraphs: [
        words(
          'Tekstene kan brukes fritt når du oppgir kilden (CC BY 4.0), om ikke noe annet står ved dem.',
          'Tekstane kan brukast fritt når du oppgir kjelda (CC BY 4.0), om ikkje noko anna står ved dei.',
          'The texts are free to use when you name the source (CC BY 4.0), unless something else is said beside them.',
        ),
      ],
    },
  ],
}

/** The page about privacy. */
export const privacy = {
  title: words('Personvern', 'Personvern', 'Privacy'),
  lead: words(
    'Du kan lese alt her uten å logge inn og uten å bli fulgt.',
    'Du kan lese alt her utan å logge inn og utan å bli følgd.',
    'You can read everything here without signing in and without being followed.',
  ),
  sections: [
    {
      heading: words('Når du leser', 'Når du les', 'When you read'),
      paragraphs: [
        words(
          'De åpne sidene setter ingen informasjonskapsler og henter ingenting fra andre nettsteder. Tjenerloggen har ikke søkeordene dine, og bare en forkortet nettadresse.',
          'Dei opne sidene set ingen informasjonskapslar og hentar ingenting frå andre nettstader. Tenarloggen har ikkje søkjeorda dine, og berre ei forkorta nettadresse.',
          'The public pages set no cookies and fetch nothing from other sites. The server’s log does not hold your search words, and only a shortened network address.',
        ),
      ],
    },
    {
      heading: words('Hvem som er nevnt', 'Kven som er nemnde', 'Who is named'),
      paragraphs: [
        words(
          'Kontakter er roller, ikke personer. Navn står bare der noen er forfatter av en publikasjon, har tatt et bilde, eller selv vil stå med navn ved erfaringen sin.',
          'Kontaktar er roller, ikkje personar. Namn står berre der nokon er forfattar av ein publikasjon, har teke eit bilete, eller sjølv vil stå med namn ved erfaringa si.',
          'Contacts are roles, not people. Names stand only where someone is the author of a publication, took a picture, or wishes to be named beside their experience.',
        ),
      ],
    },
    {
      heading: words('Når du logger inn', 'Når du loggar inn', 'When you sign in'),
      paragraphs: [
        words(
          'Redaktører og bidragsytere har en konto med navn, e-postadresse og organisasjon. Panelet bruker én informasjonskapsel for å huske at du er logget inn.',
          'Redaktørar og bidragsytarar har ein konto med namn, e-postadresse og organisasjon. Panelet brukar éin informasjonskapsel for å hugse at du er logga inn.',
          'Editors and contributors have an account with name, e-mail address and organisation. The panel uses one cookie to remember that you are signed in.',
        ),
      ],
    },
  ],
}
