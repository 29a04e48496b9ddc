import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openCatalogue } from '../../src/catalogue'
import { catalogueRecord, contactPoint, treeTerm } from '../../src/catalogue/record'
import type { CatalogueBatch, CatalogueReader, CatalogueWriter } from '../../src/catalogue/store'
import { clockDates } from '../../src/lib/clocks'
import {
  aContactPoint,
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

import { generatedBatches } from './generatedCatalogue'

export * from './catalogueBuilders'

/** The day that the sample is read on: its clocks are fresh, due, stale and unconfirmed on it. */
export const sampleToday = '2026-11-24'

const themes = [
  aTheme({
    id: 'tema-aktivitet',
    slug: 'fysisk-aktivitet',
    labels: { nb: 'Fysisk aktivitet', nn: 'Fysisk aktivitet', en: 'Physical activity' },
    synonyms: ['mosjon', 'trening'],
    position: 0,
  }),
  aTheme({
    id: 'tema-friluft',
    slug: 'friluftsliv',
    labels: { nb: 'Friluftsliv', nn: 'Friluftsliv', en: 'Outdoor life' },
    parent: 'tema-aktivitet',
    formerNames: ['turliv'],
    position: 1,
  }),
  aTheme({
    id: 'tema-kosthold',
    slug: 'kosthold',
    labels: { nb: 'Kosthold', nn: 'Kosthald', en: 'Diet' },
    synonyms: ['matglede'],
    position: 2,
  }),
  aTheme({
    id: 'tema-ensomhet',
    slug: 'ensomhet',
    labels: { nb: 'Ensomhet', nn: 'Einsemd', en: 'Loneliness' },
    position: 3,
  }),
]
const targetGroups = [
  aTargetGroup({
    id: 'gruppe-barn',
    slug: 'barn-og-unge',
    labels: { nb: 'Barn og unge', nn: 'Barn og unge', en: 'Children and youth' },
    position: 0,
  }),
  aTargetGroup({
    id: 'gruppe-skolebarn',
    slug: 'skolebarn',
    labels: { nb: 'Skolebarn', nn: 'Skuleborn', en: 'School children' },
    parent: 'gruppe-barn',
    position: 1,
  }),
  aTargetGroup({
    id: 'gruppe-eldre',
    slug: 'eldre',
    labels: { nb: 'Eldre', nn: 'Eldre', en: 'Older people' },
    synonyms: ['pensjonister'],
    position: 2,
  }),
]

const utlan = aMeasure({
  id: 'tiltak-utlan',
  slug: 'utlan-av-utstyr',
  title: 'Utlån av sports- og turutstyr',
  summary: 'Alle kan låne ski, sykler og telt gratis, uten å oppgi grunn.',
  description: paragraphs(
    'Ordningen låner ut utstyr til friluft og idrett. Barn i familier med lite penger kan være med på det samme som andre.',
    'Depotet er åpent to kvelder i uka og drives av frivillige sammen med kommunen.',
  ),
  themes: ['tema-friluft'],
  targetGroups: ['gruppe-barn'],
  equityAim: 'MAIN',
  sectors: ['HEALTH', 'CULTURE'],
  effect: 'PROMISING',
  collaboration: ['PARTNERSHIP', 'VOLUNTARY_AGREEMENT'],
  organisation: 'org-nettverket',
  organisationName: 'Eksempelnettverket',
  programmes: ['Program for folkehelsearbeid'],
  publishedAt: '2025-03-15T09:00:00.000Z',
  updatedAt: '2026-09-03T09:00:00.000Z',
  yearFrom: 2014,
  contactPoints: ['kontakt-fersk', 'kontakt-gammel'],
  clocks: { evidence: clockDates('evidence', '2023-02-08'), practice: clockDates('practice', '2024-05-22') },
  image: {
    file: 'utlan.webp',
    width: 1200,
    height: 800,
    variants: [{ file: 'utlan-600.webp', width: 600, height: 400, mimeType: 'image/webp' }],
    alt: 'Ski og sykler på rekke',
    credit: 'Eksempelnettverket',
    caption: null,
    licence: 'CC-BY-4.0',
  },
  attachments: [{ title: 'Avtalemal', file: 'avtalemal.pdf', mimeType: 'application/pdf', bytes: 120_400 }],
})
const utlanNynorsk = aMeasure({
  ...utlan,
  id: 'tiltak-utlan-nn',
  slug: 'utlan-av-utstyr-nn',
  language: 'NN',
  translationOf: 'tiltak-utlan',
  title: 'Utlån av sports- og turutstyr for alle',
  summary: 'Alle kan låne ski, syklar og telt utan å betale og utan å seie kvifor.',
  description: paragraphs('Ordninga låner ut utstyr til friluft og idrett, og ungane slepp å stå utanfor.'),
  revision: 'r1-tiltak-utlan-nn',
  publishedAt: '2025-04-01T09:00:00.000Z',
  updatedAt: '2026-09-04T09:00:00.000Z',
})
const matverksted = aMeasure({
  id: 'tiltak-matverksted',
  slug: 'matverksted',
  title: 'Matverksted etter skoletid',
  summary: 'Skolebarn lager middag sammen og tar oppskriften med hjem.',
  problem: paragraphs('Mange barn spiser lite grønnsaker og er mye alene etter skolen.'),
  themes: ['tema-kosthold'],
  targetGroups: ['gruppe-skolebarn'],
  equityAim: 'ONE_OF_SEVERAL',
  sectors: ['EDUCATION'],
  collaboration: ['CUSTOMER_SUPPLIER'],
  publishedAt: '2025-06-01T09:00:00.000Z',
  updatedAt: '2025-06-01T09:00:00.000Z',
  yearFrom: 2018,
  yearTo: 2019,
  related: ['tiltak-utlan'],
})

const stories = [
  aStory({
    id: 'historie-melhus',
    slug: 'utlan-i-melhus',
    title: 'Slik kom utlånet i gang i Melhus',
    summary: 'Kommunen og frivilligsentralen delte på jobben.',
    measures: ['tiltak-utlan'],
    themes: ['tema-friluft'],
    targetGroups: ['gruppe-barn'],
    municipalities: ['5028'],
    status: 'RUNNING',
    lessons: 'ANSWERED',
    whatWeDid: paragraphs('Vi ryddet et lager og samlet inn brukt utstyr <b>uten</b> å kjøpe noe nytt.'),
    whatWeWouldDoDifferently: paragraphs('Vi ville spurt idrettslagene tidligere.'),
    yearFrom: 2016,
    publishedAt: '2026-02-01T09:00:00.000Z',
    updatedAt: '2026-02-01T09:00:00.000Z',
  }),
  aStory({
    id: 'historie-levanger',
    slug: 'utlan-i-levanger',
    title: 'Utlånet i Levanger stoppet',
    summary: 'Ordningen hang på én person.',
    measures: ['tiltak-utlan'],
    themes: ['tema-friluft'],
    municipalities: ['5037'],
    status: 'STOPPED',
    stopReason: 'Den som drev depotet, sluttet.',
    yearFrom: 2015,
    yearTo: 2017,
    publishedAt: '2026-03-01T09:00:00.000Z',
    updatedAt: '2026-03-01T09:00:00.000Z',
  }),
]
const pilot = aPilot({
  id: 'pilot-mat',
  slug: 'pilot-matverksted',
  title: 'Pilot av matverkstedet i Oslo',
  summary: 'Tolv barn prøvde verkstedet en høst.',
  measure: 'tiltak-matverksted',
  themes: ['tema-kosthold'],
  targetGroups: ['gruppe-skolebarn'],
  sites: [{ name: 'Verkstedet', municipality: '0301', organisation: null, status: 'PILOT', stopReason: null }],
  municipalities: ['0301'],
  hypothesis: paragraphs('Barna kommer til å spise flere grønnsaker hjemme.'),
  yearFrom: 2018,
  yearTo: 2018,
  publishedAt: '2026-04-01T09:00:00.000Z',
  updatedAt: '2026-04-01T09:00:00.000Z',
})
const guides = [
  aGuide({
    id: 'guide-standard',
    slug: 'slik-kontakter-du-kommunen',
    title: 'Slik kontakter du kommunen',
    summary: 'Steg for steg for den som ikke vet hvem som svarer.',
    national: true,
    standard: true,
    themes: ['tema-aktivitet'],
    publishedAt: '2025-01-05T09:00:00.000Z',
    updatedAt: '2025-01-05T09:00:00.000Z',
  }),
  aGuide({
    id: 'guide-entreprenor',
    slug: 'sosial-entreprenor',
    title: 'Sosial entreprenør som vil møte kommunen',
    summary: 'Hva du kan vente deg av penger og tid.',
    situation: 'Jeg er sosial entreprenør og vil møte kommunen',
    themes: ['tema-ensomhet'],
    counties: ['50'],
    collaboration: ['PARTNERSHIP', 'GRANT'],
    expectMoney: paragraphs('Spør om tilskudd tidlig på året.'),
    publishedAt: '2025-01-06T09:00:00.000Z',
    updatedAt: '2025-01-06T09:00:00.000Z',
  }),
]
const publication = aPublication({
  id: 'rapport-utlan',
  slug: 'rapport-om-utlan',
  title: 'Rapport om utlånsordninger',
  summary: 'Gjennomgang av ti ordninger.',
  year: 2020,
  yearFrom: 2020,
  yearTo: 2020,
  national: true,
  themes: ['tema-friluft'],
  authors: ['Kari Eksempel'],
  publishedAt: '2026-05-01T09:00:00.000Z',
  updatedAt: '2026-05-01T09:00:00.000Z',
})
const organisations = [
  anOrganisation({
    id: 'org-nettverket',
    slug: 'eksempelnettverket',
    title: 'Eksempelnettverket',
    summary: 'Et nettverk av kommuner.',
    formerNames: ['Gamlenettverket'],
    offers: paragraphs('Rådgivning og møteplasser.'),
    themes: ['tema-aktivitet'],
    national: true,
    publishedAt: '2025-01-02T09:00:00.000Z',
    updatedAt: '2025-01-02T09:00:00.000Z',
  }),
  anOrganisation({
    id: 'org-melhus',
    slug: 'melhus-kommune',
    title: 'Melhus kommune',
    kind: 'MUNICIPALITY',
    municipality: '5028',
    county: '50',
    municipalities: ['5028'],
    listed: false,
    publishedAt: '2025-01-01T09:00:00.000Z',
    updatedAt: '2025-01-01T09:00:00.000Z',
  }),
  anOrganisation({
    id: 'org-trondelag',
    slug: 'trondelag-fylkeskommune',
    title: 'Trøndelag fylkeskommune',
    kind: 'COUNTY',
    county: '50',
    counties: ['50'],
    listed: false,
    publishedAt: '2025-01-01T09:00:00.000Z',
    updatedAt: '2025-01-01T09:00:00.000Z',
  }),
]

const melhus = { organisation: 'org-melhus', organisationName: 'Melhus kommune', municipality: '5028', county: '50' }
const contactPoints = [
  aContactPoint({ id: 'kontakt-fersk', ...melhus, role: 'COORDINATOR', clock: clockDates('contact', '2026-10-01') }),
  aContactPoint({ id: 'kontakt-snart', ...melhus, role: 'MAILBOX', clock: clockDates('contact', '2026-05-01') }),
  aContactPoint({
    id: 'kontakt-gammel',
    ...melhus,
    role: 'THEME_CONTACT',
    themes: ['tema-friluft'],
    clock: clockDates('contact', '2025-10-01'),
  }),
  aContactPoint({ id: 'kontakt-ukjent', ...melhus, role: 'FRONT_DOOR' }),
  aContactPoint({ id: 'kontakt-slutt', ...melhus, validTo: '2026-06-30', clock: clockDates('contact', '2026-05-15') }),
  aContactPoint({
    id: 'kontakt-fylket',
    organisation: 'org-trondelag',
    organisationName: 'Trøndelag fylkeskommune',
    county: '50',
    clock: clockDates('contact', '2026-09-01'),
  }),
]

/** Every kind of record, told of in Norwegian; names and doings are made up for the tests. */
export const sampleRecords = [
  utlan,
  utlanNynorsk,
  matverksted,
  ...stories,
  pilot,
  ...guides,
  publication,
  ...organisations,
].map((record) => catalogueRecord.parse(record))

/** The whole sample as one batch, with its ledger, a tombstone and redirects. */
export const sampleBatch: CatalogueBatch = {
  terms: [...themes, ...targetGroups].map((term) => treeTerm.parse(term)),
  contactPoints: contactPoints.map((point) => contactPoint.parse(point)),
  records: sampleRecords,
  redirects: [
    { type: 'MEASURE', slug: 'bua', id: 'tiltak-utlan' },
    { type: 'THEME', slug: 'mosjon', id: 'tema-aktivitet' },
    { type: 'CASE_STORY', slug: 'borte-for', id: 'historie-borte' },
  ],
  ledger: [
    ...sampleRecords
      .filter((record) => record.type !== 'ORGANISATION' || record.listed)
      .map((record) => ledgerEntry(record)),
    {
      id: 'historie-borte',
      type: 'CASE_STORY',
      slug: 'borte',
      revision: 'r0',
      goneAt: '2026-06-01T09:00:00.000Z',
      changedAt: '2026-06-01T09:00:00.000Z',
    },
  ],
}

/** A catalogue in a file of its own; `remove` closes and deletes it. */
export interface TemporaryCatalogue {
  file: string
  writer: CatalogueWriter
  reader: CatalogueReader
  remove(): void
}

/** Opens an empty catalogue in a temporary folder, or one filled with a batch. */
export function openTemporaryCatalogue(batch: CatalogueBatch = {}): TemporaryCatalogue {
  const folder = mkdtempSync(path.join(tmpdir(), 'catalogue-'))
  const file = path.join(folder, 'catalogue.db')
  const writer = openCatalogue(file, { readOnly: false })
  writer.apply(batch)
  writer.complete('test')
  const reader = openCatalogue(file, { readOnly: true })
  return {
    file,
    writer,
    reader,
    remove() {
      reader.close()
      writer.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A catalogue in a temporary file, filled with the sample. */
export function openSampleCatalogue(): TemporaryCatalogue {
  return openTemporaryCatalogue(sampleBatch)
}

/** A catalogue of `count` generated records in a temporary file, for measuring. */
export function generatedCatalogue(count: number): TemporaryCatalogue {
  const catalogue = openTemporaryCatalogue()
  for (const batch of generatedBatches(count)) catalogue.writer.apply(batch)
  return catalogue
}
