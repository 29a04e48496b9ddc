/** A source as a record names it; `publication` is the slug of the publication here, where there is one. */
export interface SeedSource {
  title: string
  publisher: string
  published?: string
  url?: string
  publication?: string
}

/** The pages and reports that the seeded records are told from. */
export const sources = {
  sentralenNews: {
    title: 'Kommuner + sosiale entreprenører = sant?',
    publisher: 'Sunne kommuner',
    published: '2016',
    publication: 'kommuner-og-sosiale-entreprenorer-nyhetssak',
  },
  folkeligBlog: {
    title: 'Hvordan kan sosiale entreprenører og kommuner samarbeide for å redusere sosiale helseforskjeller?',
    publisher: 'Folkelig',
    published: '2016',
    publication: 'folkelig-om-samarbeid-med-kommuner',
  },
  gathering2014: {
    title: 'Administrativ samling 2014',
    publisher: 'Sunne kommuner',
    published: '2014-08-21',
    publication: 'administrativ-samling-2014-nyhetssak',
  },
  coCreation2019: {
    title: 'Det fins verktøy for hvordan man kan samskape i en kommune',
    publisher: 'forebygging.no',
    published: '2019-03-29',
    publication: 'samskaping-intervju-forebygging-no',
  },
  fosenReport: {
    title: 'Samordning av folkehelsearbeidet mellom kommuner på Fosen. Et middel for utjevning av sosiale helseforskjeller blant barn og unge',
    publisher: 'NTNU Samfunnsforskning, Studio Apertura',
    publication: 'samordning-av-folkehelsearbeidet-pa-fosen',
  },
  fosenProject: {
    title: 'Samordning av folkehelsearbeidet mellom kommuner (omtale av forprosjektet)',
    publisher: 'NTNU Samfunnsforskning',
    url: 'https://samforsk.no',
  },
  rickshawNews: {
    title: 'Nyhetssak om samarbeidet med Sammen på Sykkel',
    publisher: 'fremsam',
    url: 'https://fremsam.no',
  },
  fremsam: { title: 'Om nettverket', publisher: 'fremsam', url: 'https://fremsam.no' },
  byLaws: { title: 'Vedtekter', publisher: 'Sunne kommuner', url: 'https://sunnekommuner.no' },
  danishThemeGroups: { title: 'Om temagrupper i Norge', publisher: 'Sund By Netværket', url: 'https://sund-by-net.dk' },
  roadsToCooperation: {
    title: 'Veier til samarbeid',
    publisher: 'regjeringen.no',
    published: '2017',
    url: 'https://regjeringen.no',
    publication: 'veier-til-samarbeid',
  },
  buyersGuide: {
    title: 'Veileder for kjøp av tjenester fra sosiale entreprenører',
    publisher: 'anskaffelser.no',
    published: '2019-03',
    url: 'https://anskaffelser.no',
    publication: 'innkjopsveileder-sosiale-entreprenorer',
  },
  fontene2022: {
    title: 'Artikkel om piloter mellom kommuner og sosiale entreprenører',
    publisher: 'Fontene forskning',
    published: '2022-06-23',
    publication: 'piloter-som-stopper',
  },
  sociology2020: {
    title: 'Artikkel om partnerskap mellom kommune og sosial entreprenør',
    publisher: 'Norsk sosiologisk tidsskrift',
    published: '2020',
    publication: 'partnerskap-over-etter-18-maneder',
  },
  auditorGeneral: {
    title: 'Pressemelding om offentlig folkehelsearbeid',
    publisher: 'Riksrevisjonen',
    published: '2015-06-29',
    publication: 'riksrevisjonen-om-folkehelsearbeid',
  },
  plan2015: {
    title: 'Artikkel om folkehelsekoordinatorer i kommunene',
    publisher: 'Plan',
    published: '2015',
    publication: 'folkehelsekoordinatoren-i-plan-2015',
  },
  innovationBarometer: {
    title: 'Innovationsbarometeret',
    publisher: 'Center for Offentlig Innovation',
    url: 'https://innovationsbarometer.coi.dk',
    publication: 'innovationsbarometeret',
  },
  spreadingGuide: {
    title: 'Spredningsguiden',
    publisher: 'co-pi.dk',
    url: 'https://co-pi.dk',
    publication: 'spredningsguiden',
  },
  ksTools: { title: 'Verktøy for samskaping (SAMSON, SOMPAct og en håndbok)', publisher: 'KS, omtalt av kriminalitetsforebygging.no' },
} as const satisfies Record<string, SeedSource>
