import { rmSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openCatalogue } from '../../../src/catalogue'
import * as clock from '../../../src/clock'
import { CatalogueInputError } from '../../../src/catalogue/store'
import {
  aMeasure,
  anOrganisation,
  aStory,
  ledgerEntry,
  openSampleCatalogue,
  openTemporaryCatalogue,
  type TemporaryCatalogue,
} from '../../helpers/sampleCatalogue'

const opened: TemporaryCatalogue[] = []
function open(catalogue: TemporaryCatalogue): TemporaryCatalogue {
  opened.push(catalogue)
  return catalogue
}
afterEach(() => {
  vi.restoreAllMocks()
  for (const catalogue of opened.splice(0)) catalogue.remove()
})

/** Operation and id of every change from a cursor to the end, with the cursor to go on from. */
function follow({ reader }: Pick<TemporaryCatalogue, 'reader'>, since: string | null, first = 100) {
  const seen: string[] = []
  for (let pages = 0; pages < 100; pages++) {
    const page = reader.changes(since, first)
    expect(new Set(page.changes.map(({ id }) => id)).size).toBe(page.changes.length)
    seen.push(...page.changes.map(({ operation, id }) => `${operation} ${id}`))
    since = page.cursor
    if (!page.hasMore) return { seen, cursor: page.cursor }
  }
  throw new Error('The feed has no end.')
}
function codeOf(ask: () => unknown): string {
  try {
    ask()
  } catch (error) {
    if (error instanceof CatalogueInputError) return `${error.code} ${error.argument}`
    throw error
  }
  return 'accepted'
}
const at = (minute: number) => `2026-11-20T10:${String(minute).padStart(2, '0')}:00.000Z`

describe('the feed', () => {
  it.each([1, 2, 3, 100])('begins with every listed public record and no DELETE, in pages of %i', (first) => {
    const sample = open(openSampleCatalogue())
    const { seen } = follow(sample, null, first)
    expect(seen).toHaveLength(10)
    expect(seen.every((change) => change.startsWith('UPSERT'))).toBe(true)
    expect(seen).not.toContain('UPSERT org-melhus')
  })

  it('goes on with what was published, changed and withdrawn since', () => {
    const a = aMeasure({ id: 'a', updatedAt: at(1) })
    const b = aStory({ id: 'b', updatedAt: at(2) })
    const catalogue = open(openTemporaryCatalogue({ records: [a, b], ledger: [ledgerEntry(a), ledgerEntry(b)] }))
    const { cursor } = follow(catalogue, null)
    const c = aStory({ id: 'c' })
    catalogue.writer.apply({
      remove: ['b'],
      records: [{ ...a, title: 'Nytt navn', revision: 'r2' }, c],
      ledger: [
        ledgerEntry(b, { changedAt: at(5), goneAt: at(5) }),
        ledgerEntry(a, { changedAt: at(6), revision: 'r2' }),
        ledgerEntry(c, { changedAt: at(7) }),
      ],
    })
    const page = catalogue.reader.changes(cursor, 100)
    expect(page.changes.map(({ operation, id, at: when }) => [operation, id, when])).toEqual([
      ['DELETE', 'b', at(5)],
      ['UPSERT', 'a', at(6)],
      ['UPSERT', 'c', at(7)],
    ])
    expect(page.changes[0]?.record).toBeNull()
    expect(page.changes[1]?.record?.title).toBe('Nytt navn')
  })

  it.each([
    ['behind', -3],
    ['ahead', 3],
  ])('skips nothing where one of two writers has a clock that is minutes %s', (_, minutes) => {
    const time = (minute: number) => new Date(Date.parse(at(10)) + minute * 60_000)
    const stamped = (id: string, minute: number) => aStory({ id, updatedAt: time(minute).toISOString() })
    vi.spyOn(clock, 'now').mockReturnValue(time(0))
    const first = stamped('first', Math.max(minutes, 0))
    const catalogue = open(openTemporaryCatalogue({ records: [first], ledger: [ledgerEntry(first)] }))
    const { cursor } = follow(catalogue, null)
    const second = stamped('second', Math.min(minutes, 0) + 1)
    vi.spyOn(clock, 'now').mockReturnValue(time(1))
    catalogue.writer.apply({ records: [second], ledger: [ledgerEntry(second)] })
    expect(follow(catalogue, cursor).seen).toContain('UPSERT second')
  })

  it('does not repeat for ever what many changed at once: after the overlap it is settled', () => {
    const records = Array.from({ length: 25 }, (_, index) =>
      aStory({ id: `s${index}`, updatedAt: `2026-11-20T10:01:0${index % 10}.000Z` }),
    )
    vi.spyOn(clock, 'now').mockReturnValue(new Date(at(2)))
    const catalogue = open(openTemporaryCatalogue({ records, ledger: records.map((record) => ledgerEntry(record)) }))
    expect(follow(catalogue, follow(catalogue, null).cursor).seen).toHaveLength(25)
    vi.spyOn(clock, 'now').mockReturnValue(new Date(at(30)))
    const { cursor } = follow(catalogue, null)
    expect(follow(catalogue, cursor).seen.length).toBeLessThan(5)
  })

  it('comes to an end in small pages also where many changed at once', () => {
    const records = Array.from({ length: 25 }, (_, index) => aStory({ id: `s${index}`, updatedAt: at(1) }))
    const catalogue = open(openTemporaryCatalogue({ records, ledger: records.map((record) => ledgerEntry(record)) }))
    const { seen, cursor } = follow(catalogue, null, 4)
    expect(seen).toHaveLength(25)
    expect(new Set(follow(catalogue, cursor, 4).seen).size).toBe(25)
  })

  it('catches in the next pass what changed while a mirror was on its way', () => {
    const records = ['a', 'b', 'c', 'd'].map((id, index) => aStory({ id, updatedAt: at(index) }))
    const catalogue = open(openTemporaryCatalogue({ records, ledger: records.map((record) => ledgerEntry(record)) }))
    const page = catalogue.reader.changes(null, 2)
    catalogue.writer.apply({
      remove: ['a'],
      ledger: [{ ...ledgerEntry(aStory({ id: 'a' })), goneAt: at(9), changedAt: at(9) }],
    })
    const rest = follow(catalogue, page.cursor, 2)
    expect(rest.seen).not.toContain('DELETE a')
    expect(follow(catalogue, rest.cursor).seen).toContain('DELETE a')
  })

  it('goes on after the file was deleted and made anew', () => {
    const first = open(openSampleCatalogue())
    const { cursor } = follow(first, null)
    const again = open(openSampleCatalogue())
    again.writer.apply({
      remove: ['rapport-utlan'],
      ledger: [
        {
          id: 'rapport-utlan',
          type: 'PUBLICATION',
          slug: 'rapport-om-utlan',
          revision: 'r1',
          goneAt: at(3),
          changedAt: at(3),
        },
      ],
    })
    expect(follow(again, cursor).seen).toContain('DELETE rapport-utlan')
  })

  it('gives DELETE for an organisation that is listed no more', () => {
    const org = anOrganisation({ id: 'o', updatedAt: at(1) })
    const catalogue = open(openTemporaryCatalogue({ records: [org], ledger: [ledgerEntry(org)] }))
    const { cursor } = follow(catalogue, null)
    catalogue.writer.apply({ records: [{ ...org, listed: false }], ledger: [ledgerEntry(org, { changedAt: at(2) })] })
    expect(follow(catalogue, cursor).seen).toEqual(['DELETE o'])
    expect(follow(catalogue, null).seen).toEqual([])
  })

  it('refuses a cursor that is none, one of more than 400 days, and pages of none or too many', () => {
    const sample = open(openSampleCatalogue())
    for (const cursor of ['', 'x', 'e30', 'A'.repeat(5000)]) {
      expect(codeOf(() => sample.reader.changes(cursor, 10))).toBe('INVALID_CURSOR since')
    }
    for (const first of [0, 101]) expect(codeOf(() => sample.reader.changes(null, first))).toBe('BAD_USER_INPUT first')
    const { cursor } = follow(sample, null)
    const now = clock.now().getTime()
    vi.spyOn(clock, 'now').mockReturnValue(new Date(now + 399 * 86_400_000))
    expect(codeOf(() => sample.reader.changes(cursor, 10))).toBe('accepted')
    vi.spyOn(clock, 'now').mockReturnValue(new Date(now + 402 * 86_400_000))
    expect(codeOf(() => sample.reader.changes(cursor, 10))).toBe('CURSOR_EXPIRED since')
  })

  it('is empty, not broken, while there is no file', () => {
    const sample = open(openTemporaryCatalogue())
    const reader = openCatalogue(`${sample.file}.none`, { readOnly: true })
    expect(reader.changes(null, 10)).toMatchObject({ hasMore: false, changes: [] })
    reader.close()
    rmSync(`${sample.file}.none`, { force: true })
  })
})
