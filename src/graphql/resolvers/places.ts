import { countyPath, municipalityPath, termPath } from '../../catalogue/addresses'
import { countyOffice, municipalOffice } from '../../catalogue/contacts/office'
import type { ContactPointRecord, TreeTerm } from '../../catalogue/record'
import {
  contactChannels,
  contactRoles,
  county,
  frameworkMappings,
  municipalitiesOf,
  municipality,
  municipalityLabel,
} from '../../vocabulary'
import { numbersBeforeOf } from '../../vocabulary/places/formerNumbers'
import type {
  ContactAnswerResolvers,
  ContactPointResolvers,
  ContactStepResolvers,
  CountyResolvers,
  MunicipalityResolvers,
  TargetGroupResolvers,
  ThemeResolvers,
} from '../types.generated'
import type { World } from '../world'
import { label } from './labels'
import { asOrganisation, contactPointsOf, organisationOf } from './record'
import { search } from './search'
import { maybeTerm, present, term } from './values'

/** Ids of places are made from their numbers. */
export const placeIds = {
  municipality: (number: string) => `municipality_${number}`,
  county: (number: string) => `county_${number}`,
} as const

const treeFields = {
  label: (one, { language }) => label(one.labels, language),
  scopeNote: ({ scopeNotes }, { language }) => {
    const notes = scopeNotes
    if (language === 'EN') return notes.en ?? notes.nb
    return language === 'NN' ? (notes.nn ?? notes.nb) : notes.nb
  },
  parent: (one: TreeTerm, _, { reader }) => (one.parent === null ? null : reader.term(one.parent)),
  children: (one: TreeTerm, _, { reader }) => reader.terms(one.kind).filter(({ parent }) => parent === one.id),
  mappings: ({ mappings }) => mappings.map((code) => term(frameworkMappings, code)),
  url: (one: TreeTerm, _, { publicUrl }) => publicUrl + termPath(one),
} satisfies ThemeResolvers & TargetGroupResolvers

/** How the fields of a Theme are read. */
export const Theme: ThemeResolvers = {
  ...treeFields,
  records: (theme, given, world) => search(world, given, 'NEWEST', { theme: [theme.slug] }),
}

/** How the fields of a TargetGroup are read. */
export const TargetGroup: TargetGroupResolvers = {
  ...treeFields,
  records: (group, given, world) => search(world, given, 'NEWEST', { targetGroup: [group.slug] }),
}

function validToday(world: World, points: readonly ContactPointRecord[]): ContactPointRecord[] {
  return contactPointsOf(
    world,
    points.map(({ id }) => id),
  )
}

/** How the fields of a Municipality are read. */
export const Municipality: MunicipalityResolvers = {
  id: ({ number }) => placeIds.municipality(number),
  label: municipalityLabel,
  formerNumbers: ({ number }) => [...numbersBeforeOf(number)],
  county: (place) => county(place.county) ?? null,
  // The register holds neither figures nor KOSTRA groups: not known is said, never guessed.
  population: () => null,
  kostraGroup: () => null,
  kostraYear: () => null,
  organisation: ({ number }, _, { reader }) => asOrganisation(reader.organisationOf({ municipality: number })),
  contactPoints: ({ number }, _, world) => validToday(world, municipalOffice(world.reader, number)),
  url: ({ number }, _, { publicUrl }) => publicUrl + municipalityPath(number),
  records: ({ number }, given, world) => search(world, given, 'NEWEST', { municipality: [number] }),
}

/** How the fields of a County are read. */
export const County: CountyResolvers = {
  id: ({ number }) => placeIds.county(number),
  municipalities: ({ number }) => [...municipalitiesOf(number)],
  organisation: ({ number }, _, { reader }) => asOrganisation(reader.organisationOf({ county: number })),
  contactPoints: ({ number }, _, world) => validToday(world, countyOffice(world.reader, number)),
  url: ({ number }, _, { publicUrl }) => publicUrl + countyPath(number),
  records: ({ number }, given, world) => search(world, given, 'NEWEST', { county: [number] }),
}

/** How the fields of a ContactPoint are read. */
export const ContactPoint: ContactPointResolvers = {
  role: ({ role }) => term(contactRoles, role),
  organisation: ({ organisation }, _, world) => organisationOf(world, organisation),
  municipality: (point) => (point.municipality === null ? null : (municipality(point.municipality) ?? null)),
  county: (point) => (point.county === null ? null : (county(point.county) ?? null)),
  themes: ({ themes }, _, { reader }) => present(themes.map((id) => reader.term(id))),
  preferredChannel: ({ preferredChannel }) => maybeTerm(contactChannels, preferredChannel),
  deputy: ({ deputy }, _, { reader, today }) => (deputy === null ? null : reader.contactPoint(deputy, today)),
}

/** How the fields of a ContactAnswer are read. */
export const ContactAnswer: ContactAnswerResolvers = {
  explanation: ({ explanation }, { language }) => label(explanation, language),
}

/** How the fields of a ContactStep are read. */
export const ContactStep: ContactStepResolvers = {
  role: ({ role }) => maybeTerm(contactRoles, role),
}
