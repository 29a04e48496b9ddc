import type { ContactGuideRecord, TreeTerm } from '../../catalogue/record'
import type { Labels } from '../../vocabulary'
import { inReaderLanguage } from '../components/record/readerLanguage'
import { contactProblems } from '../messages/contact'
import type { PageContext } from '../pageContext'
import { readPlace, type Place } from './readPlace'

/** Names of the question's parts in the address. `sted` is what was typed; the page leads on to a number. */
export const contactParameters = {
  typed: 'sted',
  municipality: 'kommune',
  county: 'fylke',
  theme: 'tema',
  situation: 'situasjon',
} as const

/** A question as its address tells it. */
export interface ContactInput {
  readonly typed: string
  readonly place: Place | null
  /** The place was asked for by a name or number that it had before. */
  readonly isFormer: boolean
  /** Places that may have been meant. */
  readonly choices: readonly Place[]
  readonly theme: TreeTerm | null
  readonly situation: ContactGuideRecord | null
  readonly problems: readonly Labels[]
}

const longest = 80

/** Reads a question from an address. Never throws: what is not understood gets a sentence, and choices where there are some. */
export function readContactInput(context: PageContext, parameters: URLSearchParams): ContactInput {
  const problems: Labels[] = []
  const given = (name: string) =>
    (parameters.get(name) ?? '')
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, longest)
  const { typed, municipality, county, theme, situation } = contactParameters
  const asked = given(typed) || given(municipality) || given(county)
  return {
    typed: asked,
    ...understoodPlace(asked, problems),
    theme: understoodTheme(context, given(theme), problems),
    situation: understoodSituation(context, given(situation), problems),
    problems,
  }
}

function understoodPlace(asked: string, problems: Labels[]): Pick<ContactInput, 'place' | 'isFormer' | 'choices'> {
  const nowhere = { place: null, isFormer: false, choices: [] }
  if (asked === '') return nowhere
  const read = readPlace(asked)
  if (read.outcome === 'found') return { place: read.place, isFormer: read.isFormer, choices: [] }
  if (read.outcome === 'several') {
    problems.push(contactProblems.severalPlaces(asked))
    return { ...nowhere, choices: read.places }
  }
  problems.push(contactProblems.unknownPlace(asked))
  return { ...nowhere, choices: read.close }
}

function understoodTheme(context: PageContext, slug: string, problems: Labels[]): TreeTerm | null {
  const term = slug === '' ? null : context.reader.termBySlug('THEME', slug)
  if (slug !== '' && term === null) problems.push(contactProblems.unknownTheme(slug))
  return term
}

function understoodSituation(context: PageContext, slug: string, problems: Labels[]): ContactGuideRecord | null {
  const found = slug === '' ? null : context.reader.recordBySlug('CONTACT_GUIDE', slug)
  if (slug !== '' && found === null) problems.push(contactProblems.unknownSituation(slug))
  const record = found === null ? null : inReaderLanguage(context, found)
  return record?.type === 'CONTACT_GUIDE' ? record : null
}

/** The address of a question about a place, in the page's language. */
export function contactHref(context: PageContext, place: Place, input: ContactInput): string {
  const asked = new URLSearchParams([[contactParameters[place.kind], place.number]])
  if (input.theme !== null) asked.set(contactParameters.theme, input.theme.slug)
  if (input.situation !== null) asked.set(contactParameters.situation, input.situation.slug)
  return context.to.page(`/hvem-kontakter-jeg?${asked}`)
}
