import type { ContactPointRecord } from '../record'
import type { CatalogueReader } from '../store'

const officeKinds = new Set(['MUNICIPALITY', 'MUNICIPAL_UNDERTAKING', 'INTER_MUNICIPAL', 'REGION'])

/** Contact points of a municipality itself and of public bodies in it, valid or not; not those of others who live there. */
export function municipalOffice(reader: CatalogueReader, number: string): ContactPointRecord[] {
  return reader.contactPointsAtAnyTime({ municipality: number }).filter((point) => {
    const organisation = reader.record(point.organisation)
    return organisation?.type === 'ORGANISATION' && officeKinds.has(organisation.kind)
  })
}

/** Contact points of a county itself, valid or not; not those of its municipalities, nor of others who live there. */
export function countyOffice(reader: CatalogueReader, number: string): ContactPointRecord[] {
  const organisation = reader.organisationOf({ county: number })
  return organisation === null ? [] : reader.contactPointsAtAnyTime({ organisation: organisation.id })
}
