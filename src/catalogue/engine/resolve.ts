import type { RecordType } from '../../vocabulary'
import type { TreeTerm } from '../record'
import { number, text, type Sql } from './sql'

/** The row of the record that has this slug now. */
export function ridBySlug(sql: Sql, type: RecordType, slug: string): number | null {
  const row = sql.row('SELECT rid FROM records WHERE type = ? AND slug = ?', [type, slug])
  return row === undefined ? null : number(row[0])
}

/** The id of what once had this slug. */
export function former(sql: Sql, type: RecordType | TreeTerm['kind'], slug: string): string | null {
  const row = sql.row('SELECT id FROM redirects WHERE type = ? AND slug = ?', [type, slug])
  return row === undefined ? null : text(row[0])
}

/** What was public at an address, now or before, and is no longer. */
export function resolveSlug(sql: Sql, type: RecordType, slug: string): { id: string; goneAt: string } | null {
  const byFormerSlug = former(sql, type, slug)
  const row =
    sql.row('SELECT id, gone_at FROM ledger WHERE type = ? AND slug = ? AND gone_at IS NOT NULL', [type, slug]) ??
    sql.row('SELECT id, gone_at FROM ledger WHERE id = ? AND gone_at IS NOT NULL', [byFormerSlug ?? ''])
  return row === undefined ? null : { id: text(row[0]), goneAt: text(row[1]) }
}
