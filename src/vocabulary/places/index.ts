import countyRows from './counties.json' with { type: 'json' }
import formerRows from './formerUnits.json' with { type: 'json' }
import municipalityRows from './municipalities.json' with { type: 'json' }

/** A county of 2024; `number` has two digits. */
export interface CountyPlace {
  readonly number: string
  readonly name: string
}

/** A municipality of 2024; `number` has four digits, `county` two. Other names are Sámi and Kven. */
export interface MunicipalityPlace {
  readonly number: string
  readonly name: string
  readonly otherNames: readonly string[]
  readonly county: string
}

/** A municipality or county that is no more; more than one successor where it was split. */
export interface FormerPlace {
  readonly kind: 'municipality' | 'county'
  readonly name: string
  readonly year: number
  readonly successors: readonly string[]
}

export const counties: readonly CountyPlace[] = countyRows
export const municipalities: readonly MunicipalityPlace[] = municipalityRows
export const formerPlaces: readonly FormerPlace[] = formerRows.map((row) => ({
  ...row,
  kind: row.kind === 'county' ? 'county' : 'municipality',
}))

const countyByNumber = new Map(counties.map((county) => [county.number, county]))
const municipalityByNumber = new Map(municipalities.map((place) => [place.number, place]))
const timesNamed = new Map<string, number>()
for (const { name } of municipalities) timesNamed.set(name, (timesNamed.get(name) ?? 0) + 1)

/** The county with this two-digit number, if there is one today. */
export function county(number: string): CountyPlace | undefined {
  return countyByNumber.get(number)
}

/** The municipality with this four-digit number, if there is one today. */
export function municipality(number: string): MunicipalityPlace | undefined {
  return municipalityByNumber.get(number)
}

/** The municipality's name, with the county where the name is shared: «Herøy (Nordland)». */
export function municipalityLabel(place: MunicipalityPlace): string {
  if ((timesNamed.get(place.name) ?? 0) < 2) return place.name
  return `${place.name} (${countyByNumber.get(place.county)?.name ?? place.county})`
}

/** Municipalities of a county, by number. */
export function municipalitiesOf(countyNumber: string): readonly MunicipalityPlace[] {
  return municipalities.filter((place) => place.county === countyNumber)
}
