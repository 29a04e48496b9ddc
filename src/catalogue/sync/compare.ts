import type { Payload } from 'payload'
import { now, today } from '../../clock'
import { fingerprint } from '../index'
import type { CatalogueRecord } from '../record'
import type { CatalogueBatch, CatalogueReader, CatalogueWriter } from '../store'
import { fillCatalogue, type Progress } from './fill'
import { Publisher } from './publisher'
import type { PublishTarget } from './step'

/** What differs between the catalogue and the content database, by public id. */
export interface Difference {
  /** Public, and not in the catalogue. */
  missing: string[]
  /** In the catalogue, and not public. */
  left: string[]
  /** In both, with different content. */
  other: string[]
  /** Documents looked at. */
  documents: number
}

/** Takes what publishing would write, and keeps the fingerprints only. */
class ComparingTarget implements PublishTarget {
  readonly revisions = new Map<string, string>()

  apply({ records = [], terms = [], contactPoints = [], remove = [] }: CatalogueBatch): void {
    for (const { id, revision } of records) this.revisions.set(id, revision)
    for (const held of [...terms, ...contactPoints]) this.revisions.set(held.id, fingerprint(held))
    for (const id of remove) this.revisions.delete(id)
  }
  inventory(): Map<string, string> {
    return new Map()
  }
  record(): CatalogueRecord | null {
    return null
  }
}

function publisherFor(payload: Payload, target: PublishTarget, keepsLedger: boolean): Publisher {
  return new Publisher({ payload, target, keepsLedger, now, today, warn: () => {} })
}

/** Compares the catalogue with all that is published, and changes nothing. */
export async function compareCatalogue(
  payload: Payload,
  catalogue: Pick<CatalogueWriter, 'inventory'> & Pick<CatalogueReader, 'record'>,
  progress: Progress,
): Promise<Difference> {
  const target = new ComparingTarget()
  const documents = await fillCatalogue(publisherFor(payload, target, false), progress)
  const held = catalogue.inventory()
  const wanted = [...target.revisions]
  return {
    missing: wanted.filter(([id]) => !held.has(id)).map(([id]) => id),
    left: [...held.keys()].filter((id) => !target.revisions.has(id)),
    other: wanted.filter(([id, revision]) => held.has(id) && held.get(id) !== revision).map(([id]) => id),
    documents,
  }
}

/** Makes every record again from the content database, whatever the catalogue holds. Answers how many documents it read. */
export async function rebuildCatalogue(
  payload: Payload,
  catalogue: CatalogueWriter,
  progress: Progress,
): Promise<number> {
  const target: PublishTarget = {
    apply: (batch) => catalogue.apply(batch),
    inventory: () => new Map([...catalogue.inventory().keys()].map((id) => [id, ''])),
    record: () => null,
  }
  return fillCatalogue(publisherFor(payload, target, true), progress)
}
