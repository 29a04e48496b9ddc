import { vocabulary, words } from './term'

/** Whether a question was answered. */
export const answerStates = vocabulary('AnswerState', {
  ANSWERED: words('Besvart', 'Svart på', 'Answered'),
  NOT_YET: words('Vet ikke ennå', 'Veit ikkje enno', 'Not known yet'),
  SOURCE_SILENT: words('Kilden sier ikke noe om det', 'Kjelda seier ikkje noko om det', 'The source does not say'),
})
export type AnswerState = (typeof answerStates.codes)[number]

/** Answer to a yes-or-no question. */
export const yesNo = vocabulary('YesNo', {
  YES: words('Ja', 'Ja', 'Yes'),
  NO: words('Nei', 'Nei', 'No'),
  UNSURE: words('Usikker', 'Usikker', 'Unsure'),
  UNKNOWN: words('Ikke kjent', 'Ikkje kjent', 'Not known'),
})
export type YesNo = (typeof yesNo.codes)[number]

/** Decision after a pilot. */
export const pilotDecisions = vocabulary('PilotDecision', {
  SCALE: words('Utvide eller gjøre fast', 'Utvide eller gjere fast', 'Scale up or make permanent'),
  ADJUST: words('Fortsette med endringer', 'Halde fram med endringar', 'Go on, changed'),
  STOP: words('Avslutte', 'Avslutte', 'Stop'),
  UNDECIDED: words('Ikke avgjort', 'Ikkje avgjort', 'Undecided'),
  UNKNOWN: words('Kilden sier det ikke', 'Kjelda seier det ikkje', 'The source does not say'),
})
export type PilotDecision = (typeof pilotDecisions.codes)[number]

/** How a pilot was studied. */
export const evaluationDesigns = vocabulary('EvaluationDesign', {
  BEFORE_AFTER: words('Før og etter', 'Før og etter', 'Before and after'),
  COMPARISON_GROUP: words('Sammenligningsgruppe', 'Samanlikningsgruppe', 'Comparison group'),
  RANDOMISED: words('Loddtrekning', 'Loddtrekking', 'Randomised'),
  QUALITATIVE: words('Intervjuer og observasjon', 'Intervju og observasjon', 'Qualitative'),
  SURVEY: words('Spørreundersøkelse', 'Spørjeundersøking', 'Survey'),
  WORKSHOP: words('Verksted og søkekonferanse', 'Verkstad og søkjekonferanse', 'Workshop'),
  NONE: words('Ikke evaluert', 'Ikkje evaluert', 'Not evaluated'),
})

/** How free the evaluator was of those evaluated. */
export const independences = vocabulary('Independence', {
  INDEPENDENT: words('Uavhengig', 'Uavhengig', 'Independent'),
  PARTNER: words('Evaluert av en partner', 'Evaluert av ein partnar', 'By a partner'),
  SELF: words('Egen vurdering', 'Eiga vurdering', 'Self-evaluated'),
  UNKNOWN: words('Ikke kjent', 'Ikkje kjent', 'Not known'),
})

/** Kinds of value measured; a mean or a proportion needs its n. */
export const measurementKinds = vocabulary('MeasurementKind', {
  MEAN: words('Gjennomsnitt', 'Gjennomsnitt', 'Mean'),
  PROPORTION: words('Andel', 'Del', 'Proportion'),
  COUNT: words('Antall', 'Tal', 'Count'),
})

/** Time points of a measurement. */
export const measurementMoments = vocabulary('MeasurementMoment', {
  BEFORE: words('Før', 'Før', 'Before'),
  AFTER: words('Etter', 'Etter', 'After'),
  FOLLOW_UP: words('Oppfølging', 'Oppfølging', 'Follow-up'),
})

/** Instruments of measurement; equal codes may be compared. */
export const instruments = vocabulary('Instrument', {
  HSCL_10: words('HSCL-10 (psykiske plager)', 'HSCL-10 (psykiske plager)', 'HSCL-10 (mental distress)'),
  WHO_5: words('WHO-5 (trivsel)', 'WHO-5 (trivsel)', 'WHO-5 (well-being)'),
  SWEMWBS: words('SWEMWBS (psykisk helse)', 'SWEMWBS (psykisk helse)', 'SWEMWBS (mental well-being)'),
  KIDSCREEN_10: words(
    'KIDSCREEN-10 (livskvalitet hos barn)',
    'KIDSCREEN-10 (livskvalitet hos barn)',
    'KIDSCREEN-10 (quality of life in children)',
  ),
  UCLA_3: words('UCLA 3 (ensomhet)', 'UCLA 3 (einsemd)', 'UCLA 3 (loneliness)'),
  IPAQ_SHORT: words('IPAQ kort (fysisk aktivitet)', 'IPAQ kort (fysisk aktivitet)', 'IPAQ short (physical activity)'),
  UNGDATA: words('Ungdata', 'Ungdata', 'Ungdata'),
  OWN: words('Eget skjema', 'Eige skjema', 'Own form'),
})

/** Kinds of publication. */
export const publicationKinds = vocabulary('PublicationKind', {
  REPORT: words('Rapport', 'Rapport', 'Report'),
  ARTICLE: words('Forskningsartikkel', 'Forskingsartikkel', 'Research article'),
  GUIDE: words('Veileder', 'Rettleiar', 'Guide'),
  NEWS: words('Nyhetssak', 'Nyheitssak', 'News article'),
  BLOG: words('Innlegg', 'Innlegg', 'Opinion or blog post'),
  BY_LAWS: words('Vedtekter', 'Vedtekter', 'By-laws'),
  PRESS_RELEASE: words('Pressemelding', 'Pressemelding', 'Press release'),
  STATISTICS: words('Statistikk', 'Statistikk', 'Statistics'),
  WEB_PAGE: words('Nettside', 'Nettside', 'Web page'),
})
