import { counties, municipalitiesOf, type CountyPlace, type MunicipalityPlace } from '../../vocabulary'

const norwegian = new Intl.Collator('nb')

/** All counties by name. */
export const countiesByName: readonly CountyPlace[] = [...counties].sort((a, b) => norwegian.compare(a.name, b.name))

/** Municipalities of a county as a reader looks for them: by name, æ ø å last. */
export function municipalitiesByName(county: string): MunicipalityPlace[] {
  return [...municipalitiesOf(county)].sort((a, b) => norwegian.compare(a.name, b.name))
}
