import type { Payload, PayloadRequest, Where } from 'payload'
import { inTransaction } from '../../database/inTransaction'
import type { PublicLedger as LedgerRow } from '../../payload-types'
import type { RecordType } from '../../vocabulary'
import type { LedgerEntry } from '../store'

export type { LedgerRow }

/** A record that is public and listed, as it is now. */
export interface LedgerWish {
  publicId: string
  recordType: RecordType
  slug: string
  revision: string
  /** When it was first published, where its document says so. */
  firstPublishedAt: string | null
}

const collection = 'public-ledger'
const attempts = 5
const usualPage = 500

/** A row as the catalogue keeps it. */
export function ledgerEntry(row: LedgerRow): LedgerEntry {
  return {
    id: row.publicId,
    type: row.recordType,
    slug: row.slug,
    revision: row.revision,
    goneAt: row.goneAt ? new Date(row.goneAt).toISOString() : null,
    changedAt: new Date(row.changedAt).toISOString(),
  }
}

/** Rows by public id. */
export async function readLedger(payload: Payload, ids: readonly string[]): Promise<Map<string, LedgerRow>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection,
    where: { publicId: { in: [...ids] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Map(docs.map((row) => [row.publicId, row]))
}

/** Every row there is, in pages. */
export async function* listLedger(payload: Payload, pageSize = usualPage): AsyncGenerator<LedgerRow[]> {
  let after: string | null = null
  for (;;) {
    const where: Where = after === null ? {} : { publicId: { greater_than: after } }
    const page: LedgerRow[] = (
      await payload.find({
        collection,
        where,
        sort: 'publicId',
        limit: pageSize,
        pagination: false,
        depth: 0,
        overrideAccess: true,
      })
    ).docs
    if (page.length > 0) yield page
    after = page.at(-1)?.publicId ?? null
    if (page.length < pageSize || after === null) return
  }
}

function isSettled(row: LedgerRow, wish: LedgerWish): boolean {
  return !row.goneAt && row.revision === wish.revision && row.slug === wish.slug
}

type Write = (req: PayloadRequest) => Promise<LedgerRow>

/** How a row comes to say what a wish says. */
function settling(payload: Payload, wish: LedgerWish, row: LedgerRow | undefined, at: string): Write {
  const { firstPublishedAt, ...shown } = wish
  const data = { ...shown, goneAt: null, changedAt: at }
  const asked = { collection, depth: 0, overrideAccess: true } as const
  return row
    ? (req) => payload.update({ ...asked, id: row.id, data, req })
    : (req) => payload.create({ ...asked, data: { ...data, firstPublishedAt: firstPublishedAt ?? at }, req })
}

/** How a row comes to say that a record is gone. */
function leaving(payload: Payload, row: LedgerRow, at: string): Write {
  const data = { goneAt: at, changedAt: at }
  return (req) => payload.update({ collection, id: row.id, data, depth: 0, overrideAccess: true, req })
}

/** All or nothing: one commit for many rows is many times faster than one for each. */
function writeTogether(payload: Payload, writes: readonly Write[]): Promise<LedgerRow[]> {
  return inTransaction(payload, async (req) => {
    const rows: LedgerRow[] = []
    for (const write of writes) rows.push(await write(req))
    return rows
  })
}

/** The instant of a change that is written now: later than every other, also where a clock was set back. */
async function changedNow(payload: Payload, now: Date): Promise<string> {
  const { docs } = await payload.find({
    collection,
    sort: '-changedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { changedAt: true },
    overrideAccess: true,
  })
  const latest = docs[0] ? Date.parse(docs[0].changedAt) : 0
  return new Date(Math.max(now.getTime(), latest + 1)).toISOString()
}

/** What is to be written so that the ledger says what is public now, with the rows that say so already. */
async function plan(payload: Payload, wishes: readonly LedgerWish[], gone: readonly string[], now: Date) {
  const rows = await readLedger(payload, [...wishes.map(({ publicId }) => publicId), ...gone])
  const unsettled = wishes.filter((wish) => {
    const row = rows.get(wish.publicId)
    return row === undefined || !isSettled(row, wish)
  })
  const left = gone.map((id) => rows.get(id)).filter((row) => row !== undefined && !row.goneAt)
  if (unsettled.length + left.length === 0) return { rows, writes: [] }
  const at = await changedNow(payload, now)
  const writes = [
    ...unsettled.map((wish) => settling(payload, wish, rows.get(wish.publicId), at)),
    ...left.flatMap((row) => (row ? [leaving(payload, row, at)] : [])),
  ]
  return { rows, writes }
}

/**
 * Brings the ledger up to date with what is public now, and answers the rows of all concerned by public id. A row
 * that says so already is left alone, so that doing it twice changes nothing. Another node may write the same rows at
 * the same moment: then it reads again and writes only what is still missing.
 */
export async function settleLedger(
  payload: Payload,
  wishes: readonly LedgerWish[],
  gone: readonly string[],
  now: Date,
): Promise<Map<string, LedgerRow>> {
  for (let attempt = 1; ; attempt += 1) {
    const { rows, writes } = await plan(payload, wishes, gone, now)
    if (writes.length === 0) return rows
    try {
      for (const row of await writeTogether(payload, writes)) rows.set(row.publicId, row)
      return rows
    } catch (error) {
      if (attempt === attempts) throw error
      await new Promise((resolve) => setTimeout(resolve, attempt * 20 + Math.random() * 20))
    }
  }
}
