import type { SeedTerm } from '../types'

/** Subjects of public-health work, parents before children. Mapped to WHO's frameworks where a source does so; no source maps them to national priority areas. */
export const themes: readonly SeedTerm[] = [
  {
    slug: 'sosial-ulikhet-i-helse',
    labels: { nb: 'Sosial ulikhet i helse', nn: 'Sosial ulikskap i helse', en: 'Social inequalities in health' },
    scopeNotes: {
      nb: 'Tiltak som skal gi flere like muligheter til god helse, uansett inntekt, utdanning og bosted.',
      nn: 'Tiltak som skal gi fleire like moglegheiter til god helse, uansett inntekt, utdanning og bustad.',
      en: 'Measures that give more people an equal chance of good health, whatever their income, education or address.',
    },
    synonyms: ['utjevne sosiale helseforskjeller', 'jamne ut helseskilnader', 'helseulikhet', 'sosiale forskjeller', 'levekår', 'fattigdom'],
  },
  {
    slug: 'oppvekst',
    labels: { nb: 'Oppvekst', nn: 'Oppvekst', en: 'Growing up' },
    scopeNotes: {
      nb: 'Barns og unges hverdag: familie, barnehage, skole og fritid.',
      nn: 'Kvardagen til barn og unge: familie, barnehage, skule og fritid.',
      en: 'The everyday life of children and young people: family, kindergarten, school and leisure.',
    },
    synonyms: ['oppvekstvilkår', 'barndom', 'ungdomstid'],
  },
  {
    slug: 'fritid',
    parent: 'oppvekst',
    labels: { nb: 'Fritid', nn: 'Fritid', en: 'Leisure' },
    scopeNotes: {
      nb: 'At barn og unge kan være med på fritidsaktiviteter, også når familien har lite penger.',
      nn: 'At barn og unge kan vere med på fritidsaktivitetar, òg når familien har lite pengar.',
      en: 'That children and young people can take part in leisure activities, also when money is short at home.',
    },
    synonyms: ['fritidsaktivitet', 'fritidsutstyr', 'utstyrssentral', 'fritidskort'],
  },
  {
    slug: 'etter-skoletid',
    parent: 'oppvekst',
    labels: { nb: 'Etter skoletid', nn: 'Etter skuletid', en: 'After school' },
    scopeNotes: {
      nb: 'SFO, fritidsklubb og annet som barn gjør mellom skole og middag.',
      nn: 'SFO, fritidsklubb og anna som barn gjer mellom skule og middag.',
      en: 'After-school care, youth clubs and other things children do between school and dinner.',
    },
    synonyms: ['SFO', 'skolefritidsordning', 'skulefritidsordning', 'aktivitetsskole', 'fritidsklubb'],
  },
  {
    slug: 'mat-og-kosthold',
    labels: { nb: 'Mat og kosthold', nn: 'Mat og kosthald', en: 'Food and diet' },
    scopeNotes: {
      nb: 'Sunn mat, matglede og måltider sammen.',
      nn: 'Sunn mat, matglede og måltid saman.',
      en: 'Healthy food, the joy of food, and meals together.',
    },
    synonyms: ['ernæring', 'matlaging', 'matkurs', 'måltid', 'kosthold'],
  },
  {
    slug: 'fysisk-aktivitet',
    labels: { nb: 'Fysisk aktivitet', nn: 'Fysisk aktivitet', en: 'Physical activity' },
    scopeNotes: {
      nb: 'Bevegelse, sykling, friluftsliv og idrett for alle.',
      nn: 'Rørsle, sykling, friluftsliv og idrett for alle.',
      en: 'Movement, cycling, outdoor life and sport for everyone.',
    },
    synonyms: ['trening', 'mosjon', 'sykling', 'friluftsliv', 'idrett', 'bevegelse'],
  },
  {
    slug: 'psykisk-helse',
    labels: { nb: 'Psykisk helse og livskvalitet', nn: 'Psykisk helse og livskvalitet', en: 'Mental health and quality of life' },
    scopeNotes: {
      nb: 'Trivsel, mestring og livskvalitet i hverdagen.',
      nn: 'Trivsel, meistring og livskvalitet i kvardagen.',
      en: 'Well-being, coping and quality of life from day to day.',
    },
    synonyms: ['trivsel', 'livsmestring', 'mental helse', 'livskvalitet'],
  },
  {
    slug: 'fellesskap',
    parent: 'psykisk-helse',
    labels: { nb: 'Fellesskap og ensomhet', nn: 'Fellesskap og einsemd', en: 'Community and loneliness' },
    scopeNotes: {
      nb: 'Møter mellom mennesker, og tiltak mot ensomhet.',
      nn: 'Møte mellom menneske, og tiltak mot einsemd.',
      en: 'People meeting people, and measures against loneliness.',
    },
    synonyms: ['ensomhet', 'einsemd', 'sosial støtte', 'møteplass', 'utenforskap'],
  },
  {
    slug: 'medborgerskap',
    labels: { nb: 'Medborgerskap og medvirkning', nn: 'Medborgarskap og medverknad', en: 'Citizenship and participation' },
    scopeNotes: {
      nb: 'At innbyggerne er med og bestemmer, eier og gjennomfører.',
      nn: 'At innbyggjarane er med og bestemmer, eig og gjennomfører.',
      en: 'That citizens take part in deciding, owning and carrying out.',
    },
    synonyms: ['medvirkning', 'medverknad', 'deltakelse', 'innbyggerinvolvering', 'brukermedvirkning', 'lokaldemokrati'],
    mappings: ['WHO_HEALTH_2020_RESILIENT_COMMUNITIES', 'WHO_HEALTHY_CITIES_PHASE_VI'],
  },
  {
    slug: 'samskaping',
    parent: 'medborgerskap',
    labels: { nb: 'Samskaping', nn: 'Samskaping', en: 'Co-creation' },
    scopeNotes: {
      nb: 'Kommune, innbyggere og andre definerer, utformer og gjennomfører sammen, fra idé til drift.',
      nn: 'Kommune, innbyggjarar og andre definerer, utformar og gjennomfører saman, frå idé til drift.',
      en: 'Municipality, citizens and others define, design and carry out together, from idea to operation.',
    },
    synonyms: ['samskapning', 'co-creation', 'sosial innovasjon', 'innovasjon', 'partnerskap med innbyggere'],
  },
  {
    slug: 'lokalsamfunn',
    labels: { nb: 'Nærmiljø og lokalsamfunn', nn: 'Nærmiljø og lokalsamfunn', en: 'Neighbourhood and local community' },
    scopeNotes: {
      nb: 'Steder og fellesskap som er gode å leve i, og som tåler endringer.',
      nn: 'Stader og fellesskap som er gode å leve i, og som toler endringar.',
      en: 'Places and communities that are good to live in and can stand change.',
    },
    synonyms: ['robuste lokalsamfunn', 'nærmiljøtiltak', 'stedsutvikling', 'samfunnsutvikling', 'bomiljø'],
    mappings: ['WHO_HEALTH_2020_RESILIENT_COMMUNITIES', 'WHO_HEALTHY_CITIES_PHASE_VI'],
  },
  {
    slug: 'aldring',
    labels: { nb: 'Aktiv aldring', nn: 'Aktiv aldring', en: 'Active ageing' },
    scopeNotes: {
      nb: 'At eldre kan være med, komme seg ut og ha det godt.',
      nn: 'At eldre kan vere med, kome seg ut og ha det godt.',
      en: 'That older people can take part, get out and live well.',
    },
    synonyms: ['alderdom', 'eldre', 'aldersvennlig samfunn', 'sykehjem', 'sjukeheim'],
  },
  {
    slug: 'samarbeid',
    labels: { nb: 'Samarbeid og organisering', nn: 'Samarbeid og organisering', en: 'Cooperation and organisation' },
    scopeNotes: {
      nb: 'Hvordan folkehelsearbeidet organiseres og hvem som gjør hva, på tvers av sektorer og kommuner.',
      nn: 'Korleis folkehelsearbeidet er organisert og kven som gjer kva, på tvers av sektorar og kommunar.',
      en: 'How public-health work is organised and who does what, across sectors and municipalities.',
    },
    synonyms: ['tverrsektorielt', 'på tvers', 'samhandling', 'partnerskap', 'rolleavklaring', 'folkehelse på tvers'],
  },
  {
    slug: 'sosialt-entreprenorskap',
    parent: 'samarbeid',
    labels: { nb: 'Sosialt entreprenørskap', nn: 'Sosialt entreprenørskap', en: 'Social entrepreneurship' },
    scopeNotes: {
      nb: 'Samarbeid mellom kommuner og virksomheter som er startet for å løse et samfunnsproblem.',
      nn: 'Samarbeid mellom kommunar og verksemder som er starta for å løyse eit samfunnsproblem.',
      en: 'Cooperation between municipalities and businesses that were started to solve a social problem.',
    },
    synonyms: ['sosial entreprenør', 'sosiale entreprenører', 'gründer', 'sosial innovasjon', 'ideelt aksjeselskap'],
  },
  {
    slug: 'interkommunalt-samarbeid',
    parent: 'samarbeid',
    labels: { nb: 'Samarbeid mellom kommuner', nn: 'Samarbeid mellom kommunar', en: 'Cooperation between municipalities' },
    scopeNotes: {
      nb: 'Felles enheter, strategier og møteplasser for flere kommuner.',
      nn: 'Felles einingar, strategiar og møteplassar for fleire kommunar.',
      en: 'Shared units, strategies and meeting places for several municipalities.',
    },
    synonyms: ['interkommunalt', 'regionalt samarbeid', 'regionråd', 'samordning', 'vertskommune'],
  },
  {
    slug: 'frivillighet',
    parent: 'samarbeid',
    labels: { nb: 'Frivillighet', nn: 'Frivilligheit', en: 'Volunteering' },
    scopeNotes: {
      nb: 'Frivillige og frivillige organisasjoner som bidrar i folkehelsearbeidet.',
      nn: 'Frivillige og frivillige organisasjonar som bidreg i folkehelsearbeidet.',
      en: 'Volunteers and voluntary organisations that contribute to public health.',
    },
    synonyms: ['frivillige', 'frivillig sektor', 'frivillige organisasjoner', 'dugnad', 'frivilligsentral'],
  },
  {
    slug: 'anskaffelser',
    parent: 'samarbeid',
    labels: { nb: 'Anskaffelser og avtaler', nn: 'Innkjøp og avtalar', en: 'Procurement and agreements' },
    scopeNotes: {
      nb: 'Anbud, tilskudd, avtaler og andre måter kommunen kan knytte seg til en samarbeidspart på.',
      nn: 'Anbod, tilskot, avtalar og andre måtar kommunen kan knyte seg til ein samarbeidspart på.',
      en: 'Tenders, grants, agreements and other ways for a municipality to bind itself to a partner.',
    },
    synonyms: ['anbud', 'anbod', 'innkjøp', 'offentlige anskaffelser', 'kontrakt', 'avtale', 'konkurranse'],
  },
  {
    slug: 'finansiering',
    parent: 'samarbeid',
    labels: { nb: 'Finansiering', nn: 'Finansiering', en: 'Funding' },
    scopeNotes: {
      nb: 'Penger til å starte og til å fortsette: tilskudd, spleiselag, egne budsjetter og inntekter.',
      nn: 'Pengar til å starte og til å halde fram: tilskot, spleiselag, eigne budsjett og inntekter.',
      en: 'Money to start and to go on: grants, shared funding, own budgets and income.',
    },
    synonyms: ['tilskudd', 'tilskot', 'spleiselag', 'prosjektmidler', 'budsjett', 'penger', 'økonomi'],
  },
  {
    slug: 'oversikt-og-kunnskap',
    labels: { nb: 'Oversikt og kunnskap', nn: 'Oversikt og kunnskap', en: 'Overview and knowledge' },
    scopeNotes: {
      nb: 'Kunnskap om helsetilstand, behov og hva som virker, og hvordan erfaringer kommer videre.',
      nn: 'Kunnskap om helsetilstand, behov og kva som verkar, og korleis erfaringar kjem vidare.',
      en: 'Knowledge of health, of needs and of what works, and how experience is passed on.',
    },
    synonyms: ['kartlegging', 'helseoversikt', 'evaluering', 'kunnskapsbasert', 'statistikk', 'levekårsdata'],
  },
  {
    slug: 'spredning',
    parent: 'oversikt-og-kunnskap',
    labels: { nb: 'Spredning av erfaringer', nn: 'Spreiing av erfaringar', en: 'Spreading experience' },
    scopeNotes: {
      nb: 'Hvordan et tiltak som virker ett sted, blir brukt et annet sted.',
      nn: 'Korleis eit tiltak som verkar éin stad, blir brukt ein annan stad.',
      en: 'How a measure that works in one place comes to be used in another.',
    },
    synonyms: ['erfaringsoverføring', 'erfaringsutveksling', 'skalering', 'gjenbruk', 'læring'],
  },
]
