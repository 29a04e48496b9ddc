/** A source as a record names it; `publication` is the slug of the publication here, where there is one. */
export interface SeedSource {
  title: string
  publisher: string
  /** Left out where the source has no date. */
  published?: string
  /** The exact address; left out where only the site is known. */
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
    title: 'Samordning av folkehelsearbeidet mellom kommuner (prosjektside)',
    publisher: 'NTNU Samfunnsforskning',
    url: 'https://samforsk.no/prosjekter/samordning-av-folkehelsearbeidet-mellom-kommuner',
  },
  rickshawNews: {
    title: 'Samarbeid med sus!',
    publisher: 'fremsam',
    url: 'https://www.fremsam.no/nyheter/samarbeid-med-sus',
  },
  fremsam: { title: 'Nettstedet til nettverket', publisher: 'fremsam', url: 'https://www.fremsam.no' },
  byLaws: { title: 'Vedtekter', publisher: 'Sunne kommuner (sunnekommuner.no)' },
  danishThemeGroups: { title: 'Om temagrupper i Norge', publisher: 'Sund By Netværket (sund-by-net.dk)' },
  roadsToCooperation: {
    title: 'Veier til samarbeid',
    publisher: 'regjeringen.no',
    published: '2017',
    url: 'https://www.regjeringen.no/no/dokumenter/veier-til-samarbeid/id2540583/',
    publication: 'veier-til-samarbeid',
  },
  buyersGuide: {
    title: 'Ny veileder for kjøp av tjenester fra sosiale entreprenører',
    publisher: 'anskaffelser.no',
    published: '2019-03-21',
    url: 'https://www.anskaffelser.no/nyhet/2019/03/ny-veileder-kjop-av-tjenester-fra-sosiale-entreprenorer',
    publication: 'innkjopsveileder-sosiale-entreprenorer',
  },
  fontene2022: {
    title: 'Sosiale entreprenørers samarbeid med norske kommuner om å løse sosiale problemer',
    publisher: 'Fontene forskning',
    published: '2022-06-23',
    url: 'https://fontene.no/forskning/sosiale-entreprenorers-samarbeid-med-norske-kommuner-om-a-lose-sosiale-problemer-6.584.882004.8387d67e5b',
    publication: 'piloter-som-stopper',
  },
  sociology2020: {
    title: '«Det knirker mye mer enn jeg trodde»',
    publisher: 'Norsk sosiologisk tidsskrift 5/2020',
    published: '2020',
    url: 'https://www.idunn.no/norsk_sosiologisk_tidsskrift/2020/05/det_knirker_mye_mer_enn_jeg_trodde',
    publication: 'partnerskap-over-etter-18-maneder',
  },
  auditorGeneral: {
    title: 'Kommunene har kommet kort i det systematiske folkehelsearbeidet (pressemelding)',
    publisher: 'Riksrevisjonen',
    published: '2015-06-29',
    publication: 'riksrevisjonen-om-folkehelsearbeid',
  },
  plan2015: {
    title: 'Artikkel om folkehelsekoordinatorer i kommunene',
    publisher: 'Plan 3–4/2015',
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
    publication: 'spredningsguiden',
  },
  ksTools: { title: 'Verktøy for samskaping (SAMSON, SOMPAct og en håndbok)', publisher: 'KS, omtalt av kriminalitetsforebygging.no' },
} as const satisfies Record<string, SeedSource>

/** A source as its own publication here names it: without the way back to itself. */
export function itself<Source extends SeedSource>(source: Source): Omit<Source, 'publication'> {
  const { publication: _publication, ...rest } = source
  return rest
}
