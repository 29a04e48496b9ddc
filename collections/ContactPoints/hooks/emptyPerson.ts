import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { actorOf, isEditor } from '../../../src/access'
import { today } from '../../../src/clock'
import { hasLapsed, hasObjected } from '../../../src/lib/personBasis'
import { fieldsOf, merged } from '../../../src/workflow/document'
import { erasePerson, withoutDetails } from '../../../src/workflow/people/erasePerson'

/**
 * A save that tells of an objection empties the person's details, though the form still holds them; so does any save, once
 * the basis has ended, by somebody who may not give details.
 */
export const emptyPerson: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const before = fieldsOf(originalDoc)['person']
  const person = fieldsOf(merged(originalDoc, data)['person'])
  const objects = hasObjected(person) && !hasObjected(before)
  const isStranger = actorOf(req) !== null && isEditor({ req }) !== true
  return objects || (isStranger && hasLapsed(before, today())) ? { ...data, person: withoutDetails(person) } : data
}

/** An objection counts at once and everywhere: in what is published, and in every earlier version. */
export const eraseObjector: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (hasObjected(doc.person)) await erasePerson(req, doc.id)
}
