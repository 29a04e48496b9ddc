import type { CollectionBeforeChangeHook } from 'payload'
import { refusal, type FieldProblem } from '../../../src/access'
import { today } from '../../../src/clock'
import { hasEnded, hasObjected, missingBasis, namesPerson } from '../../../src/lib/personBasis'
import { merged, publishes } from '../../../src/workflow/document'
import { words } from '../../../src/vocabulary'

const messages = {
  organisation: words('Velg organisasjonen.', 'Vel organisasjonen.', 'Choose the organisation.'),
  role: words('Velg rollen.', 'Vel rolla.', 'Choose the role.'),
  reachable: words(
    'Skriv minst én måte å nå rollen på: postkasse, telefon eller kontaktside.',
    'Skriv minst éin måte å nå rolla på: postkasse, telefon eller kontaktside.',
    'Write at least one way to reach the role: mailbox, telephone or contact page.',
  ),
  basis: words(
    'Velg grunnlaget for å lagre opplysninger om en person.',
    'Vel grunnlaget for å lagre opplysningar om ein person.',
    'Choose the basis for keeping details of a person.',
  ),
  until: words(
    'Skriv hvor lenge opplysningene om personen skal lagres.',
    'Skriv kor lenge opplysningane om personen skal lagrast.',
    'Write how long the details of the person are to be kept.',
  ),
  ended: words(
    'Denne dagen er passert, så opplysningene om personen kan ikke lagres. Skriv en ny dag, eller ta dem bort.',
    'Denne dagen er passert, så opplysningane om personen kan ikkje lagrast. Skriv ein ny dag, eller ta dei bort.',
    'This day has passed, so the details of the person cannot be kept. Write a new day, or take them away.',
  ),
  objected: words(
    'Personen har protestert, så opplysningene kan ikke lagres. Er det en annen person, tar du bort haken først.',
    'Personen har protestert, så opplysningane kan ikkje lagrast. Er det ein annan person, tek du bort haken først.',
    'The person has objected, so the details cannot be kept. If it is another person, take away the tick first.',
  ),
  backwards: words(
    'Kan ikke slutte å gjelde før det begynner.',
    'Kan ikkje slutte å gjelde før det byrjar.',
    'It cannot cease to hold before it begins.',
  ),
}

function problemsOfPerson(person: unknown): FieldProblem[] {
  const missing: FieldProblem[] = missingBasis(person).map((field) => ({
    path: `person.${field}`,
    message: messages[field],
  }))
  if (!namesPerson(person)) return missing
  return [
    ...missing,
    ...(hasEnded(person, today()) ? [{ path: 'person.until', message: messages.ended }] : []),
    ...(hasObjected(person) ? [{ path: 'person.objection', message: messages.objected }] : []),
  ]
}

function problemsOf(point: Readonly<Record<string, unknown>>): FieldProblem[] {
  const person = problemsOfPerson(point['person'])
  const { validFrom, validTo } = point
  const days = typeof validFrom === 'string' && typeof validTo === 'string' && validTo < validFrom
  const problems = days ? [...person, { path: 'validTo', message: messages.backwards }] : person
  if (!publishes(point)) return problems
  const isReachable = Boolean(point['mailbox'] || point['phone'] || point['page'])
  return [
    ...problems,
    ...(point['organisation'] ? [] : [{ path: 'organisation', message: messages.organisation }]),
    ...(point['role'] ? [] : [{ path: 'role', message: messages.role }]),
    ...(isReachable ? [] : [{ path: 'mailbox', message: messages.reachable }]),
  ]
}

/** A person's details are never kept without a basis and an end, drafts included; a public contact point can be reached. */
export const requireContactPoint: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const point = merged(originalDoc, data)
  const problems = point['deletedAt'] ? [] : problemsOf(point)
  if (problems.length > 0) throw refusal(problems, collection.slug, req)
  return data
}
