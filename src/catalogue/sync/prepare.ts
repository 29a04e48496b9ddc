import { z } from 'zod'
import { isRecordSource, projectRecord, type RecordSource, type Source } from '../projection'
import { contactPointParts } from '../projection/contactPoint'
import { idOf } from '../projection/lookups'
import { termParts } from '../projection/term'
import {
  type CatalogueRecord,
  catalogueRecord,
  contactPoint,
  type ContactPointRecord,
  treeTerm,
  type TreeTerm,
} from '../record'
import { fingerprint, revisionOf } from '../revision'
import type { Day } from '../../lib/osloDay'
import type { Key } from './committed'
import type { Experiences } from './experiences'
import { faultOf, type Unshowable } from './failures'
import type { SyncState } from './state'

const originalNotPublic: Unshowable = {
  kind: 'ORIGINAL_NOT_PUBLIC',
  fields: [],
  reason: 'It is a translation, and its original is not public: publish the original first.',
}

/** What a document became, or why it cannot be public. */
export type Prepared<T> = { ok: true; value: T } | { ok: false; why: Unshowable }

function checked<T>(schema: z.ZodType<T>, make: () => T): Prepared<T> {
  try {
    const parsed = schema.safeParse(make())
    if (parsed.success) return { ok: true, value: parsed.data }
    const fields = new Set(
      parsed.error.issues.flatMap(({ path: [field] }) => (field === undefined ? [] : String(field))),
    )
    return { ok: false, why: { kind: 'FIELDS', fields: [...fields], reason: z.prettifyError(parsed.error) } }
  } catch (error) {
    return { ok: false, why: faultOf(error) }
  }
}

/** A theme or target group as the catalogue keeps it; notes what others show of it. */
export function prepareTerm(state: SyncState, key: Key, source: Source): Prepared<TreeTerm> | null {
  if (source.collection !== 'themes' && source.collection !== 'target-groups') return null
  const asked = new Set<string>()
  const prepared = checked(treeTerm, () => termParts(source, state.lookups(asked)))
  state.references.set(key, asked)
  state.setFace(key, prepared.ok ? fingerprint(prepared.value) : null)
  return prepared
}

/** A contact point as the catalogue keeps it; notes what others show of it. */
export function preparePoint(state: SyncState, key: Key, source: Source): Prepared<ContactPointRecord> | null {
  if (source.collection !== 'contact-points') return null
  const asked = new Set<string>()
  const prepared = checked(contactPoint, () => contactPointParts(source.document, state.lookups(asked)))
  state.references.set(key, asked)
  state.setFace(key, prepared.ok ? fingerprint(prepared.value) : null)
  state.setDays(key, prepared.ok ? [prepared.value.validFrom, dayAfter(prepared.value.validTo)] : [])
  return prepared
}

/** A record as the catalogue keeps it, with the fingerprint of all it shows on a day. */
export function prepareRecord(
  state: SyncState,
  experiences: Experiences,
  key: Key,
  source: RecordSource,
  original: Source | null,
  today: Day,
): Prepared<CatalogueRecord> {
  const asked = new Set<string>()
  const originalKey = originalKeyOf(source)
  if (originalKey !== null && (original === null || !state.isShown(originalKey))) {
    state.references.set(key, new Set([originalKey]))
    return { ok: false, why: originalNotPublic }
  }
  const prepared = checked(catalogueRecord, () => projectRecord(source, original, state.lookups(asked)))
  state.references.set(key, asked)
  if (!prepared.ok) return prepared
  const record = prepared.value
  const faces = [...asked].map((target) => state.face(target)).filter((face) => face !== undefined)
  const told = record.type === 'MEASURE' ? experiences.of(state.familyOf(originalKey ?? key)) : []
  state.setDays(key, record.type === 'CASE_STORY' ? [dayAfter(record.author?.nameUntil ?? null)] : [])
  // The record holds dates, and what it shows moves with them: whoever mirrors it knows by the fingerprint.
  const turned = state.turnedOn(key, today) ?? ''
  return { ok: true, value: { ...record, revision: revisionOf(record, [...faces, ...told, turned]) } }
}

/** The original of a translation. */
export function originalKeyOf(source: Source): Key | null {
  if (!isRecordSource(source)) return null
  const id = idOf(source.document.translationOf)
  return id === null || id === source.document.id ? null : `${source.collection}:${id}`
}

/** The first day on which something that holds through `day` holds no more. */
function dayAfter(day: Day | null): Day | null {
  if (day === null) return null
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}
