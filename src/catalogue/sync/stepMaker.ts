import { isRecordSource, type RecordSource, type Source } from '../projection'
import { headOf } from '../projection/head'
import type { Key } from './committed'
import { Experiences } from './experiences'
import { clearFailure, reportFailure, type Unshowable } from './failures'
import { parseKey } from './keys'
import type { Owed } from './owed'
import { originalKeyOf, type Prepared, preparePoint, prepareRecord, prepareTerm } from './prepare'
import type { SyncState } from './state'
import { emptyStep, type PublisherParts, type Step } from './step'

/** Works out what a step writes. The state moves as it goes, and every consequence is owed until it has been written. */
export class StepMaker {
  readonly #experiences = new Experiences()

  constructor(
    private readonly parts: Pick<PublisherParts, 'now' | 'today' | 'warn'>,
    private readonly state: SyncState,
    private readonly owed: Owed,
  ) {}

  /** The step of some documents, given what is published of them and the originals of translations. */
  make(keys: readonly Key[], sources: ReadonlyMap<Key, Source>, originals: ReadonlyMap<Key, Source>): Step {
    const step = emptyStep()
    for (const key of keys) this.#place(key, sources.get(key))
    for (const [key, source] of sources) this.#prepareSmall(step, key, source)
    this.#prepareRecords(step, sources, originals)
    this.owed.addTo(step, keys)
    return step
  }

  /** Lists a document that stays out. */
  report(key: Key, why: Unshowable): void {
    const parsed = parseKey(key)
    if (parsed === null) return
    const { collection, id } = parsed
    const head = this.state.head(key)
    const title = head?.title ?? null
    const at = this.parts.now().toISOString()
    if (reportFailure({ collection, id, publicId: head?.publicId ?? null, title, at, ...why }))
      this.parts.warn(`${collection} ${title ?? id} stays out of the catalogue: ${why.reason}`)
  }

  /** First of all every document of the step is put in its place, so that they find each other. */
  #place(key: Key, source: Source | undefined): void {
    const { gone, moved, touched } = this.owed.by(key)
    const before = this.state.head(key)
    if (source === undefined) {
      if (before?.publicId) gone.add(before.publicId)
      for (const referrer of this.state.references.referringTo(key)) touched.add(referrer)
      this.#forget(key, before?.publicId ?? null)
      return
    }
    this.state.seen.set(key, source.document.updatedAt)
    const isNew = this.state.put(key, headOf(source.collection, source.document))
    this.state.putFile(key, source)
    const now = this.state.head(key)
    if (before?.publicId && before.publicId !== now?.publicId) gone.add(before.publicId)
    if (now?.publicId && before?.slug !== now.slug) moved.add(now.publicId)
    const isFoldedIn = ['media', 'documents', 'programmes'].includes(source.collection)
    for (const referrer of this.state.references.referringTo(key)) if (isNew || isFoldedIn) touched.add(referrer)
    for (const translation of this.state.translationsOf(key)) touched.add(translation)
  }

  #forget(key: Key, publicId: string | null): void {
    const parsed = parseKey(key)
    if (parsed) clearFailure(parsed.collection, parsed.id)
    const organisation = this.state.placePoint(key, null)
    if (organisation !== null) this.owed.by(key).touched.add(organisation)
    if (publicId !== null) this.#tellMeasures(key, this.#experiences.remove(publicId))
    this.state.remove(key)
    this.state.seen.delete(key)
  }

  /** Measures that somebody tells of, by public id: where one is a translation, its original counts what is told. */
  #tellMeasures(key: Key, measures: readonly string[]): void {
    for (const measure of measures) {
      const told = this.state.keyOf(measure)
      if (told === null) continue
      this.owed.by(key).touched.add(told)
      const original = this.state.originalOf(told)
      if (original !== null) this.owed.by(key).touched.add(original)
    }
  }

  #prepareSmall(step: Step, key: Key, source: Source): void {
    const before = this.state.face(key)
    const term = prepareTerm(this.state, key, source)
    if (term && this.#accept(key, term)) step.terms.push(term.value)
    const point = preparePoint(this.state, key, source)
    if (point) this.#placePoint(key, source)
    if (point && this.#accept(key, point)) step.points.push(point.value)
    if ((term || point) && before !== this.state.face(key))
      for (const referrer of this.state.references.referringTo(key)) this.owed.by(key).touched.add(referrer)
  }

  /** An organisation shows its own contact points: it is told when one comes, goes or changes. */
  #placePoint(key: Key, source: Source): void {
    const organisation = this.state.references.targetsOf(key).find((target) => target.startsWith('organisations:'))
    const there = organisation === undefined ? null : (parseKey(organisation)?.key ?? null)
    const isPublic = source.collection === 'contact-points' && this.state.face(key) !== undefined
    const now = isPublic ? there : null
    const before = this.state.placePoint(key, now)
    if (before === now) return
    for (const touched of [before, now]) if (touched !== null) this.owed.by(key).touched.add(touched)
  }

  #prepareRecords(step: Step, sources: ReadonlyMap<Key, Source>, originals: ReadonlyMap<Key, Source>): void {
    const records: [Key, RecordSource][] = []
    for (const [key, source] of sources) if (isRecordSource(source)) records.push([key, source])
    // Originals first: a translation is public only where its original is.
    records.sort(([, a], [, b]) => Number(originalKeyOf(a) !== null) - Number(originalKeyOf(b) !== null))
    for (const [key, source] of records) {
      const original = originals.get(originalKeyOf(source) ?? key) ?? null
      const prepared = prepareRecord(this.state, this.#experiences, key, source, original, this.parts.today())
      if (!this.#accept(key, prepared)) continue
      const { firstPublishedAt } = source.document
      step.records.push({ key, record: prepared.value, firstPublishedAt: firstPublishedAt ?? null })
      this.#tellMeasures(key, this.#experiences.put(prepared.value))
    }
  }

  /** A document that fails stays out, and is listed; it never stops the others. */
  #accept<T>(key: Key, prepared: Prepared<T>): prepared is { ok: true; value: T } {
    const parsed = parseKey(key)
    if (parsed === null) return false
    const { collection, id } = parsed
    const { touched, gone } = this.owed.by(key)
    if (this.state.setShown(key, prepared.ok))
      for (const translation of this.state.translationsOf(key)) touched.add(translation)
    if (prepared.ok) {
      clearFailure(collection, id)
      return true
    }
    this.report(key, prepared.why)
    const publicId = this.state.head(key)?.publicId ?? null
    if (publicId !== null) {
      gone.add(publicId)
      this.#tellMeasures(key, this.#experiences.remove(publicId))
    }
    return false
  }
}
