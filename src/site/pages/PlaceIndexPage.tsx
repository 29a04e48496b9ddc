import { municipalityLabel, type Labels } from '../../vocabulary'
import { Layout } from '../components/Layout'
import { PlaceMap } from '../components/PlaceMap'
import { PlaceChoices } from '../components/PlaceChoices'
import { Problems } from '../components/Problems'
import { Shelf } from '../components/Shelf'
import { countiesByName, municipalitiesByName } from '../contacts/byName'
import { placeChoices, type Place } from '../contacts/readPlace'
import { common } from '../messages/common'
import { front } from '../messages/front'
import { places } from '../messages/places'
import type { PageContext } from '../pageContext'

/** All municipalities, by county; a name can be typed. */
export function MunicipalityIndexPage(props: {
  context: PageContext
  typed: string
  choices: readonly Place[]
  problems: readonly Labels[]
}) {
  const { context } = props
  const { t, to } = context
  return (
    <Layout
      context={context}
      room="municipalities"
      title={t(places.indexTitle)}
      description={t(places.indexLead)}
      here={t(places.indexTitle)}
    >
      <div className="page-head">
        <h1>{t(places.indexTitle)}</h1>
        <p className="lead">{t(places.indexLead)}</p>
      </div>
      <Problems context={context} problems={props.problems}>
        <PlaceChoices places={props.choices} href={(place) => to[place.kind](place.number)} />
      </Problems>
      <form className="question short" action={to.page('/kommuner')} method="get">
        <div className="field">
          <label htmlFor="sted">{t(places.find)}</label>
          <input id="sted" name="sted" list="steder" defaultValue={props.typed} autoComplete="off" maxLength={80} />
          <datalist id="steder">
            {placeChoices.map((place) => (
              <option key={place.number} value={place.label} />
            ))}
          </datalist>
        </div>
        <button className="ds-button" data-variant="secondary" type="submit">
          {t(places.go)}
        </button>
      </form>
      {countiesByName.map((county) => (
        <Shelf key={county.number} heading={county.name} rail>
          <ul className="name-columns">
            {municipalitiesByName(county.number).map((place) => (
              <li key={place.number}>
                <a href={to.municipality(place.number)}>{municipalityLabel(place)}</a>
              </li>
            ))}
          </ul>
        </Shelf>
      ))}
    </Layout>
  )
}

/** All counties, on the map and in a list. */
export function CountyIndexPage({ context, counts }: { context: PageContext; counts: ReadonlyMap<string, number> }) {
  const { t, to } = context
  return (
    <Layout
      context={context}
      room="municipalities"
      title={t(places.countiesTitle)}
      description={t(places.countiesLead)}
      here={t(places.countiesTitle)}
    >
      <div className="page-head">
        <h1>{t(places.countiesTitle)}</h1>
        <p className="lead">{t(places.countiesLead)}</p>
      </div>
      <div className="two-columns block-gap">
        <PlaceMap context={context} title={t(front.chooseCounty)} />
        <ul className="index-list" aria-label={t(common.counties)}>
          {countiesByName.map((county) => (
            <li key={county.number}>
              <a href={to.county(county.number)}>
                <span>{county.name}</span>
                <span className="count">{counts.get(county.number) ?? 0}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </Layout>
  )
}

/** A municipality or county that was split: those that took over. */
export function SplitPlacePage(props: { context: PageContext; name: string; year: number; choices: readonly Place[] }) {
  const { context, name, choices } = props
  const split = choices.some(({ kind }) => kind === 'county') ? places.splitCounty : places.split
  const title = context.t(places.splitTitle(name))
  return (
    <Layout context={context} room="municipalities" title={title} here={name} unlisted>
      <div className="page-head">
        <h1>{title}</h1>
        <p className="lead">{context.t(split(name, props.year))}</p>
      </div>
      <PlaceChoices places={choices} href={(place) => context.to[place.kind](place.number)} />
    </Layout>
  )
}
