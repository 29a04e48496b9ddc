import { vocabulary, words } from './term'

/** Kinds of organisation. */
export const organisationKinds = vocabulary('OrganisationKind', {
  MUNICIPALITY: words('Kommune', 'Kommune', 'Municipality'),
  COUNTY: words('Fylkeskommune', 'Fylkeskommune', 'County'),
  INTER_MUNICIPAL: words('Interkommunalt samarbeid', 'Interkommunalt samarbeid', 'Inter-municipal body'),
  MUNICIPAL_UNDERTAKING: words('Kommunalt foretak', 'Kommunalt føretak', 'Municipal undertaking'),
  NETWORK: words('Nettverk', 'Nettverk', 'Network'),
  REGION: words('Region', 'Region', 'Region'),
  SOCIAL_ENTREPRENEUR: words('Sosial entreprenør', 'Sosial entreprenør', 'Social entrepreneur'),
  VOLUNTARY: words('Frivillig organisasjon', 'Frivillig organisasjon', 'Voluntary organisation'),
  PRIVATE: words('Privat virksomhet', 'Privat verksemd', 'Private company'),
  RESEARCH: words('Forskningsinstitusjon', 'Forskingsinstitusjon', 'Research institution'),
  STATE: words('Statlig virksomhet', 'Statleg verksemd', 'State body'),
  ASSOCIATION: words('Interesseorganisasjon', 'Interesseorganisasjon', 'Association'),
  KNOWLEDGE_PORTAL: words('Nettsted for kunnskap', 'Nettstad for kunnskap', 'Knowledge portal'),
  ARENA: words('Møteplass og arena', 'Møteplass og arena', 'Arena'),
  INTERNATIONAL: words('Internasjonal organisasjon', 'Internasjonal organisasjon', 'International organisation'),
})

/** Legal forms; the page of an organisation explains them. */
export const legalForms = vocabulary('LegalForm', {
  AS: words('Aksjeselskap (AS)', 'Aksjeselskap (AS)', 'Limited company (AS)'),
  IDEELT_AS: words('Ideelt aksjeselskap', 'Ideelt aksjeselskap', 'Non-profit limited company'),
  SA: words('Samvirkeforetak (SA)', 'Samvirkeføretak (SA)', 'Cooperative (SA)'),
  DA: words('Selskap med delt ansvar (DA)', 'Selskap med delt ansvar (DA)', 'Partnership with shared liability (DA)'),
  ANS: words('Ansvarlig selskap (ANS)', 'Ansvarleg selskap (ANS)', 'General partnership (ANS)'),
  FORENING: words('Forening', 'Foreining', 'Association'),
  STIFTELSE: words('Stiftelse', 'Stifting', 'Foundation'),
  IKS: words('Interkommunalt selskap (IKS)', 'Interkommunalt selskap (IKS)', 'Inter-municipal company (IKS)'),
  KF: words('Kommunalt foretak (KF)', 'Kommunalt føretak (KF)', 'Municipal undertaking (KF)'),
  OPPGAVEFELLESSKAP: words('Kommunalt oppgavefellesskap', 'Kommunalt oppgåvefellesskap', 'Municipal task community'),
  VERTSKOMMUNE: words('Vertskommunesamarbeid', 'Vertskommunesamarbeid', 'Host municipality'),
  KOMMUNE: words('Kommune', 'Kommune', 'Municipality'),
  FYLKESKOMMUNE: words('Fylkeskommune', 'Fylkeskommune', 'County'),
  ORGANISASJONSLEDD: words('Del av en større virksomhet', 'Del av ei større verksemd', 'Part of a larger body'),
  OTHER: words('Annen form', 'Anna form', 'Other'),
})

/** Roles that a contact point may have. */
export const contactRoles = vocabulary('ContactRole', {
  PUBLIC_HEALTH_COORDINATOR: words('Folkehelsekoordinator', 'Folkehelsekoordinator', 'Public-health coordinator'),
  PUBLIC_HEALTH_ADVISER: words('Folkehelserådgiver', 'Folkehelserådgivar', 'Public-health adviser'),
  THEME_CONTACT: words('Kontakt for et tema', 'Kontakt for eit tema', 'Contact for a subject'),
  POLITICAL_CONTACT: words('Politisk kontakt', 'Politisk kontakt', 'Political contact'),
  ADMINISTRATIVE_CONTACT: words('Administrativ kontakt', 'Administrativ kontakt', 'Administrative contact'),
  VOLUNTARY_COORDINATOR: words('Frivilligkoordinator', 'Frivilligkoordinator', 'Volunteer coordinator'),
  PROCUREMENT: words('Innkjøp', 'Innkjøp', 'Procurement'),
  RESEARCH_CONTACT: words('Kontakt for forskning', 'Kontakt for forsking', 'Research contact'),
  SECRETARIAT: words('Sekretariat', 'Sekretariat', 'Secretariat'),
  ROLE_MAILBOX: words('Fellespostkasse', 'Fellespostkasse', 'Role mailbox'),
  POSTMOTTAK: words('Postmottak', 'Postmottak', 'Post reception'),
  SWITCHBOARD: words('Sentralbord', 'Sentralbord', 'Switchboard'),
  SERVICE_DESK: words('Innbyggerservice', 'Innbyggjarservice', 'Citizen service desk'),
})
export type ContactRole = (typeof contactRoles.codes)[number]

/** Ways to reach a contact point. */
export const contactChannels = vocabulary('ContactChannel', {
  PHONE: words('Telefon', 'Telefon', 'Telephone'),
  EMAIL: words('E-post', 'E-post', 'E-mail'),
  FORM: words('Skjema på nett', 'Skjema på nett', 'Web form'),
  POST: words('Brev', 'Brev', 'Letter'),
})

/** Legal basis for keeping a person's details. */
export const personBases = vocabulary('PersonBasis', {
  PUBLIC_TASK: words('Offentlig oppgave', 'Offentleg oppgåve', 'Public task'),
  LEGITIMATE_INTEREST: words('Berettiget interesse', 'Rettkomen interesse', 'Legitimate interest'),
  CONSENT: words('Samtykke', 'Samtykke', 'Consent'),
})

/** Whom a contact guide is for. */
export const audiences = vocabulary('Audience', {
  SOCIAL_ENTREPRENEUR: words('Sosiale entreprenører', 'Sosiale entreprenørar', 'Social entrepreneurs'),
  VOLUNTARY_ORGANISATION: words('Frivillige organisasjoner', 'Frivillige organisasjonar', 'Voluntary organisations'),
  MUNICIPALITY: words('Ansatte i kommuner', 'Tilsette i kommunar', 'Municipal staff'),
  COUNTY: words('Ansatte i fylkeskommuner', 'Tilsette i fylkeskommunar', 'County staff'),
  RESEARCHER: words('Forskere', 'Forskarar', 'Researchers'),
  CITIZEN: words('Innbyggere', 'Innbyggjarar', 'Citizens'),
})

/** Rungs of the contact ladder, nearest first. */
export const contactLevels = vocabulary('ContactLevel', {
  THEME_CONTACT: words('Kontakten for temaet', 'Kontakten for temaet', 'The contact for the subject'),
  COORDINATOR: words('Folkehelsekoordinatoren', 'Folkehelsekoordinatoren', 'The public-health coordinator'),
  ROLE_MAILBOX: words('Fellespostkassen', 'Fellespostkassa', 'The role mailbox'),
  FRONT_DOOR: words(
    'Kommunens postmottak og sentralbord',
    'Postmottaket og sentralbordet i kommunen',
    'The municipality’s front door',
  ),
  COUNTY: words('Fylkeskommunen', 'Fylkeskommunen', 'The county'),
  NETWORK: words('Nettverket', 'Nettverket', 'The network'),
})
export type ContactLevel = (typeof contactLevels.codes)[number]

/** What came of one rung of the contact ladder. */
export const contactOutcomes = vocabulary('ContactOutcome', {
  USED: words('Brukt i svaret', 'Brukt i svaret', 'Used in the answer'),
  NONE: words('Ingen kjent', 'Ingen kjend', 'Nobody known'),
  STALE: words('Ikke bekreftet i tide', 'Ikkje stadfesta i tide', 'Not confirmed in time'),
  NOT_VALID: words('Utenfor gyldig tid', 'Utanfor gyldig tid', 'Outside its valid dates'),
})
export type ContactOutcome = (typeof contactOutcomes.codes)[number]

/** Age of knowledge against its clock. */
export const clockStates = vocabulary('ClockState', {
  UNCONFIRMED: words('Aldri bekreftet', 'Aldri stadfesta', 'Never confirmed'),
  FRESH: words('Bekreftet', 'Stadfesta', 'Confirmed'),
  DUE: words('Bør bekreftes', 'Bør stadfestast', 'Due for confirmation'),
  STALE: words('Utdatert', 'Utdatert', 'Out of date'),
})
export type ClockState = (typeof clockStates.codes)[number]

/** Frameworks that themes map to: national priority areas and WHO Healthy Cities phases. */
export const frameworkMappings = vocabulary('FrameworkMapping', {
  NATIONAL_LIVING_HABITS: words('Nasjonalt: levevaner', 'Nasjonalt: levevanar', 'National: living habits'),
  NATIONAL_MENTAL_HEALTH: words(
    'Nasjonalt: psykisk helse og livskvalitet',
    'Nasjonalt: psykisk helse og livskvalitet',
    'National: mental health and quality of life',
  ),
  NATIONAL_EQUITY: words(
    'Nasjonalt: utjevne sosiale helseforskjeller',
    'Nasjonalt: jamne ut sosiale helseskilnader',
    'National: reduce social inequalities in health',
  ),
  NATIONAL_CHILDREN: words(
    'Nasjonalt: gode oppvekstsvilkår',
    'Nasjonalt: gode oppvekstvilkår',
    'National: good conditions for growing up',
  ),
  NATIONAL_COMMUNITIES: words(
    'Nasjonalt: trygge og helsefremmende lokalsamfunn',
    'Nasjonalt: trygge og helsefremjande lokalsamfunn',
    'National: safe, health-promoting communities',
  ),
  WHO_HEALTH_2020_RESILIENT_COMMUNITIES: words(
    'Helse 2020: robuste lokalsamfunn',
    'Helse 2020: robuste lokalsamfunn',
    'Health 2020: resilient communities',
  ),
  WHO_HEALTH_2020_LIFE_COURSE: words(
    'Helse 2020: hele livsløpet',
    'Helse 2020: heile livsløpet',
    'Health 2020: the life course',
  ),
  WHO_HEALTHY_CITIES_PHASE_VI: words(
    'WHO Healthy Cities, fase 6 (2014–2018)',
    'WHO Healthy Cities, fase 6 (2014–2018)',
    'WHO Healthy Cities, phase VI (2014–2018)',
  ),
  WHO_HEALTHY_CITIES_PHASE_VII: words(
    'WHO Healthy Cities, fase 7 (2019–2025)',
    'WHO Healthy Cities, fase 7 (2019–2025)',
    'WHO Healthy Cities, phase VII (2019–2025)',
  ),
})
