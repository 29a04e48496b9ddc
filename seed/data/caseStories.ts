import type { SeedDocument } from '../types'
import { sources } from './sources'

/** What was tried where, and how it went, as far as the sources tell. */
export const caseStories: readonly SeedDocument[] = [
  {
    slug: 'workshop-pa-sentralen-2016',
    language: 'NB',
    title: 'Kommuner og sosiale entreprenører fant ut av det sammen på Sentralen',
    summary: 'Koordinatorer fra Bodø til Kristiansand brukte en dag i mars 2016 på å finne fordeler, hindringer og løsninger i samarbeid med sosiale entreprenører.',
    organisation: 'fremsam',
    municipalities: ['0301'],
    themes: ['sosialt-entreprenorskap', 'samarbeid', 'sosial-ulikhet-i-helse'],
    targetGroups: ['ansatte-i-kommunen', 'sosiale-entreprenorer'],
    organisations: ['fremsam', 'bua', 'folkelig', 'sentralen'],
    period: { start: '2016-03-15', end: '2016-03-15', ongoing: false },
    status: 'UNKNOWN',
    context: 'Nettverket Sunne kommuner hadde inngått samarbeid med BUA, Folkelig og Sammen på Sykkel. Temaet for dagen var hvordan kommuner og slike virksomheter sammen kan minske sosiale forskjeller i helse.',
    whatWeDid: `Nettverket inviterte medlemmer og temagrupper til Sentralen i Oslo 15. mars 2016, sammen med BUA og Folkelig. Det kom folk både fra kommuner og fylkeskommuner.

Folkelig ledet kreative øvelser og idédugnad om fordeler, utfordringer og løsninger. Deltakerne fikk også se en konkret modell for finansiering, som de kunne diskutere økonomi ut fra.`,
    result: `**Fordelene** samlet seg om nyskaping, samarbeid, økonomi og virkning for målgruppen. Det ble nevnt at en sosial entreprenør ofte når bedre fram, fordi merkevaren gir prosjektet status.

**Utfordringene** lå i økonomi, faglig forankring, kultur og samarbeid, struktur og regelverk. Kommunene var usikre på hva de har lov til: Hvilke regler gjelder? Må det være anbud? Kan partene lage et selskap sammen?

**Penger** hadde partene ulike forventninger til. Noen koordinatorer hadde møtt entreprenører som trodde kommunen kunne betale hele driften. Selv har de ofte ikke noe budsjett, og søker om midler utenfra.

**Løsninger** kom det mange forslag til, forteller nettverket. Folkelig skriver om møteplasser, spleiselag med forpliktende avtaler og piloter i liten skala.`,
    whatWorked: 'Nettverket mener workshopen var viktig i seg selv, som et sted der ulike parter møtes. Folkelig skriver at slike møteplasser kanskje er viktigere enn veiledere, og at også koordinatorene heller ville snakke om samarbeid enn om kunde og leverandør.',
    lessons: 'SOURCE_SILENT',
    wouldRepeat: 'UNKNOWN',
    collaboration: ['PARTNERSHIP', 'NETWORK'],
    partners: [
      { name: 'BUA', organisation: 'bua', relation: 'PARTNER', roles: [], contributions: [], note: 'Arrangerte dagen sammen med nettverket.' },
      { name: 'Folkelig', organisation: 'folkelig', relation: 'PARTNER', roles: ['RUNS'], contributions: [], note: 'Arrangerte dagen sammen med nettverket, og ledet øvelsene.' },
      { name: 'Sentralen', organisation: 'sentralen', roles: ['HOSTS'], contributions: [] },
    ],
    programmes: ['who-healthy-cities'],
    sources: [sources.sentralenNews, sources.folkeligBlog],
  },
  {
    slug: 'kartlegging-i-hordaland-2012',
    language: 'NN',
    title: 'Folkelig kartla folkehelsetiltaka i Hordaland før dei starta noko nytt',
    summary: 'Folkelig ville lage nærmiljøprosjekt, men visste ikkje kva som fanst. I 2012 spurde dei derfor koordinatorane i kommunane.',
    organisation: 'fremsam',
    counties: ['46'],
    themes: ['oversikt-og-kunnskap', 'sosialt-entreprenorskap'],
    targetGroups: ['ansatte-i-kommunen', 'sosiale-entreprenorer'],
    measures: ['kartlegging-av-folkehelsetiltak'],
    organisations: ['folkelig'],
    period: { start: '2012', end: null, ongoing: false },
    status: 'UNKNOWN',
    context: 'Folkelig ville utvikle nærmiljøprosjekt som kommunar og organisasjonar kunne bruke. I starten visste dei verken korleis prosjekta skulle sjå ut, eller kva andre alt gjorde.',
    whatWeDid: `Dei tok fatt på å kartleggje alle folkehelsetiltak i kommunane i Hordaland, og sende spørjeskjema til kvar folkehelsekoordinator dei kunne finne. Så mange var det ikkje i 2012.

Eit av spørsmåla var om kommunen kunne tenkje seg å utvikle tiltak saman med nokon utanfrå.`,
    result: 'Fire år seinare hadde Folkelig gjennomført mange prosjekt, og hadde erfaring med å arbeide saman med kommunar som privat aktør. Kor mange som svarte på undersøkinga, og kva dei svarte, fortel kjelda ikkje.',
    lessons: 'SOURCE_SILENT',
    wouldRepeat: 'UNKNOWN',
    partners: [{ name: 'Folkelig', organisation: 'folkelig', roles: ['RUNS'], contributions: [] }],
    sources: [sources.folkeligBlog],
  },
  {
    slug: 'samling-i-oppegard-2014',
    language: 'NB',
    title: 'Samlingen i 2014 løftet medborgerskap og foreslo åtte temaer for temagrupper',
    summary: 'De administrative kontaktene i nettverket møttes i Oppegård. De arbeidet med retningen for årene som kom, og fant åtte temaer som medlemmene skulle ta stilling til.',
    organisation: 'fremsam',
    municipalities: ['3207'],
    themes: ['medborgerskap', 'samarbeid', 'lokalsamfunn'],
    targetGroups: ['ansatte-i-kommunen', 'innbyggere'],
    organisations: ['fremsam', 'sund-by-netvaerket'],
    period: { start: '2014-05', end: '2014-08-18', ongoing: false },
    status: 'UNKNOWN',
    context: 'I mai 2014 drøftet politikere og administratorer hva nettverket skulle satse på, og bestemte at det skulle få temagrupper. De administrative kontaktene fikk mandat til å arbeide videre.',
    whatWeDid: `Kontaktene møttes i Oppegård mandag 18. august 2014. Ønsket om mer medvirkning og medborgerskap lokalt sto sentralt, og ble knyttet til robuste lokalsamfunn i strategien Helse 2020.

De fant åtte mulige temaer for temagrupper, etter modell fra søsternettverket i Danmark, som var til stede og delte sine erfaringer. I gruppene skulle politikere, planleggere, frivillige, forskere og kulturarbeidere kunne møtes. Medlemmene skulle ta stilling til temaene, og målet var fem grupper samme høst.`,
    result: 'Medlemmene valgte fem temagrupper ved avstemning, forteller det danske søsternettverket. Hver gruppe har et lite styre og en årsplan. Hvilke åtte temaer som var foreslått, sier kildene ikke.',
    lessons: 'SOURCE_SILENT',
    wouldRepeat: 'UNKNOWN',
    collaboration: ['NETWORK'],
    partners: [{ name: 'Sund By Netværket', organisation: 'sund-by-netvaerket', relation: 'PARTNER', roles: [], contributions: [], note: 'Delte erfaringer med temagrupper.' }],
    programmes: ['who-healthy-cities'],
    sources: [sources.gathering2014, sources.danishThemeGroups],
  },
  {
    slug: 'intervjuer-og-sokekonferanse-pa-fosen-2011',
    language: 'NB',
    title: 'Seks kommuner på Fosen fortalte hva som er vanskelig i folkehelsearbeidet',
    summary: 'Forskere gjorde gruppeintervjuer og la funnene fram på en søkekonferanse. Mange tiltak var i gang, men de var sårbare, og roller trengte avklaring.',
    organisation: 'fremsam',
    counties: ['50'],
    themes: ['interkommunalt-samarbeid', 'sosial-ulikhet-i-helse', 'oversikt-og-kunnskap'],
    targetGroups: ['barn-og-unge', 'ansatte-i-kommunen'],
    measures: ['regional-samordning-av-folkehelsearbeidet'],
    organisations: ['folkehelse-fosen', 'ntnu-samfunnsforskning'],
    period: { start: '2011-03', end: '2011-12', ongoing: false },
    status: 'UNKNOWN',
    context: 'Kommunene på Fosen samarbeidet fra før, og hadde en regional enhet, Folkehelse Fosen. Et forprosjekt skulle finne ut hva som er vanskelig i samhandlingen når de vil jevne ut sosiale helseforskjeller blant barn og unge.',
    whatWeDid: 'NTNU Samfunnsforskning gjorde fokusgruppeintervjuer i seks kommuner. På en søkekonferanse hørte deltakerne resultatene og drøftet satsinger og kjeder av tiltak. Prosjektet laget også en plan for å gå videre med et større forskningsprosjekt.',
    result: `- Mange ulike tiltak var satt i gang, men de ble ofte beskrevet som sårbare.
- Det var vanskelig å lage gode tiltak for særskilte grupper uten at de virket stigmatiserende.
- De ansatte ville forebygge, men sa at de manglet tid.
- Forholdet mellom kommunene og Folkehelse Fosen var litt uklart, og da var det vanskelig å vite hvordan de kunne samarbeide.
- Kommunene ønsket bedre oversikt over behov, og mer systematisk deling av erfaringer.
- De ønsket også en felles strategi, avklarte roller for koordinatorene og et mer langsiktig samarbeid med frivillige.`,
    whatWorked: 'Rapporten ser det som en fordel at kommunene kjenner hverandre, og har møteplasser og strukturer fra før.',
    whatWeWouldDoDifferently: `På søkekonferansen ble det sagt at Folkehelse Fosen og folkehelsekoordinatorene bør ha en sentral rolle videre.

Rapporten anbefaler visjoner og mål, enighet om hvordan enheten og kommunene samarbeider, og klarhet i hvordan kommunene ordner arbeidet hos seg selv. Den leser folkehelseloven slik at flere sektorer må med enn helse og oppvekst.`,
    lessons: 'ANSWERED',
    wouldRepeat: 'UNKNOWN',
    collaboration: ['INTER_MUNICIPAL'],
    partners: [{ name: 'NTNU Samfunnsforskning', organisation: 'ntnu-samfunnsforskning', roles: ['EVALUATES'], contributions: [] }],
    related: ['forprosjektet-pa-fosen-2011'],
    sources: [sources.fosenReport, sources.fosenProject],
  },
  {
    slug: 'rickshaw-i-melhus',
    language: 'NB',
    title: 'Melhus har sykkel-rickshawen på et omsorgssenter',
    summary: 'Melhus er blant de femten medlemmene i nettverket som tok imot en ferdig betalt sykkel-rickshaw. Den holder til på et omsorgssenter.',
    organisation: 'fremsam',
    municipalities: ['5028'],
    themes: ['aldring', 'fellesskap', 'fysisk-aktivitet'],
    targetGroups: ['eldre', 'nedsatt-funksjonsevne'],
    measures: ['sykkel-rickshaw'],
    organisations: ['sammen-pa-sykkel'],
    periodUnknown: true,
    status: 'RUNNING',
    context: 'I 2015 inngikk nettverket partnerskap med Sammen på Sykkel, og alle medlemmer ble tilbudt en sykkel-rickshaw.',
    whatWeDid: 'Sykkelen har fast plass på et omsorgssenter.',
    result: 'Sykkelen var i bruk da nettverket skrev om den; saken har ingen dato. Hvor mange turer det er blitt, og hvem som sykler, forteller kilden ikke.',
    lessons: 'SOURCE_SILENT',
    wouldRepeat: 'UNKNOWN',
    collaboration: ['PARTNERSHIP'],
    partners: [{ name: 'Sammen på Sykkel', organisation: 'sammen-pa-sykkel', relation: 'PARTNER', roles: [], contributions: [] }],
    sources: [sources.rickshawNews],
  },
  {
    slug: 'rickshaw-i-levanger',
    language: 'NB',
    title: 'Levanger låner ut sykkel-rickshawen gjennom UtstyrsBUA',
    summary: 'I Levanger har UtstyrsBUA ansvaret for å låne ut sykkel-rickshawen. UtstyrsBUA kom i stand gjennom nettverkets partnerskap med BUA.',
    organisation: 'fremsam',
    municipalities: ['5037'],
    themes: ['aldring', 'fellesskap', 'fritid'],
    targetGroups: ['eldre', 'nedsatt-funksjonsevne'],
    measures: ['sykkel-rickshaw', 'utlan-av-fritidsutstyr'],
    organisations: ['sammen-pa-sykkel', 'bua'],
    periodUnknown: true,
    status: 'RUNNING',
    context: 'Levanger er blant de femten medlemmene i nettverket som tok imot en ferdig betalt sykkel-rickshaw. Partnerskapet med Sammen på Sykkel ble inngått i 2015.',
    whatWeDid: 'Ansvaret for utlånet ble lagt til UtstyrsBUA.',
    result: 'Sykkelen ble lånt ut da nettverket skrev om den; saken har ingen dato. Hvem som låner, og hvor ofte, forteller kilden ikke.',
    lessons: 'SOURCE_SILENT',
    wouldRepeat: 'UNKNOWN',
    collaboration: ['PARTNERSHIP'],
    partners: [
      { name: 'Sammen på Sykkel', organisation: 'sammen-pa-sykkel', relation: 'PARTNER', roles: [], contributions: [] },
      { name: 'UtstyrsBUA', roles: ['RUNS'], contributions: [] },
    ],
    sources: [sources.rickshawNews],
  },
]
