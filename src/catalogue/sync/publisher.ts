import { isRecordSource, type RecordSource, type Source } from '../projection'
import { headOf } from '../projection/head'
import type { LedgerEntry } from '../store'
import { type Key, readPublished } from './committed'
import { Experiences } from './experiences'
import { clearFailure, reportFailure } from './failures'
import { parseKey, sourceCollections } from './keys'
import { originalOf, type Prepared, preparePoint, prepareRecord, prepareTerm } from './prepare'
import { SyncState } from './state'
import { emptyStep, type PublisherParts, type Step } from './step'
import { StepWriter } from './stepWriter'

/** Makes the catalogue and the ledger say what the content database says, a few documents at a time. */
export class Publisher {
  readonly state = new SyncState()
  readonly experiences = new Experiences()
  readonly #writer: StepWriter
  /** What a step that could not be written leaves to the next one: who is to be published again, and what is gone. */
  readonly #owed = { touched: new Set<string>(), gone: new Set<string>() }

  constructor(readonly parts: PublisherParts) {
    this.#writer = new StepWriter(parts, this.state)
  }

  /** Hands the catalogue rows of the ledger as they are: tombstones, and the order of changes. */
  tellLedger(entries: readonly LedgerEntry[]): void {
    this.#writer.tell(entries)
  }

  /** Takes out public ids that no document stands behind any more. */
  async withdraw(publicIds: readonly string[]): Promise<void> {
    await this.#writer.write({ ...emptyStep([]), gone: new Set(publicIds) })
  }

  /** Publishes what is published of these documents and withdraws the rest; answers whom it concerns too. */
  async publish(keys: readonly Key[]): Promise<Key[]> {
    const step = emptyStep(keys)
    const sources = await this.#read(keys)
    for (const key of keys) this.#place(step, key, sources.get(key))
    for (const [key, source] of sources) this.#prepareSmall(step, key, source)
    await this.#prepareRecords(step, sources)
    const { touched, gone } = this.#owed
    for (const key of step.touched) touched.add(key)
    for (const id of step.gone) gone.add(id)
    await this.#writer.write({ ...step, gone })
    const concerned = [...touched]
    touched.clear()
    gone.clear()
    return concerned.flatMap((text) => {
      const parsed = parseKey(text)
      return parsed && !step.keys.has(parsed.key) ? [parsed.key] : []
    })
  }

  async #read(keys: readonly Key[]): Promise<Map<Key, Source>> {
    const found = new Map<Key, Source>()
    const parsed = keys.map(parseKey).filter((one) => one !== null)
    for (const collection of sourceCollections) {
      const ids = parsed.filter((one) => one.collection === collection).map(({ id }) => id)
      if (ids.length === 0) continue
      for (const source of await readPublished(this.parts.payload, collection, ids))
        found.set(`${collection}:${source.document.id}`, source)
    }
    return found
  }

  /** First of all every document of the step is put in its place, so that they find each other. */
  #place(step: Step, key: Key, source: Source | undefined): void {
    const before = this.state.head(key)
    if (source === undefined) {
      if (before?.publicId) step.gone.add(before.publicId)
      for (const referrer of this.state.references.referringTo(key)) step.touched.add(referrer)
      this.#withdraw(step, key, before?.publicId ?? null)
      return
    }
    this.state.seen.set(key, source.document.updatedAt)
    const isNew = this.state.put(key, headOf(source.collection, source.document))
    this.state.putFile(key, source)
    const now = this.state.head(key)
    if (before?.publicId && before.publicId !== now?.publicId) step.gone.add(before.publicId)
    if (now?.publicId && before?.slug !== now.slug) step.moved.push(now.publicId)
    const isFoldedIn = ['media', 'documents', 'programmes'].includes(source.collection)
    for (const referrer of this.state.references.referringTo(key)) {
      const isTranslation = this.state.head(parseKey(referrer)?.key ?? key)?.original === source.document.id
      if (isNew || isFoldedIn || isTranslation) step.touched.add(referrer)
    }
  }

  #withdraw(step: Step, key: Key, publicId: string | null): void {
    const parsed = parseKey(key)
    if (parsed) clearFailure(parsed.collection, parsed.id)
    const organisation = this.state.placePoint(key, null)
    if (organisation !== null) step.touched.add(organisation)
    if (publicId !== null) this.#tellMeasures(step, this.experiences.remove(publicId))
    this.state.remove(key)
    this.state.seen.delete(key)
  }

  #tellMeasures(step: Step, measures: readonly string[]): void {
    for (const measure of measures) {
      const key = this.state.keyOf(measure)
      if (key !== null) step.touched.add(key)
    }
  }

  #prepareSmall(step: Step, key: Key, source: Source): void {
    const before = this.state.face(key)
    const term = prepareTerm(this.state, key, source)
    if (term && this.#accept(step, key, term)) step.terms.push(term.value)
    const point = preparePoint(this.state, key, source)
    if (point) this.#placePoint(step, key, source)
    if (point && this.#accept(step, key, point)) step.points.push(point.value)
    if ((term || point) && before !== this.state.face(key))
      for (const referrer of this.state.references.referringTo(key)) step.touched.add(referrer)
  }

  /** An organisation shows its own contact points: it is told when one comes, goes or changes. */
  #placePoint(step: Step, key: Key, source: Source): void {
    const organisation = [...this.state.references.targetsOf(key)].find((target) => target.startsWith('organisations:'))
    const there = organisation === undefined ? null : (parseKey(organisation)?.key ?? null)
    const isPublic = source.collection === 'contact-points' && this.state.face(key) !== undefined
    const before = this.state.placePoint(key, isPublic ? there : null)
    const now = isPublic ? there : null
    if (before !== now) for (const touched of [before, now]) if (touched !== null) step.touched.add(touched)
  }

  async #prepareRecords(step: Step, sources: ReadonlyMap<Key, Source>): Promise<void> {
    const records: [Key, RecordSource][] = []
    for (const [key, source] of sources) if (isRecordSource(source)) records.push([key, source])
    const originals = await this.#originals(records, sources)
    for (const [key, source] of records) {
      const original = originals.get(`${source.collection}:${originalOf(source) ?? ''}`) ?? null
      const prepared = prepareRecord(this.state, this.experiences, key, source, original)
      if (!this.#accept(step, key, prepared)) continue
      const { firstPublishedAt } = source.document
      step.records.push({ key, record: prepared.value, firstPublishedAt: firstPublishedAt ?? null })
      this.#tellMeasures(step, this.experiences.put(prepared.value))
    }
  }

  /** The originals of the translations of a step, by key: those in the step, and the others as committed. */
  async #originals(
    records: readonly [Key, RecordSource][],
    sources: ReadonlyMap<Key, Source>,
  ): Promise<ReadonlyMap<string, Source>> {
    const wanted = records.flatMap(([, source]) => {
      const id = originalOf(source)
      const key: Key = `${source.collection}:${id ?? ''}`
      return id === null || sources.has(key) ? [] : [key]
    })
    const others = wanted.length === 0 ? new Map<Key, Source>() : await this.#read([...new Set(wanted)])
    return new Map([...others, ...sources])
  }

  /** A document that fails stays out, and is listed; it never stops the others. */
  #accept<T>(step: Step, key: Key, prepared: Prepared<T>): prepared is { ok: true; value: T } {
    const parsed = parseKey(key)
    if (parsed === null) return false
    const { collection, id } = parsed
    if (prepared.ok) {
      clearFailure(collection, id)
      return true
    }
    const head = this.state.head(key)
    const at = this.parts.now().toISOString()
    const { reason } = prepared
    const publicId = head?.publicId ?? null
    if (reportFailure({ collection, id, publicId, title: head?.title ?? null, reason, at }))
      this.parts.warn(`${collection} ${head?.title ?? id} stays out of the catalogue: ${reason}`)
    if (publicId !== null) {
      step.gone.add(publicId)
      this.#tellMeasures(step, this.experiences.remove(publicId))
    }
    return false
  }
}
