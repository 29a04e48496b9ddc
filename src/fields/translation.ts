import type { Condition, Field, Tab } from 'payload'
import { translatedFields } from '../lib/translatedFields'
import type { RecordType } from '../vocabulary'
import { isOriginal } from './identity'

function conditionOf(field: Field | Tab): Condition | undefined {
  return field.admin !== undefined && 'condition' in field.admin ? field.admin.condition : undefined
}

function shownWhere<F extends Field | Tab>(field: F, condition: Condition): F {
  return Object.assign({}, field, { admin: Object.assign({}, field.admin, { condition }) })
}

/** A fact is hidden in a translation, whatever else decides where it is shown. */
function asFact<F extends Field | Tab>(field: F): F {
  const before = conditionOf(field)
  return shownWhere(field, (data, beside, rest) => isOriginal(data) && (before?.(data, beside, rest) ?? true))
}

/** What decides where a text is shown is a fact, which a translation does not have: there it is always shown. */
function asText(field: Field): Field {
  const before = conditionOf(field)
  if (before === undefined) return field
  return shownWhere(field, (data, beside, rest) => !isOriginal(data) || before(data, beside, rest))
}

/** Hides the facts of a record in its translations, and the tabs that hold nothing else: they are read from the original. */
export function hidingFacts(type: RecordType, tabs: readonly Tab[]): Tab[] {
  const texts = translatedFields(type)
  const holdsText = (path: string) => [...texts].some((text) => text.startsWith(`${path}.`))

  function isFact(field: Field | Tab, above: string): boolean {
    if (!('name' in field) || !field.name)
      return 'fields' in field && field.fields.every((inner) => isFact(inner, above))
    return !texts.has(above + field.name) && !holdsText(above + field.name)
  }
  function shown(field: Field, above: string): Field {
    if (isFact(field, above)) return asFact(field)
    const path = 'name' in field && field.name ? `${above}${field.name}` : null
    if (path !== null && texts.has(path)) return asText(field)
    return 'fields' in field ? Object.assign({}, field, { fields: inside(field.fields, path) }) : field
  }
  function inside(fields: readonly Field[], path: string | null): Field[] {
    return fields.map((field) => shown(field, path === null ? '' : `${path}.`))
  }

  return tabs.map((tab) => {
    const fields = inside(tab.fields, null)
    return isFact(tab, '') ? asFact({ ...tab, fields }) : { ...tab, fields }
  })
}
