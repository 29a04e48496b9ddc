import type { ChangeOperation, ResolutionStatus } from './feed'
import type { CatalogueRecord, ContactPointRecord, TreeTerm } from './record'
import type { Day } from '../lib/osloDay'
import type {
  EffectLevel,
  EquityAim,
  LabelLanguage,
  Language,
  MeasureStatus,
  CollaborationForm,
  RecordType,
} from '../vocabulary'

/*
 * The interface of the catalogue: what the website and the public GraphQL may ask of it, and what the sync may write.
 * Everything that depends on the day takes `today` (Europe/Oslo): the catalogue stores dates, never states.
 * All reads are synchronous; a read that began on one version of the catalogue ends on it, and so do several inside
 * `atOneVersion`.
 */

/** Filters: AND between fields, OR within a list; an empty or missing list filters nothing. Same keys as SearchWhere of the public API. */
export interface SearchWhere {
  type?: readonly RecordType[]
  /** Slugs, current or former; a term includes all below it. */
  theme?: readonly string[]
  targetGroup?: readonly string[]
  municipality?: readonly string[]
  county?: readonly string[]
  language?: readonly Language[]
  effect?: readonly EffectLevel[]
  equity?: readonly EquityAim[]
  sector?: readonly string[]
  status?: readonly MeasureStatus[]
  collaboration?: readonly CollaborationForm[]
  /** Slugs or ids. */
  measure?: readonly string[]
  organisation?: readonly string[]
  yearFrom?: number
  yearTo?: number
}

export type SearchSort = 'RELEVANCE' | 'NEWEST' | 'TITLE'

export interface SearchRequest {
  query: string
  where: SearchWhere
  /** What is searched in, where not in everything (a theme's records): apart from what was chosen, so no facet counts without it. */
  within?: SearchWhere
  sort: SearchSort
  /** Which of a record and its translations is the hit, where it exists in this language. */
  prefer: Language
  /** 1–100. */
  first: number
  after: string | null
  today: Day
}

/** A piece of plain text; `match` marks what was searched for. */
export interface TextPart {
  text: string
  match: boolean
}
export type HighlightField = 'TITLE' | 'SUMMARY' | 'BODY' | 'LABELS'
export interface Highlight {
  field: HighlightField
  parts: TextPart[]
}

export interface SearchHit {
  record: CatalogueRecord
  cursor: string
  score: number
}

export type FacetField =
  | 'TYPE'
  | 'THEME'
  | 'TARGET_GROUP'
  | 'COUNTY'
  | 'MUNICIPALITY'
  | 'LANGUAGE'
  | 'EFFECT'
  | 'EQUITY'
  | 'SECTOR'
  | 'STATUS'
  | 'COLLABORATION'
  | 'YEAR'

export interface FacetValue {
  value: string
  labels: Readonly<Record<LabelLanguage, string>>
  count: number
  selected: boolean
  parent: string | null
}
export interface Facet {
  field: FacetField
  /** Key in SearchWhere. */
  key: string
  values: FacetValue[]
}

export type NoticeCode = 'UNKNOWN_VALUE' | 'MOVED_VALUE' | 'RELAXED' | 'CORRECTED' | 'QUERY_CUT'
export interface Notice {
  code: NoticeCode
  messages: Readonly<Record<LabelLanguage, string>>
  argument: string | null
  value: string | null
}

/** An answer whose dearer parts are worked out only when asked for. */
export interface SearchResult {
  totalCount: number
  hits: SearchHit[]
  hasNextPage: boolean
  hasPreviousPage: boolean
  notices: Notice[]
  didYouMean: string | null
  facets(fields?: readonly FacetField[]): Facet[]
  highlights(hit: SearchHit): Highlight[]
}

export type SuggestionKind = 'RECORD' | 'THEME' | 'TARGET_GROUP' | 'MUNICIPALITY' | 'COUNTY' | 'WORD'
export interface Suggestion {
  kind: SuggestionKind
  text: string
  parts: TextPart[]
  detail: string | null
  value: string
  record: CatalogueRecord | null
}

export interface Change {
  operation: ChangeOperation
  id: string
  type: RecordType
  slug: string
  at: string
  record: CatalogueRecord | null
}
export interface ChangePage {
  cursor: string
  hasMore: boolean
  changes: Change[]
}

/** What an address leads to. `slug` is the current one. */
export interface Resolution {
  status: ResolutionStatus
  record: CatalogueRecord | null
  id: string | null
  type: RecordType | null
  goneAt: string | null
}

/** Sites of one measure by status, every status of the vocabulary included. */
export type StatusCounts = Readonly<Record<MeasureStatus, number>>

/** Refused input: `code` is one of the public error codes, `argument` names what is wrong. */
export class CatalogueInputError extends Error {
  override name = 'CatalogueInputError'
  constructor(
    readonly code: 'BAD_USER_INPUT' | 'INVALID_CURSOR' | 'CURSOR_EXPIRED',
    message: string,
    readonly argument: string,
  ) {
    super(message)
  }
}

/** Reading. Unknown is null or an empty list, never an error. */
export interface CatalogueReader {
  /** Differs after any change; compare for equality. Cheap: cached pages ask it for every request. */
  version(): string
  /** Answers all that `read` asks from one version of the catalogue, whoever writes meanwhile. Its records are read inside it, and not kept. */
  atOneVersion<T>(read: () => T): T
  /** The process that filled this catalogue last, so that readiness does not trust an earlier run. */
  bootId(): string | null

  record(id: string): CatalogueRecord | null
  /** By current or former slug; the record's own slug differs where it has moved. */
  recordBySlug(type: RecordType, slug: string): CatalogueRecord | null
  /** The original first, then the others; the record itself left out. */
  translations(record: CatalogueRecord): CatalogueRecord[]
  /** What lies behind type + slug, tombstones included. */
  resolve(type: RecordType, slug: string): Resolution
  related(record: CatalogueRecord, first: number): CatalogueRecord[]

  term(id: string): TreeTerm | null
  termBySlug(kind: TreeTerm['kind'], slug: string): TreeTerm | null
  /** Parents before children, in the editors' order. */
  terms(kind: TreeTerm['kind']): readonly TreeTerm[]

  /** Only those valid on `today`. */
  contactPoint(id: string, today: Day): ContactPointRecord | null
  /** Those of an organisation, last confirmed first. */
  contactPointsOf(place: { organisation: string }, today: Day): ContactPointRecord[]
  /** By number those of whoever is or lies in a place; also outside their valid dates: the contact ladder must say that it passed them over. */
  contactPointsAtAnyTime(
    place: { municipality: string } | { county: string } | { organisation: string },
  ): ContactPointRecord[]
  /** The organisation that is this municipality or county. */
  organisationOf(place: { municipality: string } | { county: string }): CatalogueRecord | null

  /** Measures of which this one is the parent (`parts`), or the predecessor (`followedBy`); likewise for pilots. */
  referring(field: 'partOf' | 'precededBy' | 'measure' | 'measures', id: string): CatalogueRecord[]
  statusCounts(measureId: string): StatusCounts

  search(request: SearchRequest): SearchResult
  suggest(prefix: string, first: number, language: Language, today: Day): Suggestion[]
  changes(since: string | null, first: number): ChangePage
  /** Whether a published record names this media or document file, and so the host may serve it. */
  servesFile(file: string): boolean
  /** Records listed in search, by type: true counts for the front page. */
  counts(): Readonly<Record<RecordType, number>>

  close(): void
}

/** One step of the sync, applied whole or not at all. */
export interface CatalogueBatch {
  records?: readonly CatalogueRecord[]
  terms?: readonly TreeTerm[]
  contactPoints?: readonly ContactPointRecord[]
  /** Public ids of records, terms and contact points that are no longer public. */
  remove?: readonly string[]
  /** Former slugs: they answer for ever. */
  redirects?: readonly { type: RecordType | TreeTerm['kind']; slug: string; id: string }[]
  /** The content database's ledger of what was ever public: positions of the feed, and tombstones. */
  ledger?: readonly LedgerEntry[]
}

/** One row of the ledger: the latest public change of one record. */
export interface LedgerEntry {
  id: string
  type: RecordType
  slug: string
  revision: string
  /** Null while it is public. */
  goneAt: string | null
  /** Instant of this change: the feed is ordered by it, then by id. */
  changedAt: string
}

export interface CatalogueWriter extends CatalogueReader {
  apply(batch: CatalogueBatch): void
  /** Marks the catalogue complete for this start. */
  complete(bootId: string): void
  /** False where the file was deleted or replaced while it was open: then nobody else sees what is written. */
  isInPlace(): boolean
  /** Id and revision of everything held (of terms and contact points a fingerprint), to compare with the database. */
  inventory(): Map<string, string>
}
