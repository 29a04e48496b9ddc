import { whoToContact } from '../../catalogue/contactLadder'
import type { SearchWhere } from '../../catalogue/store'
import {
  county,
  formerPlaces,
  municipality,
  municipalityLabel,
  type CountyPlace,
  type Labels,
  type MunicipalityPlace,
} from '../../vocabulary'
import { countyNowOrBefore, formerCounty } from '../../vocabulary/places/formerCounties'
import { formerNumber, municipalityNowOrBefore } from '../../vocabulary/places/formerNumbers'
import { Shelf } from '../components/Shelf'
import { municipalitiesByName } from '../contacts/byName'
import { readPlace, type Place } from '../contacts/readPlace'
import { common } from '../messages/common'
import { contactProblems } from '../messages/contact'
import { places } from '../messages/places'
import { page, redirect, type PageAnswer, type PageRoute } from '../page'
import type { PageContext } from '../pageContext'
import { missingPage } from '../pages/errors'
import { CountyIndexPage, MunicipalityIndexPage, SplitPlacePage } from '../pages/PlaceIndexPage'
import { PlacePage } from '../pages/PlacePage'
import { facetCounts } from '../search/tally'
import { countHits } from '../search/waysOn'

const cardsShown = 10

function found({ reader, prefer, today }: PageContext, where: SearchWhere) {
  return reader.search({ query: '', where, sort: 'NEWEST', prefer, first: cardsShown, after: null, today })
}

/** Names of units that went into this one. */
function formerly(kind: 'municipality' | 'county', number: string, name: string): string[] {
  return formerPlaces
    .filter((former) => former.kind === kind && former.successors.includes(number) && former.name !== name)
    .map((former) => former.name)
}

/** The organisation that is the place, where something is told about it, and what it is a member of. */
function organisation(context: PageContext, place: { municipality: string } | { county: string }) {
  const found = context.reader.organisationOf(place)
  if (found?.type !== 'ORGANISATION') return { organisation: null, networks: [] }
  const networks = found.memberOf.flatMap((id) => context.reader.record(id) ?? [])
  return { organisation: found.listed ? found : null, networks }
}

function municipalityPage(context: PageContext, place: MunicipalityPlace): PageAnswer {
  const { t, to } = context
  const inCounty = county(place.county)
  const where = { municipality: [place.number] }
  const former = formerly('municipality', place.number, place.name)
  const countyWhere = { county: [place.county] }
  const countyCount = countHits(context, '', countyWhere)
  return page(
    <PlacePage
      context={context}
      kind="municipality"
      name={municipalityLabel(place)}
      number={place.number}
      county={place.county}
      crumbs={[
        { label: t(common.municipalities), href: to.page('/kommuner') },
        ...(inCounty === undefined ? [] : [{ label: inCounty.name, href: to.county(inCounty.number) }]),
      ]}
      facts={[
        { term: t(places.county), value: <a href={to.county(place.county)}>{inCounty?.name ?? place.county}</a> },
        { term: t(places.number), value: place.number },
        ...(place.otherNames.length === 0 ? [] : [{ term: t(places.otherNames), value: place.otherNames.join(', ') }]),
        ...(former.length === 0 ? [] : [{ term: t(places.formerNames), value: former.join(', ') }]),
      ]}
      found={found(context, where)}
      where={where}
      answer={whoToContact(context.reader, { municipality: place.number }, context.today)}
      {...organisation(context, { municipality: place.number })}
    >
      <Shelf heading={t(places.others)}>
        <NameColumns context={context} of={place.county} without={place.number} />
        {countyCount === 0 ? null : (
          <p className="after-list">
            <a href={to.search('', countyWhere)}>{t(places.searchCounty(countyCount))}</a>
          </p>
        )}
      </Shelf>
    </PlacePage>,
  )
}

function countyPage(context: PageContext, place: CountyPlace): PageAnswer {
  const { t, to } = context
  const where = { county: [place.number] }
  const former = formerly('county', place.number, place.name)
  return page(
    <PlacePage
      context={context}
      kind="county"
      name={place.name}
      number={place.number}
      county={place.number}
      crumbs={[{ label: t(common.counties), href: to.page('/fylker') }]}
      facts={[
        { term: t(places.number), value: place.number },
        ...(former.length === 0 ? [] : [{ term: t(places.formerNames), value: former.join(', ') }]),
      ]}
      found={found(context, where)}
      where={where}
      answer={whoToContact(context.reader, { county: place.number }, context.today)}
      {...organisation(context, { county: place.number })}
    >
      <Shelf heading={t(places.municipalitiesIn)}>
        <NameColumns context={context} of={place.number} />
      </Shelf>
    </PlacePage>,
  )
}

function NameColumns({ context, of, without }: { context: PageContext; of: string; without?: string }) {
  return (
    <ul className="name-columns">
      {municipalitiesByName(of)
        .filter(({ number }) => number !== without)
        .map((place) => (
          <li key={place.number}>
            <a href={context.to.municipality(place.number)}>{place.name}</a>
          </li>
        ))}
    </ul>
  )
}

function answerMunicipality(context: PageContext, number: string): PageAnswer {
  const place = municipality(number)
  if (place !== undefined) return municipalityPage(context, place)
  const now = municipalityNowOrBefore(number)
  if (now !== undefined) return redirect(context.to.municipality(now.number))
  const split = formerNumber(number)
  if (split === undefined) return page(missingPage(context), 404)
  const choices = split.successors.flatMap((successor): Place[] => {
    const one = municipality(successor)
    return one === undefined ? [] : [{ kind: 'municipality', number: one.number, label: municipalityLabel(one) }]
  })
  return page(<SplitPlacePage {...{ context, choices }} name={split.name} year={split.year} />, 404)
}

function answerCounty(context: PageContext, number: string): PageAnswer {
  const place = county(number)
  if (place !== undefined) return countyPage(context, place)
  const now = countyNowOrBefore(number)
  if (now !== undefined) return redirect(context.to.county(now.number))
  const split = formerCounty(number)
  if (split === undefined) return page(missingPage(context), 404)
  const choices = split.successors.flatMap((successor): Place[] => {
    const one = county(successor)
    return one === undefined ? [] : [{ kind: 'county', number: one.number, label: one.name }]
  })
  return page(<SplitPlacePage {...{ context, choices }} name={split.name} year={split.year} />, 404)
}

function answerMunicipalityIndex(context: PageContext, typed: string): PageAnswer {
  const problems: Labels[] = []
  const choices: Place[] = []
  if (typed !== '') {
    const read = readPlace(typed)
    if (read.outcome === 'found') return redirect(context.to[read.place.kind](read.place.number), 302)
    problems.push(
      read.outcome === 'several' ? contactProblems.severalPlaces(typed) : contactProblems.unknownPlace(typed),
    )
    choices.push(...(read.outcome === 'several' ? read.places : read.close))
  }
  const drawn = <MunicipalityIndexPage {...{ context, typed, choices, problems }} />
  return page(drawn, problems.length === 0 ? 200 : 400)
}

/** Pages of municipalities and counties, and the lists of them. */
export const placeRoutes: readonly PageRoute[] = [
  {
    path: '/kommuner',
    answer: (context, { query }) => answerMunicipalityIndex(context, (query.get('sted') ?? '').trim().slice(0, 80)),
  },
  { path: '/kommuner/:number', answer: (context, { params }) => answerMunicipality(context, params.number ?? '') },
  {
    path: '/fylker',
    answer: (context) =>
      page(<CountyIndexPage context={context} counts={facetCounts(context, ['COUNTY']).get('COUNTY') ?? new Map()} />),
  },
  {
    path: '/fylker/:number',
    answer: (context, { params }) => answerCounty(context, params.number ?? ''),
  },
]
