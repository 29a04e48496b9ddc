import { vocabulary, words } from './term'

/** Kinds of record that the public catalogue holds. */
export const recordTypes = vocabulary('RecordType', {
  MEASURE: words('Tiltak', 'Tiltak', 'Measure'),
  CASE_STORY: words('Erfaring', 'Erfaring', 'Case story'),
  PILOT_EVALUATION: words('Pilotevaluering', 'Pilotevaluering', 'Pilot evaluation'),
  CONTACT_GUIDE: words('Kontaktguide', 'Kontaktguide', 'Contact guide'),
  PUBLICATION: words('Publikasjon', 'Publikasjon', 'Publication'),
  ORGANISATION: words('Organisasjon', 'Organisasjon', 'Organisation'),
})
export type RecordType = (typeof recordTypes.codes)[number]

/** Written language of a text. */
export const languages = vocabulary('Language', {
  NB: words('Bokmål', 'Bokmål', 'Norwegian (bokmål)'),
  NN: words('Nynorsk', 'Nynorsk', 'Norwegian (nynorsk)'),
  SE: words('Nordsamisk', 'Nordsamisk', 'Northern Sámi'),
  EN: words('Engelsk', 'Engelsk', 'English'),
})
export type Language = (typeof languages.codes)[number]

/** Licence of a text or a picture; codes as SPDX spells them. */
export const licences = vocabulary('Licence', {
  'CC-BY-4.0': words(
    'Creative Commons Navngivelse 4.0',
    'Creative Commons Namngjeving 4.0',
    'Creative Commons Attribution 4.0',
  ),
  'CC-BY-SA-4.0': words(
    'Creative Commons Navngivelse – del på samme vilkår 4.0',
    'Creative Commons Namngjeving – del på same vilkår 4.0',
    'Creative Commons Attribution-ShareAlike 4.0',
  ),
  'CC0-1.0': words('Creative Commons Zero 1.0', 'Creative Commons Zero 1.0', 'Creative Commons Zero 1.0'),
  'LicenseRef-NLOD-2.0': words(
    'Norsk lisens for offentlige data 2.0',
    'Norsk lisens for offentlege data 2.0',
    'Norwegian Licence for Open Government Data 2.0',
  ),
  'LicenseRef-all-rights-reserved': words(
    'Alle rettigheter forbeholdt',
    'Alle rettar reserverte',
    'All rights reserved',
  ),
})
export type LicenceCode = (typeof licences.codes)[number]

/** Where the text of a licence can be read; none for those without a public text. */
export const licenceUrls: Readonly<Partial<Record<LicenceCode, string>>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'LicenseRef-NLOD-2.0': 'https://data.norge.no/nlod/no/2.0',
}
