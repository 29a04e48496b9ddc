import type { Place } from '../contacts/readPlace'

/** Places that may have been meant, each a link. */
export function PlaceChoices(props: { id?: string; places: readonly Place[]; href(place: Place): string }) {
  if (props.places.length === 0) return null
  return (
    <ul className="choices" id={props.id}>
      {props.places.map((place) => (
        <li key={place.number}>
          <a href={props.href(place)}>{place.label}</a>
        </li>
      ))}
    </ul>
  )
}
