import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { type ContentKind, contentKinds, contentsOf, type Contents, untrueLedgerRows } from '../index'
import type { Progress } from './fill'
import { makeCatalogue } from './replace'

/** One thing in which the catalogue differs from the content database. */
export interface Difference {
  kind: ContentKind
  /** Public id; of a redirect its kind and slug. */
  name: string
  /**
   * In the database only, in the catalogue only, or in both with different content. UNTRUE is a row of the ledger in
   * the content database that does not say what is public now.
   */
  how: 'MISSING' | 'LEFT' | 'OTHER' | 'UNTRUE'
}

/** What a comparison found. */
export interface Comparison {
  differences: Difference[]
  /** Documents looked at. */
  documents: number
}

function differencesOf(held: Contents, wanted: Contents): Difference[] {
  return contentKinds.flatMap((kind) => {
    const names = new Set([...held[kind].keys(), ...wanted[kind].keys()])
    return [...names].sort().flatMap((name): Difference[] => {
      const [one, other] = [held[kind].get(name), wanted[kind].get(name)]
      if (one === other) return []
      return [{ kind, name, how: one === undefined ? 'MISSING' : other === undefined ? 'LEFT' : 'OTHER' }]
    })
  })
}

/** Compares a catalogue file with one that is made from all that is published, and changes nothing. */
export async function compareCatalogue(payload: Payload, file: string, progress: Progress): Promise<Comparison> {
  const folder = mkdtempSync(join(tmpdir(), 'erfaringsbanken-verify-'))
  const made = join(folder, 'catalogue.db')
  try {
    const documents = await makeCatalogue(payload, made, { bootId: 'verify', keepsLedger: false, progress })
    const untrue = untrueLedgerRows(made).map((name): Difference => ({ kind: 'LEDGER', name, how: 'UNTRUE' }))
    return { differences: [...differencesOf(contentsOf(file), contentsOf(made)), ...untrue], documents }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
