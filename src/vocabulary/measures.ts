import { vocabulary, words } from './term'

/** Evidence of effect. NOT_RATED is a state of its own and never sorts as the lowest. Order: the scale of the domain. */
export const effectLevels = vocabulary('EffectLevel', {
  NOT_RATED: words('Beskrevet, ikke vurdert', 'Omtalt, ikkje vurdert', 'Described, not rated'),
  NEGATIVE: words('Negativ effekt', 'Negativ effekt', 'Negative effect'),
  NO_EFFECT: words('Ingen effekt funnet', 'Ingen effekt funnen', 'No effect found'),
  WELL_FOUNDED: words('Godt begrunnet', 'Godt grunngitt', 'Well founded in theory'),
  PROMISING: words('Lovende', 'Lovande', 'Promising'),
  DOCUMENTED: words('Dokumentert', 'Dokumentert', 'Documented'),
  WELL_DOCUMENTED: words('Godt dokumentert', 'Godt dokumentert', 'Well documented'),
})
export type EffectLevel = (typeof effectLevels.codes)[number]

/** Whether a measure aims to reduce social inequalities in health. */
export const equityAims = vocabulary('EquityAim', {
  MAIN: words(
    'Hovedmål å jevne ut helseforskjeller',
    'Hovudmål å jamne ut helseskilnader',
    'Main aim: reduce health inequalities',
  ),
  ONE_OF_SEVERAL: words('Ett av flere mål', 'Eitt av fleire mål', 'One of several aims'),
  NOT_STATED: words('Ikke oppgitt', 'Ikkje oppgitt', 'Not stated'),
})
export type EquityAim = (typeof equityAims.codes)[number]

/** How a measure stands at one place. */
export const measureStatuses = vocabulary('MeasureStatus', {
  PLANNED: words('Planlagt', 'Planlagt', 'Planned'),
  PILOT: words('Pilot', 'Pilot', 'Pilot'),
  RUNNING: words('I drift', 'I drift', 'Running'),
  STOPPED: words('Stoppet', 'Stoppa', 'Stopped'),
  UNKNOWN: words('Ukjent', 'Ukjend', 'Unknown'),
})
export type MeasureStatus = (typeof measureStatuses.codes)[number]

/** How the parties work together. */
export const collaborationForms = vocabulary('CollaborationForm', {
  PARTNERSHIP: words('Partnerskap', 'Partnarskap', 'Partnership'),
  CUSTOMER_SUPPLIER: words(
    'Kunde og leverandør (anskaffelse)',
    'Kunde og leverandør (innkjøp)',
    'Customer and supplier (procurement)',
  ),
  GRANT: words('Tilskudd', 'Tilskot', 'Grant'),
  VOLUNTARY_AGREEMENT: words('Avtale med frivillige', 'Avtale med frivillige', 'Agreement with volunteers'),
  SHARED_FUNDING: words('Spleiselag', 'Spleiselag', 'Shared funding'),
  JOINT_COMPANY: words('Felles selskap', 'Felles selskap', 'Jointly owned company'),
  INTER_MUNICIPAL: words('Mellom kommuner', 'Mellom kommunar', 'Between municipalities'),
  NETWORK: words('Nettverk', 'Nettverk', 'Network'),
  OTHER: words('Annet', 'Anna', 'Other'),
})
export type CollaborationForm = (typeof collaborationForms.codes)[number]

/** Whom a measure is offered to. */
export const approaches = vocabulary('Approach', {
  UNIVERSAL: words('For alle', 'For alle', 'For everyone'),
  SELECTIVE: words('For grupper med større risiko', 'For grupper med større risiko', 'For groups at greater risk'),
  INDICATED: words(
    'For personer med et kjent behov',
    'For personar med eit kjent behov',
    'For people with a known need',
  ),
})
export type Approach = (typeof approaches.codes)[number]

/** What a measure works on. */
export const determinants = vocabulary('Determinant', {
  INDIVIDUAL: words(
    'Individuelle forhold (kosthold, aktivitet, vaner)',
    'Individuelle forhold (kosthald, aktivitet, vanar)',
    'Individual factors (diet, activity, habits)',
  ),
  STRUCTURAL: words(
    'Samfunnsforhold (bosted, arbeid, nettverk)',
    'Samfunnsforhold (bustad, arbeid, nettverk)',
    'Structural and social conditions (housing, work, networks)',
  ),
})

/** Arenas where a measure takes place. */
export const settings = vocabulary('Setting', {
  SCHOOL: words('Skole', 'Skule', 'School'),
  AFTER_SCHOOL: words('Etter skoletid (SFO, fritidsklubb)', 'Etter skuletid (SFO, fritidsklubb)', 'After school'),
  KINDERGARTEN: words('Barnehage', 'Barnehage', 'Kindergarten'),
  HOME: words('Hjemme', 'Heime', 'At home'),
  CARE_CENTRE: words('Sykehjem og omsorgssenter', 'Sjukeheim og omsorgssenter', 'Care centre'),
  WORKPLACE: words('Arbeidsplass', 'Arbeidsplass', 'Workplace'),
  NEIGHBOURHOOD: words('Nærmiljø', 'Nærmiljø', 'Neighbourhood'),
  OUTDOORS: words('Natur og friluft', 'Natur og friluft', 'Outdoors'),
  CLUB: words('Lag og forening', 'Lag og foreining', 'Club or association'),
  HEALTH_SERVICE: words('Helsetjeneste', 'Helseteneste', 'Health service'),
  MEETING_PLACE: words('Møteplass', 'Møteplass', 'Meeting place'),
  ADMINISTRATION: words('Kommuneadministrasjon', 'Kommuneadministrasjon', 'Municipal administration'),
  DIGITAL: words('På nett', 'På nett', 'Online'),
})

/** Sectors of the municipality that take part. */
export const sectors = vocabulary('Sector', {
  HEALTH: words('Helse og omsorg', 'Helse og omsorg', 'Health and care'),
  UPBRINGING: words('Oppvekst', 'Oppvekst', 'Childhood and upbringing'),
  EDUCATION: words('Skole og utdanning', 'Skule og utdanning', 'Education'),
  CULTURE: words('Kultur og idrett', 'Kultur og idrett', 'Culture and sport'),
  PLANNING: words('Plan og samfunnsutvikling', 'Plan og samfunnsutvikling', 'Planning and community development'),
  ENVIRONMENT: words('Miljø og friluftsliv', 'Miljø og friluftsliv', 'Environment and outdoor life'),
  TRANSPORT: words('Samferdsel', 'Samferdsel', 'Transport'),
  WORK_AND_WELFARE: words('Arbeid og velferd', 'Arbeid og velferd', 'Work and welfare'),
  HOUSING: words('Bolig', 'Bustad', 'Housing'),
  BUSINESS: words('Næring', 'Næring', 'Business'),
  VOLUNTARY: words('Frivillighet', 'Frivilligheit', 'Voluntary sector'),
})

/** Phases of co-creation in which citizens may take part. */
export const participationPhases = vocabulary('ParticipationPhase', {
  DEFINE: words('Definere', 'Definere', 'Define'),
  DESIGN: words('Utforme', 'Utforme', 'Design'),
  IMPLEMENT: words('Gjennomføre', 'Gjennomføre', 'Implement'),
  SUSTAIN: words('Drive videre', 'Drive vidare', 'Sustain'),
})

/** How large a part citizens take, from none to co-created. */
export const participationLevels = vocabulary('ParticipationLevel', {
  NOT_INVOLVED: words('Ikke involvert', 'Ikkje involvert', 'Not involved'),
  INFORMED: words('Informert', 'Informert', 'Informed'),
  CONSULTED: words('Spurt om råd', 'Spurd om råd', 'Consulted'),
  INVOLVED: words('Deltar i arbeidet', 'Deltek i arbeidet', 'Involved'),
  CO_CREATED: words('Samskapt', 'Samskapt', 'Co-created'),
})

/** Kinds of funding. */
export const fundingKinds = vocabulary('FundingKind', {
  OWN_BUDGET: words('Eget budsjett', 'Eige budsjett', 'Own budget'),
  STATE_GRANT: words('Statlig tilskudd', 'Statleg tilskot', 'State grant'),
  COUNTY_GRANT: words('Tilskudd fra fylkeskommunen', 'Tilskot frå fylkeskommunen', 'County grant'),
  RESEARCH_FUND: words('Forskningsmidler', 'Forskingsmidlar', 'Research funding'),
  FOUNDATION: words('Stiftelse', 'Stifting', 'Foundation'),
  SPONSOR: words('Sponsor', 'Sponsor', 'Sponsor'),
  INVESTOR: words('Investor', 'Investor', 'Investor'),
  PARTICIPANT_FEE: words('Egenbetaling', 'Eigenbetaling', 'Participant fee'),
  MEMBERSHIP_FEE: words('Medlemskontingent', 'Medlemskontingent', 'Membership fee'),
  SALES: words('Salg av tjenester', 'Sal av tenester', 'Sale of services'),
  OTHER: words('Annet', 'Anna', 'Other'),
})

/** What someone who takes part brings. */
export const contributionKinds = vocabulary('Contribution', {
  MONEY: words('Penger', 'Pengar', 'Money'),
  STAFF: words('Arbeidskraft', 'Arbeidskraft', 'Staff'),
  PREMISES: words('Lokaler', 'Lokale', 'Premises'),
  EQUIPMENT: words('Utstyr', 'Utstyr', 'Equipment'),
  COMPETENCE: words('Kompetanse', 'Kompetanse', 'Competence'),
  VOLUNTEERS: words('Frivillige', 'Frivillige', 'Volunteers'),
})

/** How a partner stands to the owner. */
export const partnerRelations = vocabulary('PartnerRelation', {
  PARTNER: words('Partner', 'Partnar', 'Partner'),
  SUPPLIER: words('Leverandør', 'Leverandør', 'Supplier'),
})

/** What a partner does. */
export const partnerRoles = vocabulary('PartnerRole', {
  DEVELOPS: words('Utvikler', 'Utviklar', 'Develops'),
  RUNS: words('Driver', 'Driv', 'Runs'),
  FUNDS: words('Finansierer', 'Finansierer', 'Funds'),
  HOSTS: words('Stiller arena til rådighet', 'Stiller arena til rådvelde', 'Hosts'),
  PROVIDES_CONTENT: words('Står for innholdet', 'Står for innhaldet', 'Provides content'),
  RECRUITS: words('Rekrutterer', 'Rekrutterer', 'Recruits'),
  EVALUATES: words('Evaluerer', 'Evaluerer', 'Evaluates'),
})
