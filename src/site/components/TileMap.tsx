import type { ReactNode } from 'react'
import { counties } from '../../vocabulary'
import type { PageContext } from '../pageContext'

/** North to south, as the map is read; where each stands is the style sheet's. */
const fromTheNorth = ['55', '56', '18', '50', '15', '34', '46', '33', '03', '32', '11', '40', '39', '31', '42'] as const

/** What one county's tile shows. */
export interface Tile {
  /** A count, or status squares. */
  readonly content: ReactNode
  /** The content in words, for those who do not see it. */
  readonly words: string
  readonly weight: 'none' | 'some' | 'many' | 'here'
}

/** Norway as tiles, one square a county in its rough place; each leads to the county's page. */
export function TileMap(props: { context: PageContext; title: string; note: string; tile(county: string): Tile }) {
  const { context } = props
  return (
    <ul className="tile-map">
      <li className="tile-key">
        <b>{props.title}</b>
        <span>{props.note}</span>
      </li>
      {fromTheNorth.map((number) => {
        const place = counties.find((county) => county.number === number)
        const tile = props.tile(number)
        return (
          <li key={number} className={`tile-${number}`}>
            <a className={`tile ${tile.weight}`} href={context.to.county(number)}>
              <span>{place?.name ?? number}</span>
              <b aria-hidden="true">{tile.content}</b>
              <span className="visually-hidden">: {tile.words}</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}

/** Weights of counts by tertile: the fullest third of those that have any is «many». */
export function tileWeight(counts: ReadonlyMap<string, number>): (county: string) => Tile['weight'] {
  const known = [...counts.values()].filter((count) => count > 0).sort((a, b) => a - b)
  const manyFrom = Math.max(2, known[Math.floor((known.length * 2) / 3)] ?? 2)
  const someFrom = known[Math.floor(known.length / 3)] ?? 1
  return (county) => {
    const count = counts.get(county) ?? 0
    if (count === 0) return 'none'
    if (count >= manyFrom) return 'many'
    return count >= someFrom ? 'some' : 'none'
  }
}
