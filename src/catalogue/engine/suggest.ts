import { counties, county, municipalities, municipalityLabel, recordTypes } from '../../vocabulary'
import type { LabelLanguage, Language } from '../../vocabulary'
import { folded } from '../analysis/norwegianOrder'
import { wordsOf } from '../analysis/words'
import type { CatalogueRecord, TreeTerm } from '../record'
import type { Suggestion, SuggestionKind, TextPart } from '../store'
import { placeNames } from './labels'
import type { Entry, Snapshot } from './snapshot'
import { number, text, type Sql } from './sql'

/** What a suggestion needs of the reader. */
export interface SuggestSources {
  sql: Sql
  snapshot: Snapshot
  record(entry: Entry): CatalogueRecord
}

const labelLanguages: Readonly<Record<Language, LabelLanguage>> = { NB: 'nb', NN: 'nn', EN: 'en', SE: 'nb' }
const placesByName = [
  ...counties.map((place) => ({ kind: 'COUNTY' as const, value: place.number, text: place.name, detail: null })),
  ...municipalities.map((place) => ({
    kind: 'MUNICIPALITY' as const,
    value: place.number,
    text: municipalityLabel(place),
    detail: county(place.county)?.name ?? null,
  })),
].map((place) => ({ ...place, names: placeNames(place.value).map(folded) }))

/** Completions of what someone has typed so far: terms and places, then titles, then words. */
export function suggestions(typed: string, first: number, language: Language, sources: SuggestSources): Suggestion[] {
  const words = wordsOf(typed.slice(0, 100)).map(({ word }) => folded(word))
  const last = words.pop()
  if (last === undefined) return []
  const prefix = [...words, last].join(' ')
  const label = labelLanguages[language]
  const groups = [
    terms(sources.snapshot, 'THEME', prefix, label),
    terms(sources.snapshot, 'TARGET_GROUP', prefix, label),
    places(prefix),
    titles(sources, words, last, label),
    words.length === 0 ? wordsFrom(sources.sql, last) : [],
  ]
  // Every kind gets its turn, so that many titles do not crowd out the one municipality.
  const taken = groups.map(() => 0)
  for (let left = first; left > 0;) {
    const before = left
    for (const [index, group] of groups.entries()) {
      const count = taken[index] ?? 0
      if (left > 0 && count < group.length) {
        taken[index] = count + 1
        left -= 1
      }
    }
    if (left === before) break
  }
  return groups.flatMap((group, index) => group.slice(0, taken[index]))
}

/** Each word of `name` from which the rest of it begins with what was typed counts; the beginning counts most. */
function rank(name: string, prefix: string): number {
  if (name.startsWith(prefix)) return 2
  return name.includes(` ${prefix}`) || name.includes(`-${prefix}`) ? 1 : 0
}

/** The best rank among names; the first is what it is called, and goes before other and former names. */
function bestRank([own = '', ...others]: readonly string[], prefix: string): number {
  return Math.max(2 * rank(own, prefix), ...others.map((name) => rank(name, prefix)))
}

function terms(snapshot: Snapshot, kind: TreeTerm['kind'], prefix: string, language: LabelLanguage): Suggestion[] {
  return snapshot.terms
    .all(kind)
    .map((term) => {
      const names = [term.labels[language], ...Object.values(term.labels), ...term.synonyms, ...term.formerNames].map(
        folded,
      )
      return { term, best: bestRank(names, prefix) }
    })
    .filter(({ best }) => best > 0)
    .sort((a, b) => b.best - a.best)
    .map(({ term }) => {
      const above = term.parent === null ? null : snapshot.terms.get(term.parent)
      const shown = term.labels[language]
      return made(kind, shown, above?.labels[language] ?? null, term.slug, prefix)
    })
}

function places(prefix: string): Suggestion[] {
  return placesByName
    .map((place) => ({ place, best: bestRank(place.names, prefix) }))
    .filter(({ best }) => best > 0)
    .sort((a, b) => b.best - a.best)
    .map(({ place }) => made(place.kind, place.text, place.detail, place.value, prefix))
}

function titles(
  sources: SuggestSources,
  before: readonly string[],
  last: string,
  language: LabelLanguage,
): Suggestion[] {
  const { sql, snapshot } = sources
  // Titles that begin so first; of the others no more than can be ranked at once.
  const rows = [0, 1].flatMap((place) =>
    sql.rows('SELECT rid FROM title_words WHERE place = ?1 AND word >= ?2 AND word < ?3 LIMIT 100', [
      place,
      last,
      `${last}\u{10ffff}`,
    ]),
  )
  const prefix = [...before, last].join(' ')
  const seen = new Set<string>()
  return rows
    .flatMap(([rid]) => snapshot.entries.get(number(rid)) ?? [])
    .map((entry) => ({
      entry,
      name: wordsOf(entry.facts.title)
        .map(({ word }) => folded(word))
        .join(' '),
    }))
    .filter(({ name }) => before.every((word) => ` ${name} `.includes(` ${word} `)))
    .sort((a, b) => rank(b.name, prefix) - rank(a.name, prefix))
    .filter(({ entry }) => !seen.has(entry.facts.root) && seen.add(entry.facts.root))
    .slice(0, 20)
    .map(({ entry }) => {
      const record = sources.record(entry)
      const detail = recordTypes.label(record.type, language)
      return { ...made('RECORD', record.title, detail, record.slug, prefix), record }
    })
}

function wordsFrom(sql: Sql, prefix: string): Suggestion[] {
  return sql
    .rows(
      'SELECT word FROM words WHERE word >= ?1 AND word < ?2 AND records > 0 AND length(word) > 2 ORDER BY records DESC, word LIMIT 5',
      [prefix, `${prefix}\u{10ffff}`],
    )
    .map(([word]) => made('WORD', text(word), null, text(word), prefix))
}

function made(kind: SuggestionKind, shown: string, detail: string | null, value: string, prefix: string): Suggestion {
  return { kind, text: shown, parts: typedParts(shown, prefix), detail, value, record: null }
}

/** The text in parts, with what was typed marked where its words begin. */
function typedParts(shown: string, prefix: string): TextPart[] {
  const typed = prefix.split(' ')
  const parts: TextPart[] = []
  let from = 0
  const push = (to: number, match: boolean): void => {
    if (to > from) parts.push({ text: shown.slice(from, to), match })
    from = to
  }
  for (const { word, start, end } of wordsOf(shown)) {
    const begun = typed.filter((piece) => folded(word).startsWith(piece)).sort((a, b) => b.length - a.length)[0]
    if (begun === undefined) continue
    push(start, false)
    push(Math.min(start + begun.length, end), true)
  }
  push(shown.length, false)
  return parts
}
