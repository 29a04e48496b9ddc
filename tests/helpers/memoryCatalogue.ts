import type { CatalogueRecord } from '../../src/catalogue/record'
import {
  CatalogueInputError,
  type CatalogueBatch,
  type CatalogueReader,
  type SearchRequest,
  type SearchResult,
  type SearchWhere,
} from '../../src/catalogue/store'
import { recordTypes, type RecordType } from '../../src/vocabulary'

/*
 * A catalogue in memory, for tests of what reads one: it looks things up, filters by type, measure and organisation, and
 * pages. It has no index and ranks nothing; the engine has its own tests.
 */

/** A reader over one batch; `overrides` take the place of single reads, to watch them or make them fail. */
export function memoryCatalogue(batch: CatalogueBatch, overrides: Partial<CatalogueReader> = {}): CatalogueReader {
  const records = new Map((batch.records ?? []).map((record) => [record.id, record]))
  const terms = new Map((batch.terms ?? []).map((term) => [term.id, term]))
  const points = new Map((batch.contactPoints ?? []).map((point) => [point.id, point]))
  const moved = (type: string, slug: string) =>
    batch.redirects?.find((one) => one.type === type && one.slug === slug)?.id
  const bySlug = (type: RecordType, slug: string) =>
    [...records.values()].find((one) => one.type === type && one.slug === slug) ??
    records.get(moved(type, slug) ?? '') ??
    null
  const organisationOf = (place: { municipality: string } | { county: string }) =>
    [...records.values()].find(
      (one) =>
        one.type === 'ORGANISATION' &&
        ('municipality' in place
          ? one.kind === 'MUNICIPALITY' && one.municipality === place.municipality
          : one.kind === 'COUNTY' && one.county === place.county),
    ) ?? null
  const pointsAt: CatalogueReader['contactPointsAtAnyTime'] = (place) =>
    [...points.values()].filter((point) => {
      if ('organisation' in place) return point.organisation === place.organisation
      return 'municipality' in place ? point.municipality === place.municipality : point.county === place.county
    })
  const isValid = (point: { validFrom: string | null; validTo: string | null }, today: string) =>
    (point.validFrom ?? '') <= today && today <= (point.validTo ?? '9999')

  function mentions(record: CatalogueRecord, id: string): boolean {
    if (record.type === 'CASE_STORY') return record.measures.includes(id)
    return record.type === 'PILOT_EVALUATION' && record.measure === id
  }

  function passes(record: CatalogueRecord, { type, measure, organisation }: SearchWhere): boolean {
    if (type !== undefined && !type.includes(record.type)) return false
    if (measure !== undefined && !measure.some((id) => mentions(record, id))) return false
    return organisation === undefined || organisation.includes(record.organisation ?? '')
  }

  function search({ query, where, within = {}, first, after }: SearchRequest): SearchResult {
    if (where.yearFrom !== undefined && where.yearTo !== undefined && where.yearFrom > where.yearTo)
      throw new CatalogueInputError('BAD_USER_INPUT', 'yearFrom is after yearTo.', 'where.yearFrom')
    const all = [...records.values()]
      .filter((one) => one.translationOf === null)
      .filter((one) => passes(one, where) && passes(one, within))
      .filter((one) => query === '' || JSON.stringify(one).toLowerCase().includes(query.toLowerCase()))
    const start = after === null ? 0 : Number(/^c(\d+)$/.exec(after)?.[1] ?? Number.NaN)
    if (Number.isNaN(start))
      throw new CatalogueInputError('INVALID_CURSOR', 'This cursor is of another search.', 'after')
    return {
      totalCount: all.length,
      hits: all
        .slice(start, start + first)
        .map((record, index) => ({ record, cursor: `c${start + index + 1}`, score: query === '' ? 0 : 1 })),
      hasNextPage: start + first < all.length,
      hasPreviousPage: start > 0,
      notices: [
        {
          code: 'UNKNOWN_VALUE',
          messages: { nb: 'Ukjent verdi.', nn: 'Ukjend verdi.', en: 'Unknown value.' },
          argument: 'where.theme',
          value: 'x',
        },
      ],
      didYouMean: null,
      facets: (fields = ['TYPE']) =>
        fields.map((field) => ({
          field,
          key: field.toLowerCase(),
          values: recordTypes.terms.map(({ code, label }) => ({
            value: code,
            labels: label,
            count: all.filter(({ type }) => type === code).length,
            selected: false,
            parent: null,
          })),
        })),
      highlights: ({ record }) => [{ field: 'TITLE', parts: [{ text: record.title, match: true }] }],
    }
  }

  return {
    version: () => 'v1',
    atOneVersion: (read) => read(),
    bootId: () => 'boot',
    record: (id) => records.get(id) ?? null,
    recordBySlug: bySlug,
    translations: (record) =>
      [...records.values()].filter(
        (one) => one.id !== record.id && (one.translationOf ?? one.id) === (record.translationOf ?? record.id),
      ),
    resolve: (type, slug) => {
      const record = bySlug(type, slug)
      if (record !== null) {
        const status = record.slug === slug ? 'FOUND' : 'MOVED'
        return { status, record, id: record.id, type, goneAt: null }
      }
      const gone = batch.ledger?.find((one) => one.type === type && one.slug === slug && one.goneAt !== null)
      return gone === undefined
        ? { status: 'NOT_FOUND', record: null, id: null, type: null, goneAt: null }
        : { status: 'GONE', record: null, id: gone.id, type, goneAt: gone.goneAt }
    },
    related: (record, first) => [...records.values()].filter((one) => one.id !== record.id).slice(0, first),
    term: (id) => terms.get(id) ?? null,
    termBySlug: (kind, slug) => [...terms.values()].find((one) => one.kind === kind && one.slug === slug) ?? null,
    terms: (kind) => [...terms.values()].filter((one) => one.kind === kind),
    contactPoint: (id, today) => {
      const point = points.get(id)
      return point !== undefined && isValid(point, today) ? point : null
    },
    contactPointsOf: (place, today) => pointsAt(place).filter((point) => isValid(point, today)),
    contactPointsAtAnyTime: pointsAt,
    organisationOf,
    referring: (field, id) =>
      [...records.values()].filter((one) => {
        const value: unknown = Reflect.get(one, field)
        return value === id || (Array.isArray(value) && value.includes(id))
      }),
    statusCounts: () => ({ PLANNED: 0, PILOT: 1, RUNNING: 2, STOPPED: 1, UNKNOWN: 0 }),
    search,
    suggest: (prefix, first) =>
      [...records.values()]
        .filter((one) => one.title.toLowerCase().startsWith(prefix.toLowerCase()))
        .slice(0, first)
        .map((record) => ({
          kind: 'RECORD',
          text: record.title,
          parts: [{ text: record.title, match: true }],
          detail: null,
          value: record.slug,
          record,
        })),
    changes: (since, first) => {
      if (since === 'old') throw new CatalogueInputError('CURSOR_EXPIRED', 'This cursor is too old.', 'since')
      const changes = [...records.values()].slice(0, first).map((record) => ({
        operation: 'UPSERT' as const,
        id: record.id,
        type: record.type,
        slug: record.slug,
        at: record.updatedAt,
        record,
      }))
      return { cursor: 'f1', hasMore: false, changes }
    },
    servesFile: () => false,
    counts: () => ({
      MEASURE: 0,
      CASE_STORY: 0,
      PILOT_EVALUATION: 0,
      CONTACT_GUIDE: 0,
      PUBLICATION: 0,
      ORGANISATION: 0,
    }),
    close: () => undefined,
    ...overrides,
  }
}
