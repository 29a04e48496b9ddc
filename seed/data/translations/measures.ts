import type { SeedTranslation } from '../../types'

/** Measures in nynorsk. */
export const translatedMeasures: readonly SeedTranslation[] = [
  {
    collection: 'measures',
    of: 'utlan-av-fritidsutstyr',
    slug: 'utlan-av-fritidsutstyr-til-barn-og-unge-nn',
    language: 'NN',
    title: 'Utlån av fritidsutstyr til barn og unge',
    summary: 'Barn og unge låner utstyr til fritida, slik at fleire kan vere aktive uansett kva familien tener. BUA arbeider for slike ordningar.',
    problem: 'Økonomien i familien skal ikkje avgjere kva barn og unge som er aktive.',
    description: `BUA arbeider for ordningar der barn og unge kan låne fritidsutstyr. I 2016 samarbeidde BUA og nettverket Sunne kommuner (no fremsam) om ein pilot som skulle få BUA inn i fleire kommunar. UtstyrsBUA i Levanger kom i stand gjennom partnarskapen.

Kva slags utstyr som blir lånt ut, kven som driv ordningane, og kor mange som låner, fortel kjeldene ikkje.`,
    steps: [
      { title: 'Spør BUA', text: 'Spør kva eit samarbeid inneber no, og kva kommunen må bidra med. Det vi veit, er frå 2016 og 2017.' },
      { title: 'Spør Levanger', text: 'Der låner UtstyrsBUA også ut sykkel-rickshawar. Spør korleis ordninga blir driven.' },
      { title: 'Tenk lenger enn det første tilskotet', text: 'Tilskot for eitt år om gongen gjer det vanskeleg å planleggje, skreiv Folkelig i 2016. Rådet derifrå er å få med politikarane, og å få prosjekt inn i planane til kommunen.' },
    ],
  },
  {
    collection: 'measures',
    of: 'smaksverkstedet',
    slug: 'smaksverkstedet-nn',
    language: 'NN',
    title: 'Smaksverkstedet: matverkstad etter skuletid',
    summary: 'Folkelig har laga Smaksverkstedet for barn og unge i timane etter skulen. Kjeldene fortel ikkje kva dei gjer der.',
    problem: 'Folkelig vil gjere helsefremjande aktivitetar lettare å bli med på, for å jamne ut sosiale skilnader i helse.',
    description: `Smaksverkstedet er eit program for tida etter skulen. Slik Folkelig oftast samarbeider, er den andre parten arena eller legg til rette, og Folkelig har ansvar for innhaldet.

Kor ofte barna møtest, kor store gruppene er, kva dei lagar, og om programmet finst i dag, fortel kjeldene ikkje.`,
    steps: [
      { title: 'Spør Folkelig', text: 'Spør om programmet finst i dag, kva det inneheld, og kva det kostar.' },
      { title: 'Avklar kven som gjer kva', text: 'Folkelig skreiv i 2016 at dei sjølve har innhaldet, medan partnaren oftast er arena eller legg til rette. Bli samde om kva kvar part bidreg med.' },
      { title: 'Prøv i liten skala', text: 'Folkelig rår kommunar til å teste smått før dei bruker mykje tid og pengar. Då får de erfaringar å byggje på.' },
    ],
    businessModel: 'I 2016 fekk Folkelig inntektene sine frå dei som dei samarbeidde med: skular, kommunar, andre offentlege, organisasjonar og bedrifter. Overskot skulle brukast på prosjekta.',
    sharedGoal: 'Betre folkehelse. Måla overlappar, skriv Folkelig, sjølv om partane er organiserte ulikt og har ulikt mandat.',
  },
  {
    collection: 'measures',
    of: 'sykkel-rickshaw',
    slug: 'sykkel-rickshaw-nn',
    language: 'NN',
    title: 'Sykkel-rickshaw for dei som ikkje kan sykle sjølve',
    summary: 'Eldre og andre som har vanskar med å røre seg, sit på i ein elektrisk sykkel som nokon andre styrer. Femten medlemmer i nettverket tok imot ein ferdig betalt sykkel.',
    problem: 'Personar med nedsett funksjonsevne eller mobilitet skal kunne bli med ut på sykkel, og få betre livskvalitet.',
    description: `Passasjerane sit framme. Frivillige, familie eller tilsette syklar, og ein elektrisk motor hjelper til.

I 2015 inngjekk nettverket Sunne kommuner (no fremsam) partnarskap med foreininga Sammen på Sykkel. Medlemmene fekk tilbod om éin sykkel kvar utan å betale, og Gjensidigestiftelsen støtta prosjektet. Femten takka ja. Nokre skaffa fleire syklar.

Kor mykje syklane blir brukte, og kva dei kostar i drift, fortel kjeldene ikkje.`,
    steps: [
      { title: 'Spør om tilbodet framleis finst', text: 'Partnarskapen er frå 2015. Spør nettverket eller Sammen på Sykkel kva som gjeld no.' },
      { title: 'Bestem kvar sykkelen skal stå', text: 'I Melhus held han til på eit omsorgssenter. I Levanger har UtstyrsBUA ansvaret for utlånet.' },
      { title: 'Finn ut kven som skal sykle', text: 'Nettverket nemner tre grupper: frivillige, familie og tilsette.' },
    ],
  },
  {
    collection: 'measures',
    of: 'samskaping-med-innbyggerne',
    slug: 'samskaping-med-innbyggjarane',
    language: 'NN',
    title: 'Samskaping med innbyggjarane',
    summary: 'Kommunen slepper innbyggjarar og andre inn alt i idéfasen, og lèt dei bidra sjølve til løysinga er i drift.',
    problem: `Ulikskap i helse heng saman med mykje: vanar, men også arbeid, bustad, nettverk og klasse. Eitt fagfelt kan ikkje løyse det åleine.

Dei vanlege måtane å la folk medverke på har veikskapar, sa ein seniorrådgivar i KS i 2019: ikkje alle er representerte, særinteresser får plass, og folk blir trøytte av å delta.`,
    description: `I samskaping arbeider ulike partar mot eit felles mål, og alle er med frå ideen oppstår. Partane kan vere innbyggjarar, fagfolk, næringsliv, forskarar, administrasjon og politikarar.

## Medverknad eller samskaping?

| | Styrt medverknad | Samskaping |
| --- | --- | --- |
| Når kjem andre inn? | Når kommunen alt har definert saka | I idéfasen |
| Kva bidreg dei med? | Meiningar | Sjølvstendige bidrag |
| Kva gjer kommunen? | Løyser problem for folk | Skaper løysingar med dei |

KS står bak verktøy for ulike fasar: SAMSON, SOMPAct og ei handbok.`,
    steps: [
      { title: 'Slepp andre inn i idéfasen', text: 'Inviter før saka er definert. Har kommunen alt bestemt ramma, er det medverknad.' },
      { title: 'Leit på andre arenaer', text: 'Engasjerte unge finn du ikkje alltid i ungdomsrådet eller eit ungdomsparti. Lytt der dei er.' },
      { title: 'La partane bidra sjølve', text: 'Blir folk berre spurde om kva dei synest, blir engasjementet ofte mindre. Inviter dei til å skape.' },
      { title: 'Bruk det de får vite', text: 'Kunnskapen til innbyggjarane skal bli til politikk og løysingar. Avklar korleis det skal skje hos dykk.' },
    ],
    legalBasis: 'Kjelda viser til at folkehelselova ber kommunane arbeide langsiktig og systematisk. Les lova sjølv; dette er ikkje juridisk rådgiving.',
  },
  {
    collection: 'measures',
    of: 'regional-samordning-av-folkehelsearbeidet',
    slug: 'regional-samordning-av-folkehelsearbeidet-nn',
    language: 'NN',
    title: 'Regional samordning av folkehelsearbeidet',
    summary: 'Fleire kommunar samordnar folkehelsearbeidet gjennom ei regional eining. Eit forprosjekt på Fosen i 2011 fann at roller og samarbeid måtte avklarast.',
    problem: 'Kommunane på Fosen hadde mange tiltak i gang, men dei vart ofte omtalte som sårbare. Dei tilsette ville førebyggje, men mangla tid.',
    description: `På Fosen heiter den regionale eininga Folkehelse Fosen.

## Kva meinte rapporten at måtte på plass?

- visjonar og mål, særleg for den regionale eininga
- semje om korleis eininga og kommunane samarbeider
- klarleik i korleis kvar kommune ordnar arbeidet hos seg sjølv
- fleire sektorar med enn helse og oppvekst

Dei som vart intervjua, bad også om ein felles strategi, ei avklart rolle for koordinatorane og eit meir langsiktig samarbeid med frivillige. På ein søkjekonferanse vart det sagt at Folkehelse Fosen og koordinatorane bør stå sentralt i det vidare arbeidet.`,
    steps: [
      { title: 'Spør dei som gjer jobben', text: 'På Fosen gjorde forskarar gruppeintervju i seks kommunar.' },
      { title: 'Legg svara fram', text: 'På ein søkjekonferanse fekk deltakarane høyre resultata og drøfte kva dei kunne satse på.' },
      { title: 'Bygg på samarbeid de har', text: 'Rapporten ser det som ein fordel at kommunane på Fosen kjende kvarandre og hadde møteplassar frå før.' },
      { title: 'Avklar roller og mål', text: 'Bli samde om kva eininga skal vere for kommunane, og kva kvar kommune ordnar sjølv.' },
    ],
    legalBasis: 'Rapporten viser til at folkehelselova krev arbeid på tvers av sektorar. Les lova sjølv; dette er ikkje juridisk rådgiving.',
  },
  {
    collection: 'measures',
    of: 'kartlegging-av-folkehelsetiltak',
    slug: 'kartlegging-av-folkehelsetiltak-nn',
    language: 'NN',
    title: 'Kartlegging av folkehelsetiltak i ein region',
    summary: 'Spør folkehelsekoordinatorane i ein region kva som finst av tiltak, før noko nytt blir laga. Folkelig gjorde det i Hordaland i 2012.',
    problem: 'Då Folkelig byrja, visste dei verken kva kommunane trong, eller kva som alt vart gjort.',
    description: `Folkelig sende spørjeskjema til koordinatorane dei fann, og spurde mellom anna om kommunen kunne tenkje seg å utvikle tiltak saman med nokon utanfrå.

Det er ikkje alltid éin som har det som stilling: i ei undersøking frå 2013 hadde 57 prosent av kommunane som svarte, ei eiga stilling for koordinatoren. 128 kommunar i seks fylke vart spurde, og 87 prosent svarte.`,
    steps: [
      { title: 'Finn koordinatorane', text: 'Folkelig skreiv til alle dei klarte å finne. I 2012 var dei ikkje så mange.' },
      { title: 'Spør kva som finst, og kva som trengst', text: 'Kva gjer kommunen i dag? Kva er behovet? Vil de samarbeide med nokon utanfrå?' },
    ],
  },
]
