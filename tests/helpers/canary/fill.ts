import type { FlattenedField, PayloadRequest } from 'payload'
import { lexicalFromMarkdown } from '../../../src/lib/richText/fromMarkdown'
import { isOrganisationNumber } from '../../../src/lib/organisationNumber'
import type { Flock, Rule } from './flock'

type Fields = Record<string, unknown>

/** How a document is filled. */
export interface Filling {
  flock: Flock
  req: PayloadRequest
  /** Collection and state, for those who hear a canary and ask where it came from. */
  nest: string
  /** Which rule a planted text at this path follows. */
  rule(path: string): Rule
  /** Ids that relations lead to, by collection. */
  refs: Readonly<Record<string, readonly string[]>>
  /** Names of fields that Payload fills itself. */
  kept: readonly string[]
  /** Values that are given, by path: answers that others depend on, and days. */
  given: Readonly<Record<string, unknown>>
}

/** Kept by Payload itself, or made from other fields when a document is saved. */
const leftOut = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status'])
const madeBySaving = new Set([
  'contact-points title',
  'themes title',
  'target-groups title',
  'measures effectRatings.ratedBy',
])

function plant({ flock, rule, nest }: Filling, path: string, shape: (serial: string, call: string) => string): string {
  const serial = flock.next()
  const is = rule(path.replace(/ \(.*\)$/, ''))
  const call = `${is === 'public' || is === 'open' ? 'synlig' : 'kanari'}${serial}`
  const planted = shape(serial, call)
  flock.add(/^\D*[a-z]\d{5}/.test(planted) ? call : planted.slice(-8), is, `${nest} ${path}`)
  return planted
}

/** Forms that texts and numbers may have; the first that a field takes is planted in it. */
const texts: readonly ((serial: string, call: string) => string)[] = [
  (_, call) => call,
  (_, call) => `https://${call}.example/side`,
  (_, call) => `post@${call}.example`,
  (serial) => `+47410${serial}`,
]
/** What a field takes that holds no word at all: a date as exactly as it is known, a currency. */
const wordless = ['2014', 'NOK']

async function takes(field: FlattenedField, value: unknown, siblings: Fields, req: PayloadRequest): Promise<boolean> {
  const validate: unknown = Reflect.get(field, 'validate')
  if (typeof validate !== 'function') return true
  return (await validate(value, { ...field, req, data: {}, siblingData: siblings, operation: 'create' })) === true
}

/** A nine-digit number with a right check digit that begins with this bird's own eight digits. */
function organisationNumber(flock: Flock): string {
  for (;;) {
    const first = `830${flock.next()}`
    const number = [...'0123456789'].map((digit) => first + digit).find(isOrganisationNumber)
    if (number !== undefined) return number
  }
}

async function textFor(field: FlattenedField, path: string, siblings: Fields, filling: Filling): Promise<unknown> {
  const { flock, req, nest } = filling
  for (const shape of texts) {
    const planted = plant(filling, path, shape)
    if (await takes(field, planted, siblings, req)) return planted
    for (const bird of flock.heardIn(planted)) flock.free(bird.call)
  }
  const number = organisationNumber(flock)
  if (await takes(field, number, siblings, req)) {
    flock.add(number.slice(0, 8), filling.rule(path), `${nest} ${path}`)
    return number
  }
  for (const value of wordless) if (await takes(field, value, siblings, req)) return value
  throw new Error(`${nest}: no canary fits ${path}. Teach tests/helpers/canary/fill.ts a form that it takes.`)
}

async function numberFor(field: FlattenedField, path: string, siblings: Fields, filling: Filling): Promise<number> {
  const { flock, req, nest } = filling
  const planted = Number(`830${flock.next()}`)
  if (await takes(field, planted, siblings, req)) {
    flock.add(String(planted), filling.rule(path), `${nest} ${path}`)
    return planted
  }
  for (const value of [2014, 1, 0.5]) if (await takes(field, value, siblings, req)) return value
  throw new Error(`${nest}: no number fits ${path}.`)
}

/** A text with a word in each kind of place that an editor can put one: paragraph, heading, list, table, link, box. */
function richText(path: string, filling: Filling): unknown {
  const word = (place: string) => plant(filling, `${path} (${place})`, (_, call) => call)
  const link = plant(filling, `${path} (address)`, (_, call) => `https://${call}.example/lenke`)
  const document = lexicalFromMarkdown(
    `${word('paragraph')} [lenke](${link})\n\n## ${word('heading')}\n\n- ${word('list')}\n\n| a | b |\n|---|---|\n| ${word('table')} | c |\n`,
  )
  const fields = { blockType: 'callout', id: filling.flock.next(), blockName: '', tone: 'fakta', text: word('box') }
  document.root.children.push({ type: 'block', version: 2, format: '', fields })
  return document
}

/** The first and the last: one that is public, and one that is not. */
const ends = (ids: readonly string[] = []) => [...new Set([...ids.slice(0, 1), ...ids.slice(-1)])]

function related(field: FlattenedField & { relationTo: string | string[] }, { refs }: Filling): unknown {
  const many = Reflect.get(field, 'hasMany') === true
  const { relationTo } = field
  if (Array.isArray(relationTo))
    return relationTo.flatMap((slug) => ends(refs[slug]).map((value) => ({ relationTo: slug, value })))
  const ids = refs[relationTo] ?? []
  return many ? ids : ids[0]
}

function chosen(field: FlattenedField & { type: 'select' | 'radio' }): unknown {
  const [first] = field.options
  const value = typeof first === 'object' ? first.value : first
  return Reflect.get(field, 'hasMany') === true ? [value] : value
}

async function valueFor(field: FlattenedField, path: string, siblings: Fields, filling: Filling): Promise<unknown> {
  switch (field.type) {
    case 'group':
      return fillFields(field.flattenedFields, filling, path)
    case 'array':
      return [await fillFields(field.flattenedFields, filling, path)]
    case 'text':
      return field.hasMany ? [await textFor(field, path, siblings, filling)] : textFor(field, path, siblings, filling)
    case 'textarea':
    case 'email':
    case 'code':
      return textFor(field, path, siblings, filling)
    case 'richText':
      return richText(path, filling)
    case 'number':
      return numberFor(field, path, siblings, filling)
    case 'select':
    case 'radio':
      return chosen(field)
    case 'relationship':
    case 'upload':
      return related(field, filling)
    case 'checkbox':
      return false
    case 'date':
      return '2026-06-01T12:00:00.000Z'
    default:
      throw new Error(`${filling.nest}: teach tests/helpers/canary/fill.ts to fill ${path}, a ${field.type}.`)
  }
}

/** Fills every field there is, whoever added it, with texts of its own. */
export async function fillFields(fields: readonly FlattenedField[], filling: Filling, under = ''): Promise<Fields> {
  const filled: Fields = {}
  for (const field of fields) {
    const path = under === '' ? field.name : `${under}.${field.name}`
    const isVirtual = Reflect.get(field, 'virtual') === true
    if (
      leftOut.has(field.name) ||
      (under === '' && filling.kept.includes(field.name)) ||
      isVirtual ||
      madeBySaving.has(`${filling.nest.split(' ')[0]} ${path}`)
    )
      continue
    const value = path in filling.given ? filling.given[path] : await valueFor(field, path, filled, filling)
    if (value !== undefined) filled[field.name] = value
  }
  return filled
}
