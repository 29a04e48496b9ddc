import { counties, municipalities, type Language } from '../../src/vocabulary'
import type { CatalogueRecord, TreeTerm } from '../../src/catalogue/record'
import { clockDates } from '../../src/lib/clocks'
import {
  aGuide,
  aMeasure,
  anOrganisation,
  aPilot,
  aPublication,
  aStory,
  aTargetGroup,
  aTheme,
  ledgerEntry,
  paragraphs,
} from './catalogueBuilders'
import type { CatalogueBatch } from '../../src/catalogue/store'

/*
 * Any number of records for measuring: the same every time, with words as unevenly spread as in a real text. The words
 * are built of Norwegian syllables and endings, so that stems, prefixes and compounds are as many as in earnest.
 */

const beginnings =
  'folke helse kommune barn unge eldre skole mat tur sykkel lag idrett nær miljø møte plass frivillig sam skap levekår bolig arbeid kultur natur sang dans lese leke vann by bygd fjord sol vinter sommer familie nabo trygg aktiv sunn sosial åpen ny felles grønn gang vei park hage klubb kor verksted utlån ordning tilbud tiltak plan råd utvalg leder gruppe uke kveld'.split(
    ' ',
  )
const endings = [
  '',
  'en',
  'er',
  'ene',
  'et',
  's',
  'arbeid',
  'arbeidet',
  'tilbud',
  'tilbudet',
  'plan',
  'gruppe',
  'gruppen',
  'dag',
  'senter',
  'senteret',
  'lag',
  'laget',
  'prosjekt',
  'prosjektet',
]

/** Numbers from 0 to 1, the same sequence for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Words by how common they are; the rank of a word drawn is spread as Zipf found. */
export const generatedWords: readonly string[] = makeWords(24_000)

function makeWords(count: number): string[] {
  const random = randomNumbers(7)
  const words = new Set<string>()
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? ''
  while (words.size < count) {
    const parts = 1 + Math.floor(random() * 2.4)
    words.add(Array.from({ length: parts }, () => pick(beginnings)).join('') + pick(endings))
  }
  return [...words]
}

/** A word, common ones more often. */
export function drawWord(random: () => number): string {
  const rank = Math.floor(Math.exp(random() * Math.log(generatedWords.length))) - 1
  return generatedWords[rank] ?? 'folkehelse'
}

function sentence(random: () => number, words: number): string {
  const drawn = Array.from({ length: words }, () => drawWord(random)).join(' ')
  return drawn.charAt(0).toUpperCase() + drawn.slice(1)
}

function drawLanguage(random: () => number): Language {
  const drawn = random()
  return drawn < 0.7 ? 'NB' : drawn < 0.95 ? 'NN' : 'EN'
}

/** Twelve themes with four below each, and six target groups with two below each. */
export const generatedTerms: readonly TreeTerm[] = [
  ...Array.from({ length: 60 }, (_, index) =>
    aTheme({
      id: `tema-${index}`,
      label: `Tema ${generatedWords[index + 200] ?? index}`,
      synonyms: [generatedWords[index + 500] ?? 'ord'],
      parent: index < 12 ? null : `tema-${index % 12}`,
      position: index,
    }),
  ),
  ...Array.from({ length: 18 }, (_, index) =>
    aTargetGroup({
      id: `gruppe-${index}`,
      label: `Gruppe ${generatedWords[index + 300] ?? index}`,
      parent: index < 6 ? null : `gruppe-${index % 6}`,
      position: index,
    }),
  ),
]

const measuresAmong = (count: number) => Math.max(1, Math.floor(count / 5))
const isOrganisation = (index: number, count: number) => index >= measuresAmong(count) && index % 16 === 15
const nameOfOrganisation = (index: number) => sentence(randomNumbers(index), 3)

/** Who owns the records: few organisations own many of them, as in earnest. */
function organisationsAmong(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index).filter((index) => isOrganisation(index, count))
}

/** The records of a generated catalogue, one by one: half stories, a fifth measures, the rest of every other kind. */
export function* generatedRecords(count: number): Generator<CatalogueRecord> {
  const random = randomNumbers(42)
  const pick = <T>(from: readonly T[]): T => {
    const drawn = from[Math.floor(random() * from.length)]
    if (drawn === undefined) throw new RangeError('Nothing to draw from.')
    return drawn
  }
  const measures = measuresAmong(count)
  const organisations = organisationsAmong(count)
  for (let index = 0; index < count; index++) {
    const place = pick(municipalities)
    const from = 2004 + Math.floor(random() * 20)
    const instant = new Date(Date.UTC(2020, 0, 1) + Math.floor(random() * 6 * 365 * 86_400_000)).toISOString()
    const title = sentence(random, 5)
    const body = paragraphs(...Array.from({ length: 6 }, () => sentence(random, 50)))
    const owner = organisations[Math.floor(random() ** 2 * organisations.length)]
    const shared = {
      id: `post-${index}`,
      language: drawLanguage(random),
      title,
      summary: sentence(random, 22).slice(0, 400).trim(),
      themes: [`tema-${Math.floor(random() * 60)}`, `tema-${Math.floor(random() * 60)}`],
      targetGroups: [`gruppe-${Math.floor(random() * 18)}`],
      municipalities: [place.number],
      yearFrom: from,
      yearTo: random() < 0.3 ? null : from + Math.floor(random() * 4),
      publishedAt: instant,
      updatedAt: instant,
      organisation: owner === undefined ? null : `post-${owner}`,
      organisationName: owner === undefined ? null : nameOfOrganisation(owner),
      clocks: { evidence: null, practice: clockDates('practice', instant.slice(0, 10)) },
      sources: [
        {
          title: sentence(random, 6),
          publisher: 'Nettverket',
          published: String(from),
          url: null,
          accessed: null,
          publication: null,
        },
      ],
    }
    const measure = `post-${Math.floor(random() * measures)}`
    if (index < measures) {
      yield aMeasure({
        ...shared,
        description: body,
        effect: pick(['NOT_RATED', 'WELL_FOUNDED', 'PROMISING', 'DOCUMENTED'] as const),
        equityAim: pick(['MAIN', 'ONE_OF_SEVERAL', 'NOT_STATED'] as const),
        sectors: [pick(['HEALTH', 'CULTURE', 'EDUCATION', 'PLANNING'])],
        collaboration: [pick(['PARTNERSHIP', 'GRANT', 'NETWORK'] as const)],
      })
      continue
    }
    const kind = index % 8
    if (kind < 5)
      yield aStory({
        ...shared,
        whatWeDid: body,
        measures: [measure],
        status: pick(['RUNNING', 'STOPPED', 'PILOT', 'UNKNOWN'] as const),
      })
    else if (kind === 5) yield aPilot({ ...shared, participants: body, measure })
    else if (kind === 6) yield aPublication({ ...shared, body, year: from })
    else if (isOrganisation(index, count))
      yield anOrganisation({
        ...shared,
        title: nameOfOrganisation(index),
        organisation: null,
        organisationName: null,
        offers: body,
        kind: 'VOLUNTARY',
      })
    else yield aGuide({ ...shared, expectTime: body, counties: [pick(counties).number] })
  }
}

/** Batches that fill a catalogue with `count` records, their terms first. */
export function* generatedBatches(count: number, perBatch = 500): Generator<CatalogueBatch> {
  yield { terms: generatedTerms }
  let records: CatalogueRecord[] = []
  const batch = (): CatalogueBatch => ({ records, ledger: records.map((record) => ledgerEntry(record)) })
  for (const record of generatedRecords(count)) {
    records.push(record)
    if (records.length < perBatch) continue
    yield batch()
    records = []
  }
  if (records.length > 0) yield batch()
}
