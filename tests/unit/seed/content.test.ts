import { describe, expect, it } from 'vitest'
import { seedContent, type SeedCollection } from '../../../seed/content'
import type { SeedDocument } from '../../../seed/types'
import { isPartialDate } from '../../../src/lib/partialDate'

const documentsOf = (collection: SeedCollection): readonly SeedDocument[] =>
  seedContent.find((part) => part.collection === collection)?.documents ?? []
const slugsOf = (collection: SeedCollection) => documentsOf(collection).map(({ slug }) => slug)
const isFromRegister = ({ kind }: SeedDocument) => kind === 'MUNICIPALITY' || kind === 'COUNTY'
const records = (
  [
    'organisations',
    'programmes',
    'publications',
    'measures',
    'case-stories',
    'pilot-evaluations',
    'contact-guides',
  ] as const
).flatMap((collection) =>
  documentsOf(collection)
    .filter((document) => !isFromRegister(document))
    .map((document) => ({ collection, name: `${collection}/${document.slug}`, document })),
)

describe('what the seed holds', () => {
  it('has every record that was asked for', () => {
    expect(documentsOf('organisations').filter(({ kind }) => kind === 'MUNICIPALITY')).toHaveLength(357)
    // Oslo, the fifteenth, is municipality and county in one.
    expect(documentsOf('organisations').filter(({ kind }) => kind === 'COUNTY')).toHaveLength(14)
    const asked: Partial<Record<SeedCollection, readonly string[]>> = {
      organisations: [
        ...['fremsam', 'folkelig', 'bua', 'sammen-pa-sykkel', 'sentralen', 'socentral', 'ks'],
        ...['folkehelse-fosen', 'ntnu-samfunnsforskning', 'forebygging-no', 'oslo-kommune'],
      ],
      programmes: ['who-healthy-cities', 'program-for-folkehelsearbeid-i-kommunene'],
      measures: [
        ...['utlan-av-fritidsutstyr', 'smaksverkstedet', 'sykkel-rickshaw', 'samskaping-med-innbyggerne'],
        ...['regional-samordning-av-folkehelsearbeidet', 'kartlegging-av-folkehelsetiltak'],
      ],
      'case-stories': [
        ...['workshop-pa-sentralen-2016', 'kartlegging-i-hordaland-2012', 'samling-i-oppegard-2014'],
        ...['intervjuer-og-sokekonferanse-pa-fosen-2011', 'rickshaw-i-melhus', 'rickshaw-i-levanger'],
      ],
      'pilot-evaluations': ['bua-og-folkelig-i-flere-kommuner', 'forprosjektet-pa-fosen-2011'],
      'contact-guides': [
        ...['nasjonal-standard', 'sosial-entreprenor-vil-mote-kommunen', 'vi-har-fatt-en-henvendelse'],
        ...['hvem-er-koordinatoren-her', 'sporre-om-anskaffelse'],
      ],
      publications: ['samordning-av-folkehelsearbeidet-pa-fosen', 'veier-til-samarbeid'],
    }
    for (const [collection, slugs] of Object.entries(asked))
      expect(slugsOf(collection as SeedCollection)).toEqual(expect.arrayContaining([...slugs]))
    expect(records.filter(({ document }) => document.translationOf === undefined).length).toBeGreaterThanOrEqual(25)
  })

  it('has synonyms for every theme and target group', () => {
    for (const { slug, synonyms } of [...documentsOf('themes'), ...documentsOf('target-groups')])
      expect([slug, (synonyms as string[]).length > 0]).toEqual([slug, true])
  })

  it('lets a reader of nynorsk read more than a third of the records in nynorsk', () => {
    const originals = records.filter(({ document }) => document.translationOf === undefined)
    const inNynorsk = originals.filter(
      ({ collection, document }) =>
        document.language === 'NN' ||
        documentsOf(collection).some(
          ({ language, translationOf }) => language === 'NN' && translationOf === document.slug,
        ),
    )
    expect(inNynorsk.length / originals.length).toBeGreaterThan(0.4)
  })
})

describe('the sources of the seed', () => {
  /** What has no date, as far as anybody has found: the page says «udatert». */
  const undated = [
    /^Samordning av folkehelsearbeidet mellom kommuner/,
    /^Samarbeid med sus!$/,
    /^Nettstedet til nettverket$/,
    /^Vedtekter$/,
    /^Om temagrupper i Norge$/,
    /^Innovationsbarometeret$/,
    /^Spredningsguiden$/,
    /^Verktøy for samskaping/,
  ]

  it.each(records)('are named in $name, with publisher, and with a date where it is known', ({ document }) => {
    const sources = document.sources as readonly { title: string; publisher: string; published?: string }[]
    expect(sources.length).toBeGreaterThan(0)
    for (const { title, publisher, published } of sources) {
      expect(title).not.toBe('')
      expect(publisher).not.toBe('')
      if (published === undefined) expect(undated.some((known) => known.test(title))).toBe(true)
      else expect(isPartialDate(published)).toBe(true)
    }
  })

  it('are led to by exact addresses', () => {
    const links = documentsOf('publications').filter(({ link, slug }) => link && slug !== 'innovationsbarometeret')
    for (const { link } of links) expect(new URL(String(link)).pathname.length).toBeGreaterThan(1)
  })
})

describe('a translation in the seed', () => {
  /** Fields whose text the public reads from the translation's own document. */
  const ownTexts: Partial<Record<SeedCollection, readonly string[]>> = {
    measures: [
      ...['problem', 'description', 'steps', 'stigmaNote', 'recruitment', 'materials', 'planAnchoring'],
      ...['politicalDecision', 'sharedGoal', 'businessModel', 'legalBasis'],
    ],
    'case-stories': [
      ...['context', 'whatWeDid', 'result', 'whatWorked', 'whatWentWrong', 'whatWeWouldDoDifferently'],
      ...['adaptation', 'stopReason'],
    ],
    'pilot-evaluations': ['hypothesis', 'participants', 'decisionReason'],
    'contact-guides': ['situation', 'steps', 'expectMoney', 'expectTime'],
    publications: ['body', 'method', 'sample', 'orderPrinted'],
    organisations: ['cooperationAbout', 'offers'],
  }
  const translations = records.flatMap(({ collection, name, document }) => {
    const original = documentsOf(collection).find(({ slug }) => slug === document.translationOf)
    return original === undefined ? [] : [{ collection, name, document, original }]
  })

  it.each(translations)('$name says itself all that its original says, in other words', (translation) => {
    const { collection, document, original } = translation
    expect(document.language).not.toBe(original.language)
    for (const field of ['summary', ...(ownTexts[collection] ?? [])]) {
      const said = original[field]
      expect([field, document[field] === undefined]).toEqual([field, said === undefined])
      if (said !== undefined) expect([field, document[field]]).not.toEqual([field, said])
      if (field === 'steps' && Array.isArray(said)) {
        const steps = document.steps as Record<string, string>[]
        expect(steps).toHaveLength(said.length)
        const rows = said as Record<string, string>[]
        // Headings and names of roles may be spelt alike in both; running text is not.
        rows.forEach((row, at) => {
          for (const text of ['text', 'how']) if (row[text]) expect(steps[at]?.[text]).not.toBe(row[text])
        })
      }
    }
  })
})
