import type { CheckboxField, Field, Option, SelectField } from 'payload'
import { counties, municipalities, municipality, county, municipalityLabel, words } from '../vocabulary'
import { checked } from './checked'
import { field, speak } from './speak'

/** The register's municipalities as options: the number is stored. */
export const municipalityOptions: Option[] = municipalities.map((place) => ({
  value: place.number,
  label: `${municipalityLabel(place)} – ${place.number}`,
}))
/** The register's counties as options: the number is stored. */
export const countyOptions: Option[] = counties.map((place) => ({
  value: place.number,
  label: `${place.name} – ${place.number}`,
}))

const named = speak({
  municipalities: field(
    'Kommuner',
    'Kommunar',
    'Municipalities',
    words(
      'Hvor dette er prøvd eller gjelder.',
      'Kvar dette er prøvd eller gjeld.',
      'Where this was tried, or where it holds.',
    ),
  ),
  counties: field(
    'Fylker',
    'Fylke',
    'Counties',
    words('Bare når hele fylket er med.', 'Berre når heile fylket er med.', 'Only where the whole county takes part.'),
  ),
  national: field('Gjelder hele landet', 'Gjeld heile landet', 'Holds for the whole country'),
  municipality: field(
    'Kommune',
    'Kommune',
    'Municipality',
    words(
      'Kommunen den er, eller ligger i.',
      'Kommunen han er, eller ligg i.',
      'The municipality that it is, or lies in.',
    ),
  ),
  county: field(
    'Fylke',
    'Fylke',
    'County',
    words('Fylket den er, eller ligger i.', 'Fylket han er, eller ligg i.', 'The county that it is, or lies in.'),
  ),
  serves: field(
    'Betjener kommunene',
    'Tener kommunane',
    'Serves the municipalities',
    words(
      'For regioner og samarbeid mellom kommuner.',
      'For regionar og samarbeid mellom kommunar.',
      'For regions and bodies between municipalities.',
    ),
  ),
})

/** Numbers are typed as plain strings: the register changes with the years, the types should not. */
const asText: SelectField['typescriptSchema'] = [() => ({ type: ['string', 'null'] })]
const asTexts: SelectField['typescriptSchema'] = [() => ({ type: ['array', 'null'], items: { type: 'string' } })]

/** Every unknown number is named in the answer. */
function inRegister(known: (number: string) => unknown) {
  return checked((value: unknown) => {
    const numbers = Array.isArray(value) ? value.map(String) : [String(value)]
    const unknown = numbers.filter((number) => known(number) === undefined)
    if (unknown.length === 0) return null
    const list = unknown.join(', ')
    return words(
      `${list} står ikke i registeret over kommuner og fylker. Velg fra lista.`,
      `${list} står ikkje i registeret over kommunar og fylke. Vel frå lista.`,
      `${list} is not in the register of municipalities and counties. Choose from the list.`,
    )
  })
}

/** One municipality, kept by its four-digit number. */
export const municipalityField = (): SelectField => ({
  ...named('municipality', { isClearable: true }),
  type: 'select',
  index: true,
  options: municipalityOptions,
  typescriptSchema: asText,
  validate: inRegister(municipality),
})

/** One county, kept by its two-digit number. */
export const countyField = (): SelectField => ({
  ...named('county', { isClearable: true }),
  type: 'select',
  index: true,
  options: countyOptions,
  typescriptSchema: asText,
  validate: inRegister(county),
})

/** Municipalities served, kept by their numbers. */
export const servesField = (): SelectField => ({
  ...named('serves'),
  type: 'select',
  hasMany: true,
  options: municipalityOptions,
  typescriptSchema: asTexts,
  validate: inRegister(municipality),
})

/** Whether it holds everywhere in Norway. */
export const nationalField = (): CheckboxField => ({ ...named('national'), type: 'checkbox', defaultValue: false })

/** Where a record belongs: municipalities and counties by number, or the whole country. */
export const placeFields = (): Field[] => [
  {
    ...named('municipalities'),
    type: 'select',
    hasMany: true,
    options: municipalityOptions,
    typescriptSchema: asTexts,
    validate: inRegister(municipality),
  },
  {
    ...named('counties'),
    type: 'select',
    hasMany: true,
    options: countyOptions,
    typescriptSchema: asTexts,
    validate: inRegister(county),
  },
  nationalField(),
]
