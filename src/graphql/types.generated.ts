/* Written by `npm run generate:graphql` from schema.graphql: change that file, not this one. */
import type { ReadField as ResolverFn } from './world';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MeasureRecord, CaseStoryRecord, PilotEvaluationRecord, ContactGuideRecord, PublicationRecord, OrganisationRecord, CatalogueRecord as HeldCatalogueRecord, ContactPointRecord, TreeTerm, CatalogueImage, Source as HeldSource, Partner as HeldPartner, Site as HeldSite } from '../catalogue/record';
import type { AnyNode, SearchAnswer, SearchEdgeValue, TermValue, LicenceValue, ClocksValue } from './resolvers/values';
import type { ContactAnswer as HeldContactAnswer, ContactStep as HeldContactStep } from '../catalogue/contactLadder';
import type { MunicipalityPlace, CountyPlace, Vocabulary as HeldVocabulary } from '../vocabulary';
import type { Facet as HeldFacet, FacetValue as HeldFacetValue, Notice as HeldNotice, Suggestion as HeldSuggestion, Resolution as HeldResolution, ChangePage, Change as HeldChange } from '../catalogue/store';
import type { RichText as HeldRichText } from '../lib/richText';
import type { ClockDates } from '../lib/clocks';
import type { World } from './world';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type { ResolverFn };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** RFC 3339 instant in UTC with milliseconds and Z, e.g. 2026-11-22T01:12:07.293Z. */
  DateTime: { input: string; output: string; }
  /** ISO 8601 calendar day as lived in Europe/Oslo, e.g. 2026-11-22. */
  Date: { input: string; output: string; }
};

/** Everything that can be asked; all of it is public, and nothing can be changed through this API. */
export type Query = {
  __typename?: 'Query';
  /** Full-text search with filters, facets and paging; every long list of records in this API has the same shape. A record and its translations are one hit, shown in `prefer` where it exists in it. */
  search: SearchConnection;
  /** Completions while someone types: titles, themes, target groups, places and words; `language` chooses the language of labels. */
  suggest: Array<Suggestion>;
  /** A measure by its slug, current or former; null where there is none in public. */
  measure: Maybe<Measure>;
  /** A case story by its slug, current or former; null where there is none in public. */
  caseStory: Maybe<CaseStory>;
  /** A pilot evaluation by its slug, current or former; null where there is none in public. */
  pilotEvaluation: Maybe<PilotEvaluation>;
  /** A contact guide by its slug, current or former; null where there is none in public. */
  contactGuide: Maybe<ContactGuide>;
  /** A publication by its slug, current or former; null where there is none in public. */
  publication: Maybe<Publication>;
  /** An organisation by its slug, current or former; null where there is none in public. */
  organisation: Maybe<Organisation>;
  /** A municipality by its four-digit number, current, or former with one successor; null for any other. */
  municipality: Maybe<Municipality>;
  /** A county by its two-digit number; null for any other. */
  county: Maybe<County>;
  /** All municipalities by number, or those of one county (two-digit number; an unknown one gives an empty list). */
  municipalities: Array<Municipality>;
  /** All counties by number. */
  counties: Array<County>;
  /** A theme by its slug, current or former. */
  theme: Maybe<Theme>;
  /** All themes, flat, parents before children, in the editors' order. */
  themes: Array<Theme>;
  /** A target group by its slug, current or former. */
  targetGroup: Maybe<TargetGroup>;
  /** All target groups, flat, parents before children, in the editors' order. */
  targetGroups: Array<TargetGroup>;
  /** Whom to contact in a municipality or a county (number; exactly one of the two), about a theme (slug), in a situation (slug of a contact guide; the national standard guide where it is left out); it always answers. */
  whoToContact: ContactAnswer;
  /** What has changed since a cursor of this feed; without a cursor, every public record. For mirrors. */
  changes: ChangeFeed;
  /** Anything with an id; null where it is not (or no longer) in public. */
  node: Maybe<Node>;
  /** Up to 100 things by id, in the order asked, null in the place of each that is not in public. */
  nodes: Array<Maybe<Node>>;
  /** What lies behind an address of this site (absolute or path, current or former), for embedding and link checking. */
  resolve: Resolution;
  /** The closed and open lists of this API (enums too) with labels in every language. */
  vocabularies: Array<Vocabulary>;
  /** Versions, licence and limits of this service. */
  about: About;
};


/** Everything that can be asked; all of it is public, and nothing can be changed through this API. */
export type QuerySearchArgs = {
  query?: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<SearchWhere>;
  sort?: InputMaybe<SearchSort>;
  prefer?: InputMaybe<Language>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked; all of it is public, and nothing can be changed through this API. */
export type QuerySuggestArgs = {
  prefix: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Language>;
};


/** Everything that can be asked; all of it is public, and nothing can be changed through this API. */
export type QueryMeasureArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked; all of it is public, and nothing can be changed through this API. */
export type QueryCaseStoryArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked; all of it is public, and nothing can be changed through this API. */
export type QueryPilotEvaluationArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked; all of it is public, and nothing can be changed through this API. */
export type QueryContactGuideArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked; all of it is public, and nothing can be changed through this API. */
export type QueryPublicationArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked; all of it is public, and nothing can be changed through this API. */
export type QueryOrganisationArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked; all of it is public, and nothing can be changed through this API. */
export type QueryMunicipalityArgs = {
  number: Scalars['String']['input'];
};


/** Everything that can be asked; all of it is public, and nothing can be changed through this API. */
export type QueryCountyArgs = {
  number: Scalars['String']['input'];
};


/** Everything that can be asked; all of it is public, and nothing can be changed through this API. */
export type QueryMunicipalitiesArgs = {
  county: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked; all of it is public, and nothing can be changed through this API. */
export type QueryThemeArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked; all of it is public, and nothing can be changed through this API. */
export type QueryTargetGroupArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked; all of it is public, and nothing can be changed through this API. */
export type QueryWhoToContactArgs = {
  municipality: InputMaybe<Scalars['String']['input']>;
  county: InputMaybe<Scalars['String']['input']>;
  theme: InputMaybe<Scalars['String']['input']>;
  situation: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked; all of it is public, and nothing can be changed through this API. */
export type QueryChangesArgs = {
  since: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked; all of it is public, and nothing can be changed through this API. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; all of it is public, and nothing can be changed through this API. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that can be asked; all of it is public, and nothing can be changed through this API. */
export type QueryResolveArgs = {
  url: Scalars['String']['input'];
};

/** Filters: AND between fields, OR within a list; null or an empty list filters nothing. A filter on something that a type does not have leaves that type out. */
export type SearchWhere = {
  /** Kinds of record. */
  type?: InputMaybe<Array<RecordType>>;
  /** Theme slugs; a theme includes all below it. */
  theme?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Target-group slugs; a group includes all below it. */
  targetGroup?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Four-digit municipality numbers, as strings. */
  municipality?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Two-digit county numbers, as strings; includes the municipalities of the county. */
  county?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Languages that the record is written in. */
  language?: InputMaybe<Array<Language>>;
  /** Rated effect of a measure. */
  effect?: InputMaybe<Array<EffectLevel>>;
  /** Equity aim of a measure. */
  equity?: InputMaybe<Array<EquityAim>>;
  /** Sector codes. */
  sector?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How it stands where it was tried: a story's own status, or any status among a measure's or pilot's sites. */
  status?: InputMaybe<Array<MeasureStatus>>;
  /** Forms of collaboration. */
  collaboration?: InputMaybe<Array<CollaborationForm>>;
  /** Measures by slug or id: the measure itself and the stories and pilots about it. */
  measure?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Organisations by slug or id: the organisation itself and the records it owns or takes part in. */
  organisation?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Earliest year, inclusive; matches where the record's years overlap. */
  yearFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Latest year, inclusive; matches where the record's years overlap. */
  yearTo?: InputMaybe<Scalars['Int']['input']>;
};

/** Order of hits; ties always end with the id, so the order is total. */
export type SearchSort =
  /** Best match first; without words to search for, as NEWEST. */
  | 'RELEVANCE'
  /** First published last comes first. */
  | 'NEWEST'
  /** Norwegian alphabet (… z æ ø å), case ignored. */
  | 'TITLE';

/** Kinds of record. Grows: handle a value you do not know. */
export type RecordType =
  /** Tiltak. */
  | 'MEASURE'
  /** Erfaringshistorie. */
  | 'CASE_STORY'
  /** Pilotevaluering. */
  | 'PILOT_EVALUATION'
  /** Kontaktguide. */
  | 'CONTACT_GUIDE'
  /** Publikasjon. */
  | 'PUBLICATION'
  /** Organisasjon. */
  | 'ORGANISATION';

/** Written language of a text (BCP 47 in capitals). Grows. */
export type Language =
  /** Bokmål. */
  | 'NB'
  /** Nynorsk. */
  | 'NN'
  /** Northern Sámi. */
  | 'SE'
  /** English. */
  | 'EN';

/** Evidence of effect. NOT_RATED is a state of its own and never sorts as the lowest. */
export type EffectLevel =
  /** Described; nobody has judged its effect. */
  | 'NOT_RATED'
  /** It did harm. */
  | 'NEGATIVE'
  /** No effect was found. */
  | 'NO_EFFECT'
  /** Well founded in theory. */
  | 'WELL_FOUNDED'
  /** Promising: own before–after data. */
  | 'PROMISING'
  /** Documented with a comparison group. */
  | 'DOCUMENTED'
  /** Well documented: several independent studies. */
  | 'WELL_DOCUMENTED';

/** Whether it aims to reduce social inequalities in health. */
export type EquityAim =
  /** Its main aim. */
  | 'MAIN'
  /** One of several aims. */
  | 'ONE_OF_SEVERAL'
  /** Not stated. */
  | 'NOT_STATED';

/** Whether a question was answered. */
export type AnswerState =
  /** Answered. */
  | 'ANSWERED'
  /** They do not know yet. */
  | 'NOT_YET'
  /** The source does not say. */
  | 'SOURCE_SILENT';

/** How a measure stands at one place. Grows. */
export type MeasureStatus =
  /** Decided, not begun. */
  | 'PLANNED'
  /** On trial. */
  | 'PILOT'
  /** In ordinary operation. */
  | 'RUNNING'
  /** Ended; the reason is told where known. */
  | 'STOPPED'
  /** Not known. */
  | 'UNKNOWN';

/** How the parties work together. Grows. */
export type CollaborationForm =
  /** Partnership on a shared goal. */
  | 'PARTNERSHIP'
  /** Customer and supplier, procurement. */
  | 'CUSTOMER_SUPPLIER'
  /** Grant. */
  | 'GRANT'
  /** Agreement with volunteers. */
  | 'VOLUNTARY_AGREEMENT'
  /** Shared funding (spleiselag). */
  | 'SHARED_FUNDING'
  /** Jointly owned company. */
  | 'JOINT_COMPANY'
  /** Between municipalities. */
  | 'INTER_MUNICIPAL'
  /** Network. */
  | 'NETWORK'
  /** Another form. */
  | 'OTHER';

/** What a facet counts. Grows. */
export type FacetField =
  /** Kind. */
  | 'TYPE'
  /** Theme. */
  | 'THEME'
  /** Target group. */
  | 'TARGET_GROUP'
  /** County. */
  | 'COUNTY'
  /** Municipality. */
  | 'MUNICIPALITY'
  /** Language. */
  | 'LANGUAGE'
  /** Effect. */
  | 'EFFECT'
  /** Equity aim. */
  | 'EQUITY'
  /** Sector. */
  | 'SECTOR'
  /** Status. */
  | 'STATUS'
  /** Collaboration. */
  | 'COLLABORATION'
  /** Year. */
  | 'YEAR';

/** Where a highlighted passage stands. Grows. */
export type HighlightField =
  /** The title. */
  | 'TITLE'
  /** The summary. */
  | 'SUMMARY'
  /** Any running text. */
  | 'BODY'
  /** Names of themes, target groups, places, organisations. */
  | 'LABELS';

/** What a suggestion is. Grows. */
export type SuggestionKind =
  /** A record by its title. */
  | 'RECORD'
  /** A theme. */
  | 'THEME'
  /** A target group. */
  | 'TARGET_GROUP'
  /** A municipality. */
  | 'MUNICIPALITY'
  /** A county. */
  | 'COUNTY'
  /** A word to search for. */
  | 'WORD';

/** Age of knowledge against its clock. */
export type ClockState =
  /** Never confirmed by anyone. */
  | 'UNCONFIRMED'
  /** Within its time. */
  | 'FRESH'
  /** Past `dueAt`: to be confirmed. */
  | 'DUE'
  /** Past `staleAt`: do not rely on it. */
  | 'STALE';

/** Which rung of the contact ladder answered. Grows. */
export type ContactLevel =
  /** The theme's contact. */
  | 'THEME_CONTACT'
  /** The coordinator. */
  | 'COORDINATOR'
  /** A role mailbox. */
  | 'ROLE_MAILBOX'
  /** The municipality's front door. */
  | 'FRONT_DOOR'
  /** The county. */
  | 'COUNTY'
  /** The network. */
  | 'NETWORK';

/** What came of one rung of the contact ladder. Grows. */
export type ContactOutcome =
  /** Used in the answer. */
  | 'USED'
  /** Passed over: nobody there. */
  | 'NONE'
  /** Passed over: not confirmed in time. */
  | 'STALE'
  /** Passed over: outside its valid dates. */
  | 'NOT_VALID';

/** What a mirror must do. Grows: ignore one you do not know. */
export type ChangeOperation =
  /** Store the record, replacing any with its id. */
  | 'UPSERT'
  /** Remove the record with this id. */
  | 'DELETE';

/** What an address leads to. */
export type ResolutionStatus =
  /** A public record at its current address. */
  | 'FOUND'
  /** A public record that has a new address. */
  | 'MOVED'
  /** Was public, is no longer (HTTP 410). */
  | 'GONE'
  /** Never was public, as far as anyone may know (HTTP 404). */
  | 'NOT_FOUND';

/** How exactly a date is known. */
export type DatePrecision =
  /** Year. */
  | 'YEAR'
  /** Month. */
  | 'MONTH'
  /** Day. */
  | 'DAY';

/** Answer to a yes-or-no question. UNKNOWN: not asked or not answered. */
export type YesNo =
  /** Yes. */
  | 'YES'
  /** No. */
  | 'NO'
  /** The person answering is unsure. */
  | 'UNSURE'
  /** Not known. */
  | 'UNKNOWN';

/** Whom a measure is offered to. */
export type Approach =
  /** Everyone. */
  | 'UNIVERSAL'
  /** A group at greater risk. */
  | 'SELECTIVE'
  /** People singled out by a need. */
  | 'INDICATED';

/** Decision after a pilot. Grows. */
export type PilotDecision =
  /** Make it larger or permanent. */
  | 'SCALE'
  /** Go on, changed. */
  | 'ADJUST'
  /** End it. */
  | 'STOP'
  /** Not decided. */
  | 'UNDECIDED'
  /** The source does not say. */
  | 'UNKNOWN';

/** Form of a citation. Grows. */
export type CitationStyle =
  /** APA 7, plain text. */
  | 'APA'
  /** BibTeX entry. */
  | 'BIBTEX';

/** Something with an id that outlives slugs, re-import and a change of database. */
export type Node = {
  /** Opaque, at most 64 characters of A–Z a–z 0–9 _ -, unique over all types, never reused. */
  id: Scalars['ID']['output'];
};

/** What every published record has. New types implement it; select these fields outside type conditions. */
export type CatalogueRecord = {
  /** See Node. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  type: RecordType;
  /** Last part of its address; unique per type over all languages, may change: store the id. */
  slug: Scalars['String']['output'];
  /** Language that its own texts are written in. */
  language: Language;
  /** Title, or an organisation's name; plain text. */
  title: Scalars['String']['output'];
  /** What it is, plain text, at most 400 characters; never empty. */
  summary: Scalars['String']['output'];
  /** Canonical page on the site, absolute https. */
  url: Scalars['String']['output'];
  /** When it was first published; kept when it is withdrawn and published again. */
  publishedAt: Scalars['DateTime']['output'];
  /** When an editor last changed the published text; things it refers to do not move it (`revision` does). */
  updatedAt: Scalars['DateTime']['output'];
  /** Fingerprint of all that is public in it, things folded in included; left out are publishedAt, updatedAt and clock states. */
  revision: Scalars['String']['output'];
  /** The same record in other languages, the original first; this one is left out. */
  translations: Array<CatalogueRecord>;
  /** The original, where this text is a translation and the original is public. */
  translationOf: Maybe<CatalogueRecord>;
  /** Picture for a card. */
  image: Maybe<Image>;
  /** Themes. */
  themes: Array<Theme>;
  /** Target groups. */
  targetGroups: Array<TargetGroup>;
  /** Where: own place, or (measures) the places of its public stories and pilots. */
  municipalities: Array<Municipality>;
  /** Counties: own, and those of `municipalities`. */
  counties: Array<County>;
  /** First year it is about; null where years say nothing. */
  yearFrom: Maybe<Scalars['Int']['output']>;
  /** Last year it is about; null where it goes on or years say nothing. */
  yearTo: Maybe<Scalars['Int']['output']>;
  /** How old its knowledge is. */
  clocks: Clocks;
  /** Roles and front doors to contact about it, last confirmed first; never a private person. */
  contactPoints: Array<ContactPoint>;
  /** What it builds on. */
  sources: Array<Source>;
  /** Licence of the text. */
  licence: Licence;
  /** Ready citation with the title, year, publisher and `url`. */
  citation: Scalars['String']['output'];
  /** Records alike: the editors' choice first, then by content; in any language, without its own translations. */
  related: Array<CatalogueRecord>;
  /** Who owns the record here. */
  organisation: Maybe<Organisation>;
  /** Files to take along. */
  attachments: Array<Attachment>;
  /** What editors say they changed, latest first. */
  changeNotes: Array<ChangeNote>;
};


/** What every published record has. New types implement it; select these fields outside type conditions. */
export type CatalogueRecordCitationArgs = {
  style?: InputMaybe<CitationStyle>;
};


/** What every published record has. New types implement it; select these fields outside type conditions. */
export type CatalogueRecordRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of hits (Relay connection, forward paging). */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** Number of all hits, exact. */
  totalCount: Scalars['Int']['output'];
  /** Hits of this page. */
  edges: Array<SearchEdge>;
  /** The records of `edges`, for those who need no highlights. */
  nodes: Array<CatalogueRecord>;
  /** Paging. */
  pageInfo: PageInfo;
  /** Counts to narrow the search by; all, or those named, in the order named. */
  facets: Array<Facet>;
  /** A spelling that finds clearly more; null where there is none. */
  didYouMean: Maybe<Scalars['String']['output']>;
  /** What the caller should know: unknown or moved filter values, relaxed or cut query. */
  notices: Array<Notice>;
};


/** A page of hits (Relay connection, forward paging). */
export type SearchConnectionFacetsArgs = {
  fields: InputMaybe<Array<FacetField>>;
};

/** One hit. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Pass as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** Relevance, higher is better; comparable within one answer only; 0 without words to search for. */
  score: Scalars['Float']['output'];
  /** Best passages, at most one per field. */
  highlights: Array<Highlight>;
  /** The record. */
  node: CatalogueRecord;
};

/** Relay paging facts. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** More after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Something before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** A passage in which words matched. */
export type Highlight = {
  __typename?: 'Highlight';
  /** Where it stands. */
  field: HighlightField;
  /** The passage in order; joined, the parts are plain text. */
  parts: Array<TextPart>;
};

/** A piece of plain text: escape it, then mark it where `match` is true. */
export type TextPart = {
  __typename?: 'TextPart';
  /** Plain text, not HTML. */
  text: Scalars['String']['output'];
  /** True for what matched. */
  match: Scalars['Boolean']['output'];
};

/** Counts for one filter, made with all other filters on and this one off. */
export type Facet = {
  __typename?: 'Facet';
  /** What is counted. */
  field: FacetField;
  /** Key in SearchWhere that takes `values.value`; `year` stands for yearFrom and yearTo. */
  key: Scalars['String']['output'];
  /** Heading. */
  label: Scalars['String']['output'];
  /** Values with a count above 0 and all selected ones: by count downwards, then label; year by year downwards, effect by level. */
  values: Array<FacetValue>;
};


/** Counts for one filter, made with all other filters on and this one off. */
export type FacetLabelArgs = {
  language?: InputMaybe<Language>;
};


/** Counts for one filter, made with all other filters on and this one off. */
export type FacetValuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One value to narrow by. */
export type FacetValue = {
  __typename?: 'FacetValue';
  /** Slug, number, enum name or year. */
  value: Scalars['String']['output'];
  /** Words for it. */
  label: Scalars['String']['output'];
  /** Hits if only this value of the facet were selected. */
  count: Scalars['Int']['output'];
  /** Selected in `where` now. */
  selected: Scalars['Boolean']['output'];
  /** Value above it in a tree; for a municipality, its county. */
  parent: Maybe<Scalars['String']['output']>;
};


/** One value to narrow by. */
export type FacetValueLabelArgs = {
  language?: InputMaybe<Language>;
};

/** Something the caller should know that is not an error. */
export type Notice = {
  __typename?: 'Notice';
  /** Stable code: UNKNOWN_VALUE, MOVED_VALUE, RELAXED, CORRECTED, QUERY_CUT. Grows. */
  code: Scalars['String']['output'];
  /** A sentence. */
  message: Scalars['String']['output'];
  /** Argument, e.g. where.theme. */
  argument: Maybe<Scalars['String']['output']>;
  /** Value it is about. */
  value: Maybe<Scalars['String']['output']>;
};


/** Something the caller should know that is not an error. */
export type NoticeMessageArgs = {
  language?: InputMaybe<Language>;
};

/** One completion. */
export type Suggestion = {
  __typename?: 'Suggestion';
  /** What it is. */
  kind: SuggestionKind;
  /** Text to show. */
  text: Scalars['String']['output'];
  /** `text` in parts, what was typed marked. */
  parts: Array<TextPart>;
  /** Tells equal names apart: the county of a municipality, the kind of a record. */
  detail: Maybe<Scalars['String']['output']>;
  /** Slug or number to filter by, or the word; for a record its slug. */
  value: Scalars['String']['output'];
  /** The record, where it is one. */
  record: Maybe<CatalogueRecord>;
  /** Page or search on the site. */
  url: Scalars['String']['output'];
};

/** Rich text, the same content three ways. */
export type RichText = {
  __typename?: 'RichText';
  /** Sanitised HTML of a closed list of elements, without class, style or script, links absolute; headings begin at the level asked (2–5). */
  html: Scalars['String']['output'];
  /** CommonMark with GFM tables and footnotes. */
  markdown: Scalars['String']['output'];
  /** Plain text, paragraphs apart by an empty line. */
  text: Scalars['String']['output'];
};


/** Rich text, the same content three ways. */
export type RichTextHtmlArgs = {
  headingLevel?: InputMaybe<Scalars['Int']['input']>;
};

/** A value of an open list; compare `code`, show `label`. */
export type Term = {
  __typename?: 'Term';
  /** Stable code, upper snake case. */
  code: Scalars['String']['output'];
  /** Words for it; falls back NN→NB, SE→NB, EN→NB. */
  label: Scalars['String']['output'];
};


/** A value of an open list; compare `code`, show `label`. */
export type TermLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A list of terms. */
export type Vocabulary = {
  __typename?: 'Vocabulary';
  /** Stable code; for an enum its GraphQL name. */
  code: Scalars['String']['output'];
  /** Its terms in order, former ones last. */
  terms: Array<Term>;
};

/** A date as exactly as it is known. */
export type PartialDate = {
  __typename?: 'PartialDate';
  /** 2014, 2014-08 or 2014-08-21. */
  value: Scalars['String']['output'];
  /** How exact. */
  precision: DatePrecision;
  /** Its year. */
  year: Scalars['Int']['output'];
};

/** A stretch of time. */
export type Period = {
  __typename?: 'Period';
  /** Begin. */
  start: Maybe<PartialDate>;
  /** End; null where open or unknown. */
  end: Maybe<PartialDate>;
  /** Goes on. */
  ongoing: Scalars['Boolean']['output'];
};

/** An amount of money. */
export type Money = {
  __typename?: 'Money';
  /** Amount, 0 or more. */
  amount: Scalars['Float']['output'];
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  /** Year of the price level; null where the source does not say. */
  priceYear: Maybe<Scalars['Int']['output']>;
};

/** A number with its unit and year. */
export type Figure = {
  __typename?: 'Figure';
  /** The number. */
  value: Scalars['Float']['output'];
  /** Unit. */
  unit: Term;
  /** Year it holds for. */
  year: Maybe<Scalars['Int']['output']>;
};

/** A picture; alt and credit are never empty. */
export type Image = {
  __typename?: 'Image';
  /** Largest size, absolute, never changes content. */
  url: Scalars['String']['output'];
  /** Width in pixels. */
  width: Scalars['Int']['output'];
  /** Height in pixels. */
  height: Scalars['Int']['output'];
  /** All sizes, smallest first. */
  variants: Array<ImageVariant>;
  /** Text alternative, in the record's language. */
  alt: Scalars['String']['output'];
  /** Who made it. */
  credit: Scalars['String']['output'];
  /** Caption. */
  caption: Maybe<Scalars['String']['output']>;
  /** Licence of the picture, may differ from the text's. */
  licence: Licence;
};

/** One size of a picture. */
export type ImageVariant = {
  __typename?: 'ImageVariant';
  /** Absolute address. */
  url: Scalars['String']['output'];
  /** Width in pixels. */
  width: Scalars['Int']['output'];
  /** Height in pixels. */
  height: Scalars['Int']['output'];
  /** Media type. */
  mimeType: Scalars['String']['output'];
};

/** A file to take along. */
export type Attachment = {
  __typename?: 'Attachment';
  /** Title. */
  title: Scalars['String']['output'];
  /** Absolute address. */
  url: Scalars['String']['output'];
  /** Media type. */
  mimeType: Scalars['String']['output'];
  /** Size in bytes. */
  bytes: Scalars['Int']['output'];
};

/** A public note on a change. */
export type ChangeNote = {
  __typename?: 'ChangeNote';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What. */
  note: Scalars['String']['output'];
};

/** A licence. */
export type Licence = {
  __typename?: 'Licence';
  /** SPDX identifier, or LicenseRef-… . */
  code: Scalars['String']['output'];
  /** Name. */
  label: Scalars['String']['output'];
  /** Its text. */
  url: Maybe<Scalars['String']['output']>;
};


/** A licence. */
export type LicenceLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A source. */
export type Source = {
  __typename?: 'Source';
  /** Title. */
  title: Scalars['String']['output'];
  /** Publisher. */
  publisher: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  published: Maybe<PartialDate>;
  /** Address. */
  url: Maybe<Scalars['String']['output']>;
  /** When it was last seen there. */
  accessed: Maybe<Scalars['Date']['output']>;
  /** The publication here, where there is one. */
  publication: Maybe<Publication>;
};

/** The clocks; null where a clock does not apply. */
export type Clocks = {
  __typename?: 'Clocks';
  /** Age of the evidence. */
  evidence: Maybe<Clock>;
  /** Age of the practice described. */
  practice: Maybe<Clock>;
  /** Age of the contact; the freshest of `contactPoints`. */
  contact: Maybe<Clock>;
};

/** One clock. Mirrors compare the dates themselves: `state` is as of the answer. */
export type Clock = {
  __typename?: 'Clock';
  /** State on the day of the answer, Europe/Oslo. */
  state: ClockState;
  /** Last confirmed; null for never. */
  confirmedAt: Maybe<Scalars['Date']['output']>;
  /** First day of DUE. */
  dueAt: Maybe<Scalars['Date']['output']>;
  /** First day of STALE. */
  staleAt: Maybe<Scalars['Date']['output']>;
};

/** A subject, in a tree. */
export type Theme = Node & {
  __typename?: 'Theme';
  /** Opaque, at most 64 characters of A–Z a–z 0–9 _ -, unique over all types, never reused. */
  id: Scalars['ID']['output'];
  /** Slug. */
  slug: Scalars['String']['output'];
  /** Name; falls back as Term.label. */
  label: Scalars['String']['output'];
  /** What belongs here, plain text. */
  scopeNote: Maybe<Scalars['String']['output']>;
  /** Other words that find it. */
  synonyms: Array<Scalars['String']['output']>;
  /** What it was called before. */
  formerNames: Array<Scalars['String']['output']>;
  /** Theme above. */
  parent: Maybe<Theme>;
  /** Themes right below. */
  children: Array<Theme>;
  /** Its places in other frameworks: national priority areas, WHO Healthy Cities phases. */
  mappings: Array<Term>;
  /** Page on the site. */
  url: Scalars['String']['output'];
  /** Records on it or on a theme below. */
  records: SearchConnection;
};


/** A subject, in a tree. */
export type ThemeLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A subject, in a tree. */
export type ThemeScopeNoteArgs = {
  language?: InputMaybe<Language>;
};


/** A subject, in a tree. */
export type ThemeRecordsArgs = {
  where: InputMaybe<SearchWhere>;
  sort?: InputMaybe<SearchSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A group of people, in a tree. */
export type TargetGroup = Node & {
  __typename?: 'TargetGroup';
  /** Opaque, at most 64 characters of A–Z a–z 0–9 _ -, unique over all types, never reused. */
  id: Scalars['ID']['output'];
  /** Slug. */
  slug: Scalars['String']['output'];
  /** Name; falls back as Term.label. */
  label: Scalars['String']['output'];
  /** Who belongs here, plain text. */
  scopeNote: Maybe<Scalars['String']['output']>;
  /** Other words that find it. */
  synonyms: Array<Scalars['String']['output']>;
  /** What it was called before. */
  formerNames: Array<Scalars['String']['output']>;
  /** Group above. */
  parent: Maybe<TargetGroup>;
  /** Groups right below. */
  children: Array<TargetGroup>;
  /** Its places in other frameworks. */
  mappings: Array<Term>;
  /** Page on the site. */
  url: Scalars['String']['output'];
  /** Records for it or a group below. */
  records: SearchConnection;
};


/** A group of people, in a tree. */
export type TargetGroupLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A group of people, in a tree. */
export type TargetGroupScopeNoteArgs = {
  language?: InputMaybe<Language>;
};


/** A group of people, in a tree. */
export type TargetGroupRecordsArgs = {
  where: InputMaybe<SearchWhere>;
  sort?: InputMaybe<SearchSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A municipality. */
export type Municipality = Node & {
  __typename?: 'Municipality';
  /** Opaque, at most 64 characters of A–Z a–z 0–9 _ -, unique over all types, never reused. */
  id: Scalars['ID']['output'];
  /** Four digits. */
  number: Scalars['String']['output'];
  /** Name; may be shared (Herøy, Våler). */
  name: Scalars['String']['output'];
  /** Name that is unique: with the county where the name is shared. */
  label: Scalars['String']['output'];
  /** Numbers it had before. */
  formerNumbers: Array<Scalars['String']['output']>;
  /** Its county; null on Svalbard. */
  county: Maybe<County>;
  /** Inhabitants. */
  population: Maybe<Figure>;
  /** SSB's KOSTRA group. */
  kostraGroup: Maybe<Term>;
  /** Year of the KOSTRA group. */
  kostraYear: Maybe<Scalars['Int']['output']>;
  /** The municipality as an organisation. */
  organisation: Maybe<Organisation>;
  /** Its roles and front doors, last confirmed first. */
  contactPoints: Array<ContactPoint>;
  /** Page on the site. */
  url: Scalars['String']['output'];
  /** Records from here. */
  records: SearchConnection;
};


/** A municipality. */
export type MunicipalityRecordsArgs = {
  where: InputMaybe<SearchWhere>;
  sort?: InputMaybe<SearchSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A county. */
export type County = Node & {
  __typename?: 'County';
  /** Opaque, at most 64 characters of A–Z a–z 0–9 _ -, unique over all types, never reused. */
  id: Scalars['ID']['output'];
  /** Two digits. */
  number: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Its municipalities by number. */
  municipalities: Array<Municipality>;
  /** The county as an organisation. */
  organisation: Maybe<Organisation>;
  /** Its roles and front doors, last confirmed first. */
  contactPoints: Array<ContactPoint>;
  /** Page on the site. */
  url: Scalars['String']['output'];
  /** Records from here. */
  records: SearchConnection;
};


/** A county. */
export type CountyRecordsArgs = {
  where: InputMaybe<SearchWhere>;
  sort?: InputMaybe<SearchSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A measure (tiltak). */
export type Measure = Node & CatalogueRecord & {
  __typename?: 'Measure';
  /** See Node. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  type: RecordType;
  /** Last part of its address; unique per type over all languages, may change: store the id. */
  slug: Scalars['String']['output'];
  /** Language that its own texts are written in. */
  language: Language;
  /** Title, or an organisation's name; plain text. */
  title: Scalars['String']['output'];
  /** What it is, plain text, at most 400 characters; never empty. */
  summary: Scalars['String']['output'];
  /** Canonical page on the site, absolute https. */
  url: Scalars['String']['output'];
  /** When it was first published; kept when it is withdrawn and published again. */
  publishedAt: Scalars['DateTime']['output'];
  /** When an editor last changed the published text; things it refers to do not move it (`revision` does). */
  updatedAt: Scalars['DateTime']['output'];
  /** Fingerprint of all that is public in it, things folded in included; left out are publishedAt, updatedAt and clock states. */
  revision: Scalars['String']['output'];
  /** The same record in other languages, the original first; this one is left out. */
  translations: Array<CatalogueRecord>;
  /** The original, where this text is a translation and the original is public. */
  translationOf: Maybe<CatalogueRecord>;
  /** Picture for a card. */
  image: Maybe<Image>;
  /** Themes. */
  themes: Array<Theme>;
  /** Target groups. */
  targetGroups: Array<TargetGroup>;
  /** Where: own place, or (measures) the places of its public stories and pilots. */
  municipalities: Array<Municipality>;
  /** Counties: own, and those of `municipalities`. */
  counties: Array<County>;
  /** First year it is about; null where years say nothing. */
  yearFrom: Maybe<Scalars['Int']['output']>;
  /** Last year it is about; null where it goes on or years say nothing. */
  yearTo: Maybe<Scalars['Int']['output']>;
  /** How old its knowledge is. */
  clocks: Clocks;
  /** Roles and front doors to contact about it, last confirmed first; never a private person. */
  contactPoints: Array<ContactPoint>;
  /** What it builds on. */
  sources: Array<Source>;
  /** Licence of the text. */
  licence: Licence;
  /** Ready citation with the title, year, publisher and `url`. */
  citation: Scalars['String']['output'];
  /** Records alike: the editors' choice first, then by content; in any language, without its own translations. */
  related: Array<CatalogueRecord>;
  /** Who owns the record here. */
  organisation: Maybe<Organisation>;
  /** Files to take along. */
  attachments: Array<Attachment>;
  /** What editors say they changed, latest first. */
  changeNotes: Array<ChangeNote>;
  /** Need that it answers. */
  problem: Maybe<RichText>;
  /** What it is. */
  description: Maybe<RichText>;
  /** How to start, in order. */
  steps: Array<Step>;
  /** Determinants it works on (INDIVIDUAL, STRUCTURAL). */
  determinants: Array<Term>;
  /** Arenas. */
  settings: Array<Term>;
  /** Sectors. */
  sectors: Array<Term>;
  /** Whom it is offered to. */
  approach: Maybe<Approach>;
  /** How stigma is avoided; always there unless UNIVERSAL. */
  stigmaNote: Maybe<Scalars['String']['output']>;
  /** Part that citizens take, per phase. */
  participation: Array<Participation>;
  /** Equity aim. */
  equityAim: EquityAim;
  /** No referral or threshold to join; null is not known. */
  lowThreshold: Maybe<Scalars['Boolean']['output']>;
  /** How people are reached. */
  recruitment: Maybe<Scalars['String']['output']>;
  /** Materials needed. */
  materials: Maybe<RichText>;
  /** Staff needed. */
  staffing: Maybe<Staffing>;
  /** Costs. */
  cost: Maybe<Cost>;
  /** Who pays. */
  funding: Array<Funding>;
  /** Forms of collaboration. */
  collaboration: Array<CollaborationForm>;
  /** Who owns it. */
  owner: Maybe<Partner>;
  /** Who takes part, with what. */
  partners: Array<Partner>;
  /** Where in plans it is anchored. */
  planAnchoring: Maybe<RichText>;
  /** Political decision behind it. */
  politicalDecision: Maybe<Scalars['String']['output']>;
  /** Goal that the partners share. */
  sharedGoal: Maybe<Scalars['String']['output']>;
  /** What it lives by. */
  businessModel: Maybe<RichText>;
  /** Its legal basis. */
  legalBasis: Maybe<RichText>;
  /** What it hangs by. */
  vulnerability: Vulnerability;
  /** Rated effect in force, as in SearchWhere. */
  effect: EffectLevel;
  /** All ratings of effect, latest first; none is ever overwritten. */
  effectRatings: Array<EffectRating>;
  /** Whether it can be had today. */
  availability: Availability;
  /** Measures it is a part of. */
  partOf: Array<Measure>;
  /** Measures that are parts of it. */
  parts: Array<Measure>;
  /** Measures that come before it in a chain. */
  precededBy: Array<Measure>;
  /** Measures that come after it in a chain. */
  followedBy: Array<Measure>;
  /** Publications about it. */
  publications: Array<Publication>;
  /** How many of its public sites stand how; every status, 0 included. */
  statusCounts: Array<StatusCount>;
  /** Stories and pilots about it: who has tried it. */
  experiences: SearchConnection;
};


/** A measure (tiltak). */
export type MeasureCitationArgs = {
  style?: InputMaybe<CitationStyle>;
};


/** A measure (tiltak). */
export type MeasureRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure (tiltak). */
export type MeasureExperiencesArgs = {
  where: InputMaybe<SearchWhere>;
  sort?: InputMaybe<SearchSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** One step. */
export type Step = {
  __typename?: 'Step';
  /** Short heading. */
  title: Maybe<Scalars['String']['output']>;
  /** What to do. */
  text: RichText;
};

/** Citizens' part in one phase. */
export type Participation = {
  __typename?: 'Participation';
  /** DEFINE, DESIGN, IMPLEMENT or SUSTAIN. */
  phase: Term;
  /** From not involved to co-created. */
  level: Term;
};

/** Costs; null where not told, which is not 0. */
export type Cost = {
  __typename?: 'Cost';
  /** To start. */
  start: Maybe<Money>;
  /** Each year. */
  yearly: Maybe<Money>;
  /** Per participant. */
  perParticipant: Maybe<Money>;
  /** In total. */
  total: Maybe<Money>;
};

/** One source of money. */
export type Funding = {
  __typename?: 'Funding';
  /** Who pays. */
  source: Scalars['String']['output'];
  /** Kind of funding. */
  kind: Term;
  /** How much. */
  amount: Maybe<Money>;
  /** Share of the whole, 0 to 1. */
  share: Maybe<Scalars['Float']['output']>;
  /** When it ends; null where lasting or not told. */
  until: Maybe<PartialDate>;
};

/** Someone who takes part. */
export type Partner = {
  __typename?: 'Partner';
  /** Name, also where it has no page here. */
  name: Scalars['String']['output'];
  /** The organisation, where it is public here. */
  organisation: Maybe<Organisation>;
  /** PARTNER or SUPPLIER. */
  relation: Maybe<Term>;
  /** DEVELOPS, RUNS, FUNDS, … */
  roles: Array<Term>;
  /** MONEY, STAFF, PREMISES, EQUIPMENT, COMPETENCE, VOLUNTEERS. */
  contributions: Array<Term>;
  /** In words. */
  note: Maybe<Scalars['String']['output']>;
};

/** What a measure hangs by; null is not known. */
export type Vulnerability = {
  __typename?: 'Vulnerability';
  /** Depends on one person. */
  onePerson: Maybe<Scalars['Boolean']['output']>;
  /** Lives on a yearly grant. */
  yearlyGrant: Maybe<Scalars['Boolean']['output']>;
  /** Stands in a plan. */
  inPlan: Maybe<Scalars['Boolean']['output']>;
  /** Months that were funded on `assessedAt`. */
  monthsFunded: Maybe<Scalars['Int']['output']>;
  /** When this was told. */
  assessedAt: Maybe<Scalars['Date']['output']>;
};

/** Whether it can be had. */
export type Availability = {
  __typename?: 'Availability';
  /** Null is not known. */
  available: Maybe<Scalars['Boolean']['output']>;
  /** When that was checked. */
  checkedAt: Maybe<Scalars['Date']['output']>;
};

/** Sites of one status. */
export type StatusCount = {
  __typename?: 'StatusCount';
  /** Status. */
  status: MeasureStatus;
  /** Sites. */
  count: Scalars['Int']['output'];
};

/** One judgement of effect; an external one (Ungsinn, Kunnskapsbasen) has an address. */
export type EffectRating = {
  __typename?: 'EffectRating';
  /** Level. */
  level: EffectLevel;
  /** For what outcome. */
  outcome: Maybe<Scalars['String']['output']>;
  /** For whom. */
  population: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Reviewer as shown in public: role and organisation. */
  reviewer: Scalars['String']['output'];
  /** When. */
  ratedAt: Scalars['Date']['output'];
  /** Where an external rating stands. */
  url: Maybe<Scalars['String']['output']>;
};

/** Staff needed. */
export type Staffing = {
  __typename?: 'Staffing';
  /** Hours a week. */
  hoursPerWeek: Maybe<Scalars['Float']['output']>;
  /** Full-time equivalents, 0 or more. */
  fte: Maybe<Scalars['Float']['output']>;
  /** In words. */
  note: Maybe<Scalars['String']['output']>;
};

/** A case story (erfaringshistorie). */
export type CaseStory = Node & CatalogueRecord & {
  __typename?: 'CaseStory';
  /** See Node. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  type: RecordType;
  /** Last part of its address; unique per type over all languages, may change: store the id. */
  slug: Scalars['String']['output'];
  /** Language that its own texts are written in. */
  language: Language;
  /** Title, or an organisation's name; plain text. */
  title: Scalars['String']['output'];
  /** What it is, plain text, at most 400 characters; never empty. */
  summary: Scalars['String']['output'];
  /** Canonical page on the site, absolute https. */
  url: Scalars['String']['output'];
  /** When it was first published; kept when it is withdrawn and published again. */
  publishedAt: Scalars['DateTime']['output'];
  /** When an editor last changed the published text; things it refers to do not move it (`revision` does). */
  updatedAt: Scalars['DateTime']['output'];
  /** Fingerprint of all that is public in it, things folded in included; left out are publishedAt, updatedAt and clock states. */
  revision: Scalars['String']['output'];
  /** The same record in other languages, the original first; this one is left out. */
  translations: Array<CatalogueRecord>;
  /** The original, where this text is a translation and the original is public. */
  translationOf: Maybe<CatalogueRecord>;
  /** Picture for a card. */
  image: Maybe<Image>;
  /** Themes. */
  themes: Array<Theme>;
  /** Target groups. */
  targetGroups: Array<TargetGroup>;
  /** Where: own place, or (measures) the places of its public stories and pilots. */
  municipalities: Array<Municipality>;
  /** Counties: own, and those of `municipalities`. */
  counties: Array<County>;
  /** First year it is about; null where years say nothing. */
  yearFrom: Maybe<Scalars['Int']['output']>;
  /** Last year it is about; null where it goes on or years say nothing. */
  yearTo: Maybe<Scalars['Int']['output']>;
  /** How old its knowledge is. */
  clocks: Clocks;
  /** Roles and front doors to contact about it, last confirmed first; never a private person. */
  contactPoints: Array<ContactPoint>;
  /** What it builds on. */
  sources: Array<Source>;
  /** Licence of the text. */
  licence: Licence;
  /** Ready citation with the title, year, publisher and `url`. */
  citation: Scalars['String']['output'];
  /** Records alike: the editors' choice first, then by content; in any language, without its own translations. */
  related: Array<CatalogueRecord>;
  /** Who owns the record here. */
  organisation: Maybe<Organisation>;
  /** Files to take along. */
  attachments: Array<Attachment>;
  /** What editors say they changed, latest first. */
  changeNotes: Array<ChangeNote>;
  /** Measures used. */
  measures: Array<Measure>;
  /** Organisations that it is about. */
  organisations: Array<Organisation>;
  /** When. */
  period: Maybe<Period>;
  /** Where they stood. */
  context: Maybe<RichText>;
  /** What they did. */
  whatWeDid: Maybe<RichText>;
  /** What came of it. */
  result: Maybe<RichText>;
  /** What worked. */
  whatWorked: Maybe<RichText>;
  /** What went wrong. */
  whatWentWrong: Maybe<RichText>;
  /** What they would do differently. */
  whatWeWouldDoDifferently: Maybe<RichText>;
  /** Whether they could say. */
  lessons: AnswerState;
  /** Changes from the original measure. */
  adaptation: Maybe<RichText>;
  /** How it stands. */
  status: MeasureStatus;
  /** Why it stopped. */
  stopReason: Maybe<Scalars['String']['output']>;
  /** How many it reached. */
  reach: Maybe<Reach>;
  /** Costs. */
  cost: Maybe<Cost>;
  /** Whether they would do it again. */
  wouldRepeat: YesNo;
  /** Forms of collaboration. */
  collaboration: Array<CollaborationForm>;
  /** Staff needed. */
  staffing: Maybe<Staffing>;
  /** Who took part, with what. */
  partners: Array<Partner>;
  /** Who tells it. */
  author: Maybe<Author>;
  /** Pictures. */
  images: Array<Image>;
};


/** A case story (erfaringshistorie). */
export type CaseStoryCitationArgs = {
  style?: InputMaybe<CitationStyle>;
};


/** A case story (erfaringshistorie). */
export type CaseStoryRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many people. */
export type Reach = {
  __typename?: 'Reach';
  /** Reached. */
  reached: Maybe<Scalars['Int']['output']>;
  /** Of how many that could be. */
  outOf: Maybe<Scalars['Int']['output']>;
  /** Completed. */
  completed: Maybe<Scalars['Int']['output']>;
  /** In words. */
  note: Maybe<Scalars['String']['output']>;
};

/** Who tells a story; the name only with consent to publish it. */
export type Author = {
  __typename?: 'Author';
  /** Name. */
  name: Maybe<Scalars['String']['output']>;
  /** Role. */
  role: Maybe<Scalars['String']['output']>;
  /** Organisation. */
  organisation: Maybe<Organisation>;
  /** Declared interest; null is none declared. */
  interest: Maybe<Scalars['String']['output']>;
};

/** A pilot evaluation (pilotevaluering). */
export type PilotEvaluation = Node & CatalogueRecord & {
  __typename?: 'PilotEvaluation';
  /** See Node. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  type: RecordType;
  /** Last part of its address; unique per type over all languages, may change: store the id. */
  slug: Scalars['String']['output'];
  /** Language that its own texts are written in. */
  language: Language;
  /** Title, or an organisation's name; plain text. */
  title: Scalars['String']['output'];
  /** What it is, plain text, at most 400 characters; never empty. */
  summary: Scalars['String']['output'];
  /** Canonical page on the site, absolute https. */
  url: Scalars['String']['output'];
  /** When it was first published; kept when it is withdrawn and published again. */
  publishedAt: Scalars['DateTime']['output'];
  /** When an editor last changed the published text; things it refers to do not move it (`revision` does). */
  updatedAt: Scalars['DateTime']['output'];
  /** Fingerprint of all that is public in it, things folded in included; left out are publishedAt, updatedAt and clock states. */
  revision: Scalars['String']['output'];
  /** The same record in other languages, the original first; this one is left out. */
  translations: Array<CatalogueRecord>;
  /** The original, where this text is a translation and the original is public. */
  translationOf: Maybe<CatalogueRecord>;
  /** Picture for a card. */
  image: Maybe<Image>;
  /** Themes. */
  themes: Array<Theme>;
  /** Target groups. */
  targetGroups: Array<TargetGroup>;
  /** Where: own place, or (measures) the places of its public stories and pilots. */
  municipalities: Array<Municipality>;
  /** Counties: own, and those of `municipalities`. */
  counties: Array<County>;
  /** First year it is about; null where years say nothing. */
  yearFrom: Maybe<Scalars['Int']['output']>;
  /** Last year it is about; null where it goes on or years say nothing. */
  yearTo: Maybe<Scalars['Int']['output']>;
  /** How old its knowledge is. */
  clocks: Clocks;
  /** Roles and front doors to contact about it, last confirmed first; never a private person. */
  contactPoints: Array<ContactPoint>;
  /** What it builds on. */
  sources: Array<Source>;
  /** Licence of the text. */
  licence: Licence;
  /** Ready citation with the title, year, publisher and `url`. */
  citation: Scalars['String']['output'];
  /** Records alike: the editors' choice first, then by content; in any language, without its own translations. */
  related: Array<CatalogueRecord>;
  /** Who owns the record here. */
  organisation: Maybe<Organisation>;
  /** Files to take along. */
  attachments: Array<Attachment>;
  /** What editors say they changed, latest first. */
  changeNotes: Array<ChangeNote>;
  /** The measure on trial. */
  measure: Maybe<Measure>;
  /** Sites; `municipalities` and `organisations` follow from them. */
  sites: Array<Site>;
  /** Organisations that took part. */
  organisations: Array<Organisation>;
  /** When. */
  period: Maybe<Period>;
  /** What was expected. */
  hypothesis: Maybe<RichText>;
  /** Who took part. */
  participants: Maybe<RichText>;
  /** How many it reached. */
  reach: Maybe<Reach>;
  /** What was measured. */
  outcomes: Array<Outcome>;
  /** Costs. */
  cost: Maybe<Cost>;
  /** Who paid. */
  funding: Array<Funding>;
  /** BEFORE_AFTER, COMPARISON_GROUP, QUALITATIVE, … */
  design: Array<Term>;
  /** Who evaluated. */
  evaluator: Maybe<Partner>;
  /** How free the evaluator was. */
  independence: Maybe<Term>;
  /** Forms of collaboration. */
  collaboration: Array<CollaborationForm>;
  /** The cooperation itself, as each side saw it. */
  cooperation: Array<CooperationView>;
  /** What was decided. */
  decision: PilotDecision;
  /** Why. */
  decisionReason: Maybe<Scalars['String']['output']>;
  /** Still running after 12 months. */
  runningAfter12Months: YesNo;
  /** Still running after 24 months. */
  runningAfter24Months: YesNo;
  /** Its pre-projects. */
  precededBy: Array<PilotEvaluation>;
  /** Its main projects. */
  followedBy: Array<PilotEvaluation>;
  /** The report. */
  report: Maybe<Publication>;
};


/** A pilot evaluation (pilotevaluering). */
export type PilotEvaluationCitationArgs = {
  style?: InputMaybe<CitationStyle>;
};


/** A pilot evaluation (pilotevaluering). */
export type PilotEvaluationRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One site of a pilot. */
export type Site = {
  __typename?: 'Site';
  /** Name. */
  name: Scalars['String']['output'];
  /** Municipality. */
  municipality: Maybe<Municipality>;
  /** Organisation. */
  organisation: Maybe<Organisation>;
  /** How it stands there. */
  status: MeasureStatus;
};

/** One thing measured. */
export type Outcome = {
  __typename?: 'Outcome';
  /** Indicator. */
  indicator: Scalars['String']['output'];
  /** Unit, in words. */
  unit: Maybe<Scalars['String']['output']>;
  /** Instrument; equal codes may be compared. */
  instrument: Maybe<Term>;
  /** True where higher is better; null where neither is. */
  higherIsBetter: Maybe<Scalars['Boolean']['output']>;
  /** Whom it was measured on, where not on all. */
  subgroup: Maybe<Scalars['String']['output']>;
  /** Time points in order. */
  points: Array<Measurement>;
  /** Change as reported; never derived here. */
  change: Maybe<ReportedChange>;
  /** In words. */
  note: Maybe<Scalars['String']['output']>;
};

/** One time point; a mean or a proportion never without its n. */
export type Measurement = {
  __typename?: 'Measurement';
  /** BEFORE, AFTER or FOLLOW_UP. */
  moment: Term;
  /** MEAN, PROPORTION (0 to 1) or COUNT. */
  kind: Term;
  /** How many were measured. */
  n: Maybe<Scalars['Int']['output']>;
  /** The value. */
  value: Scalars['Float']['output'];
  /** Standard deviation. */
  sd: Maybe<Scalars['Float']['output']>;
  /** When. */
  at: Maybe<PartialDate>;
};

/** A change as the evaluation reports it. */
export type ReportedChange = {
  __typename?: 'ReportedChange';
  /** Difference. */
  value: Scalars['Float']['output'];
  /** Lower end of the interval. */
  low: Maybe<Scalars['Float']['output']>;
  /** Upper end of the interval. */
  high: Maybe<Scalars['Float']['output']>;
  /** Level of the interval, 0 to 1, e.g. 0.95. */
  level: Maybe<Scalars['Float']['output']>;
  /** How it was tested. */
  method: Maybe<Scalars['String']['output']>;
};

/** How one side saw the cooperation. */
export type CooperationView = {
  __typename?: 'CooperationView';
  /** Which side. */
  party: Partner;
  /** What it expected. */
  expectations: Maybe<Scalars['String']['output']>;
  /** On time. */
  time: Maybe<Scalars['String']['output']>;
  /** On bureaucracy. */
  bureaucracy: Maybe<Scalars['String']['output']>;
  /** How it went. */
  experience: Maybe<Scalars['String']['output']>;
};

/** A contact guide (kontaktguide). */
export type ContactGuide = Node & CatalogueRecord & {
  __typename?: 'ContactGuide';
  /** See Node. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  type: RecordType;
  /** Last part of its address; unique per type over all languages, may change: store the id. */
  slug: Scalars['String']['output'];
  /** Language that its own texts are written in. */
  language: Language;
  /** Title, or an organisation's name; plain text. */
  title: Scalars['String']['output'];
  /** What it is, plain text, at most 400 characters; never empty. */
  summary: Scalars['String']['output'];
  /** Canonical page on the site, absolute https. */
  url: Scalars['String']['output'];
  /** When it was first published; kept when it is withdrawn and published again. */
  publishedAt: Scalars['DateTime']['output'];
  /** When an editor last changed the published text; things it refers to do not move it (`revision` does). */
  updatedAt: Scalars['DateTime']['output'];
  /** Fingerprint of all that is public in it, things folded in included; left out are publishedAt, updatedAt and clock states. */
  revision: Scalars['String']['output'];
  /** The same record in other languages, the original first; this one is left out. */
  translations: Array<CatalogueRecord>;
  /** The original, where this text is a translation and the original is public. */
  translationOf: Maybe<CatalogueRecord>;
  /** Picture for a card. */
  image: Maybe<Image>;
  /** Themes. */
  themes: Array<Theme>;
  /** Target groups. */
  targetGroups: Array<TargetGroup>;
  /** Where: own place, or (measures) the places of its public stories and pilots. */
  municipalities: Array<Municipality>;
  /** Counties: own, and those of `municipalities`. */
  counties: Array<County>;
  /** First year it is about; null where years say nothing. */
  yearFrom: Maybe<Scalars['Int']['output']>;
  /** Last year it is about; null where it goes on or years say nothing. */
  yearTo: Maybe<Scalars['Int']['output']>;
  /** How old its knowledge is. */
  clocks: Clocks;
  /** Roles and front doors to contact about it, last confirmed first; never a private person. */
  contactPoints: Array<ContactPoint>;
  /** What it builds on. */
  sources: Array<Source>;
  /** Licence of the text. */
  licence: Licence;
  /** Ready citation with the title, year, publisher and `url`. */
  citation: Scalars['String']['output'];
  /** Records alike: the editors' choice first, then by content; in any language, without its own translations. */
  related: Array<CatalogueRecord>;
  /** Who owns the record here. */
  organisation: Maybe<Organisation>;
  /** Files to take along. */
  attachments: Array<Attachment>;
  /** What editors say they changed, latest first. */
  changeNotes: Array<ChangeNote>;
  /** The situation in the reader's own words. */
  situation: Scalars['String']['output'];
  /** Whom it is for. */
  audience: Array<Term>;
  /** True where it holds all over Norway; otherwise `municipalities` and `counties` say where. */
  national: Scalars['Boolean']['output'];
  /** What to do, in order. */
  steps: Array<ContactStep>;
  /** What to expect about money. */
  expectMoney: Maybe<RichText>;
  /** What to expect about time. */
  expectTime: Maybe<RichText>;
  /** Forms of collaboration. */
  collaboration: Array<CollaborationForm>;
  /** Examples. */
  examples: Array<CatalogueRecord>;
};


/** A contact guide (kontaktguide). */
export type ContactGuideCitationArgs = {
  style?: InputMaybe<CitationStyle>;
};


/** A contact guide (kontaktguide). */
export type ContactGuideRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One step towards the right contact. */
export type ContactStep = {
  __typename?: 'ContactStep';
  /** Whom, in words. */
  whom: Scalars['String']['output'];
  /** The role. */
  role: Maybe<Term>;
  /** The contact point; in an answer, the one in the municipality asked about. */
  point: Maybe<ContactPoint>;
  /** How. */
  how: Maybe<RichText>;
  /** What to say. */
  say: Maybe<RichText>;
};

/** A publication (publikasjon). */
export type Publication = Node & CatalogueRecord & {
  __typename?: 'Publication';
  /** See Node. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  type: RecordType;
  /** Last part of its address; unique per type over all languages, may change: store the id. */
  slug: Scalars['String']['output'];
  /** Language that its own texts are written in. */
  language: Language;
  /** Title, or an organisation's name; plain text. */
  title: Scalars['String']['output'];
  /** What it is, plain text, at most 400 characters; never empty. */
  summary: Scalars['String']['output'];
  /** Canonical page on the site, absolute https. */
  url: Scalars['String']['output'];
  /** When it was first published; kept when it is withdrawn and published again. */
  publishedAt: Scalars['DateTime']['output'];
  /** When an editor last changed the published text; things it refers to do not move it (`revision` does). */
  updatedAt: Scalars['DateTime']['output'];
  /** Fingerprint of all that is public in it, things folded in included; left out are publishedAt, updatedAt and clock states. */
  revision: Scalars['String']['output'];
  /** The same record in other languages, the original first; this one is left out. */
  translations: Array<CatalogueRecord>;
  /** The original, where this text is a translation and the original is public. */
  translationOf: Maybe<CatalogueRecord>;
  /** Picture for a card. */
  image: Maybe<Image>;
  /** Themes. */
  themes: Array<Theme>;
  /** Target groups. */
  targetGroups: Array<TargetGroup>;
  /** Where: own place, or (measures) the places of its public stories and pilots. */
  municipalities: Array<Municipality>;
  /** Counties: own, and those of `municipalities`. */
  counties: Array<County>;
  /** First year it is about; null where years say nothing. */
  yearFrom: Maybe<Scalars['Int']['output']>;
  /** Last year it is about; null where it goes on or years say nothing. */
  yearTo: Maybe<Scalars['Int']['output']>;
  /** How old its knowledge is. */
  clocks: Clocks;
  /** Roles and front doors to contact about it, last confirmed first; never a private person. */
  contactPoints: Array<ContactPoint>;
  /** What it builds on. */
  sources: Array<Source>;
  /** Licence of the text. */
  licence: Licence;
  /** Ready citation with the title, year, publisher and `url`. */
  citation: Scalars['String']['output'];
  /** Records alike: the editors' choice first, then by content; in any language, without its own translations. */
  related: Array<CatalogueRecord>;
  /** Who owns the record here. */
  organisation: Maybe<Organisation>;
  /** Files to take along. */
  attachments: Array<Attachment>;
  /** What editors say they changed, latest first. */
  changeNotes: Array<ChangeNote>;
  /** Authors as printed. */
  authors: Array<Scalars['String']['output']>;
  /** Institute. */
  institute: Maybe<Scalars['String']['output']>;
  /** Publisher. */
  publisher: Maybe<Partner>;
  /** Year it came out. */
  year: Maybe<Scalars['Int']['output']>;
  /** Kind. */
  kind: Term;
  /** What it says, in our words. */
  body: Maybe<RichText>;
  /** Method. */
  method: Maybe<Scalars['String']['output']>;
  /** Sample. */
  sample: Maybe<Scalars['String']['output']>;
  /** How to order it in print. */
  orderPrinted: Maybe<Scalars['String']['output']>;
  /** Where it can be read. */
  link: Maybe<Scalars['String']['output']>;
};


/** A publication (publikasjon). */
export type PublicationCitationArgs = {
  style?: InputMaybe<CitationStyle>;
};


/** A publication (publikasjon). */
export type PublicationRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An organisation (organisasjon). */
export type Organisation = Node & CatalogueRecord & {
  __typename?: 'Organisation';
  /** See Node. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  type: RecordType;
  /** Last part of its address; unique per type over all languages, may change: store the id. */
  slug: Scalars['String']['output'];
  /** Language that its own texts are written in. */
  language: Language;
  /** Title, or an organisation's name; plain text. */
  title: Scalars['String']['output'];
  /** What it is, plain text, at most 400 characters; never empty. */
  summary: Scalars['String']['output'];
  /** Canonical page on the site, absolute https. */
  url: Scalars['String']['output'];
  /** When it was first published; kept when it is withdrawn and published again. */
  publishedAt: Scalars['DateTime']['output'];
  /** When an editor last changed the published text; things it refers to do not move it (`revision` does). */
  updatedAt: Scalars['DateTime']['output'];
  /** Fingerprint of all that is public in it, things folded in included; left out are publishedAt, updatedAt and clock states. */
  revision: Scalars['String']['output'];
  /** The same record in other languages, the original first; this one is left out. */
  translations: Array<CatalogueRecord>;
  /** The original, where this text is a translation and the original is public. */
  translationOf: Maybe<CatalogueRecord>;
  /** Picture for a card. */
  image: Maybe<Image>;
  /** Themes. */
  themes: Array<Theme>;
  /** Target groups. */
  targetGroups: Array<TargetGroup>;
  /** Where: own place, or (measures) the places of its public stories and pilots. */
  municipalities: Array<Municipality>;
  /** Counties: own, and those of `municipalities`. */
  counties: Array<County>;
  /** First year it is about; null where years say nothing. */
  yearFrom: Maybe<Scalars['Int']['output']>;
  /** Last year it is about; null where it goes on or years say nothing. */
  yearTo: Maybe<Scalars['Int']['output']>;
  /** How old its knowledge is. */
  clocks: Clocks;
  /** Roles and front doors to contact about it, last confirmed first; never a private person. */
  contactPoints: Array<ContactPoint>;
  /** What it builds on. */
  sources: Array<Source>;
  /** Licence of the text. */
  licence: Licence;
  /** Ready citation with the title, year, publisher and `url`. */
  citation: Scalars['String']['output'];
  /** Records alike: the editors' choice first, then by content; in any language, without its own translations. */
  related: Array<CatalogueRecord>;
  /** Who owns the record here. */
  organisation: Maybe<Organisation>;
  /** Files to take along. */
  attachments: Array<Attachment>;
  /** What editors say they changed, latest first. */
  changeNotes: Array<ChangeNote>;
  /** MUNICIPALITY, COUNTY, NETWORK, SOCIAL_ENTREPRENEUR, VOLUNTARY, … */
  kind: Term;
  /** Nine digits. */
  organisationNumber: Maybe<Scalars['String']['output']>;
  /** Names it had before. */
  formerNames: Array<Scalars['String']['output']>;
  /** The municipality that it is or lies in. */
  municipality: Maybe<Municipality>;
  /** The county that it is or lies in. */
  county: Maybe<County>;
  /** Legal form (AS, ideelt AS, SA, DA, forening, stiftelse, …). */
  legalForm: Maybe<Term>;
  /** Owners may take out no dividend; null is not known. */
  dividendClause: Maybe<Scalars['Boolean']['output']>;
  /** Open for cooperation; null is not known. */
  openForCooperation: Maybe<Scalars['Boolean']['output']>;
  /** About what. */
  cooperationAbout: Maybe<RichText>;
  /** What it offers. */
  offers: Maybe<RichText>;
  /** Networks and bodies it is a member of. */
  memberOf: Array<Organisation>;
  /** Municipalities it serves. */
  serves: Array<Municipality>;
  /** Its own website. */
  website: Maybe<Scalars['String']['output']>;
  /** Records that it owns or takes part in. */
  records: SearchConnection;
};


/** An organisation (organisasjon). */
export type OrganisationCitationArgs = {
  style?: InputMaybe<CitationStyle>;
};


/** An organisation (organisasjon). */
export type OrganisationRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation (organisasjon). */
export type OrganisationRecordsArgs = {
  where: InputMaybe<SearchWhere>;
  sort?: InputMaybe<SearchSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A role at an organisation, or a front door. Never a person. */
export type ContactPoint = Node & {
  __typename?: 'ContactPoint';
  /** Opaque, at most 64 characters of A–Z a–z 0–9 _ -, unique over all types, never reused. */
  id: Scalars['ID']['output'];
  /** Role. */
  role: Term;
  /** Name of the organisation. */
  organisationName: Scalars['String']['output'];
  /** The organisation, where it is public here. */
  organisation: Maybe<Organisation>;
  /** Its municipality. */
  municipality: Maybe<Municipality>;
  /** Its county. */
  county: Maybe<County>;
  /** What it answers for; empty is everything. */
  themes: Array<Theme>;
  /** Role mailbox or public address. */
  mailbox: Maybe<Scalars['String']['output']>;
  /** Role or switchboard telephone, E.164. */
  phone: Maybe<Scalars['String']['output']>;
  /** Public contact page or form. */
  page: Maybe<Scalars['String']['output']>;
  /** Preferred way. */
  preferredChannel: Maybe<Term>;
  /** Usual time to answer, working days. */
  usualReplyDays: Maybe<Scalars['Int']['output']>;
  /** Who stands in. */
  deputy: Maybe<ContactPoint>;
  /** First day it holds. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day it holds. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** How fresh it is. */
  clock: Clock;
};

/** Whom to contact. */
export type ContactAnswer = {
  __typename?: 'ContactAnswer';
  /** Whom, best first; never empty. */
  points: Array<ContactPoint>;
  /** The guide for the situation. */
  guide: Maybe<ContactGuide>;
  /** The guide's steps with this municipality's contact points put in. */
  steps: Array<ContactStep>;
  /** True where a rung above the one that answered was passed over. */
  fallback: Scalars['Boolean']['output'];
  /** Which rung answered and how fresh it is, in one or two sentences. */
  explanation: Scalars['String']['output'];
  /** The municipality that was understood. */
  municipality: Maybe<Municipality>;
  /** The county that was understood, or that of the municipality. */
  county: Maybe<County>;
  /** The theme that was understood. */
  theme: Maybe<Theme>;
  /** The rung that answered. */
  level: ContactLevel;
  /** Every rung tried, in order, the one used last. */
  tried: Array<ContactAttempt>;
};


/** Whom to contact. */
export type ContactAnswerExplanationArgs = {
  language?: InputMaybe<Language>;
};

/** One rung tried. */
export type ContactAttempt = {
  __typename?: 'ContactAttempt';
  /** The rung. */
  level: ContactLevel;
  /** What came of it. */
  outcome: ContactOutcome;
};

/** A stretch of the feed. */
export type ChangeFeed = {
  __typename?: 'ChangeFeed';
  /** Pass as `since` next time; store it after the changes. */
  cursor: Scalars['String']['output'];
  /** True where more is ready now. */
  hasMore: Scalars['Boolean']['output'];
  /** Changes, oldest first, each record at most once per answer. */
  changes: Array<Change>;
};

/** One change. */
export type Change = {
  __typename?: 'Change';
  /** What to do. */
  operation: ChangeOperation;
  /** Whose. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  type: RecordType;
  /** Its slug now, or last. */
  slug: Scalars['String']['output'];
  /** When it took effect. */
  at: Scalars['DateTime']['output'];
  /** The record now; null for DELETE. */
  record: Maybe<CatalogueRecord>;
};

/** What an address leads to. */
export type Resolution = {
  __typename?: 'Resolution';
  /** Verdict. */
  status: ResolutionStatus;
  /** The record, for FOUND and MOVED. */
  record: Maybe<CatalogueRecord>;
  /** Id, except for NOT_FOUND. */
  id: Maybe<Scalars['ID']['output']>;
  /** Kind, except for NOT_FOUND. */
  type: Maybe<RecordType>;
  /** When it was withdrawn, for GONE. */
  goneAt: Maybe<Scalars['DateTime']['output']>;
};

/** This service. */
export type About = {
  __typename?: 'About';
  /** Version of this schema, semver. */
  schemaVersion: Scalars['String']['output'];
  /** Opaque; differs after any public change; compare for equality, on one node. */
  catalogueVersion: Scalars['String']['output'];
  /** Default licence. */
  licence: Licence;
  /** How to name us. */
  attribution: Scalars['String']['output'];
  /** Whom to write to. */
  contact: Scalars['String']['output'];
  /** Limits in force. */
  limits: Array<Limit>;
};

/** One limit. */
export type Limit = {
  __typename?: 'Limit';
  /** FIRST, IDS, FILTER_VALUES, BODY_BYTES, TOKENS, DEPTH, ALIASES, COST, DEADLINE_MS. */
  code: Scalars['String']['output'];
  /** Its value. */
  value: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  SearchWhere: SearchWhere;
  SearchSort: SearchSort;
  RecordType: RecordType;
  Language: Language;
  EffectLevel: EffectLevel;
  EquityAim: EquityAim;
  AnswerState: AnswerState;
  MeasureStatus: MeasureStatus;
  CollaborationForm: CollaborationForm;
  FacetField: FacetField;
  HighlightField: HighlightField;
  SuggestionKind: SuggestionKind;
  ClockState: ClockState;
  ContactLevel: ContactLevel;
  ContactOutcome: ContactOutcome;
  ChangeOperation: ChangeOperation;
  ResolutionStatus: ResolutionStatus;
  DatePrecision: DatePrecision;
  YesNo: YesNo;
  Approach: Approach;
  PilotDecision: PilotDecision;
  CitationStyle: CitationStyle;
  Node: ResolverTypeWrapper<AnyNode>;
  CatalogueRecord: ResolverTypeWrapper<HeldCatalogueRecord>;
  SearchConnection: ResolverTypeWrapper<SearchAnswer>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Highlight: ResolverTypeWrapper<Highlight>;
  TextPart: ResolverTypeWrapper<TextPart>;
  Facet: ResolverTypeWrapper<HeldFacet>;
  FacetValue: ResolverTypeWrapper<HeldFacetValue>;
  Notice: ResolverTypeWrapper<HeldNotice>;
  Suggestion: ResolverTypeWrapper<HeldSuggestion>;
  RichText: ResolverTypeWrapper<HeldRichText>;
  Term: ResolverTypeWrapper<TermValue>;
  Vocabulary: ResolverTypeWrapper<HeldVocabulary>;
  PartialDate: ResolverTypeWrapper<PartialDate>;
  Period: ResolverTypeWrapper<Period>;
  Money: ResolverTypeWrapper<Money>;
  Figure: ResolverTypeWrapper<Omit<Figure, 'unit'> & { unit: ResolversTypes['Term'] }>;
  Image: ResolverTypeWrapper<CatalogueImage>;
  ImageVariant: ResolverTypeWrapper<ImageVariant>;
  Attachment: ResolverTypeWrapper<Attachment>;
  ChangeNote: ResolverTypeWrapper<ChangeNote>;
  Licence: ResolverTypeWrapper<LicenceValue>;
  Source: ResolverTypeWrapper<HeldSource>;
  Clocks: ResolverTypeWrapper<ClocksValue>;
  Clock: ResolverTypeWrapper<ClockDates>;
  Theme: ResolverTypeWrapper<TreeTerm>;
  TargetGroup: ResolverTypeWrapper<TreeTerm>;
  Municipality: ResolverTypeWrapper<MunicipalityPlace>;
  County: ResolverTypeWrapper<CountyPlace>;
  Measure: ResolverTypeWrapper<MeasureRecord>;
  Step: ResolverTypeWrapper<Omit<Step, 'text'> & { text: ResolversTypes['RichText'] }>;
  Participation: ResolverTypeWrapper<Omit<Participation, 'phase' | 'level'> & { phase: ResolversTypes['Term'], level: ResolversTypes['Term'] }>;
  Cost: ResolverTypeWrapper<Cost>;
  Funding: ResolverTypeWrapper<Omit<Funding, 'kind'> & { kind: ResolversTypes['Term'] }>;
  Partner: ResolverTypeWrapper<HeldPartner>;
  Vulnerability: ResolverTypeWrapper<Vulnerability>;
  Availability: ResolverTypeWrapper<Availability>;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  EffectRating: ResolverTypeWrapper<EffectRating>;
  Staffing: ResolverTypeWrapper<Staffing>;
  CaseStory: ResolverTypeWrapper<CaseStoryRecord>;
  Reach: ResolverTypeWrapper<Reach>;
  Author: ResolverTypeWrapper<Omit<Author, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>;
  PilotEvaluation: ResolverTypeWrapper<PilotEvaluationRecord>;
  Site: ResolverTypeWrapper<HeldSite>;
  Outcome: ResolverTypeWrapper<Omit<Outcome, 'instrument' | 'points'> & { instrument?: Maybe<ResolversTypes['Term']>, points: Array<ResolversTypes['Measurement']> }>;
  Measurement: ResolverTypeWrapper<Omit<Measurement, 'moment' | 'kind'> & { moment: ResolversTypes['Term'], kind: ResolversTypes['Term'] }>;
  ReportedChange: ResolverTypeWrapper<ReportedChange>;
  CooperationView: ResolverTypeWrapper<Omit<CooperationView, 'party'> & { party: ResolversTypes['Partner'] }>;
  ContactGuide: ResolverTypeWrapper<ContactGuideRecord>;
  ContactStep: ResolverTypeWrapper<HeldContactStep>;
  Publication: ResolverTypeWrapper<PublicationRecord>;
  Organisation: ResolverTypeWrapper<OrganisationRecord>;
  ContactPoint: ResolverTypeWrapper<ContactPointRecord>;
  ContactAnswer: ResolverTypeWrapper<HeldContactAnswer>;
  ContactAttempt: ResolverTypeWrapper<ContactAttempt>;
  ChangeFeed: ResolverTypeWrapper<ChangePage>;
  Change: ResolverTypeWrapper<HeldChange>;
  Resolution: ResolverTypeWrapper<HeldResolution>;
  About: ResolverTypeWrapper<Omit<About, 'licence'> & { licence: ResolversTypes['Licence'] }>;
  Limit: ResolverTypeWrapper<Limit>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  SearchWhere: SearchWhere;
  Node: AnyNode;
  CatalogueRecord: HeldCatalogueRecord;
  SearchConnection: SearchAnswer;
  SearchEdge: SearchEdgeValue;
  Float: Scalars['Float']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Highlight: Highlight;
  TextPart: TextPart;
  Facet: HeldFacet;
  FacetValue: HeldFacetValue;
  Notice: HeldNotice;
  Suggestion: HeldSuggestion;
  RichText: HeldRichText;
  Term: TermValue;
  Vocabulary: HeldVocabulary;
  PartialDate: PartialDate;
  Period: Period;
  Money: Money;
  Figure: Omit<Figure, 'unit'> & { unit: ResolversParentTypes['Term'] };
  Image: CatalogueImage;
  ImageVariant: ImageVariant;
  Attachment: Attachment;
  ChangeNote: ChangeNote;
  Licence: LicenceValue;
  Source: HeldSource;
  Clocks: ClocksValue;
  Clock: ClockDates;
  Theme: TreeTerm;
  TargetGroup: TreeTerm;
  Municipality: MunicipalityPlace;
  County: CountyPlace;
  Measure: MeasureRecord;
  Step: Omit<Step, 'text'> & { text: ResolversParentTypes['RichText'] };
  Participation: Omit<Participation, 'phase' | 'level'> & { phase: ResolversParentTypes['Term'], level: ResolversParentTypes['Term'] };
  Cost: Cost;
  Funding: Omit<Funding, 'kind'> & { kind: ResolversParentTypes['Term'] };
  Partner: HeldPartner;
  Vulnerability: Vulnerability;
  Availability: Availability;
  StatusCount: StatusCount;
  EffectRating: EffectRating;
  Staffing: Staffing;
  CaseStory: CaseStoryRecord;
  Reach: Reach;
  Author: Omit<Author, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
  PilotEvaluation: PilotEvaluationRecord;
  Site: HeldSite;
  Outcome: Omit<Outcome, 'instrument' | 'points'> & { instrument?: Maybe<ResolversParentTypes['Term']>, points: Array<ResolversParentTypes['Measurement']> };
  Measurement: Omit<Measurement, 'moment' | 'kind'> & { moment: ResolversParentTypes['Term'], kind: ResolversParentTypes['Term'] };
  ReportedChange: ReportedChange;
  CooperationView: Omit<CooperationView, 'party'> & { party: ResolversParentTypes['Partner'] };
  ContactGuide: ContactGuideRecord;
  ContactStep: HeldContactStep;
  Publication: PublicationRecord;
  Organisation: OrganisationRecord;
  ContactPoint: ContactPointRecord;
  ContactAnswer: HeldContactAnswer;
  ContactAttempt: ContactAttempt;
  ChangeFeed: ChangePage;
  Change: HeldChange;
  Resolution: HeldResolution;
  About: Omit<About, 'licence'> & { licence: ResolversParentTypes['Licence'] };
  Limit: Limit;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type QueryResolvers<ContextType = World, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query' | 'sort' | 'prefer' | 'first'>>;
  suggest?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'prefix' | 'first' | 'language'>>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<QueryMeasureArgs, 'slug'>>;
  caseStory?: Resolver<Maybe<ResolversTypes['CaseStory']>, ParentType, ContextType, RequireFields<QueryCaseStoryArgs, 'slug'>>;
  pilotEvaluation?: Resolver<Maybe<ResolversTypes['PilotEvaluation']>, ParentType, ContextType, RequireFields<QueryPilotEvaluationArgs, 'slug'>>;
  contactGuide?: Resolver<Maybe<ResolversTypes['ContactGuide']>, ParentType, ContextType, RequireFields<QueryContactGuideArgs, 'slug'>>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<QueryPublicationArgs, 'slug'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'slug'>>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType, RequireFields<QueryMunicipalityArgs, 'number'>>;
  county?: Resolver<Maybe<ResolversTypes['County']>, ParentType, ContextType, RequireFields<QueryCountyArgs, 'number'>>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType, Partial<QueryMunicipalitiesArgs>>;
  counties?: Resolver<Array<ResolversTypes['County']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<QueryThemeArgs, 'slug'>>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  targetGroup?: Resolver<Maybe<ResolversTypes['TargetGroup']>, ParentType, ContextType, RequireFields<QueryTargetGroupArgs, 'slug'>>;
  targetGroups?: Resolver<Array<ResolversTypes['TargetGroup']>, ParentType, ContextType>;
  whoToContact?: Resolver<ResolversTypes['ContactAnswer'], ParentType, ContextType, Partial<QueryWhoToContactArgs>>;
  changes?: Resolver<ResolversTypes['ChangeFeed'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  resolve?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType, RequireFields<QueryResolveArgs, 'url'>>;
  vocabularies?: Resolver<Array<ResolversTypes['Vocabulary']>, ParentType, ContextType>;
  about?: Resolver<ResolversTypes['About'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = World, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Theme' | 'TargetGroup' | 'Municipality' | 'County' | 'Measure' | 'CaseStory' | 'PilotEvaluation' | 'ContactGuide' | 'Publication' | 'Organisation' | 'ContactPoint', ParentType, ContextType>;
};

export type CatalogueRecordResolvers<ContextType = World, ParentType extends ResolversParentTypes['CatalogueRecord'] = ResolversParentTypes['CatalogueRecord']> = {
  __resolveType: TypeResolveFn<'Measure' | 'CaseStory' | 'PilotEvaluation' | 'ContactGuide' | 'Publication' | 'Organisation', ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = World, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CatalogueRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, Partial<SearchConnectionFacetsArgs>>;
  didYouMean?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = World, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CatalogueRecord'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = World, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = World, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  field?: Resolver<ResolversTypes['HighlightField'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['TextPart']>, ParentType, ContextType>;
};

export type TextPartResolvers<ContextType = World, ParentType extends ResolversParentTypes['TextPart'] = ResolversParentTypes['TextPart']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = World, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  field?: Resolver<ResolversTypes['FacetField'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FacetLabelArgs, 'language'>>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<FacetValuesArgs, 'first'>>;
};

export type FacetValueResolvers<ContextType = World, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FacetValueLabelArgs, 'language'>>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = World, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NoticeMessageArgs, 'language'>>;
  argument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = World, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  kind?: Resolver<ResolversTypes['SuggestionKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['TextPart']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['CatalogueRecord']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RichTextResolvers<ContextType = World, ParentType extends ResolversParentTypes['RichText'] = ResolversParentTypes['RichText']> = {
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RichTextHtmlArgs, 'headingLevel'>>;
  markdown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TermResolvers<ContextType = World, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TermLabelArgs, 'language'>>;
};

export type VocabularyResolvers<ContextType = World, ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = World, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = World, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ongoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = World, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priceYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = World, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ImageResolvers<ContextType = World, ParentType extends ResolversParentTypes['Image'] = ResolversParentTypes['Image']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['ImageVariant']>, ParentType, ContextType>;
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
};

export type ImageVariantResolvers<ContextType = World, ParentType extends ResolversParentTypes['ImageVariant'] = ResolversParentTypes['ImageVariant']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mimeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = World, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mimeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeNoteResolvers<ContextType = World, ParentType extends ResolversParentTypes['ChangeNote'] = ResolversParentTypes['ChangeNote']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LicenceResolvers<ContextType = World, ParentType extends ResolversParentTypes['Licence'] = ResolversParentTypes['Licence']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LicenceLabelArgs, 'language'>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = World, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accessed?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
};

export type ClocksResolvers<ContextType = World, ParentType extends ResolversParentTypes['Clocks'] = ResolversParentTypes['Clocks']> = {
  evidence?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
};

export type ClockResolvers<ContextType = World, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
  state?: Resolver<ResolversTypes['ClockState'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  staleAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = World, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ThemeLabelArgs, 'language'>>;
  scopeNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ThemeScopeNoteArgs, 'language'>>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  formerNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  mappings?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<ThemeRecordsArgs, 'sort' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetGroupResolvers<ContextType = World, ParentType extends ResolversParentTypes['TargetGroup'] = ResolversParentTypes['TargetGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TargetGroupLabelArgs, 'language'>>;
  scopeNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TargetGroupScopeNoteArgs, 'language'>>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  formerNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['TargetGroup']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['TargetGroup']>, ParentType, ContextType>;
  mappings?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<TargetGroupRecordsArgs, 'sort' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = World, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formerNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['County']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  kostraGroup?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  kostraYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  contactPoints?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<MunicipalityRecordsArgs, 'sort' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountyResolvers<ContextType = World, ParentType extends ResolversParentTypes['County'] = ResolversParentTypes['County']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  contactPoints?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<CountyRecordsArgs, 'sort' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = World, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RecordType'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['CatalogueRecord']>, ParentType, ContextType>;
  translationOf?: Resolver<Maybe<ResolversTypes['CatalogueRecord']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  targetGroups?: Resolver<Array<ResolversTypes['TargetGroup']>, ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  counties?: Resolver<Array<ResolversTypes['County']>, ParentType, ContextType>;
  yearFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yearTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clocks?: Resolver<ResolversTypes['Clocks'], ParentType, ContextType>;
  contactPoints?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeasureCitationArgs, 'style'>>;
  related?: Resolver<Array<ResolversTypes['CatalogueRecord']>, ParentType, ContextType, RequireFields<MeasureRelatedArgs, 'first'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  changeNotes?: Resolver<Array<ResolversTypes['ChangeNote']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  determinants?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  settings?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  sectors?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  approach?: Resolver<Maybe<ResolversTypes['Approach']>, ParentType, ContextType>;
  stigmaNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participation?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  equityAim?: Resolver<ResolversTypes['EquityAim'], ParentType, ContextType>;
  lowThreshold?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  recruitment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  materials?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  staffing?: Resolver<Maybe<ResolversTypes['Staffing']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Cost']>, ParentType, ContextType>;
  funding?: Resolver<Array<ResolversTypes['Funding']>, ParentType, ContextType>;
  collaboration?: Resolver<Array<ResolversTypes['CollaborationForm']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  planAnchoring?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  politicalDecision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharedGoal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  businessModel?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  vulnerability?: Resolver<ResolversTypes['Vulnerability'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['EffectLevel'], ParentType, ContextType>;
  effectRatings?: Resolver<Array<ResolversTypes['EffectRating']>, ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  precededBy?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  followedBy?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  publications?: Resolver<Array<ResolversTypes['Publication']>, ParentType, ContextType>;
  statusCounts?: Resolver<Array<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  experiences?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<MeasureExperiencesArgs, 'sort' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepResolvers<ContextType = World, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['RichText'], ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = World, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  phase?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
};

export type CostResolvers<ContextType = World, ParentType extends ResolversParentTypes['Cost'] = ResolversParentTypes['Cost']> = {
  start?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  yearly?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  perParticipant?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type FundingResolvers<ContextType = World, ParentType extends ResolversParentTypes['Funding'] = ResolversParentTypes['Funding']> = {
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = World, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  contributions?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VulnerabilityResolvers<ContextType = World, ParentType extends ResolversParentTypes['Vulnerability'] = ResolversParentTypes['Vulnerability']> = {
  onePerson?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  yearlyGrant?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inPlan?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  monthsFunded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  assessedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AvailabilityResolvers<ContextType = World, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  available?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = World, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  status?: Resolver<ResolversTypes['MeasureStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EffectRatingResolvers<ContextType = World, ParentType extends ResolversParentTypes['EffectRating'] = ResolversParentTypes['EffectRating']> = {
  level?: Resolver<ResolversTypes['EffectLevel'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratedAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StaffingResolvers<ContextType = World, ParentType extends ResolversParentTypes['Staffing'] = ResolversParentTypes['Staffing']> = {
  hoursPerWeek?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fte?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseStoryResolvers<ContextType = World, ParentType extends ResolversParentTypes['CaseStory'] = ResolversParentTypes['CaseStory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RecordType'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['CatalogueRecord']>, ParentType, ContextType>;
  translationOf?: Resolver<Maybe<ResolversTypes['CatalogueRecord']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  targetGroups?: Resolver<Array<ResolversTypes['TargetGroup']>, ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  counties?: Resolver<Array<ResolversTypes['County']>, ParentType, ContextType>;
  yearFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yearTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clocks?: Resolver<ResolversTypes['Clocks'], ParentType, ContextType>;
  contactPoints?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CaseStoryCitationArgs, 'style'>>;
  related?: Resolver<Array<ResolversTypes['CatalogueRecord']>, ParentType, ContextType, RequireFields<CaseStoryRelatedArgs, 'first'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  changeNotes?: Resolver<Array<ResolversTypes['ChangeNote']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  organisations?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  context?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  whatWeDid?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  whatWorked?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  whatWentWrong?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  whatWeWouldDoDifferently?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  lessons?: Resolver<ResolversTypes['AnswerState'], ParentType, ContextType>;
  adaptation?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeasureStatus'], ParentType, ContextType>;
  stopReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Reach']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Cost']>, ParentType, ContextType>;
  wouldRepeat?: Resolver<ResolversTypes['YesNo'], ParentType, ContextType>;
  collaboration?: Resolver<Array<ResolversTypes['CollaborationForm']>, ParentType, ContextType>;
  staffing?: Resolver<Maybe<ResolversTypes['Staffing']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  images?: Resolver<Array<ResolversTypes['Image']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReachResolvers<ContextType = World, ParentType extends ResolversParentTypes['Reach'] = ResolversParentTypes['Reach']> = {
  reached?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outOf?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuthorResolvers<ContextType = World, ParentType extends ResolversParentTypes['Author'] = ResolversParentTypes['Author']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  interest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PilotEvaluationResolvers<ContextType = World, ParentType extends ResolversParentTypes['PilotEvaluation'] = ResolversParentTypes['PilotEvaluation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RecordType'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['CatalogueRecord']>, ParentType, ContextType>;
  translationOf?: Resolver<Maybe<ResolversTypes['CatalogueRecord']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  targetGroups?: Resolver<Array<ResolversTypes['TargetGroup']>, ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  counties?: Resolver<Array<ResolversTypes['County']>, ParentType, ContextType>;
  yearFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yearTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clocks?: Resolver<ResolversTypes['Clocks'], ParentType, ContextType>;
  contactPoints?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PilotEvaluationCitationArgs, 'style'>>;
  related?: Resolver<Array<ResolversTypes['CatalogueRecord']>, ParentType, ContextType, RequireFields<PilotEvaluationRelatedArgs, 'first'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  changeNotes?: Resolver<Array<ResolversTypes['ChangeNote']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  sites?: Resolver<Array<ResolversTypes['Site']>, ParentType, ContextType>;
  organisations?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  hypothesis?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Reach']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['Outcome']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Cost']>, ParentType, ContextType>;
  funding?: Resolver<Array<ResolversTypes['Funding']>, ParentType, ContextType>;
  design?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  evaluator?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  independence?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  collaboration?: Resolver<Array<ResolversTypes['CollaborationForm']>, ParentType, ContextType>;
  cooperation?: Resolver<Array<ResolversTypes['CooperationView']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PilotDecision'], ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runningAfter12Months?: Resolver<ResolversTypes['YesNo'], ParentType, ContextType>;
  runningAfter24Months?: Resolver<ResolversTypes['YesNo'], ParentType, ContextType>;
  precededBy?: Resolver<Array<ResolversTypes['PilotEvaluation']>, ParentType, ContextType>;
  followedBy?: Resolver<Array<ResolversTypes['PilotEvaluation']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteResolvers<ContextType = World, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeasureStatus'], ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = World, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  higherIsBetter?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  subgroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['Measurement']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['ReportedChange']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeasurementResolvers<ContextType = World, ParentType extends ResolversParentTypes['Measurement'] = ResolversParentTypes['Measurement']> = {
  moment?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ReportedChangeResolvers<ContextType = World, ParentType extends ResolversParentTypes['ReportedChange'] = ResolversParentTypes['ReportedChange']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CooperationViewResolvers<ContextType = World, ParentType extends ResolversParentTypes['CooperationView'] = ResolversParentTypes['CooperationView']> = {
  party?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  expectations?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bureaucracy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  experience?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactGuideResolvers<ContextType = World, ParentType extends ResolversParentTypes['ContactGuide'] = ResolversParentTypes['ContactGuide']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RecordType'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['CatalogueRecord']>, ParentType, ContextType>;
  translationOf?: Resolver<Maybe<ResolversTypes['CatalogueRecord']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  targetGroups?: Resolver<Array<ResolversTypes['TargetGroup']>, ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  counties?: Resolver<Array<ResolversTypes['County']>, ParentType, ContextType>;
  yearFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yearTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clocks?: Resolver<ResolversTypes['Clocks'], ParentType, ContextType>;
  contactPoints?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContactGuideCitationArgs, 'style'>>;
  related?: Resolver<Array<ResolversTypes['CatalogueRecord']>, ParentType, ContextType, RequireFields<ContactGuideRelatedArgs, 'first'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  changeNotes?: Resolver<Array<ResolversTypes['ChangeNote']>, ParentType, ContextType>;
  situation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  audience?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  national?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ContactStep']>, ParentType, ContextType>;
  expectMoney?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  expectTime?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  collaboration?: Resolver<Array<ResolversTypes['CollaborationForm']>, ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['CatalogueRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactStepResolvers<ContextType = World, ParentType extends ResolversParentTypes['ContactStep'] = ResolversParentTypes['ContactStep']> = {
  whom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  say?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = World, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RecordType'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['CatalogueRecord']>, ParentType, ContextType>;
  translationOf?: Resolver<Maybe<ResolversTypes['CatalogueRecord']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  targetGroups?: Resolver<Array<ResolversTypes['TargetGroup']>, ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  counties?: Resolver<Array<ResolversTypes['County']>, ParentType, ContextType>;
  yearFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yearTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clocks?: Resolver<ResolversTypes['Clocks'], ParentType, ContextType>;
  contactPoints?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublicationCitationArgs, 'style'>>;
  related?: Resolver<Array<ResolversTypes['CatalogueRecord']>, ParentType, ContextType, RequireFields<PublicationRelatedArgs, 'first'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  changeNotes?: Resolver<Array<ResolversTypes['ChangeNote']>, ParentType, ContextType>;
  authors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  institute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderPrinted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = World, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RecordType'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['CatalogueRecord']>, ParentType, ContextType>;
  translationOf?: Resolver<Maybe<ResolversTypes['CatalogueRecord']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  targetGroups?: Resolver<Array<ResolversTypes['TargetGroup']>, ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  counties?: Resolver<Array<ResolversTypes['County']>, ParentType, ContextType>;
  yearFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yearTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clocks?: Resolver<ResolversTypes['Clocks'], ParentType, ContextType>;
  contactPoints?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganisationCitationArgs, 'style'>>;
  related?: Resolver<Array<ResolversTypes['CatalogueRecord']>, ParentType, ContextType, RequireFields<OrganisationRelatedArgs, 'first'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  changeNotes?: Resolver<Array<ResolversTypes['ChangeNote']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  organisationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['County']>, ParentType, ContextType>;
  legalForm?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  dividendClause?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  openForCooperation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cooperationAbout?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  memberOf?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  serves?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<OrganisationRecordsArgs, 'sort' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = World, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['County']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  mailbox?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferredChannel?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  usualReplyDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['Clock'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactAnswerResolvers<ContextType = World, ParentType extends ResolversParentTypes['ContactAnswer'] = ResolversParentTypes['ContactAnswer']> = {
  points?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  guide?: Resolver<Maybe<ResolversTypes['ContactGuide']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ContactStep']>, ParentType, ContextType>;
  fallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContactAnswerExplanationArgs, 'language'>>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['County']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ContactLevel'], ParentType, ContextType>;
  tried?: Resolver<Array<ResolversTypes['ContactAttempt']>, ParentType, ContextType>;
};

export type ContactAttemptResolvers<ContextType = World, ParentType extends ResolversParentTypes['ContactAttempt'] = ResolversParentTypes['ContactAttempt']> = {
  level?: Resolver<ResolversTypes['ContactLevel'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ContactOutcome'], ParentType, ContextType>;
};

export type ChangeFeedResolvers<ContextType = World, ParentType extends ResolversParentTypes['ChangeFeed'] = ResolversParentTypes['ChangeFeed']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = World, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  operation?: Resolver<ResolversTypes['ChangeOperation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RecordType'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['CatalogueRecord']>, ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = World, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  status?: Resolver<ResolversTypes['ResolutionStatus'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['CatalogueRecord']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['RecordType']>, ParentType, ContextType>;
  goneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AboutResolvers<ContextType = World, ParentType extends ResolversParentTypes['About'] = ResolversParentTypes['About']> = {
  schemaVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  catalogueVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['Limit']>, ParentType, ContextType>;
};

export type LimitResolvers<ContextType = World, ParentType extends ResolversParentTypes['Limit'] = ResolversParentTypes['Limit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = World> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  CatalogueRecord?: CatalogueRecordResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  TextPart?: TextPartResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  RichText?: RichTextResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Image?: ImageResolvers<ContextType>;
  ImageVariant?: ImageVariantResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  ChangeNote?: ChangeNoteResolvers<ContextType>;
  Licence?: LicenceResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Clocks?: ClocksResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  TargetGroup?: TargetGroupResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  County?: CountyResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Cost?: CostResolvers<ContextType>;
  Funding?: FundingResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  Vulnerability?: VulnerabilityResolvers<ContextType>;
  Availability?: AvailabilityResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  EffectRating?: EffectRatingResolvers<ContextType>;
  Staffing?: StaffingResolvers<ContextType>;
  CaseStory?: CaseStoryResolvers<ContextType>;
  Reach?: ReachResolvers<ContextType>;
  Author?: AuthorResolvers<ContextType>;
  PilotEvaluation?: PilotEvaluationResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  ReportedChange?: ReportedChangeResolvers<ContextType>;
  CooperationView?: CooperationViewResolvers<ContextType>;
  ContactGuide?: ContactGuideResolvers<ContextType>;
  ContactStep?: ContactStepResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  ContactAnswer?: ContactAnswerResolvers<ContextType>;
  ContactAttempt?: ContactAttemptResolvers<ContextType>;
  ChangeFeed?: ChangeFeedResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  About?: AboutResolvers<ContextType>;
  Limit?: LimitResolvers<ContextType>;
};
