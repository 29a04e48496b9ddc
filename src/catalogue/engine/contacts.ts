import { lastConfirmedFirst } from '../contacts/lastConfirmedFirst'
import type { ContactPointRecord } from '../record'
import type { Snapshot } from './snapshot'

/** A place or an organisation that is asked for its contact points. */
export type ContactPlace = { municipality: string } | { county: string } | { organisation: string }

/** Contact points of a place, last confirmed first. A county has those of its own level, not those of its municipalities. */
export function pointsOf(snapshot: Snapshot, place: ContactPlace): ContactPointRecord[] {
  const belongs = (point: ContactPointRecord): boolean => {
    if ('organisation' in place)
      return snapshot.relations.rootOf(point.organisation) === snapshot.relations.rootOf(place.organisation)
    if ('municipality' in place) return point.municipality === place.municipality
    return point.county === place.county && point.municipality === null
  }
  return snapshot.points.filter(belongs).sort(lastConfirmedFirst)
}
