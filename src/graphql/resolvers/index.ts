import type { Resolvers } from '../types.generated'
import { ContactAnswer, ContactPoint, ContactStep, County, Municipality, TargetGroup, Theme } from './places'
import { Query } from './query'
import { Clock, Image, Licence, Partner, RichText, Source, Term, Vocabulary } from './record'
import { CaseStory, ContactGuide, Measure, Organisation, PilotEvaluation, Publication, Site } from './recordTypes'
import { Facet, FacetValue, Notice, SearchConnection, SearchEdge, SuggestionFields } from './search'

/** How each field is read that is not simply a property of what its parent is made from. */
export const resolvers: Omit<Resolvers, 'CatalogueRecord' | 'Node' | 'DateTime' | 'Date'> = {
  CaseStory,
  Clock,
  ContactAnswer,
  ContactGuide,
  ContactPoint,
  ContactStep,
  County,
  Facet,
  FacetValue,
  Image,
  Licence,
  Measure,
  Municipality,
  Notice,
  Organisation,
  Partner,
  PilotEvaluation,
  Publication,
  Query,
  RichText,
  SearchConnection,
  SearchEdge,
  Site,
  Source,
  Suggestion: SuggestionFields,
  TargetGroup,
  Term,
  Theme,
  Vocabulary,
}
