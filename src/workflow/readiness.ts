import type { FieldProblem } from '../access'
import { hasWords } from '../lib/richText'
import { words, type Labels, type RecordType } from '../vocabulary'
import { fieldsOf } from './document'

/** What is published when it is ready: a record, or a programme. */
export type PublishedType = RecordType | 'PROGRAMME'

type Fields = Readonly<Record<string, unknown>>

const messages = {
  title: words('Skriv en tittel.', 'Skriv ein tittel.', 'Write a title.'),
  summary: words(
    'Skriv et sammendrag på høyst 400 tegn.',
    'Skriv eit samandrag på høgst 400 teikn.',
    'Write a summary of at most 400 characters.',
  ),
  themes: words('Velg minst ett tema.', 'Vel minst eitt tema.', 'Choose at least one theme.'),
  organisation: words('Velg hvem som eier siden.', 'Vel kven som eig sida.', 'Choose who owns the page.'),
  place: words(
    'Velg kommune eller fylke, eller kryss av for at det gjelder hele landet.',
    'Vel kommune eller fylke, eller kryss av for at det gjeld heile landet.',
    'Choose a municipality or a county, or tick that it holds for the whole country.',
  ),
  period: words(
    'Skriv når det var, eller kryss av for at tidspunktet ikke er kjent.',
    'Skriv når det var, eller kryss av for at tidspunktet ikkje er kjent.',
    'Write when it was, or tick that the time is not known.',
  ),
  year: words(
    'Skriv året den kom ut, eller kryss av for at året ikke er kjent.',
    'Skriv året ho kom ut, eller kryss av for at året ikkje er kjent.',
    'Write the year it came out, or tick that the year is not known.',
  ),
  sources: words('Legg til minst én kilde.', 'Legg til minst éi kjelde.', 'Add at least one source.'),
  stigmaNote: words(
    'Skriv hvordan dere unngår at tilbudet virker stigmatiserende, siden det ikke er for alle.',
    'Skriv korleis de unngår at tilbodet verkar stigmatiserande, sidan det ikkje er for alle.',
    'Write how stigma is avoided, since it is not for everyone.',
  ),
  lessons: words(
    'Svar på om dere kan si hva dere ville gjort annerledes. «Vet ikke ennå» og «kilden sier ikke noe» er også svar.',
    'Svar på om de kan seie kva de ville gjort annleis. «Veit ikkje enno» og «kjelda seier ikkje noko» er òg svar.',
    'Answer whether you can say what you would do differently. “Not known yet” and “the source does not say” are answers too.',
  ),
  differently: words(
    'Skriv hva dere ville gjort annerledes, eller velg et annet svar over.',
    'Skriv kva de ville gjort annleis, eller vel eit anna svar over.',
    'Write what you would do differently, or choose another answer above.',
  ),
  situation: words(
    'Skriv situasjonen med leserens egne ord.',
    'Skriv situasjonen med orda til lesaren.',
    'Write the situation in the reader’s own words.',
  ),
  steps: words('Legg til minst ett steg.', 'Legg til minst eitt steg.', 'Add at least one step.'),
}

const isWritten = (value: unknown) => typeof value === 'string' && value.trim() !== ''
const isChosen = (value: unknown) => value !== null && value !== undefined && value !== ''
const hasRows = (value: unknown) => Array.isArray(value) && value.length > 0

function hasPlace(document: Fields): boolean {
  const own = hasRows(document['municipalities']) || hasRows(document['counties']) || document['national'] === true
  return own || isChosen(document['municipality']) || isChosen(document['county'])
}
function hasPeriod(document: Fields): boolean {
  const { start, end, ongoing } = fieldsOf(document['period'])
  return document['periodUnknown'] === true || isWritten(start) || isWritten(end) || ongoing === true
}

function hasYear({ year, yearUnknown }: Fields): boolean {
  return isChosen(year) || yearUnknown === true
}

/** Municipalities and counties come from the register, which is their source. */
const isFromRegister = (type: PublishedType, { kind }: Fields) =>
  type === 'ORGANISATION' && (kind === 'MUNICIPALITY' || kind === 'COUNTY')
const isAbroad = (type: PublishedType, { kind }: Fields) => type === 'ORGANISATION' && kind === 'INTERNATIONAL'
const dated: readonly PublishedType[] = ['MEASURE', 'CASE_STORY', 'PILOT_EVALUATION', 'PROGRAMME']

type Rule = [path: keyof typeof messages | string, message: Labels, isThere: boolean]

function factRules(type: PublishedType, document: Fields): Rule[] {
  const register = isFromRegister(type, document)
  const rules: Rule[] = [
    ['themes', messages.themes, register || hasRows(document['themes'])],
    ['organisation', messages.organisation, register || isChosen(document['organisation'])],
    [
      type === 'ORGANISATION' ? 'municipality' : 'municipalities',
      messages.place,
      isAbroad(type, document) || hasPlace(document),
    ],
    ['sources', messages.sources, register || hasRows(document['sources'])],
  ]
  if (dated.includes(type)) rules.push(['periodUnknown', messages.period, hasPeriod(document)])
  if (type === 'PUBLICATION') rules.push(['yearUnknown', messages.year, hasYear(document)])
  if (type === 'MEASURE' && (document['approach'] === 'SELECTIVE' || document['approach'] === 'INDICATED'))
    rules.push(['stigmaNote', messages.stigmaNote, isWritten(document['stigmaNote'])])
  if (type === 'CASE_STORY' && document['status'] !== 'PLANNED')
    rules.push(['lessons', messages.lessons, isChosen(document['lessons'])])
  if (type === 'CASE_STORY' && document['lessons'] === 'ANSWERED')
    rules.push(['whatWeWouldDoDifferently', messages.differently, hasWords(document['whatWeWouldDoDifferently'])])
  return rules
}

/** What a record lacks before it can be published. A translation is text only: the rest is asked of its original. */
export function missingToPublish(type: PublishedType, document: Fields): FieldProblem[] {
  const rules: Rule[] = [
    ['title', messages.title, isWritten(document['title'])],
    ['summary', messages.summary, isWritten(document['summary'])],
  ]
  if (type === 'CONTACT_GUIDE')
    rules.push(
      ['situation', messages.situation, isWritten(document['situation'])],
      ['steps', messages.steps, hasRows(document['steps'])],
    )
  if (!isChosen(document['translationOf'])) rules.push(...factRules(type, document))
  return rules.filter(([, , isThere]) => !isThere).map(([path, message]) => ({ path, message }))
}
