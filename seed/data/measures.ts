import type { SeedDocument } from '../types'
import { sources } from './sources'

/** Measures told of in the source documents. What a source does not say is left empty: the page says so. */
export const measures: readonly SeedDocument[] = [
  {
    slug: 'utlan-av-fritidsutstyr',
    language: 'NB',
    title: 'Utlån av fritidsutstyr til barn og unge',
    summary: 'Barn og unge låner sports- og friluftsutstyr i nærmiljøet, slik at lite penger hjemme ikke avgjør hvem som kan være med.',
    organisation: 'fremsam',
    national: true,
    periodUnknown: true,
    themes: ['fritid', 'fysisk-aktivitet', 'sosial-ulikhet-i-helse'],
    targetGroups: ['barn-og-unge', 'familier-med-lav-inntekt'],
    problem: 'Utstyr koster. Når barn vokser ut av ski, skøyter og sykler hvert år, blir noen hjemme fordi familien ikke har råd.',
    description: `En utlånsordning samler utstyr ett sted og låner det ut til alle barn og unge som vil. BUA er en virksomhet som arbeider for slike ordninger sammen med kommuner.

Målet er mer aktivitet blant barn og unge, uavhengig av familiens økonomi. Er ordningen åpen for alle, trenger den som låner, ikke forklare hvorfor.`,
    steps: [
      { title: 'Finn ut hva som finnes', text: 'Spør skoler, idrettslag, frivilligsentral og bibliotek hva de allerede låner ut. Ofte finnes utstyret, men ingen har oversikten.' },
      { title: 'Velg hvem som driver', text: 'Kommunen, en frivillig organisasjon eller en arbeidsinkluderingsbedrift kan drive ordningen. Avklar hvem som eier utstyret og hvem som har ansvar for at det er trygt.' },
      { title: 'Snakk med BUA om samarbeid', text: 'Spør hva medlemskapet gir, hva det koster i dag, og hvilke kommuner som ligner på din.' },
      { title: 'Skaff penger for mer enn ett år', text: 'Prosjektmidler kan dekke oppstarten. Lønn, lokaler og nytt utstyr må inn i et budsjett som varer.' },
    ],
    determinants: ['INDIVIDUAL', 'STRUCTURAL'],
    settings: ['NEIGHBOURHOOD', 'OUTDOORS', 'CLUB'],
    sectors: ['UPBRINGING', 'CULTURE', 'HEALTH'],
    approach: 'UNIVERSAL',
    equityAim: 'MAIN',
    recruitment: 'Åpent for alle barn og unge. Kilden sier ikke hvordan de får vite om det.',
    cost: { yearly: { amount: 5000, currency: 'NOK', priceYear: 2017 } },
    collaboration: ['PARTNERSHIP'],
    partners: [
      { name: 'BUA', organisation: 'bua', relation: 'PARTNER', roles: ['DEVELOPS'], contributions: ['COMPETENCE'], note: 'Årlig avgift 5 000 kroner for kommunen, oppgitt i 2017. Utgifter til lokale, lønn og utstyr kommer i tillegg.' },
    ],
    sharedGoal: 'Mer aktivitet blant barn og unge, uavhengig av sosioøkonomisk status.',
    effect: 'NOT_RATED',
    sources: [sources.sentralenNews, sources.roadsToCooperation],
  },
  {
    slug: 'smaksverkstedet',
    language: 'NB',
    title: 'Smaksverkstedet: matverksted etter skoletid',
    summary: 'Matverksted for barn og unge etter skoletid, utviklet av den sosiale entreprenøren Folkelig. Kilden forteller lite om innholdet.',
    organisation: 'fremsam',
    national: true,
    periodUnknown: true,
    themes: ['mat-og-kosthold', 'etter-skoletid', 'sosialt-entreprenorskap'],
    targetGroups: ['barn-og-unge'],
    problem: 'Mange barn er på SFO eller klubb i timene før middag. Det er en tid da noen andre enn hjemmet kan vise at sunn mat er morsom.',
    description: `Smaksverkstedet er et program for etterskoletiden. Skolen, klubben eller kommunen er arena og legger til rette, og Folkelig står for innholdet.

Kilden forteller ikke hvor mange ganger barna møtes, hvor store gruppene er, eller hva de lager. Spør Folkelig.`,
    steps: [
      { title: 'Finn en arena', text: 'En SFO, en fritidsklubb eller et grendehus med kjøkken. Den som eier arenaen, må være med fra starten.' },
      { title: 'Avklar hvem som gjør hva', text: 'Arenaen legger til rette og rekrutterer. Folkelig står for opplegg og innhold. Skriv det ned.' },
      { title: 'Start i liten skala', text: 'Én gruppe, noen uker. Bestem før start hva dere vil vite når det er over.' },
    ],
    determinants: ['INDIVIDUAL'],
    settings: ['AFTER_SCHOOL', 'SCHOOL'],
    sectors: ['UPBRINGING', 'EDUCATION', 'HEALTH'],
    approach: 'UNIVERSAL',
    equityAim: 'ONE_OF_SEVERAL',
    collaboration: ['PARTNERSHIP'],
    partners: [
      { name: 'Folkelig', organisation: 'folkelig', relation: 'PARTNER', roles: ['DEVELOPS', 'PROVIDES_CONTENT'], contributions: ['COMPETENCE'] },
      { name: 'Skoler, organisasjoner og kommuner', relation: 'PARTNER', roles: ['HOSTS', 'RECRUITS'], contributions: ['PREMISES'] },
    ],
    businessModel: 'Folkelig lever av betaling fra organisasjoner, skoler, bedrifter, kommuner og andre offentlige aktører. Overskudd går tilbake til prosjektene.',
    sharedGoal: 'Bedre folkehelse; partene har overlappende mål, men ulike organisasjonsformer og mandat.',
    effect: 'NOT_RATED',
    sources: [sources.sentralenNews, sources.folkeligBlog],
  },
  {
    slug: 'sykkel-rickshaw',
    language: 'NB',
    title: 'Sykkel-rickshaw for dem som ikke kan sykle selv',
    summary: 'Eldre og personer med nedsatt funksjonsevne blir med på sykkeltur som passasjerer, i en sykkel med sete til dem.',
    organisation: 'fremsam',
    national: true,
    periodUnknown: true,
    themes: ['aldring', 'fysisk-aktivitet', 'fellesskap'],
    targetGroups: ['eldre', 'nedsatt-funksjonsevne'],
    problem: 'Den som ikke kan gå langt eller sykle selv, blir ofte sittende inne. Da blir verden mindre, og dagene mer ensomme.',
    description: `En sykkel-rickshaw er en sykkel med sete for passasjerer. En annen sykler. Sammen på Sykkel vil få flere ut på slike turer og gi dem bedre livskvalitet.

Gjennom partnerskapet med nettverket kunne medlemmene få en sykkel som var fullt betalt av andre. Femten medlemmer tok imot tilbudet.`,
    steps: [
      { title: 'Bestem hvor sykkelen skal stå', text: 'Melhus har sin på et omsorgssenter. Levanger låner ut sin gjennom en utlånssentral for utstyr. Begge deler er prøvd.' },
      { title: 'Finn dem som vil sykle', text: 'Spør frivilligsentralen, pensjonistforeningen og de ansatte. Gi opplæring, og la hver sykle en prøvetur uten passasjer.' },
      { title: 'Avklar ansvar', text: 'Hvem vedlikeholder, hvem har nøkkelen, og hvilken forsikring gjelder? Skriv det på ett ark som henger ved sykkelen.' },
      { title: 'Tell turene', text: 'En bok ved sykkelen er nok. Da vet dere om den blir brukt når året er omme.' },
    ],
    determinants: ['INDIVIDUAL', 'STRUCTURAL'],
    settings: ['CARE_CENTRE', 'OUTDOORS', 'NEIGHBOURHOOD'],
    sectors: ['HEALTH', 'CULTURE', 'VOLUNTARY'],
    approach: 'SELECTIVE',
    stigmaNote: 'Turen er noe hyggelig som alle kan ønske seg, ikke en behandling. Inviter bredt, og la den som vil, være med.',
    equityAim: 'ONE_OF_SEVERAL',
    collaboration: ['PARTNERSHIP', 'VOLUNTARY_AGREEMENT'],
    partners: [
      { name: 'Sammen på Sykkel', organisation: 'sammen-pa-sykkel', relation: 'PARTNER', roles: ['DEVELOPS'], contributions: ['EQUIPMENT'] },
      { name: 'fremsam', organisation: 'fremsam', relation: 'PARTNER', roles: ['RECRUITS'], contributions: ['COMPETENCE'], note: 'Formidlet tilbudet til medlemmene.' },
    ],
    effect: 'NOT_RATED',
    sources: [sources.sentralenNews, sources.rickshawNews],
  },
  {
    slug: 'samskaping-med-innbyggerne',
    language: 'NB',
    title: 'Samskaping med innbyggerne',
    summary: 'Kommunen inviterer innbyggere og andre inn før problemet er definert, og lar dem være med hele veien til løsningen er i drift.',
    organisation: 'fremsam',
    national: true,
    periodUnknown: true,
    themes: ['samskaping', 'medborgerskap', 'lokalsamfunn'],
    targetGroups: ['innbyggere', 'barn-og-unge'],
    problem: `Ulikhet i helse har mange årsaker: vaner, men også arbeid, bosted, nettverk og klasse. Ett tjenesteområde kan ikke løse det alene.

Kommuner spør ofte hva folk synes om noe som er bestemt. De som møter opp, er ikke alltid de det gjelder, og noen går lei av å bli spurt.`,
    description: `I samskaping arbeider ulike parter mot et felles mål allerede fra idéfasen. Hver part bidrar på egne vegne: innbyggere, fagfolk, næringsliv, forskere, administrasjon og politikere.

## Medvirkning eller samskaping?

| | Medvirkning | Samskaping |
| --- | --- | --- |
| Når kommer innbyggerne inn? | Når kommunen har et forslag | Når problemet skal defineres |
| Hva bidrar de med? | Synspunkter | Kunnskap, ideer og arbeid |
| Hvem eier løsningen? | Kommunen | Alle som har laget den |

KS har laget verktøy for ulike faser: SAMSON, SOMPAct og en håndbok.`,
    steps: [
      { title: 'Velg et spørsmål ingen har svaret på', text: 'Har kommunen alt bestemt svaret, er det medvirkning. Si det da, og kall det det.' },
      { title: 'Gå dit folk er', text: 'Den engasjerte ungdommen sitter ikke nødvendigvis i ungdomsrådet. Finn andre arenaer, og lytt der.' },
      { title: 'Gi hver part en egen oppgave', text: 'Den som bare får kommentere, mister fort interessen. La partene gjøre noe selv.' },
      { title: 'Avtal veien fra innspill til beslutning', text: 'Hvem bestemmer, når, og hvordan får deltakerne vite hva som ble av det?' },
    ],
    determinants: ['INDIVIDUAL', 'STRUCTURAL'],
    settings: ['NEIGHBOURHOOD', 'MEETING_PLACE', 'ADMINISTRATION'],
    sectors: ['HEALTH', 'PLANNING', 'UPBRINGING', 'VOLUNTARY', 'BUSINESS'],
    approach: 'UNIVERSAL',
    participation: [
      { phase: 'DEFINE', level: 'CO_CREATED' },
      { phase: 'DESIGN', level: 'CO_CREATED' },
      { phase: 'IMPLEMENT', level: 'CO_CREATED' },
      { phase: 'SUSTAIN', level: 'CO_CREATED' },
    ],
    equityAim: 'ONE_OF_SEVERAL',
    collaboration: ['PARTNERSHIP'],
    partners: [{ name: 'KS', organisation: 'ks', relation: 'PARTNER', roles: ['DEVELOPS'], contributions: ['COMPETENCE'], note: 'Står bak verktøyene.' }],
    legalBasis: 'Folkehelseloven ber kommunene arbeide langsiktig og systematisk. Les loven selv; dette er ikke juridisk rådgivning.',
    effect: 'NOT_RATED',
    programmes: ['program-for-folkehelsearbeid-i-kommunene'],
    sources: [sources.coCreation2019, sources.ksTools],
  },
  {
    slug: 'regional-samordning-av-folkehelsearbeidet',
    language: 'NB',
    title: 'Regional samordning av folkehelsearbeidet',
    summary: 'Flere kommuner deler en enhet og en strategi for folkehelse. Erfaringen fra Fosen er at rollene må avklares først.',
    organisation: 'fremsam',
    national: true,
    periodUnknown: true,
    themes: ['interkommunalt-samarbeid', 'sosial-ulikhet-i-helse', 'oppvekst'],
    targetGroups: ['barn-og-unge', 'ansatte-i-kommunen'],
    problem: `Små kommuner har mange tiltak, men hvert av dem er sårbart: det henger ofte på få personer og korte midler. De ansatte ønsker å forebygge, men får ikke tid.`,
    description: `Kommunene går sammen om en regional enhet som har oversikt, samler erfaringer og støtter koordinatorene. På Fosen heter enheten Folkehelse Fosen.

## Hva bør være på plass?

- felles visjon og mål for enheten
- enighet om hva enheten gjør og hva kommunene gjør
- avklart rolle for folkehelsekoordinatorene
- flere sektorer med enn helse og oppvekst
- langsiktige avtaler med frivillige`,
    steps: [
      { title: 'Spør dem som gjør jobben', text: 'På Fosen ble de ansatte i seks kommuner intervjuet i grupper. Da kom det fram at rollene var uklare.' },
      { title: 'Legg svarene fram for alle', text: 'En søkekonferanse lot deltakerne diskutere funnene og velge satsinger sammen.' },
      { title: 'Bygg på samarbeid dere har', text: 'Kommuner som kjenner hverandre fra før, har møteplasser og strukturer som kan brukes.' },
      { title: 'Skriv en felles strategi', text: 'Si hvem som har ansvar for hva, og hvordan erfaringer skal deles.' },
    ],
    determinants: ['STRUCTURAL'],
    settings: ['ADMINISTRATION'],
    sectors: ['HEALTH', 'UPBRINGING', 'EDUCATION', 'CULTURE', 'PLANNING', 'VOLUNTARY'],
    approach: 'UNIVERSAL',
    equityAim: 'MAIN',
    collaboration: ['INTER_MUNICIPAL'],
    partners: [{ name: 'Folkehelse Fosen', organisation: 'folkehelse-fosen', relation: 'PARTNER', roles: ['RUNS'], contributions: ['STAFF', 'COMPETENCE'] }],
    legalBasis: 'Folkehelseloven sier at folkehelsearbeidet skal være tverrsektorielt. Les loven selv; dette er ikke juridisk rådgivning.',
    vulnerability: { onePerson: null, yearlyGrant: null, inPlan: null },
    effect: 'NOT_RATED',
    publications: ['samordning-av-folkehelsearbeidet-pa-fosen'],
    sources: [sources.fosenReport],
  },
  {
    slug: 'kartlegging-av-folkehelsetiltak',
    language: 'NB',
    title: 'Kartlegging av folkehelsetiltak i en region',
    summary: 'En spørreundersøkelse til alle folkehelsekoordinatorer i regionen viser hva som finnes og hva som mangler, før noe nytt blir laget.',
    organisation: 'fremsam',
    national: true,
    periodUnknown: true,
    themes: ['oversikt-og-kunnskap', 'spredning'],
    targetGroups: ['ansatte-i-kommunen'],
    problem: 'Den som vil bidra, vet sjelden hva som alt blir gjort. Da lages det samme flere ganger, mens hull blir stående.',
    description: `Send de samme spørsmålene til alle kommuner i et område. Spør hva de gjør, hva de trenger, og om de vil samarbeide med noen utenfra.

En undersøkelse fra 2013 viser at det ikke alltid er én person å spørre: 57 prosent av kommunene som svarte, hadde egen stilling for folkehelsekoordinator (128 kommuner i seks fylker ble spurt, 87 prosent svarte).`,
    steps: [
      { title: 'Finn mottakerne', text: 'Let etter koordinator, folkehelserådgiver eller postmottak i hver kommune. Noter hvor du fant adressen, og når.' },
      { title: 'Spør om lite', text: 'Ti minutter er nok: Hva gjør dere? For hvem? Hvordan går det? Vil dere samarbeide?' },
      { title: 'Gi svarene tilbake', text: 'Kommunene skal få se hele oversikten, ikke bare du.' },
    ],
    determinants: ['STRUCTURAL'],
    settings: ['ADMINISTRATION', 'DIGITAL'],
    sectors: ['HEALTH', 'PLANNING'],
    approach: 'UNIVERSAL',
    equityAim: 'NOT_STATED',
    collaboration: ['NETWORK'],
    partners: [{ name: 'Folkelig', organisation: 'folkelig', relation: 'PARTNER', roles: ['DEVELOPS', 'RUNS'], contributions: ['STAFF'] }],
    effect: 'NOT_RATED',
    publications: ['folkehelsekoordinatoren-i-plan-2015'],
    sources: [sources.folkeligBlog, sources.plan2015],
  },
]
