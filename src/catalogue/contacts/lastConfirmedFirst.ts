import type { ContactPointRecord } from '../record'

/** The order of contact points everywhere: last confirmed first, ties by id, so that it is total. */
export function lastConfirmedFirst(a: ContactPointRecord, b: ContactPointRecord): number {
  const [one, other] = [a.clock.confirmedAt ?? '', b.clock.confirmedAt ?? '']
  if (one !== other) return one > other ? -1 : 1
  return a.id < b.id ? -1 : 1
}
