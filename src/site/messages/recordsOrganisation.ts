import { words, type Labels } from '../../vocabulary'

/** Words of an organisation's page. */
export const recordsOrganisation = {
  kind: words('Slag', 'Slag', 'Kind'),
  legalForm: words('Selskapsform', 'Selskapsform', 'Legal form'),
  number: words('Org.nummer', 'Org.nummer', 'Org. number'),
  formerNames: words('Tidligere navn', 'Tidlegare namn', 'Former names'),
  lies: words('Holder til i', 'Held til i', 'Based in'),
  dividend: words('Utbytte', 'Utbyte', 'Dividend'),
  dividendClause: words('Eierne kan ikke ta utbytte', 'Eigarane kan ikkje ta utbyte', 'Owners may not take dividend'),
  noDividendClause: words(
    'Vedtektene hindrer ikke utbytte',
    'Vedtektene hindrar ikkje utbyte',
    'The by-laws do not rule out dividend',
  ),
  website: words('Nettsted', 'Nettstad', 'Website'),
  cooperation: words('Samarbeid', 'Samarbeid', 'Cooperation'),
  open: words('Åpen for samarbeid.', 'Open for samarbeid.', 'Open for cooperation.'),
  notOpen: words('Ikke åpen for samarbeid nå.', 'Ikkje open for samarbeid no.', 'Not open for cooperation now.'),
  openSilent: words(
    'Det er ikke kjent om de er åpne for samarbeid.',
    'Det er ikkje kjent om dei er opne for samarbeid.',
    'It is not known whether they are open for cooperation.',
  ),
  offers: words('Hva de tilbyr', 'Kva dei tilbyr', 'What they offer'),
  offersSilent: words(
    'Kilden sier ikke hva de tilbyr.',
    'Kjelda seier ikkje kva dei tilbyr.',
    'The source does not say what they offer.',
  ),
  memberOf: words('Medlem av', 'Medlem av', 'Member of'),
  serves: words('Kommuner de betjener', 'Kommunar dei tener', 'Municipalities they serve'),
  records: words('Hva de gjør, og hvor', 'Kva dei gjer, og kvar', 'What they do, and where'),
  recordsNone: words(
    'Ingen erfaringer er knyttet til dem ennå.',
    'Ingen erfaringar er knytte til dei enno.',
    'No experiences are linked to them yet.',
  ),
  allRecords: (count: number) => words(`Vis alle ${count}`, `Vis alle ${count}`, `Show all ${count}`),
}

/** What each legal form means, in one sentence; none for the form that says nothing. */
export const legalFormSentences: Readonly<Record<string, Labels>> = {
  AS: words(
    'Eierne svarer bare for pengene de har satt inn, og overskuddet kan deles ut til dem.',
    'Eigarane svarar berre for pengane dei har sett inn, og overskotet kan delast ut til dei.',
    'The owners risk only what they have put in, and profit may be paid out to them.',
  ),
  IDEELT_AS: words(
    'Et aksjeselskap der vedtektene sier at overskuddet skal gå til formålet og ikke til eierne.',
    'Eit aksjeselskap der vedtektene seier at overskotet skal gå til føremålet og ikkje til eigarane.',
    'A limited company whose by-laws send profit to the purpose, not to the owners.',
  ),
  SA: words(
    'Eid av medlemmene, som vanligvis har én stemme hver og deler nytten av virksomheten.',
    'Eigd av medlemmene, som vanlegvis har éi røyst kvar og deler nytten av verksemda.',
    'Owned by its members, who usually have one vote each and share the benefit of what it does.',
  ),
  DA: words(
    'Deltakerne eier selskapet sammen, og hver av dem svarer for sin del av gjelden.',
    'Deltakarane eig selskapet saman, og kvar av dei svarar for sin del av gjelda.',
    'The partners own it together, and each answers for a share of its debt.',
  ),
  ANS: words(
    'Deltakerne eier selskapet sammen, og hver av dem kan måtte svare for hele gjelden.',
    'Deltakarane eig selskapet saman, og kvar av dei kan måtte svare for heile gjelda.',
    'The partners own it together, and each may have to answer for all of its debt.',
  ),
  FORENING: words(
    'Eies av ingen: medlemmene styrer den sammen, og pengene skal brukes på formålet.',
    'Blir eigd av ingen: medlemmene styrer ho saman, og pengane skal brukast på føremålet.',
    'Nobody owns it: members govern it together, and its money goes to the purpose.',
  ),
  STIFTELSE: words(
    'En formue som er gitt til et formål; den har verken eiere eller medlemmer, og et styre leder den.',
    'Ein formue som er gitt til eit føremål; han har verken eigarar eller medlemmer, og eit styre leier han.',
    'Assets given to a purpose, with neither owners nor members, led by a board.',
  ),
  IKS: words(
    'Et selskap som bare kommuner og fylkeskommuner kan eie sammen, og der hver svarer for sin del av gjelden.',
    'Eit selskap som berre kommunar og fylkeskommunar kan eige saman, og der kvar svarar for sin del av gjelda.',
    'A company only municipalities and counties may own together, each answering for its share of the debt.',
  ),
  KF: words(
    'En del av kommunen med eget styre: avtaler med foretaket er avtaler med kommunen.',
    'Ein del av kommunen med eige styre: avtalar med føretaket er avtalar med kommunen.',
    'A part of the municipality with its own board: agreements with it are agreements with the municipality.',
  ),
  OPPGAVEFELLESSKAP: words(
    'Flere kommuner løser en oppgave sammen etter en avtale som de har vedtatt.',
    'Fleire kommunar løyser ei oppgåve saman etter ein avtale som dei har vedteke.',
    'Several municipalities do a task together under an agreement they have adopted.',
  ),
  VERTSKOMMUNE: words(
    'Én kommune utfører oppgaven også for de andre som er med i avtalen.',
    'Éin kommune utfører oppgåva òg for dei andre som er med i avtalen.',
    'One municipality does the task for the others in the agreement too.',
  ),
  KOMMUNE: words(
    'Styrt av et folkevalgt kommunestyre; innkjøp og vedtak følger faste regler.',
    'Styrt av eit folkevalt kommunestyre; innkjøp og vedtak følgjer faste reglar.',
    'Governed by an elected council; purchases and decisions follow set rules.',
  ),
  FYLKESKOMMUNE: words(
    'Styrt av et folkevalgt fylkesting; innkjøp og vedtak følger faste regler.',
    'Styrt av eit folkevalt fylkesting; innkjøp og vedtak følgjer faste reglar.',
    'Governed by an elected county council; purchases and decisions follow set rules.',
  ),
  ORGANISASJONSLEDD: words(
    'Del av en større virksomhet, som avtaler vanligvis inngås med.',
    'Del av ei større verksemd, som avtalar vanlegvis blir inngått med.',
    'Part of a larger body, which is usually the one that signs agreements.',
  ),
}
