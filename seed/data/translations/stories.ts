import type { SeedTranslation } from '../../types'

/** Case stories and pilot evaluations in the other written language. */
export const translatedStories: readonly SeedTranslation[] = [
  {
    collection: 'case-stories',
    of: 'workshop-pa-sentralen-2016',
    slug: 'workshop-pa-sentralen-2016-nn',
    language: 'NN',
    title: 'Kommunar og sosiale entreprenørar fann ut av det saman på Sentralen',
    summary: 'Koordinatorar frå Bodø til Kristiansand brukte ein dag i mars 2016 på å finne fordelar, hindringar og løysingar i samarbeid med sosiale entreprenørar.',
    context: 'Nettverket Sunne kommuner hadde inngått samarbeid med BUA, Folkelig og Sammen på Sykkel. Temaet for dagen var korleis kommunar og slike verksemder saman kan minske sosiale skilnader i helse.',
    whatWeDid: `Nettverket inviterte medlemmer og temagrupper til Sentralen i Oslo 15. mars 2016, saman med BUA og Folkelig. Det kom folk både frå kommunar og fylkeskommunar.

Folkelig leidde kreative øvingar og idédugnad om fordelar, utfordringar og løysingar. Deltakarane fekk også sjå ein konkret modell for finansiering, som dei kunne diskutere økonomi ut frå.`,
    result: `**Fordelane** samla seg om nyskaping, samarbeid, økonomi og verknad for målgruppa. Det vart nemnt at ein sosial entreprenør ofte når betre fram, fordi merkevara gir prosjektet status.

**Utfordringane** låg i økonomi, fagleg forankring, kultur og samarbeid, struktur og regelverk. Kommunane var usikre på kva dei har lov til: Kva reglar gjeld? Må det vere anbod? Kan partane lage eit selskap saman?

**Pengar** hadde partane ulike forventningar til. Nokre koordinatorar hadde møtt entreprenørar som trudde kommunen kunne betale heile drifta. Sjølve har dei ofte ikkje noko budsjett, og søkjer om midlar utanfrå.

**Løysingar** kom det mange framlegg til, fortel nettverket. Folkelig skriv om møteplassar, spleiselag med forpliktande avtalar og pilotar i liten skala.`,
    whatWorked: 'Nettverket meiner workshopen var viktig i seg sjølv, som ein stad der ulike partar møtest. Folkelig skriv at slike møteplassar kanskje er viktigare enn rettleiarar, og at også koordinatorane heller ville snakke om samarbeid enn om kunde og leverandør.',
  },
  {
    collection: 'case-stories',
    of: 'kartlegging-i-hordaland-2012',
    slug: 'kartlegging-i-hordaland-2012-nb',
    language: 'NB',
    title: 'Folkelig kartla folkehelsetiltakene i Hordaland før de startet noe nytt',
    summary: 'Folkelig ville lage nærmiljøprosjekter, men visste ikke hva som fantes. I 2012 spurte de derfor koordinatorene i kommunene.',
    context: 'Folkelig ville lage prosjekter i nærmiljøet til bruk for kommuner og organisasjoner. I starten visste de verken hvordan prosjektene skulle bli, eller hva andre alt gjorde.',
    whatWeDid: `De tok fatt på å kartlegge alle folkehelsetiltak i kommunene i Hordaland, og sendte spørreskjema til hver folkehelsekoordinator de kunne finne. Så mange var det ikke i 2012.

Et av spørsmålene var om kommunen kunne tenke seg å utvikle tiltak sammen med noen utenfra.`,
    result: 'Fire år senere hadde Folkelig gjennomført mange prosjekter, og hadde erfaring med å arbeide sammen med kommuner som privat aktør. Hvor mange som svarte på undersøkelsen, og hva de svarte, forteller kilden ikke.',
  },
  {
    collection: 'case-stories',
    of: 'samling-i-oppegard-2014',
    slug: 'samling-i-oppegard-2014-nn',
    language: 'NN',
    title: 'Samlinga i 2014 lyfte medborgarskap og føreslo åtte tema for temagrupper',
    summary: 'Dei administrative kontaktane i nettverket møttest i Oppegård. Dei arbeidde med retninga for åra som kom, og fann åtte tema som medlemmene skulle ta stilling til.',
    context: 'I mai 2014 drøfta politikarar og administratorar kva nettverket skulle satse på, og bestemte at det skulle få temagrupper. Dei administrative kontaktane fekk mandat til å arbeide vidare.',
    whatWeDid: `Kontaktane møttest i Oppegård måndag 18. august 2014. Ønsket om meir medverknad og medborgarskap lokalt stod sentralt, og vart knytt til robuste lokalsamfunn i strategien Helse 2020.

Dei fann åtte moglege tema for temagrupper, etter modell frå søsternettverket i Danmark, som var til stades og delte erfaringane sine. I gruppene skulle politikarar, planleggjarar, frivillige, forskarar og kulturarbeidarar kunne møtast. Medlemmene skulle ta stilling til temaa, og målet var fem grupper same haust.`,
    result: 'Medlemmene valde fem temagrupper ved avrøysting, fortel det danske søsternettverket. Kvar gruppe har eit lite styre og ein årsplan. Kva åtte tema som var føreslegne, seier kjeldene ikkje.',
  },
  {
    collection: 'case-stories',
    of: 'intervjuer-og-sokekonferanse-pa-fosen-2011',
    slug: 'intervju-og-sokjekonferanse-pa-fosen-2011',
    language: 'NN',
    title: 'Seks kommunar på Fosen fortalde kva som er vanskeleg i folkehelsearbeidet',
    summary: 'Forskarar gjorde gruppeintervju og la funna fram på ein søkjekonferanse. Mange tiltak var i gang, men dei var sårbare, og roller trong avklaring.',
    context: 'Kommunane på Fosen samarbeidde frå før, og hadde ei regional eining, Folkehelse Fosen. Eit forprosjekt skulle finne ut kva som er vanskeleg i samhandlinga når dei vil jamne ut sosiale helseskilnader blant barn og unge.',
    whatWeDid: 'NTNU Samfunnsforskning gjorde fokusgruppeintervju i seks kommunar. På ein søkjekonferanse høyrde deltakarane resultata og drøfta satsingar og kjeder av tiltak. Prosjektet laga også ein plan for å gå vidare med eit større forskingsprosjekt.',
    result: `- Mange ulike tiltak var sette i gang, men dei vart ofte skildra som sårbare.
- Det var vanskeleg å lage gode tiltak for særskilde grupper utan at dei verka stigmatiserande.
- Dei tilsette ville førebyggje, men sa at dei mangla tid.
- Forholdet mellom kommunane og Folkehelse Fosen var litt uklart, og då var det vanskeleg å vite korleis dei kunne samarbeide.
- Kommunane ønskte betre oversikt over behov, og meir systematisk deling av erfaringar.
- Dei ønskte også ein felles strategi, avklarte roller for koordinatorane og eit meir langsiktig samarbeid med frivillige.`,
    whatWorked: 'Rapporten ser det som ein fordel at kommunane kjenner kvarandre, og har møteplassar og strukturar frå før.',
    whatWeWouldDoDifferently: `På søkjekonferansen vart det sagt at Folkehelse Fosen og folkehelsekoordinatorane bør ha ei sentral rolle vidare.

Rapporten tilrår visjonar og mål, semje om korleis eininga og kommunane samarbeider, og klarleik i korleis kommunane ordnar arbeidet hos seg sjølve. Han les folkehelselova slik at fleire sektorar må med enn helse og oppvekst.`,
  },
  {
    collection: 'case-stories',
    of: 'rickshaw-i-melhus',
    slug: 'rickshaw-i-melhus-nn',
    language: 'NN',
    title: 'Melhus har sykkel-rickshawen på eit omsorgssenter',
    summary: 'Melhus er blant dei femten medlemmene i nettverket som tok imot ein ferdig betalt sykkel-rickshaw. Han held til på eit omsorgssenter.',
    context: 'I 2015 inngjekk nettverket partnarskap med Sammen på Sykkel, og alle medlemmer fekk tilbod om ein sykkel-rickshaw.',
    whatWeDid: 'Sykkelen har fast plass på eit omsorgssenter.',
    result: 'Sykkelen var i bruk då nettverket skreiv om han; saka har ingen dato. Kor mange turar det er blitt, og kven som syklar, fortel kjelda ikkje.',
  },
  {
    collection: 'case-stories',
    of: 'rickshaw-i-levanger',
    slug: 'rickshaw-i-levanger-nn',
    language: 'NN',
    title: 'Levanger låner ut sykkel-rickshawen gjennom UtstyrsBUA',
    summary: 'I Levanger har UtstyrsBUA ansvaret for å låne ut sykkel-rickshawen. UtstyrsBUA kom i stand gjennom partnarskapen mellom nettverket og BUA.',
    context: 'Levanger er blant dei femten medlemmene i nettverket som tok imot ein ferdig betalt sykkel-rickshaw. Partnarskapen med Sammen på Sykkel vart inngått i 2015.',
    whatWeDid: 'Ansvaret for utlånet vart lagt til UtstyrsBUA.',
    result: 'Sykkelen vart lånt ut då nettverket skreiv om han; saka har ingen dato. Kven som låner, og kor ofte, fortel kjelda ikkje.',
  },
  {
    collection: 'pilot-evaluations',
    of: 'bua-og-folkelig-i-flere-kommuner',
    slug: 'bua-og-folkelig-i-fleire-kommunar',
    language: 'NN',
    title: 'Pilot: BUA og Folkelig i fleire kommunar',
    summary: 'I 2016 hadde BUA og Folkelig ein pilot med nettverket Sunne kommuner, for å kome inn i fleire kommunar. Korleis det gjekk, fortel kjeldene ikkje.',
    hypothesis: 'Folkelig såg piloten som ein måte å prøve eit større samarbeid på, og å finne ut om prosjektet kan skalerast.',
    participants: 'BUA, Folkelig og nettverket Sunne kommuner. Kva kommunar som vart med, seier kjeldene ikkje.',
  },
  {
    collection: 'pilot-evaluations',
    of: 'forprosjektet-pa-fosen-2011',
    slug: 'forprosjektet-pa-fosen-2011-nn',
    language: 'NN',
    title: 'Forprosjektet på Fosen: kva står i vegen for å samordne folkehelsearbeidet?',
    summary: 'Eit forskingsprosjekt i 2011 fann sårbare tiltak, for lite tid og roller som måtte avklarast. Det laga ein plan for eit større prosjekt; om det vart noko av, er ukjent.',
    hypothesis: 'At samordning mellom kommunane kan vere eit middel til å jamne ut sosiale helseskilnader blant barn og unge.',
    participants: 'Seks kommunar på Fosen, med fokusgrupper og ein søkjekonferanse. Kor mange som deltok, seier omtalen ikkje.',
    decisionReason: 'Det vart laga ein plan for eit større forskings- og utviklingsprosjekt. Om det vart sett i gang, seier kjeldene ikkje.',
  },
  {
    collection: 'pilot-evaluations',
    of: 'partnerskap-som-ble-avsluttet',
    slug: 'partnarskap-som-vart-avslutta',
    language: 'NN',
    title: 'Eit forsøk på partnarskap med sosiale entreprenørar tok slutt etter 18 månader',
    summary: 'Kvifor akkurat dette forsøket stansa, har vi ikkje opplysningar om. Meir generelt fann forskarar i 2022 at slike samarbeid stoppa etter piloten: partane tenkte ulikt og arbeidde under ulike rammer.',
    participants: 'Leiinga i ein stor kommune og Ferd Sosiale Entreprenører. Kva kommune det var, seier samandraget av studien ikkje.',
  },
]
