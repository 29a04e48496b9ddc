import type { FlattenedField, Option } from 'payload'
import { z } from 'zod'
import { words } from '../../vocabulary'
import type { FieldProblem } from '../refusal'

const shapes = {
  text: words('Her skal det stå tekst.', 'Her skal det stå tekst.', 'This must be text.'),
  texts: words(
    'Her skal det stå en liste med tekster.',
    'Her skal det stå ei liste med tekstar.',
    'This must be a list of texts.',
  ),
  number: words('Her skal det stå et tall.', 'Her skal det stå eit tal.', 'This must be a number.'),
  numbers: words(
    'Her skal det stå en liste med tall.',
    'Her skal det stå ei liste med tal.',
    'This must be a list of numbers.',
  ),
  choice: words(
    'Valget finnes ikke i lista. Velg et annet.',
    'Valet finst ikkje i lista. Vel eit anna.',
    'This is not on the list. Choose another.',
  ),
  choices: words(
    'Her skal det stå en liste med valg fra lista.',
    'Her skal det stå ei liste med val frå lista.',
    'This must be a list of choices from the list.',
  ),
  yesNo: words(
    'Her skal det stå ja eller nei: true eller false.',
    'Her skal det stå ja eller nei: true eller false.',
    'This must be yes or no: true or false.',
  ),
  date: words(
    'Her skal det stå en dato, for eksempel 2026-11-24.',
    'Her skal det stå ein dato, til dømes 2026-11-24.',
    'This must be a date, for example 2026-11-24.',
  ),
  reference: words(
    'Her skal det stå id-en til det du viser til.',
    'Her skal det stå id-en til det du viser til.',
    'This must be the id of what you refer to.',
  ),
  references: words(
    'Her skal det stå en liste med id-er til det du viser til.',
    'Her skal det stå ei liste med id-ar til det du viser til.',
    'This must be a list of ids of what you refer to.',
  ),
  rows: words(
    'Her skal det stå en liste med rader.',
    'Her skal det stå ei liste med rader.',
    'This must be a list of rows.',
  ),
  group: words(
    'Her skal det stå en gruppe felt med navn og verdi.',
    'Her skal det stå ei gruppe felt med namn og verdi.',
    'This must be a group of fields with names and values.',
  ),
  richText: words(
    'Her skal det stå formatert tekst, slik panelet lagrer den.',
    'Her skal det stå formatert tekst, slik panelet lagrar han.',
    'This must be formatted text, as the panel saves it.',
  ),
}

const nothing = z.union([z.undefined(), z.null(), z.literal('')])
const orNothing = (value: z.ZodType): z.ZodType => z.union([nothing, value])
const anObject = z.record(z.string(), z.unknown())
const list = (value: z.ZodType) => orNothing(z.array(value))

const number = z.union([z.number(), z.string().regex(/^\s*-?\d+(\.\d+)?\s*$/)])
/** A moment that can be read, as text, as a number or as the machine keeps it. */
export const instant = z
  .union([z.date(), z.number(), z.string()])
  .refine((given) => !Number.isNaN(new Date(given).getTime()))
const id = z.string().min(1)
const idOrRow = z.union([id, z.object({ id })])
const reference = (relationTo: readonly string[] | string): z.ZodType =>
  typeof relationTo === 'string' ? idOrRow : z.object({ relationTo: z.enum(relationTo), value: idOrRow })
const choice = ({ options }: { options: Option[] }) =>
  z.enum(options.map((option) => (typeof option === 'string' ? option : option.value)))
const node: z.ZodType<unknown> = z.lazy(() => z.looseObject({ type: z.string(), children: z.array(node).optional() }))
const richText = z.looseObject({ root: z.looseObject({ children: z.array(node) }) })

type Check = readonly [shape: keyof typeof shapes, schema: z.ZodType]

/** What a field takes, the fields within it left out; null where it takes anything, or nothing is kept of it. */
function makeCheck(field: FlattenedField): Check | null {
  switch (field.type) {
    case 'code':
    case 'email':
    case 'textarea':
      return ['text', orNothing(z.string())]
    case 'radio':
      return ['choice', orNothing(choice(field))]
    case 'select':
      return field.hasMany ? ['choices', list(choice(field))] : ['choice', orNothing(choice(field))]
    case 'text':
      return field.hasMany ? ['texts', list(z.string())] : ['text', orNothing(z.string())]
    case 'number':
      return field.hasMany ? ['numbers', list(number)] : ['number', orNothing(number)]
    case 'checkbox':
      return ['yesNo', orNothing(z.union([z.boolean(), z.enum(['true', 'false'])]))]
    case 'date':
      return ['date', orNothing(instant)]
    case 'relationship':
    case 'upload': {
      const target = reference(field.relationTo)
      return field.hasMany ? ['references', list(target)] : ['reference', orNothing(target)]
    }
    case 'array':
    case 'blocks':
      // The panel's form posts the number of rows where there are none.
      return ['rows', z.union([list(anObject), z.literal(0), z.literal('0')])]
    case 'group':
    case 'tab':
      return ['group', orNothing(anObject)]
    case 'richText':
      return ['richText', orNothing(richText)]
    default:
      return null
  }
}

const checks = new WeakMap<FlattenedField, Check | null>()

function checkOf(field: FlattenedField): Check | null {
  const known = checks.get(field)
  if (known !== undefined) return known
  const made = makeCheck(field)
  checks.set(field, made)
  return made
}

function within(field: FlattenedField, value: unknown, path: string): FieldProblem[] {
  if (field.type === 'group' || field.type === 'tab') return misshapenIn(field.flattenedFields, value, `${path}.`)
  if (field.type !== 'array') return []
  const rows = z.array(z.unknown()).safeParse(value).data ?? []
  return rows.flatMap((row, index) => misshapenIn(field.flattenedFields, row, `${path}.${index}.`))
}

/** Every value in `data` that its field cannot take: what reaches the database is at least of the right kind. */
export function misshapenIn(fields: readonly FlattenedField[], data: unknown, at = ''): FieldProblem[] {
  const given = anObject.safeParse(data).data ?? {}
  return fields.flatMap((field) => {
    const value = given[field.name]
    const check = checkOf(field)
    const path = `${at}${field.name}`
    if (value === undefined || check === null) return []
    const [shape, schema] = check
    return schema.safeParse(value).success ? within(field, value, path) : [{ path, message: shapes[shape] }]
  })
}
