import { words, type Labels, type RecordType } from '../vocabulary'
import { hasWords } from './richText'
import { translatedFields } from './translatedFields'

/** One thing that makes a record more useful: its weight is how much readers miss it. */
interface Question {
  path: string
  weight: number
  label: Labels
  /** A list of rows: the panel's form gives their number where there is none. */
  isRows?: true
}

const question = (path: string, weight: number, nb: string, nn: string, en: string): Question => ({
  path,
  weight,
  label: words(nb, nn, en),
})

const rows = (...asked: Parameters<typeof question>): Question => ({ ...question(...asked), isRows: true })

const shared = [
  question('title', 3, 'tittel', 'tittel', 'title'),
  question('summary', 3, 'sammendrag', 'samandrag', 'summary'),
  question('themes', 2, 'tema', 'tema', 'themes'),
  rows('sources', 2, 'kilder', 'kjelder', 'sources'),
  question('targetGroups', 2, 'målgrupper', 'målgrupper', 'target groups'),
  question('contactPoints', 3, 'kontaktpunkt', 'kontaktpunkt', 'contact points'),
  question('image', 1, 'bilde', 'bilete', 'picture'),
]

const own: Readonly<Record<RecordType, readonly Question[]>> = {
  MEASURE: [
    question('problem', 2, 'behovet', 'behovet', 'the need'),
    question('description', 3, 'hva det er', 'kva det er', 'what it is'),
    rows('steps', 3, 'slik kommer du i gang', 'slik kjem du i gang', 'how to start'),
    question('cost', 3, 'kostnader', 'kostnader', 'costs'),
    question('staffing', 2, 'bemanning', 'bemanning', 'staffing'),
    rows('funding', 2, 'finansiering', 'finansiering', 'funding'),
    rows('partners', 2, 'hvem som er med', 'kven som er med', 'who takes part'),
    question(
      'practiceConfirmedAt',
      2,
      'sist bekreftet i drift',
      'sist stadfesta i drift',
      'last confirmed to be running',
    ),
    question('approach', 1, 'hvem det tilbys', 'kven det blir tilbode', 'whom it is offered to'),
    question('planAnchoring', 1, 'forankring i planer', 'forankring i planar', 'anchoring in plans'),
  ],
  CASE_STORY: [
    question('measures', 3, 'hvilket tiltak', 'kva tiltak', 'which measure'),
    question('whatWeDid', 3, 'hva dere gjorde', 'kva de gjorde', 'what you did'),
    question('result', 3, 'hva som kom ut av det', 'kva som kom ut av det', 'what came of it'),
    question('whatWorked', 2, 'hva som virket', 'kva som verka', 'what worked'),
    question(
      'whatWeWouldDoDifferently',
      3,
      'hva dere ville gjort annerledes',
      'kva de ville gjort annleis',
      'what you would do differently',
    ),
    question('reach', 2, 'hvor mange det nådde', 'kor mange det nådde', 'how many it reached'),
    question('cost', 2, 'kostnader', 'kostnader', 'costs'),
    rows('partners', 1, 'hvem som var med', 'kven som var med', 'who took part'),
  ],
  PILOT_EVALUATION: [
    question('measure', 3, 'tiltaket', 'tiltaket', 'the measure'),
    question('hypothesis', 2, 'hva som var ventet', 'kva som var venta', 'what was expected'),
    rows('sites', 2, 'steder', 'stader', 'sites'),
    rows('outcomes', 3, 'hva som ble målt', 'kva som vart målt', 'what was measured'),
    question('design', 2, 'hvordan det ble studert', 'korleis det vart studert', 'how it was studied'),
    question('evaluator', 2, 'hvem som evaluerte', 'kven som evaluerte', 'who evaluated'),
    rows('cooperation', 2, 'hvordan samarbeidet gikk', 'korleis samarbeidet gjekk', 'how the cooperation went'),
    question('decisionReason', 1, 'hvorfor det ble bestemt', 'kvifor det vart bestemt', 'why it was decided'),
    question('report', 1, 'rapporten', 'rapporten', 'the report'),
  ],
  CONTACT_GUIDE: [
    question('situation', 3, 'situasjonen', 'situasjonen', 'the situation'),
    rows('steps', 3, 'steg', 'steg', 'steps'),
    question(
      'expectMoney',
      3,
      'hva man kan vente om penger',
      'kva ein kan vente om pengar',
      'what to expect about money',
    ),
    question('expectTime', 2, 'hva man kan vente om tid', 'kva ein kan vente om tid', 'what to expect about time'),
    question('audience', 1, 'hvem den er for', 'kven han er for', 'whom it is for'),
    question('examples', 1, 'eksempler', 'døme', 'examples'),
  ],
  PUBLICATION: [
    question('authors', 2, 'forfattere', 'forfattarar', 'authors'),
    question('year', 2, 'år', 'år', 'year'),
    question('link', 3, 'hvor den kan leses', 'kvar ein kan lese ho', 'where it can be read'),
    question('body', 3, 'hva den sier', 'kva ho seier', 'what it says'),
    question('method', 1, 'metode', 'metode', 'method'),
    question('publisher', 1, 'utgiver', 'utgjevar', 'publisher'),
  ],
  ORGANISATION: [
    question('offers', 3, 'hva de tilbyr', 'kva dei tilbyr', 'what they offer'),
    question(
      'openForCooperation',
      2,
      'om de er åpne for samarbeid',
      'om dei er opne for samarbeid',
      'whether they are open for cooperation',
    ),
    question('website', 2, 'nettsted', 'nettstad', 'website'),
    question('organisationNumber', 1, 'organisasjonsnummer', 'organisasjonsnummer', 'organisation number'),
    question('legalForm', 1, 'organisasjonsform', 'organisasjonsform', 'legal form'),
  ],
}

/** Whether a value says anything: a group says something where any part of it does. `false` is a default, not an answer. */
function isTold(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return false
  if (Array.isArray(value)) return value.length > 0
  if (typeof value !== 'object') return true
  if ('root' in value) return hasWords(value)
  return Object.entries(value).some(([name, part]) => name !== 'currency' && isTold(part))
}

/** What is asked of a record: of a translation its texts alone, as all else is read from the original. */
function questionsFor(type: RecordType, isTranslation: boolean): Question[] {
  const texts = [...translatedFields(type)]
  const isText = ({ path }: Question) => texts.some((text) => text === path || text.startsWith(`${path}.`))
  return [...shared, ...own[type]].filter((asked) => !isTranslation || isText(asked))
}

/** Fields that a record's completeness is worked out from. */
export function completenessFields(type: RecordType): string[] {
  return ['translationOf', ...questionsFor(type, false).map(({ path }) => path)]
}

/** What an editor calls a field that completeness asks for; null for others. */
export function completenessLabel(type: RecordType, path: string): Labels | null {
  return questionsFor(type, false).find((asked) => asked.path === path)?.label ?? null
}

/** How much of what readers look for is told, and what would help most. */
export interface Completeness {
  /** 0–100. */
  percent: number
  /** Labels of at most three things that are missing, the most missed first. */
  next: readonly Labels[]
}

/** Measures how complete a description is. It never blocks anything. */
export function completeness(type: RecordType, document: Readonly<Record<string, unknown>>): Completeness {
  const questions = questionsFor(type, isTold(document['translationOf']))
  const missing = questions.filter(({ path, isRows }) => {
    const value = document[path]
    return !isTold(value) || (isRows && !Array.isArray(value))
  })
  const sum = (list: readonly Question[]) => list.reduce((total, { weight }) => total + weight, 0)
  const all = sum(questions)
  return {
    percent: Math.round(((all - sum(missing)) / all) * 100),
    next: missing
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, 3)
      .map(({ label }) => label),
  }
}
