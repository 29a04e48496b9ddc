import { counties, county, formerPlaces, municipalities, municipalityLabel } from '../../src/vocabulary'
import type { SeedDocument } from '../types'
import { slugify } from '../../src/lib/slug'

function formerNamesOf(number: string, kind: 'municipality' | 'county'): string[] {
  return formerPlaces.filter((place) => place.kind === kind && place.successors.includes(number)).map(({ name }) => name)
}

/** Municipalities as organisations: a page and an id each, out of search until something is told about them. */
export const municipalityOrganisations: readonly SeedDocument[] = municipalities.map((place) => {
  const label = municipalityLabel(place)
  const title = label === place.name ? `${place.name} kommune` : `${place.name} kommune (${county(place.county)?.name})`
  return {
    slug: slugify(title),
    title,
    kind: 'MUNICIPALITY',
    language: 'NB',
    summary: `Kommune i ${county(place.county)?.name}.`,
    legalForm: 'KOMMUNE',
    municipality: place.number,
    // Oslo is municipality and county in one.
    ...(place.number === '0301' ? { county: '03' } : {}),
    formerNames: formerNamesOf(place.number, 'municipality').map((name) => `${name} kommune`),
  }
})

/** Counties as organisations, Oslo left out: it is the municipality. */
export const countyOrganisations: readonly SeedDocument[] = counties
  .filter(({ number }) => number !== '03')
  .map((place) => ({
    slug: slugify(`${place.name} fylkeskommune`),
    title: `${place.name} fylkeskommune`,
    kind: 'COUNTY',
    language: 'NB',
    summary: `Fylkeskommunen i ${place.name}.`,
    legalForm: 'FYLKESKOMMUNE',
    county: place.number,
    formerNames: formerNamesOf(place.number, 'county').map((name) => `${name} fylkeskommune`),
  }))
