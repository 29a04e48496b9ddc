import { wants } from '../messages/front'
import { page, type PageRoute } from '../page'
import type { PageContext } from '../pageContext'
import { FrontPage, type Want } from '../pages/FrontPage'
import { countedTerms } from '../search/countedTerms'
import { allStatusCounts, facetCounts } from '../search/tally'
import { countHits } from '../search/waysOn'

const newestShown = 3
const equity = { type: ['MEASURE'], equity: ['MAIN', 'ONE_OF_SEVERAL'] } as const
const stopped = { type: ['CASE_STORY'], status: ['STOPPED'] } as const

function newest(context: PageContext) {
  const { reader, prefer, today } = context
  const where = { type: ['MEASURE', 'CASE_STORY', 'PILOT_EVALUATION'] } as const
  const found = reader.search({ query: '', where, sort: 'NEWEST', prefer, first: newestShown, after: null, today })
  return found.hits.map((hit) => hit.record)
}

/** Ways in; one that would lead to nothing is left out. */
function waysIn(context: PageContext): Want[] {
  const counts = context.reader.counts()
  const { to } = context
  const counted = [
    { want: wants.equity, count: countHits(context, '', equity), href: to.search('', equity) },
    { want: wants.tried, count: counts.MEASURE, href: to.search('', { type: ['MEASURE'] }) },
    { want: wants.guides, count: counts.CONTACT_GUIDE, href: to.search('', { type: ['CONTACT_GUIDE'] }) },
    { want: wants.pilots, count: counts.PILOT_EVALUATION, href: to.search('', { type: ['PILOT_EVALUATION'] }) },
    { want: wants.stopped, count: countHits(context, '', stopped), href: to.search('', stopped) },
  ].flatMap(({ want, count, href }): Want[] =>
    count === 0 ? [] : [{ title: want.title, note: want.note(count), href }],
  )
  const meet = { title: wants.meet.title, note: wants.meet.note, href: to.page('/hvem-kontakter-jeg') }
  return [...counted.slice(0, 2), meet, ...counted.slice(2)]
}

/** The front page. */
export const frontRoutes: readonly PageRoute[] = [
  {
    path: '/',
    answer(context) {
      const counts = facetCounts(context, ['THEME', 'TARGET_GROUP', 'COUNTY'])
      return page(
        <FrontPage
          context={context}
          statuses={allStatusCounts(context)}
          wants={waysIn(context)}
          themes={countedTerms(context, 'THEME', counts.get('THEME'))}
          targetGroups={countedTerms(context, 'TARGET_GROUP', counts.get('TARGET_GROUP'))}
          byCounty={counts.get('COUNTY') ?? new Map()}
          newest={newest(context)}
        />,
      )
    },
  },
]
