import { isRecordSource, type RecordSource, type Source } from '../projection'
import { headOf } from '../projection/head'
import type { CatalogueBatch, LedgerEntry } from '../store'
import { type Key, readPublished } from './committed'
import { Experiences } from './experiences'
import { clearFailure, faultOf, reportFailure, type Unshowable } from './failures'
import { parseKey, sourceCollections } from './keys'
import { readLedger } from './ledger'
import { originalKeyOf, type Prepared, preparePoint, prepareRecord, prepareTerm } from './prepare'
import { SyncState } from './state'
import {
  type Consequences,
  emptyStep,
  noConsequences,
  type PublisherParts,
  type PublishTarget,
  type Step,
} from './step'
import { StepWriter } from './stepWriter'

/** Makes the catalogue and the ledger say what the content database says, a few documents at a time. */
export class Publisher {
  readonly state = new SyncState()
  readonly experiences = new Experiences()
  #parts: PublisherParts
  #writer: StepWriter
  /** What follows from documents whose step could not be written: the state has moved on, the catalogue has not. */
  readonly #owed = new Map<Key, Consequences>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(parts: PublisherParts) {
    this.#parts = parts
    this.#writer = new StepWriter(parts, this.state)
  }

  get parts(): PublisherParts {
    return this.#parts
  }

  /** Documents with something that has not been written. */
  owing(): Key[] {
    return [...this.#owed.keys()]
  }

  /** Every published document that was read. */
  seen(): Key[] {
    return [...this.state.seen.keys()].flatMap((text) => parseKey(text)?.key ?? [])
  }

  /** Hands the catalogue rows of the ledger as they are: tombstones, and the order of changes. */
  tellLedger(entries: readonly LedgerEntry[]): void {
    this.#writer.tell(entries)
  }

  /** Takes out public ids that no document stands behind any more. */
  withdraw(publicIds: readonly string[]): Promise<void> {
    return this.#inTurn(() => this.#writer.write({ ...emptyStep(), gone: new Set(publicIds) }))
  }

  /** Publishes what is published of these documents and withdraws the rest; answers whom it concerns too. */
  publish(keys: readonly Key[]): Promise<Key[]> {
    return this.#inTurn(() => this.#publish(keys))
  }

  /** Leaves a document out that cannot be published for a reason nobody foresaw, and lists it. It is tried again with every comparison of everything. */
  async giveUp(key: Key, error: unknown): Promise<void> {
    const publicId = this.state.head(key)?.publicId ?? null
    await this.withdraw([...this.#owedBy(key).gone, ...(publicId === null ? [] : [publicId])])
    this.state.seen.delete(key)
    this.#report(key, faultOf(error))
  }

  /** Rejects where the content database does not answer. */
  async reach(): Promise<void> {
    await readLedger(this.parts.payload, ['reach'])
  }

  /**
   * Goes over to another catalogue file between two steps: it gets what `bring` gives and loses what is not public.
   * Answers the documents that it holds otherwise than the last file did.
   */
  adopt(
    target: PublishTarget,
    bring: () => Promise<Pick<CatalogueBatch, 'redirects' | 'ledger'>>,
  ): Promise<readonly Key[]> {
    return this.#inTurn(async () => {
      const brought = await bring()
      const held = target.inventory()
      target.apply({ ...brought, remove: [...held.keys()].filter((id) => this.state.keyOf(id) === null) })
      const differing = this.#writer.differingFrom(held).map((id) => this.state.keyOf(id))
      this.#parts = { ...this.#parts, target }
      this.#writer = new StepWriter(this.#parts, this.state)
      return differing.filter((key) => key !== null)
    })
  }

  /** One step at a time: what one has noted in the state is what the next one builds on. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => {})
    return turn
  }

  async #publish(keys: readonly Key[]): Promise<Key[]> {
    const sources = await this.#read(keys)
    const originals = await this.#originals(sources)
    // All is read: from here on the state moves, and every consequence is owed until it has been written.
    const step = emptyStep()
    for (const key of keys) this.#place(key, sources.get(key))
    for (const [key, source] of sources) this.#prepareSmall(step, key, source)
    this.#prepareRecords(step, sources, originals)
    for (const key of keys) {
      const { gone, touched, moved } = this.#owedBy(key)
      for (const id of gone) step.gone.add(id)
      for (const one of touched) step.touched.add(one)
      for (const id of moved) step.moved.add(id)
    }
    await this.#writer.write(step)
    for (const key of keys) this.#owed.delete(key)
    const own = new Set<string>(keys)
    return [...step.touched].flatMap((text) => (own.has(text) ? [] : (parseKey(text)?.key ?? [])))
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

  /** The originals of the translations of a step, by key: those in the step, and the others as committed. */
  async #originals(sources: ReadonlyMap<Key, Source>): Promise<ReadonlyMap<Key, Source>> {
    const wanted = [...sources.values()]
      .map(originalKeyOf)
      .filter((key) => key !== null)
      .filter((key) => !sources.has(key))
    const others = wanted.length === 0 ? [] : await this.#read([...new Set(wanted)])
    return new Map([...others, ...sources])
  }

  #owedBy(key: Key): Consequences {
    const owed = this.#owed.get(key) ?? noConsequences()
    this.#owed.set(key, owed)
    return owed
  }

  /** First of all every document of the step is put in its place, so that they find each other. */
  #place(key: Key, source: Source | undefined): void {
    const { gone, moved, touched } = this.#owedBy(key)
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
    if (organisation !== null) this.#owedBy(key).touched.add(organisation)
    if (publicId !== null) this.#tellMeasures(key, this.experiences.remove(publicId))
    this.state.remove(key)
    this.state.seen.delete(key)
  }

  /** Measures that somebody tells of, by public id: where one is a translation, its original counts what is told. */
  #tellMeasures(key: Key, measures: readonly string[]): void {
    for (const measure of measures) {
      const told = this.state.keyOf(measure)
      if (told === null) continue
      this.#owedBy(key).touched.add(told)
      const original = this.state.originalOf(told)
      if (original !== null) this.#owedBy(key).touched.add(original)
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
      for (const referrer of this.state.references.referringTo(key)) this.#owedBy(key).touched.add(referrer)
  }

  /** An organisation shows its own contact points: it is told when one comes, goes or changes. */
  #placePoint(key: Key, source: Source): void {
    const organisation = this.state.references.targetsOf(key).find((target) => target.startsWith('organisations:'))
    const there = organisation === undefined ? null : (parseKey(organisation)?.key ?? null)
    const isPublic = source.collection === 'contact-points' && this.state.face(key) !== undefined
    const now = isPublic ? there : null
    const before = this.state.placePoint(key, now)
    if (before === now) return
    for (const touched of [before, now]) if (touched !== null) this.#owedBy(key).touched.add(touched)
  }

  #prepareRecords(step: Step, sources: ReadonlyMap<Key, Source>, originals: ReadonlyMap<Key, Source>): void {
    const records: [Key, RecordSource][] = []
    for (const [key, source] of sources) if (isRecordSource(source)) records.push([key, source])
    // Originals first: a translation is public only where its original is.
    records.sort(([, a], [, b]) => Number(originalKeyOf(a) !== null) - Number(originalKeyOf(b) !== null))
    for (const [key, source] of records) {
      const original = originals.get(originalKeyOf(source) ?? key) ?? null
      const prepared = prepareRecord(this.state, this.experiences, key, source, original, this.parts.today())
      if (!this.#accept(key, prepared)) continue
      const { firstPublishedAt } = source.document
      step.records.push({ key, record: prepared.value, firstPublishedAt: firstPublishedAt ?? null })
      this.#tellMeasures(key, this.experiences.put(prepared.value))
    }
  }

  /** A document that fails stays out, and is listed; it never stops the others. */
  #accept<T>(key: Key, prepared: Prepared<T>): prepared is { ok: true; value: T } {
    const parsed = parseKey(key)
    if (parsed === null) return false
    const { collection, id } = parsed
    const { touched, gone } = this.#owedBy(key)
    if (this.state.setShown(key, prepared.ok))
      for (const translation of this.state.translationsOf(key)) touched.add(translation)
    if (prepared.ok) {
      clearFailure(collection, id)
      return true
    }
    this.#report(key, prepared.why)
    const publicId = this.state.head(key)?.publicId ?? null
    if (publicId !== null) {
      gone.add(publicId)
      this.#tellMeasures(key, this.experiences.remove(publicId))
    }
    return false
  }

  #report(key: Key, why: Unshowable): void {
    const parsed = parseKey(key)
    if (parsed === null) return
    const { collection, id } = parsed
    const head = this.state.head(key)
    const title = head?.title ?? null
    const at = this.parts.now().toISOString()
    if (reportFailure({ collection, id, publicId: head?.publicId ?? null, title, at, ...why }))
      this.parts.warn(`${collection} ${title ?? id} stays out of the catalogue: ${why.reason}`)
  }
}
