import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import { type Filling, fillFields } from './fill'
import { documentFile, picture } from './files'
import { Flock } from './flock'
import { birdsKept, keptByAccounts, keptByUploads } from './kept'
import { givenFor, personBehindForms, ruleOf, statesOf, type State, type Text } from './states'

/** A planted document. */
export interface Planted {
  collection: CollectionSlug
  state: State
  id: string
  publicId: string | null
  slug: string | null
  filename: string | null
}

/** Collections are gone through by name: what is planted has no type of its own. */
type Loose = ReturnType<typeof JSON.parse>

/** Of the planted user, who is an editor. */
export const password = 'blåmeis krangler under taket'
const later = ['payload-kv', 'public-ledger', 'redirects']
const privateStates: readonly State[] = ['draft', 'trashed', 'withdrawn', 'deleted']
const publicStates: readonly State[] = ['published', 'leading', 'newer']
const isPublished = (state: State) => state !== 'draft' && state !== 'scheduled'

/** Fills a content database: every collection, in every state, every field with a text of its own. */
export class Garden {
  readonly flock = new Flock()
  readonly planted: Planted[] = []
  readonly #stored = new Set<string>()

  private constructor(
    readonly payload: Payload,
    private readonly req: PayloadRequest,
  ) {}

  static async on(payload: Payload): Promise<Garden> {
    return new Garden(payload, await createLocalReq({}, payload))
  }

  /** The collections that people write in. */
  get collections(): CollectionSlug[] {
    return Object.keys(this.payload.collections).filter(
      (slug) => !slug.startsWith('payload-') && !later.includes(slug),
    ) as CollectionSlug[]
  }

  /** Everything is there, and all that ever was public is public now. */
  async plant(): Promise<void> {
    for (const collection of this.collections)
      for (const state of statesOf(collection)) await this.#begin(collection, state)
    for (const one of this.planted.filter(({ collection }) => this.#hasDrafts(collection))) await this.#publish(one)
    await this.#prefer()
    await this.#noteStored()
  }

  /** What is to be withdrawn goes, and newer drafts are begun. */
  async wither(): Promise<void> {
    for (const one of this.planted) await this.#comeBetween(one)
    for (const { collection, state, id } of this.planted) {
      const at = { collection, id } as Loose
      if (state === 'withdrawn') await this.payload.update({ ...at, data: { _status: 'draft' } })
      if (state === 'trashed') await this.payload.update({ ...at, data: { deletedAt: new Date().toISOString() } })
      if (state === 'deleted') await this.payload.delete(at)
    }
    await this.#noteStored()
  }

  /** What was planted and is in no row of the content database: a canary that could not have sung. */
  get lost(): string[] {
    return this.flock.birds.filter(({ call }) => !this.#stored.has(call)).map(({ nest }) => nest)
  }

  #hasDrafts(collection: CollectionSlug): boolean {
    return Boolean(this.payload.collections[collection].config.versions?.drafts)
  }

  #filling(collection: CollectionSlug, state: State, text: Text): Filling {
    const { auth, upload } = this.payload.collections[collection].config
    return {
      flock: this.flock,
      req: this.req,
      nest: `${collection} ${state}${text === 'shown' ? '' : ` ${text}`}`,
      rule: (path) => ruleOf(collection, state, text, path),
      kept: upload ? keptByUploads : auth ? keptByAccounts : [],
      refs: {},
      given: {},
    }
  }

  #fill(collection: CollectionSlug, state: State, text: Text, given: Readonly<Record<string, unknown>>, own = '') {
    return fillFields(this.payload.collections[collection].config.flattenedFields, {
      ...this.#filling(collection, state, text),
      refs: this.#refs(state, own),
      given: { ...givenFor(collection, state), ...given },
    })
  }

  /** What relations lead to: for most first what is public, for some first what is not. */
  #refs(state: State, own: string): Record<string, string[]> {
    const refs: Record<string, string[]> = {}
    for (const collection of this.collections) {
      const ids = (states: readonly State[]) =>
        this.planted
          .filter((one) => one.collection === collection && states.includes(one.state) && one.id !== own)
          .map(({ id }) => id)
      const isFile = collection === 'media' || collection === 'documents'
      // A file that a published record names is public: only drafts name the other.
      const hidden = isFile && isPublished(state) ? ids(['trashed', 'deleted']) : ids(privateStates)
      refs[collection] =
        state === 'leading' || !isPublished(state)
          ? [...hidden, ...ids(publicStates)]
          : [...ids(publicStates), ...hidden]
    }
    return refs
  }

  async #begin(collection: CollectionSlug, state: State): Promise<void> {
    const draft = this.#hasDrafts(collection)
    const nothing = draft ? await this.#names(collection, state) : await this.#whole(collection, state)
    const file = await this.#file(collection, state)
    const made: Loose = await this.payload.create({ collection, data: nothing, draft, ...(file && { file }) } as Loose)
    const { id, publicId = null, slug = null, filename = null } = made
    this.planted.push({ collection, state, id, publicId, slug, filename })
  }

  /** What a document is known by: set once, when it is begun. */
  #names(collection: CollectionSlug, state: State) {
    const { flattenedFields } = this.payload.collections[collection].config
    const names = flattenedFields.filter(({ name }) => name === 'publicId' || name === 'slug')
    return fillFields(names, this.#filling(collection, state, 'shown'))
  }

  async #whole(collection: CollectionSlug, state: State) {
    const trashed = this.planted.find((one) => one.collection === collection && one.state === 'trashed')?.id
    const filled = await this.#fill(collection, state, 'shown', { parent: state === 'leading' ? trashed : undefined })
    return collection === 'users' ? { ...filled, password, roles: ['EDITOR'] } : filled
  }

  async #file(collection: CollectionSlug, state: State) {
    if (collection !== 'media' && collection !== 'documents') return undefined
    const make = collection === 'media' ? picture : documentFile
    const file = await make(this.flock, `${collection} ${state}`, (path) => ruleOf(collection, state, 'shown', path))
    for (const { call } of this.flock.heardIn(file.data.toString('latin1'))) this.#stored.add(call)
    return file
  }

  async #publish(one: Planted): Promise<void> {
    const { collection, state, id } = one
    const known = { publicId: undefined, slug: undefined, translationOf: undefined, ...this.#owner(one) }
    const at = { collection, id } as Loose
    if (!isPublished(state)) {
      const data = await this.#fill(collection, state, 'draft', known, id)
      await this.payload.update({ ...at, draft: true, data })
      if (state === 'scheduled')
        await this.payload.jobs.queue({
          task: 'schedulePublish',
          waitUntil: new Date('2099-01-01'),
          input: { type: 'publish', doc: { relationTo: collection, value: id } },
        } as Loose)
      return
    }
    if (state === 'newer') {
      // Ratings that were public stay for ever: there are none in the text that is replaced.
      const data = await this.#fill(collection, state, 'replaced', { ...known, effectRatings: [] }, id)
      await this.payload.update({ ...at, data: { ...data, _status: 'published' } })
    }
    const data = await this.#fill(collection, state, 'shown', known, id)
    await this.payload.update({ ...at, data: { ...data, _status: 'published' } })
  }

  /** What the panel remembers of how somebody likes it. */
  async #prefer(): Promise<void> {
    const id = this.planted.find(({ collection }) => collection === 'users')?.id
    const user = { id, collection: 'users' }
    const call = `kanari${this.flock.next()}`
    this.flock.add(call, 'never', 'payload-preferences value')
    const data = { key: 'kanarifugler', value: { call } }
    await this.payload.create({ collection: 'payload-preferences', data, user } as Loose)
  }

  /** A contact point of an organisation that is not public is not public either. */
  #owner({ collection }: Planted): Record<string, unknown> {
    const organisation = this.planted.find((one) => one.collection === 'organisations' && one.state === 'published')
    return collection === 'contact-points' ? { organisation: organisation?.id } : {}
  }

  async #comeBetween({ collection, state, id }: Planted): Promise<void> {
    const at = { collection, id } as Loose
    const rows = { collection, where: { id: { equals: id } }, req: this.req } as Loose
    const updatedAt = new Date().toISOString()
    if (state === 'newer') {
      const standing: Loose = await this.payload.findByID({ ...at, depth: 0 })
      const data: Loose = await this.#fill(
        collection,
        state,
        'draft',
        { publicId: undefined, translationOf: undefined },
        id,
      )
      if (standing.effectRatings) data.effectRatings = [...standing.effectRatings, ...data.effectRatings]
      await this.payload.update({ ...at, draft: true, data })
    }
    if (state === 'broken') await this.payload.db.updateOne({ ...rows, data: { summary: 'x'.repeat(401), updatedAt } })
    const changed = collection === 'contact-points' ? personBehindForms(state) : null
    if (changed !== null) {
      const standing: Loose = await this.payload.findByID({ ...at, depth: 0 })
      await this.payload.db.updateOne({ ...rows, data: { person: { ...standing.person, ...changed }, updatedAt } })
    }
  }

  async #noteStored(): Promise<void> {
    for (const { call } of await birdsKept(this.payload, this.flock, this.collections)) this.#stored.add(call)
  }
}
