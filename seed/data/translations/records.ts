import type { SeedTranslation } from '../../types'

/** Organisations and publications in nynorsk. */
export const translatedRecords: readonly SeedTranslation[] = [
  {
    collection: 'organisations',
    of: 'fremsam',
    slug: 'fremsam-nn',
    language: 'NN',
    title: 'fremsam',
    summary: 'Norsk nettverk der kommunar og fylkeskommunar arbeider saman for folkehelse. Heitte tidlegare Sunne kommuner, og høyrer til WHO Healthy Cities.',
    cooperationAbout: 'I 2015 og 2016 samarbeidde nettverket med Sammen på Sykkel om sykkel-rickshawar, og med BUA og Folkelig om ein pilot i fleire kommunar.',
    offers: 'Medlemmene møtest på samlingar og i temagrupper. Vedtektene ber kvar medlem om éin administrativ og éin politisk kontakt.',
  },
  {
    collection: 'organisations',
    of: 'folkehelse-fosen',
    slug: 'folkehelse-fosen-nn',
    language: 'NN',
    title: 'Folkehelse Fosen',
    summary: 'Regional eining for folkehelsearbeidet i kommunane på Fosen i Trøndelag. I eit forprosjekt i 2011 vart forholdet til kommunane opplevd som litt uklart.',
    cooperationAbout: `Kommunane syntest i 2011 det var vanskeleg å vite kva dei kunne samarbeide med eininga om. På ein søkjekonferanse vart det sagt at eininga og koordinatorane bør stå sentralt vidare.

Forskarane meinte at to ting måtte på plass: mål for eininga, og semje om korleis ho og kommunane samarbeider. Korleis eininga arbeider i dag, seier kjelda ikkje.`,
  },
  {
    collection: 'publications',
    of: 'riksrevisjonen-om-folkehelsearbeid',
    slug: 'riksrevisjonen-om-folkehelsearbeid-nn',
    language: 'NN',
    title: 'Kommunane har kome kort i det systematiske folkehelsearbeidet',
    summary: 'Pressemelding frå Riksrevisjonen 29. juni 2015: kommunar synest det er vanskeleg å vite kva folkehelsetiltak som verkar, og erfaringar bør spreiast meir.',
    body: 'Riksrevisjonen etterlyste at kunnskap som byggjer på erfaring, blir spreidd meir.',
  },
  {
    collection: 'publications',
    of: 'samordning-av-folkehelsearbeidet-pa-fosen',
    slug: 'samordning-av-folkehelsearbeidet-pa-fosen-nn',
    language: 'NN',
    title: 'Samordning av folkehelsearbeidet mellom kommunar på Fosen',
    summary: 'Rapport frå eit forprosjekt i 2011 om kva som er vanskeleg når kommunar vil jamne ut sosiale helseskilnader blant barn og unge saman.',
    body: `Rapporten peikar på sårbare tiltak, faren for stigma, mangel på tid, og eit litt uklart forhold mellom kommunane og den regionale eininga Folkehelse Fosen.

Han tilrår visjonar og mål, semje om samarbeidet, og at fleire sektorar kjem med enn helse og oppvekst. Han viser til at folkehelselova krev arbeid på tvers av sektorar.

Prosjektet varte frå mars til desember 2011. Omtalen seier ikkje når rapporten kom ut.`,
    method: 'Fokusgruppeintervju og ein søkjekonferanse.',
    sample: 'Seks kommunar på Fosen. Talet på deltakarar er ikkje oppgitt i omtalen.',
    orderPrinted: 'Omtalen hos NTNU Samfunnsforskning hadde eit val for å tinge trykt utgåve.',
  },
]
