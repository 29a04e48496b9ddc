import { nearest } from '../../lib/nearest'
import {
  counties,
  county,
  municipalities,
  municipality,
  municipalityLabel,
  type CountyPlace,
  type MunicipalityPlace,
} from '../../vocabulary'
import { formerNumber, municipalityNowOrBefore } from '../../vocabulary/places/formerNumbers'
import { ContactInputError } from './contactInputError'

/** Where somebody is looked for. Oslo is both; Svalbard would have no county. */
export interface ContactPlace {
  municipality: MunicipalityPlace | null
  county: CountyPlace | null
}

/** Oslo is municipality and county in one. */
export const osloNumbers = { municipality: '0301', county: '03' } as const

function understoodMunicipality(number: string): MunicipalityPlace {
  const found = municipalityNowOrBefore(number)
  if (found !== undefined) return found
  const split = formerNumber(number)
  if (split !== undefined) {
    const successors = split.successors.map((one) => {
      const place = municipality(one)
      return place === undefined ? one : `${one} ${municipalityLabel(place)}`
    })
    const message = `${number} ${split.name} was split in ${split.year}. Ask for one of its successors: ${successors.join(', ')}.`
    throw new ContactInputError('UNKNOWN_MUNICIPALITY', message, 'municipality', split.successors)
  }
  const named = municipalities.filter(({ name }) => name.toLowerCase() === number.toLowerCase())
  const close = named.length > 0 ? named.map((place) => place.number) : nearest(number, numbers(municipalities))
  throw new ContactInputError(
    'UNKNOWN_MUNICIPALITY',
    `No municipality has the number "${number.slice(0, 40)}". Give its four digits as a string, e.g. "0301".`,
    'municipality',
    close,
  )
}

function understoodCounty(number: string): CountyPlace {
  const found = county(number)
  if (found !== undefined) return found
  const named = counties.filter(({ name }) => name.toLowerCase() === number.toLowerCase())
  throw new ContactInputError(
    'UNKNOWN_COUNTY',
    `No county has the number "${number.slice(0, 40)}". Give its two digits as a string, e.g. "50".`,
    'county',
    named.length > 0 ? numbers(named) : nearest(number, numbers(counties)),
  )
}

const numbers = (places: readonly { number: string }[]) => places.map(({ number }) => number)

/** Understands where, from exactly one of the two numbers. */
export function contactPlace(where: { municipality?: string | null; county?: string | null }): ContactPlace {
  const hasMunicipality = where.municipality !== undefined && where.municipality !== null
  const hasCounty = where.county !== undefined && where.county !== null
  if (hasMunicipality === hasCounty)
    throw new ContactInputError(
      'BAD_USER_INPUT',
      'Say where: give exactly one of municipality (four digits) and county (two digits).',
      hasMunicipality ? 'county' : 'municipality',
    )
  if (where.municipality !== undefined && where.municipality !== null) {
    const place = understoodMunicipality(where.municipality)
    return { municipality: place, county: county(place.county) ?? null }
  }
  const place = understoodCounty(where.county ?? '')
  const isOslo = place.number === osloNumbers.county
  return { municipality: (isOslo ? municipality(osloNumbers.municipality) : undefined) ?? null, county: place }
}
