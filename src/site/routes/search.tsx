import { CatalogueInputError, type FacetField, type SearchResult } from '../../catalogue/store'
import { searchProblems } from '../messages/search'
import { page, redirect, type PageAnswer, type PageRoute } from '../page'
import type { PageContext } from '../pageContext'
import { missingPage } from '../pages/errors'
import { SearchPage } from '../pages/SearchPage'
import { readSearch, type SearchInput } from '../search/searchInput'
import { waysOn } from '../search/waysOn'

const hitsPerPage = 20
/** The first five stand open on a wide screen. */
const facetOrder: readonly FacetField[] = [
  'TYPE',
  'THEME',
  'TARGET_GROUP',
  'STATUS',
  'EFFECT',
  'COUNTY',
  'EQUITY',
  'COLLABORATION',
  'SECTOR',
  'LANGUAGE',
]

function run(context: PageContext, input: SearchInput): SearchResult {
  const { reader, prefer, today } = context
  const { query, where, sort, after } = input
  return reader.search({ query, where, sort, prefer, first: hitsPerPage, after, today })
}

/** The search; where its cursor fits no longer, the same from the start, and a sentence. */
function searched(context: PageContext, input: SearchInput): { input: SearchInput; result: SearchResult } {
  try {
    return { input, result: run(context, input) }
  } catch (error) {
    if (!(error instanceof CatalogueInputError && error.argument === 'after' && input.after !== null)) throw error
    const without: SearchInput = { ...input, after: null, problems: [...input.problems, searchProblems.cursor] }
    return { input: without, result: run(context, without) }
  }
}

function answerSearch(context: PageContext, parameters: URLSearchParams): PageAnswer {
  const { input, result } = searched(context, readSearch(parameters))
  const found = result.facets(facetOrder)
  const facets = facetOrder.flatMap((field) => found.find((facet) => facet.field === field) ?? [])
  return page(
    <SearchPage
      {...{ context, input, result, facets }}
      waysOn={result.totalCount === 0 ? waysOn(context, input) : []}
    />,
    input.problems.length === 0 ? 200 : 400,
  )
}

/** The search page, and short addresses of themes and target groups that lead into it. */
export const searchRoutes: readonly PageRoute[] = [
  { path: '/sok', answer: (context, { query }) => answerSearch(context, query) },
  {
    path: '/tema/:slug',
    answer: (context, { params }) => {
      const term = context.reader.termBySlug('THEME', params.slug ?? '')
      return term === null ? page(missingPage(context), 404) : redirect(context.to.term(term), 302)
    },
  },
]
