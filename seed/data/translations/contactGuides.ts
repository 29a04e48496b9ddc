import type { SeedTranslation } from '../../types'

/** Contact guides in nynorsk. Roles are read from the same step of the original. */
export const translatedContactGuides: readonly SeedTranslation[] = [
  {
    collection: 'contact-guides',
    of: 'nasjonal-standard',
    slug: 'nasjonal-standard-nn',
    language: 'NN',
    title: 'Slik finn du rett person i ein kommune',
    summary: 'Vegen inn når du vil snakke med ein kommune om folkehelse: kven du spør først, kva du seier, og kvar du går vidare.',
    situation: 'Eg vil snakke med ein kommune om eit folkehelsetiltak',
    steps: [
      { whom: 'Den som har ansvar for temaet', how: 'Bruk helst ei fellespostkasse, om kommunen har ei for temaet.', say: 'Kven du er, kva det gjeld, kven det er for, og kva du ber om.' },
      { whom: 'Folkehelsekoordinatoren', how: 'Ikkje alle kommunar har ei eiga stilling: i ei undersøking frå 2013 hadde 57 prosent av dei som svarte, det.', say: 'Spør kven i kommunen som alt arbeider med dette.' },
      { whom: 'Postmottaket', how: 'Skriv dit når du ikkje finn nokon. Be om at meldinga går til den som har folkehelse.', say: 'Skriv «folkehelse» i emnefeltet.' },
      { whom: 'Fylkeskommunen', how: 'Spør fylkeskommunen når du ikkje kjem vidare i kommunen.', say: 'Kven er kontakt i kommunen? Har andre i fylket prøvd det same?' },
    ],
    expectMoney: 'Koordinatorane har ofte ikkje noko budsjett, og søkjer om midlar utanfrå, skreiv Folkelig i 2016. Spør kva kommunen kan bidra med.',
    expectTime: 'Kommunar og gründerar kan ha ulikt syn på tid og byråkrati, skreiv Folkelig i 2016. Spør kor lang tid eit svar tek.',
  },
  {
    collection: 'contact-guides',
    of: 'sosial-entreprenor-vil-mote-kommunen',
    slug: 'sosial-entreprenor-vil-mote-kommunen-nn',
    language: 'NN',
    title: 'Du er sosial entreprenør og vil møte kommunen',
    summary: 'Kven du tek kontakt med, kva du bør ha klart, og kva du kan vente deg av pengar og tid.',
    situation: 'Eg er sosial entreprenør og vil møte kommunen',
    steps: [
      { whom: 'Finn ut kva kommunen alt gjer', how: 'Folkelig byrja med å kartleggje kva som fanst. Søk her på temaet og kommunen.', say: 'Kva gjer de som ikkje finst frå før?' },
      { whom: 'Folkehelsekoordinatoren', how: 'Spør også etter nettverk og møteplassar der kommunar og sosiale entreprenørar treffest. Mykje handlar om å møte rett person, skreiv Folkelig i 2016.', say: 'Kva mål kan vi ha felles? Kva bidreg vi med, og kva måtte kommunen bidra med?' },
      { whom: 'Den som eig arenaen', how: 'Dei fleste som Folkelig samarbeidde med i 2016, var arena eller la til rette. Spør koordinatoren kven det kan vere hos dei.', say: 'Kva må de gjere, og kva gjer vi?' },
      { whom: 'Den politiske kontakten', how: 'Politikarane må med, skreiv Folkelig, og prosjekt bør inn i kommunale planar. Vedtektene til nettverket ber kvar medlem om éin politisk kontakt.', say: 'Kva er prøvd, og kva viste det?' },
    ],
    expectMoney: `Vent ikkje at kommunen betaler for heile drifta. Folkelig føreslår eit spleiselag med forpliktande avtalar mellom offentlege, frivillige og private.

Er de eit ideelt aksjeselskap utan utbyte, sei det tidleg. Nokre koordinatorar meinte i 2016 at det kan gjere kommunen tryggare på å starte.`,
    expectTime: 'Prøv i liten skala, og avtal tidleg kva som skal til for å gå vidare. Ein studie frå 2022 fann at slike samarbeid stoppa etter piloten.',
  },
  {
    collection: 'contact-guides',
    of: 'hvem-er-koordinatoren-her',
    slug: 'kven-er-koordinatoren-her',
    language: 'NN',
    title: 'Kven er folkehelsekoordinator her?',
    summary: 'Ikkje alle kommunar har ei eiga stilling for folkehelsekoordinatoren. Slik finn du den som har oppgåva.',
    situation: 'Eg lurer på kven som er folkehelsekoordinator i kommunen',
    steps: [
      { whom: 'Sida for kommunen her', how: 'Slå opp kommunen. Der står det kven vi veit om, og når det sist vart stadfesta.', say: 'Stemmer det ikkje, sei frå til nettverket.' },
      { whom: 'Folkehelsekoordinatoren', how: 'Spør også etter den administrative kontakten til kommunen i nettverket. I 2014 var det ofte den som koordinerte folkehelsearbeidet.', say: 'Kva har du ansvar for, og kven har resten?' },
      { whom: 'Sentralbordet', how: 'Spør kven som har folkehelse. Be om rolle og fellespostkasse, ikkje berre eit namn.', say: 'Kven tek over når den personen er borte?' },
      { whom: 'Fylkeskommunen', how: 'Spør fylkeskommunen når du ikkje finn nokon i kommunen.', say: 'Kven er koordinator i kommunen, og i nabokommunane?' },
    ],
    expectMoney: 'Koordinatorane har ofte ikkje noko budsjett, skreiv Folkelig i 2016.',
    expectTime: 'Tilsette på Fosen fortalde i 2011 at dei mangla tid til å førebyggje. Rekn med at også eit svar kan ta tid.',
  },
]
