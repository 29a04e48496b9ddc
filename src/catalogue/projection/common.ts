import type { CatalogueRecord } from '../record'
import type { Language, LicenceCode } from '../../vocabulary'
import type { Lookups, RecordCollection, Related } from './lookups'
import { idOf, publicIdOf, publicIds } from './lookups'
import { sourcesOf } from './parts'
import { instantOf, wordsOf } from './values'

type Maybe<T> = T | null | undefined

/** The fields that every record's document has, as far as the public sees them. */
export interface CommonDocument {
  id: string
  publicId?: Maybe<string>
  slug?: Maybe<string>
  language: Language
  title?: Maybe<string>
  summary?: Maybe<string>
  translationOf?: Related
  firstPublishedAt?: Maybe<string>
  createdAt: string
  updatedAt: string
  themes?: Maybe<readonly Related[]>
  targetGroups?: Maybe<readonly Related[]>
  municipalities?: Maybe<readonly string[]>
  counties?: Maybe<readonly string[]>
  national?: Maybe<boolean>
  organisation?: Related
  sources?: Parameters<typeof sourcesOf>[0]
  contactPoints?: Maybe<readonly Related[]>
  programmes?: Maybe<readonly Related[]>
  related?: Maybe<readonly { relationTo: RecordCollection; value: Related }[]>
  image?: Related
  attachments?: Maybe<readonly Related[]>
  licence?: Maybe<LicenceCode>
  changeNotes?: Maybe<readonly { note: string; at?: Maybe<string> }[]>
}

/** What a projection makes: the record before its fingerprint is taken. */
export type Unstamped<R extends CatalogueRecord> = Omit<R, 'revision'>

type Common = Omit<Unstamped<CatalogueRecord>, 'type' | 'yearFrom' | 'yearTo' | 'clocks'>

const present = <T>(values: readonly (T | null)[]): T[] => values.filter((value) => value !== null)

function wordsFrom(document: CommonDocument): Pick<Common, 'id' | 'slug' | 'language' | 'title' | 'summary'> {
  return {
    id: document.publicId ?? '',
    slug: document.slug ?? '',
    language: document.language,
    title: wordsOf(document.title) ?? '',
    summary: wordsOf(document.summary) ?? '',
  }
}

/**
 * What all kinds of record share. A translation is text only: what it says comes from `document`, all else from
 * `facts`, which is the original (the document itself where it is one).
 */
export function commonParts(
  collection: RecordCollection,
  document: CommonDocument,
  facts: CommonDocument,
  lookups: Lookups,
): Common {
  const organisation = idOf(facts.organisation)
  const image = idOf(facts.image)
  const programmes = (facts.programmes ?? []).map(idOf).filter((id) => id !== null)
  return {
    ...wordsFrom(document),
    publishedAt: instantOf(document.firstPublishedAt ?? document.createdAt),
    updatedAt: instantOf(document.updatedAt),
    translationOf: publicIdOf(lookups, collection, document.translationOf),
    image: image === null ? null : lookups.image(image),
    themes: publicIds(lookups, 'themes', facts.themes),
    targetGroups: publicIds(lookups, 'target-groups', facts.targetGroups),
    municipalities: [...new Set(facts.municipalities ?? [])],
    counties: [...new Set(facts.counties ?? [])],
    national: facts.national ?? false,
    contactPoints: publicIds(lookups, 'contact-points', facts.contactPoints),
    sources: sourcesOf(facts.sources, lookups),
    licence: facts.licence ?? 'CC-BY-4.0',
    related: present((facts.related ?? []).map(({ relationTo, value }) => publicIdOf(lookups, relationTo, value))),
    organisation: organisation === null ? null : lookups.publicId('organisations', organisation),
    organisationName: organisation === null ? null : lookups.title('organisations', organisation),
    programmes: present(programmes.map((id) => lookups.title('programmes', id))),
    attachments: present(
      (facts.attachments ?? []).map(idOf).map((id) => (id === null ? null : lookups.attachment(id))),
    ),
    changeNotes: (document.changeNotes ?? [])
      .map(({ at, note }) => ({ at: instantOf(at ?? document.updatedAt), note }))
      .sort((a, b) => (a.at < b.at ? 1 : -1)),
  }
}

/** The clocks of what is dated but never overdue. */
export const noClocks = { evidence: null, practice: null }
