import type { Source, SourceCollection } from '../projection'
import { addressOfHead, type Head } from '../projection/head'
import { attachmentOf, imageOf } from '../projection/files'
import { type AttachmentFile, type Lookups, recordCollectionOf } from '../projection/lookups'
import type { CatalogueImage } from '../record'
import { canonicalJson, fingerprint } from '../revision'
import type { Day } from '../../lib/osloDay'
import type { Key } from './committed'
import { parseKey } from './keys'
import { ReferenceIndex } from './references'

/**
 * What the sync knows of the content database: of every published document what others fold in, and who refers to
 * what. It is small (whole texts are read when they are projected), and is filled anew at every start.
 */
export class SyncState {
  /** `updatedAt` of every document as it was when it was last read. */
  readonly seen = new Map<string, string>()
  readonly references = new ReferenceIndex()
  readonly #heads = new Map<string, Head>()
  readonly #keys = new Map<string, Key>()
  readonly #images = new Map<string, CatalogueImage>()
  readonly #files = new Map<string, AttachmentFile>()
  /** A fingerprint of what others show of a document, by key; none where it is not public. */
  readonly #faces = new Map<string, string>()
  /** Keys of contact points by key of their organisation, and back. */
  readonly #pointsAt = new Map<string, Set<Key>>()
  readonly #organisationOf = new Map<string, string>()
  /** Days on which time alone changes what is public in a document. */
  readonly #days = new Map<string, Day[]>()
  readonly #translations = new Map<Key, Set<Key>>()
  /** Documents that are published and cannot be shown. */
  readonly #unshown = new Set<string>()

  head(key: Key): Head | null {
    return this.#heads.get(key) ?? null
  }

  /** The key of what is public under an id. */
  keyOf(publicId: string): Key | null {
    return this.#keys.get(publicId) ?? null
  }

  /** The original of a translation. */
  originalOf(key: Key): Key | null {
    const original = this.#heads.get(key)?.original ?? null
    return original === null ? null : (parseKey(`${key.slice(0, key.indexOf(':'))}:${original}`)?.key ?? null)
  }

  /** The published translations of a document. */
  translationsOf(key: Key): Key[] {
    return [...(this.#translations.get(key) ?? [])]
  }

  /** Public ids of a document and its translations. */
  familyOf(key: Key): string[] {
    return [key, ...this.translationsOf(key)].map((one) => this.head(one)?.publicId ?? null).filter((id) => id !== null)
  }

  /** Whether a document is published and nothing keeps it from being shown. */
  isShown(key: Key): boolean {
    return this.#heads.has(key) && !this.#unshown.has(key)
  }

  /** Says whether a published document can be shown; answers whether that is news. */
  setShown(key: Key, isShown: boolean): boolean {
    if (isShown) return this.#unshown.delete(key)
    const isNews = !this.#unshown.has(key)
    this.#unshown.add(key)
    return isNews
  }

  /** Notes what is public of a document before it is projected; answers whether it was new or another. */
  put(key: Key, head: Head): boolean {
    const before = canonicalJson(this.#heads.get(key) ?? null)
    this.#leaveOriginal(key)
    this.#heads.set(key, head)
    const original = this.originalOf(key)
    if (original !== null)
      this.#translations.set(original, (this.#translations.get(original) ?? new Set<Key>()).add(key))
    if (head.publicId !== null) this.#keys.set(head.publicId, key)
    if (head.title !== null) this.#faces.set(key, fingerprint([head.publicId, head.slug, head.title, head.language]))
    return before !== canonicalJson(head)
  }

  /** Notes a file that records show. */
  putFile(key: Key, source: Source): void {
    if (source.collection === 'media') this.#set(this.#images, key, imageOf(source.document))
    if (source.collection === 'documents') this.#set(this.#files, key, attachmentOf(source.document))
  }

  /** Forgets a document that is no longer public. */
  remove(key: Key): void {
    const publicId = this.#heads.get(key)?.publicId
    if (publicId && this.#keys.get(publicId) === key) this.#keys.delete(publicId)
    this.#images.delete(key)
    this.#files.delete(key)
    this.#faces.delete(key)
    this.#days.delete(key)
    this.references.delete(key)
    this.placePoint(key, null)
    this.#unshown.delete(key)
    this.#leaveOriginal(key)
    this.#heads.delete(key)
  }

  face(key: string): string | undefined {
    return this.#faces.get(key)
  }

  /** Sets what others show of a document. */
  setFace(key: Key, face: string | null): void {
    if (face === null) this.#faces.delete(key)
    else this.#faces.set(key, face)
  }

  /** Says at which organisation a contact point is; answers the one it was at before. */
  placePoint(point: Key, organisation: Key | null): string | null {
    const before = this.#organisationOf.get(point) ?? null
    if (before !== null) this.#pointsAt.get(before)?.delete(point)
    this.#organisationOf.delete(point)
    if (organisation !== null) {
      this.#organisationOf.set(point, organisation)
      const there = this.#pointsAt.get(organisation)
      if (there) there.add(point)
      else this.#pointsAt.set(organisation, new Set([point]))
    }
    return before
  }

  /** Sets the days on which time alone changes what is public in a document. */
  setDays(key: Key, days: readonly (Day | null)[]): void {
    const known = days.filter((day) => day !== null)
    if (known.length === 0) this.#days.delete(key)
    else this.#days.set(key, known)
  }

  /** The latest day up to `today` on which time alone changed a document, or a contact point that it names. */
  turnedOn(key: Key, today: Day): Day | null {
    const named = this.references.targetsOf(key).filter((target) => target.startsWith('contact-points:'))
    const past = [key, ...named].flatMap((one) => this.#days.get(one) ?? []).filter((day) => day <= today)
    return past.sort().at(-1) ?? null
  }

  /** What time alone changes after one day, up to and including another: the documents, and those that name them. */
  turningBetween(after: Day, upTo: Day): string[] {
    const turning = [...this.#days].filter(([, days]) => days.some((day) => day > after && day <= upTo))
    return turning.flatMap(([key]) => [key, ...this.references.referringTo(key)])
  }

  /** Looks things up for a projection; every key that is asked for is noted in `asked`. */
  lookups(asked: Set<string>): Lookups {
    const find = (collection: SourceCollection, id: string): Head | null => {
      const key: Key = `${collection}:${id}`
      asked.add(key)
      return this.head(key)
    }
    return {
      publicId: (collection, id) => find(collection, id)?.publicId ?? null,
      title: (collection, id) => find(collection, id)?.title ?? null,
      place: (id) => {
        const head = find('organisations', id)
        return { municipality: head?.municipality ?? null, county: head?.county ?? null }
      },
      image: (id) => (find('media', id) ? (this.#images.get(`media:${id}`) ?? null) : null),
      attachment: (id) => (find('documents', id) ? (this.#files.get(`documents:${id}`) ?? null) : null),
      address: (collection, id) => {
        const known = recordCollectionOf(collection)
        const head = known && find(known, id)
        return known && head ? addressOfHead(known, head) : null
      },
      contactPointsAt: (id) => {
        const points = [...(this.#pointsAt.get(`organisations:${id}`) ?? [])]
        for (const key of points) asked.add(key)
        return points
          .map((key) => this.#heads.get(key)?.publicId ?? null)
          .filter((found) => found !== null)
          .sort()
      },
    }
  }

  #leaveOriginal(key: Key): void {
    const original = this.originalOf(key)
    if (original === null) return
    this.#translations.get(original)?.delete(key)
    if (this.#translations.get(original)?.size === 0) this.#translations.delete(original)
  }

  #set<T>(map: Map<string, T>, key: Key, value: T | null): void {
    if (value === null) map.delete(key)
    else map.set(key, value)
  }
}
