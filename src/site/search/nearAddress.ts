import { stopWords } from '../../catalogue/analysis/stopWords'
import type { CatalogueRecord } from '../../catalogue/record'
import { editDistance } from '../../lib/nearest'
import { slugify } from '../../lib/slug'
import type { RecordType } from '../../vocabulary'
import { onceInReaderLanguage } from '../components/record/readerLanguage'
import type { PageContext } from '../pageContext'

const nearShown = 3
/** Hits that are looked at: search also finds what shares one word of many. */
const looked = 30
/** A word shorter than this is another word when one letter differs. */
const misspeltFrom = 5

const saysNothing = new Set([...stopWords].map(slugify))

/** Words as addresses are made of them: Norwegian letters folded, those that carry no subject left out. */
const addressWords = (text: string) =>
  slugify(text)
    .split('-')
    .filter((word) => word.length > 1 && !saysNothing.has(word))

const unfolding: Readonly<Record<string, string>> = { ae: 'æ', o: 'ø', a: 'å' }

/** The words that an address may have been made of: «utlan» was «utlån» before its letters were folded. */
const unfolded = (word: string) =>
  [...word.matchAll(/ae|[ao]/g)].map(
    ({ 0: letters, index }) => word.slice(0, index) + unfolding[letters] + word.slice(index + letters.length),
  )

function isNear(asked: readonly string[], title: string): boolean {
  const said = addressWords(title)
  const isSaid = (word: string) =>
    said.some((one) => one === word || (word.length >= misspeltFrom && editDistance(word, one) === 1))
  return asked.filter(isSaid).length * 3 >= asked.length * 2
}

/** Records whose title says at least two thirds of the words of an address: of the kind asked for where there are any, else of any kind. */
export function recordsNearAddress(context: PageContext, type: RecordType, slug: string): CatalogueRecord[] {
  const asked = addressWords(slug)
  if (asked.length === 0) return []
  const { reader, prefer, today } = context
  const query = [...asked, ...asked.flatMap(unfolded)].join(' ')
  const shared = { query, sort: 'RELEVANCE', prefer, first: looked, after: null, today } as const
  const near = (where: { type?: RecordType[] }) =>
    reader
      .search({ ...shared, where })
      .hits.map(({ record }) => record)
      .filter((record) => isNear(asked, record.title))
  const sameKind = near({ type: [type] })
  return onceInReaderLanguage(context, sameKind.length > 0 ? sameKind : near({})).slice(0, nearShown)
}
