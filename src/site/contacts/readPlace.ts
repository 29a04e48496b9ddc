import { nearest } from '../../lib/nearest'
import {
  counties,
  county,
  formerPlaces,
  municipalities,
  municipality,
  municipalityLabel,
  type CountyPlace,
  type MunicipalityPlace,
} from '../../vocabulary'
import { countyNowOrBefore } from '../../vocabulary/places/formerCounties'
import { municipalityNowOrBefore } from '../../vocabulary/places/formerNumbers'

/** A place that can be asked about. */
export type Place =
  | { readonly kind: 'municipality'; readonly number: string; readonly label: string }
  | { readonly kind: 'county'; readonly number: string; readonly label: string }

/** What somebody meant by the place they wrote. */
export type ReadPlace =
  | { readonly outcome: 'found'; readonly place: Place; /** It has another name today. */ readonly isFormer: boolean }
  | { readonly outcome: 'several'; readonly places: readonly Place[] }
  | { readonly outcome: 'unknown'; readonly close: readonly Place[] }

function asPlace(place: MunicipalityPlace): Place {
  return { kind: 'municipality', number: place.number, label: municipalityLabel(place) }
}

function asCountyPlace(place: CountyPlace): Place {
  return { kind: 'county', number: place.number, label: place.name }
}

/** Letters as they are compared: case, «kommune» and «fylkeskommune», hyphens and extra room do not matter. */
function folded(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/\s+(kommune|fylkeskommune|fylke|municipality|county)$/u, '')
    .replace(/[\s-]+/gu, ' ')
}

/** All places by every name they have or had. */
const byName = new Map<string, { place: Place; isFormer: boolean }[]>()
function remember(name: string, place: Place, isFormer: boolean): void {
  const key = folded(name)
  const known = byName.get(key) ?? []
  if (known.some((other) => other.place.number === place.number)) return
  byName.set(key, [...known, { place, isFormer }])
}
for (const place of municipalities)
  for (const name of [place.name, municipalityLabel(place), ...place.otherNames]) remember(name, asPlace(place), false)
for (const place of counties) {
  // Oslo is both: the municipality answers.
  if (!byName.has(folded(place.name))) remember(place.name, asCountyPlace(place), false)
}
for (const former of formerPlaces)
  for (const number of former.successors) {
    const inMunicipality = former.kind === 'municipality' ? municipality(number) : undefined
    const inCounty = former.kind === 'county' ? county(number) : undefined
    if (inMunicipality !== undefined) remember(former.name, asPlace(inMunicipality), true)
    if (inCounty !== undefined) remember(former.name, asCountyPlace(inCounty), true)
  }
const names = [...byName.keys()]

/** Every place by the name it is chosen by. */
export const placeChoices: readonly Place[] = [
  ...municipalities.map(asPlace),
  ...counties.filter(({ name }) => name !== 'Oslo').map(asCountyPlace),
].sort((a, b) => a.label.localeCompare(b.label, 'nb'))

/** Understands a name (today's, former, Sámi or Kven) or a number. */
export function readPlace(asked: string): ReadPlace {
  const numbered = byNumber(asked.trim())
  if (numbered !== undefined) return { outcome: 'found', place: numbered, isFormer: numbered.number !== asked.trim() }
  const found = byName.get(folded(asked)) ?? []
  const [only, ...others] = found
  if (only !== undefined && others.length === 0) return { outcome: 'found', ...only }
  if (only !== undefined) return { outcome: 'several', places: found.map((one) => toldApart(one, asked)) }
  const begun = folded(asked).length < 2 ? [] : names.filter((name) => name.startsWith(folded(asked)))
  const close = begun.length > 0 ? begun.slice(0, 8) : nearest(folded(asked), names)
  const places = new Map(
    close.flatMap((name) => (byName.get(name) ?? []).map(({ place }) => [place.number, place] as const)),
  )
  return { outcome: 'unknown', close: [...places.values()] }
}

/** A place that took over a name stands beside one that has it: say which is which. */
function toldApart({ place, isFormer }: { place: Place; isFormer: boolean }, asked: string): Place {
  return isFormer ? { ...place, label: `${place.label} (${asked})` } : place
}

function byNumber(asked: string): Place | undefined {
  if (/^\d{2}$/.test(asked)) {
    const place = countyNowOrBefore(asked)
    return place === undefined ? undefined : asCountyPlace(place)
  }
  const place = /^\d{4}$/.test(asked) ? municipalityNowOrBefore(asked) : undefined
  return place === undefined ? undefined : asPlace(place)
}
