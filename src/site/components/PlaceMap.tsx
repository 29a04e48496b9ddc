import { front } from '../messages/front'
import type { PageContext } from '../pageContext'
import { facetCounts } from '../search/tally'
import { TileMap, tileWeight } from './TileMap'

/** The map with records counted by county; `here` stands out. */
export function PlaceMap({ context, title, here }: { context: PageContext; title: string; here?: string }) {
  const counts = facetCounts(context, ['COUNTY']).get('COUNTY') ?? new Map<string, number>()
  const weight = tileWeight(counts)
  return (
    <nav aria-label={title}>
      <TileMap
        context={context}
        title={title}
        note={context.t(front.countyCount)}
        tile={(number) => {
          const count = counts.get(number) ?? 0
          return {
            content: count,
            words: context.t(front.countyRecords(count)),
            weight: number === here ? 'here' : weight(number),
          }
        }}
      />
    </nav>
  )
}
