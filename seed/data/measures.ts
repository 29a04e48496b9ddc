import type { SeedDocument } from '../types'
import { sources } from './sources'

/** Measures told of in the source documents. What a source does not say is left empty: the page says so. */
export const measures: readonly SeedDocument[] = [
  {
    slug: 'utlan-av-fritidsutstyr',
    language: 'NB',
    title: 'Utlån av fritidsutstyr til barn og unge',
    summary: 'Barn og unge låner utstyr til fritiden, slik at flere kan være aktive uansett hva familien tjener. BUA arbeider for slike ordninger.',
    organisation: 'fremsam',
    national: true,
    periodUnknown: true,
    themes: ['fritid', 'fysisk-aktivitet', 'sosial-ulikhet-i-helse'],
    targetGroups: ['barn-og-unge', 'familier-med-lav-inntekt'],
    problem: 'Økonomien i familien skal ikke avgjøre hvilke barn og unge som er aktive.',
    description: `BUA arbeider for ordninger der barn og unge kan låne fritidsutstyr. I 2016 samarbeidet BUA og nettverket Sunne kommuner (nå fremsam) om en pilot som skulle få BUA inn i flere kommuner. UtstyrsBUA i Levanger kom i stand gjennom partnerskapet.

Hva slags utstyr som lånes ut, hvem som driver ordningene, og hvor mange som låner, forteller kildene ikke.`,
    steps: [
      { title: 'Spør BUA', text: 'Spør hva et samarbeid innebærer nå, og hva kommunen må bidra med. Det vi vet, er fra 2016 og 2017.' },
      { title: 'Spør Levanger', text: 'Der låner UtstyrsBUA også ut sykkel-rickshawer. Spør hvordan ordningen drives.' },
      { title: 'Tenk lenger enn det første tilskuddet', text: 'Tilskudd som gis for ett år om gangen, gjør det vanskelig å planlegge, skrev Folkelig i 2016. Rådet derfra er å få med politikerne, og å få prosjekter inn i kommunens planer.' },
    ],
    determinants: ['INDIVIDUAL', 'STRUCTURAL'],
    approach: 'UNIVERSAL',
    equityAim: 'MAIN',
    collaboration: ['PARTNERSHIP'],
    partners: [
      { name: 'BUA', organisation: 'bua', relation: 'PARTNER', roles: ['DEVELOPS'], contributions: [], note: 'En statlig veileder fra 2017 oppgir at avgiften til BUA var 5 000 kroner i året for en kommune.' },
    ],
    effect: 'NOT_RATED',
    sources: [sources.sentralenNews, sources.folkeligBlog, sources.roadsToCooperation, sources.rickshawNews],
  },
  {
    slug: 'smaksverkstedet',
    language: 'NB',
    title: 'Smaksverkstedet: matverksted etter skoletid',
    summary: 'Folkelig har laget Smaksverkstedet for barn og unge i timene etter skolen. Kildene forteller ikke hva de gjør der.',
    organisation: 'fremsam',
    national: true,
    periodUnknown: true,
    themes: ['mat-og-kosthold', 'etter-skoletid', 'sosialt-entreprenorskap'],
    targetGroups: ['barn-og-unge'],
    problem: 'Folkelig vil gjøre helsefremmende aktiviteter lettere å bli med på, for å jevne ut sosiale forskjeller i helse.',
    description: `Smaksverkstedet er et program for tiden etter skolen. Slik Folkelig oftest samarbeider, er den andre parten arena eller legger til rette, og Folkelig har ansvar for innholdet.

Hvor ofte barna møtes, hvor store gruppene er, hva de lager, og om programmet finnes i dag, forteller kildene ikke.`,
    steps: [
      { title: 'Spør Folkelig', text: 'Spør om programmet finnes i dag, hva det inneholder, og hva det koster.' },
      { title: 'Avklar hvem som gjør hva', text: 'Folkelig skrev i 2016 at de selv har innholdet, mens partneren oftest er arena eller legger til rette. Bli enige om hva hver part bidrar med.' },
      { title: 'Prøv i liten skala', text: 'Folkelig råder kommuner til å teste smått før de bruker mye tid og penger. Da får dere erfaringer å bygge på.' },
    ],
    settings: ['AFTER_SCHOOL'],
    equityAim: 'ONE_OF_SEVERAL',
    collaboration: ['PARTNERSHIP'],
    partners: [
      { name: 'Folkelig', organisation: 'folkelig', relation: 'PARTNER', roles: ['DEVELOPS', 'PROVIDES_CONTENT'], contributions: [] },
    ],
    businessModel: 'I 2016 fikk Folkelig inntektene sine fra dem de samarbeidet med: skoler, kommuner, andre offentlige, organisasjoner og bedrifter. Overskudd skulle brukes på prosjektene.',
    sharedGoal: 'Bedre folkehelse. Målene overlapper, skriver Folkelig, selv om partene er organisert ulikt og har ulikt mandat.',
    effect: 'NOT_RATED',
    sources: [sources.sentralenNews, sources.folkeligBlog],
  },
  {
    slug: 'sykkel-rickshaw',
    language: 'NB',
    title: 'Sykkel-rickshaw for dem som ikke kan sykle selv',
    summary: 'Eldre og andre som har vansker med å bevege seg, sitter på i en elektrisk sykkel som noen andre styrer. Femten medlemmer i nettverket tok imot en ferdig betalt sykkel.',
    organisation: 'fremsam',
    national: true,
    periodUnknown: true,
    themes: ['aldring', 'fysisk-aktivitet', 'fellesskap'],
    targetGroups: ['eldre', 'nedsatt-funksjonsevne'],
    problem: 'Personer med nedsatt funksjonsevne eller mobilitet skal kunne bli med ut på sykkel, og få bedre livskvalitet.',
    description: `Passasjerene sitter foran. Frivillige, familie eller ansatte sykler, og en elektrisk motor hjelper til.

I 2015 inngikk nettverket Sunne kommuner (nå fremsam) partnerskap med foreningen Sammen på Sykkel. Medlemmene ble tilbudt én sykkel hver uten å betale, og Gjensidigestiftelsen støttet prosjektet. Femten takket ja. Noen skaffet flere sykler.

Hvor mye syklene brukes, og hva de koster i drift, forteller kildene ikke.`,
    steps: [
      { title: 'Spør om tilbudet fortsatt finnes', text: 'Partnerskapet er fra 2015. Spør nettverket eller Sammen på Sykkel hva som gjelder nå.' },
      { title: 'Bestem hvor sykkelen skal stå', text: 'I Melhus holder den til på et omsorgssenter. I Levanger har UtstyrsBUA ansvaret for utlånet.' },
      { title: 'Finn ut hvem som skal sykle', text: 'Nettverket nevner tre grupper: frivillige, familie og ansatte.' },
    ],
    settings: ['CARE_CENTRE'],
    equityAim: 'NOT_STATED',
    funding: [{ source: 'Gjensidigestiftelsen', kind: 'FOUNDATION' }],
    collaboration: ['PARTNERSHIP'],
    partners: [
      { name: 'Sammen på Sykkel', organisation: 'sammen-pa-sykkel', relation: 'PARTNER', roles: [], contributions: [] },
      { name: 'fremsam', organisation: 'fremsam', relation: 'PARTNER', roles: [], contributions: [], note: 'Ga medlemmene tilbudet.' },
      { name: 'Gjensidigestiftelsen', roles: ['FUNDS'], contributions: ['MONEY'] },
    ],
    effect: 'NOT_RATED',
    sources: [sources.rickshawNews, sources.sentralenNews],
  },
  {
    slug: 'samskaping-med-innbyggerne',
    language: 'NB',
    title: 'Samskaping med innbyggerne',
    summary: 'Kommunen slipper innbyggere og andre inn allerede i idéfasen, og lar dem bidra selv til løsningen er i drift.',
    organisation: 'fremsam',
    national: true,
    periodUnknown: true,
    themes: ['samskaping', 'medborgerskap', 'lokalsamfunn'],
    targetGroups: ['innbyggere', 'barn-og-unge'],
    problem: `Ulikhet i helse henger sammen med mye: vaner, men også arbeid, bosted, nettverk og klasse. Ett fagfelt kan ikke løse det alene.

De vanlige måtene å la folk medvirke på har svakheter, sa en seniorrådgiver i KS i 2019: ikke alle er representert, særinteresser får plass, og folk blir trette av å delta.`,
    description: `I samskaping arbeider ulike parter mot et felles mål, og alle er med fra idéen oppstår. Partene kan være innbyggere, fagfolk, næringsliv, forskere, administrasjon og politikere.

## Medvirkning eller samskaping?

| | Styrt medvirkning | Samskaping |
| --- | --- | --- |
| Når kommer andre inn? | Når kommunen alt har definert saken | I idéfasen |
| Hva bidrar de med? | Meninger | Selvstendige bidrag |
| Hva gjør kommunen? | Løser problemer for folk | Skaper løsninger med dem |

KS står bak verktøy for ulike faser: SAMSON, SOMPAct og en håndbok.`,
    steps: [
      { title: 'Slipp andre inn i idéfasen', text: 'Inviter før saken er definert. Har kommunen alt bestemt rammen, er det medvirkning.' },
      { title: 'Let på andre arenaer', text: 'Engasjerte unge finner du ikke alltid i ungdomsrådet eller et ungdomsparti. Lytt der de er.' },
      { title: 'La partene bidra selv', text: 'Blir folk bare spurt om hva de synes, blir engasjementet ofte mindre. Inviter dem til å skape.' },
      { title: 'Bruk det dere får vite', text: 'Innbyggernes kunnskap skal bli til politikk og løsninger. Avklar hvordan det skal skje hos dere.' },
    ],
    determinants: ['INDIVIDUAL', 'STRUCTURAL'],
    participation: [
      { phase: 'DEFINE', level: 'CO_CREATED' },
      { phase: 'DESIGN', level: 'CO_CREATED' },
      { phase: 'IMPLEMENT', level: 'CO_CREATED' },
      { phase: 'SUSTAIN', level: 'CO_CREATED' },
    ],
    equityAim: 'ONE_OF_SEVERAL',
    collaboration: ['PARTNERSHIP'],
    partners: [{ name: 'KS', organisation: 'ks', relation: 'PARTNER', roles: ['DEVELOPS'], contributions: [], note: 'Står bak verktøyene.' }],
    legalBasis: 'Kilden viser til at folkehelseloven ber kommunene arbeide langsiktig og systematisk. Les loven selv; dette er ikke juridisk rådgivning.',
    effect: 'NOT_RATED',
    programmes: ['program-for-folkehelsearbeid-i-kommunene'],
    sources: [sources.coCreation2019, sources.ksTools],
  },
  {
    slug: 'regional-samordning-av-folkehelsearbeidet',
    language: 'NB',
    title: 'Regional samordning av folkehelsearbeidet',
    summary: 'Flere kommuner samordner folkehelsearbeidet gjennom en regional enhet. Et forprosjekt på Fosen i 2011 fant at roller og samarbeid måtte avklares.',
    organisation: 'fremsam',
    national: true,
    periodUnknown: true,
    themes: ['interkommunalt-samarbeid', 'sosial-ulikhet-i-helse', 'oppvekst'],
    targetGroups: ['barn-og-unge', 'ansatte-i-kommunen'],
    problem: 'Kommunene på Fosen hadde mange tiltak i gang, men de ble ofte omtalt som sårbare. De ansatte ville forebygge, men manglet tid.',
    description: `På Fosen heter den regionale enheten Folkehelse Fosen.

## Hva mente rapporten at måtte på plass?

- visjoner og mål, særlig for den regionale enheten
- enighet om hvordan enheten og kommunene samarbeider
- klarhet i hvordan hver kommune ordner arbeidet hos seg selv
- flere sektorer med enn helse og oppvekst

De som ble intervjuet, ba også om en felles strategi, en avklart rolle for koordinatorene og et mer langsiktig samarbeid med frivillige. På en søkekonferanse ble det sagt at Folkehelse Fosen og koordinatorene bør stå sentralt i det videre arbeidet.`,
    steps: [
      { title: 'Spør dem som gjør jobben', text: 'På Fosen gjorde forskere gruppeintervjuer i seks kommuner.' },
      { title: 'Legg svarene fram', text: 'På en søkekonferanse fikk deltakerne høre resultatene og drøfte hva de kunne satse på.' },
      { title: 'Bygg på samarbeid dere har', text: 'Rapporten ser det som en fordel at kommunene på Fosen kjente hverandre og hadde møteplasser fra før.' },
      { title: 'Avklar roller og mål', text: 'Bli enige om hva enheten skal være for kommunene, og hva hver kommune ordner selv.' },
    ],
    determinants: ['STRUCTURAL'],
    settings: ['ADMINISTRATION'],
    sectors: ['HEALTH', 'UPBRINGING'],
    equityAim: 'MAIN',
    collaboration: ['INTER_MUNICIPAL'],
    partners: [{ name: 'Folkehelse Fosen', organisation: 'folkehelse-fosen', relation: 'PARTNER', roles: [], contributions: [], note: 'Regional enhet.' }],
    legalBasis: 'Rapporten viser til at folkehelseloven krever arbeid på tvers av sektorer. Les loven selv; dette er ikke juridisk rådgivning.',
    effect: 'NOT_RATED',
    publications: ['samordning-av-folkehelsearbeidet-pa-fosen'],
    sources: [sources.fosenReport, sources.fosenProject],
  },
  {
    slug: 'kartlegging-av-folkehelsetiltak',
    language: 'NB',
    title: 'Kartlegging av folkehelsetiltak i en region',
    summary: 'Spør folkehelsekoordinatorene i en region hva som finnes av tiltak, før noe nytt blir laget. Folkelig gjorde det i Hordaland i 2012.',
    organisation: 'fremsam',
    national: true,
    periodUnknown: true,
    themes: ['oversikt-og-kunnskap', 'spredning'],
    targetGroups: ['ansatte-i-kommunen'],
    problem: 'Da Folkelig begynte, visste de verken hva kommunene trengte, eller hva som alt ble gjort.',
    description: `Folkelig sendte spørreskjema til koordinatorene de fant, og spurte blant annet om kommunen kunne tenke seg å utvikle tiltak sammen med noen utenfra.

Det er ikke alltid én som har det som stilling: i en undersøkelse fra 2013 hadde 57 prosent av kommunene som svarte, en egen stilling for koordinatoren. 128 kommuner i seks fylker ble spurt, og 87 prosent svarte.`,
    steps: [
      { title: 'Finn koordinatorene', text: 'Folkelig skrev til alle de klarte å finne. I 2012 var de ikke så mange.' },
      { title: 'Spør hva som finnes, og hva som trengs', text: 'Hva gjør kommunen i dag? Hva er behovet? Vil dere samarbeide med noen utenfra?' },
    ],
    equityAim: 'NOT_STATED',
    partners: [{ name: 'Folkelig', organisation: 'folkelig', relation: 'PARTNER', roles: ['RUNS'], contributions: [] }],
    effect: 'NOT_RATED',
    publications: ['folkehelsekoordinatoren-i-plan-2015'],
    sources: [sources.folkeligBlog, sources.plan2015],
  },
]
