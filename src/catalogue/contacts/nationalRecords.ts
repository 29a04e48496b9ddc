import type { Day } from '../../lib/osloDay'
import type { CatalogueRecord, ContactGuideRecord, ContactPointRecord } from '../record'
import type { CatalogueReader } from '../store'
import type { RecordType } from '../../vocabulary'

/** What is the same for the whole country: the standard guide, and who the network is. */
interface NationalRecords {
  standardGuide: ContactGuideRecord | null
  network: ContactPointRecord[]
}

/**
 * The network's own front door, for a catalogue that holds no contact point of a network yet: its public website.
 * Nobody has confirmed it, and its clock says so.
 */
const networkWebsite: ContactPointRecord = {
  id: 'network-website',
  role: 'SECRETARIAT',
  organisation: 'network',
  organisationName: 'fremsam',
  municipality: null,
  county: null,
  themes: [],
  mailbox: null,
  phone: null,
  page: 'https://fremsam.no/',
  preferredChannel: null,
  usualReplyDays: null,
  deputy: null,
  validFrom: null,
  validTo: null,
  clock: { confirmedAt: null, dueAt: null, staleAt: null },
}

function* allOf(reader: CatalogueReader, type: RecordType, today: Day): Generator<CatalogueRecord> {
  let after: string | null = null
  for (;;) {
    const page = reader.search({
      query: '',
      where: { type: [type] },
      sort: 'TITLE',
      prefer: 'NB',
      first: 100,
      after,
      today,
    })
    for (const { record } of page.hits) yield record
    after = page.hits.at(-1)?.cursor ?? null
    if (!page.hasNextPage || after === null) return
  }
}

/** The guide in its original, where the search gave a translation. */
function original(reader: CatalogueReader, guide: ContactGuideRecord): ContactGuideRecord {
  const found = guide.translationOf === null ? null : reader.record(guide.translationOf)
  return found?.type === 'CONTACT_GUIDE' ? found : guide
}

function networkPoints(reader: CatalogueReader, today: Day): ContactPointRecord[] {
  const candidates: ContactPointRecord[][] = []
  for (const record of allOf(reader, 'ORGANISATION', today)) {
    if (record.type !== 'ORGANISATION' || record.kind !== 'NETWORK') continue
    const points = reader.contactPointsOf({ organisation: record.id }, today)
    if (points.length > 0) candidates.push(points)
  }
  // The national network is the one with a secretariat; a local network may have contact points too.
  return candidates.find((points) => points.some(({ role }) => role === 'SECRETARIAT')) ?? candidates[0] ?? []
}

function findNationalRecords(reader: CatalogueReader, today: Day): NationalRecords {
  let standardGuide: ContactGuideRecord | null = null
  for (const record of allOf(reader, 'CONTACT_GUIDE', today)) {
    if (record.type !== 'CONTACT_GUIDE' || !record.standard) continue
    standardGuide = original(reader, record)
    break
  }
  const points = networkPoints(reader, today)
  return { standardGuide, network: points.length > 0 ? points : [networkWebsite] }
}

const remembered = new WeakMap<CatalogueReader, { key: string; records: NationalRecords }>()

/** Looks up the national records once per version of the catalogue and day. */
export function nationalRecords(reader: CatalogueReader, today: Day): NationalRecords {
  const key = `${reader.version()} ${today}`
  const known = remembered.get(reader)
  if (known?.key === key) return known.records
  const records = findNationalRecords(reader, today)
  remembered.set(reader, { key, records })
  return records
}
