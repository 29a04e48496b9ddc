import type { Language } from '../vocabulary'
import { recordPath } from './addresses'
import type { CatalogueRecord } from './record'

/** Forms of a citation. */
export type CitationStyle = 'APA' | 'BIBTEX'

const publisherName = 'Erfaringsbanken'
const noDate: Readonly<Record<Language, string>> = { NB: 'u.å.', NN: 'u.å.', SE: 'u.å.', EN: 'n.d.' }
const and: Readonly<Record<Language, string>> = { NB: 'og', NN: 'og', SE: 'og', EN: '&' }

/** What a citation is made of. */
interface Facts {
  authors: readonly string[]
  year: string | null
  title: string
  publisher: string | null
  url: string
}

function factsOf(record: CatalogueRecord, publicUrl: string): Facts {
  const url = publicUrl + recordPath(record)
  const { title } = record
  if (record.type === 'PUBLICATION') {
    const year = record.year === null ? null : String(record.year)
    return { authors: record.authors, year, title, publisher: record.publisher?.name ?? record.institute, url }
  }
  const authors = record.organisationName === null ? [] : [record.organisationName]
  return { authors, year: record.publishedAt.slice(0, 4), title, publisher: publisherName, url }
}

const withStop = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

/** Authors as they are printed, joined as APA 7 does. */
function apaAuthors(authors: readonly string[], language: Language): string {
  if (authors.length < 2) return authors.join('')
  return `${authors.slice(0, -1).join(', ')} ${and[language]} ${authors.at(-1)}`
}

function apa({ authors, year, title, publisher, url }: Facts, language: Language): string {
  const date = `(${year ?? noDate[language]}).`
  const who = apaAuthors(authors, language)
  const isOwnPublisher = publisher !== null && publisher === who
  const parts = who === '' ? [withStop(title), date] : [withStop(who), date, withStop(title)]
  if (publisher !== null && !isOwnPublisher) parts.push(withStop(publisher))
  return [...parts, url].join(' ')
}

/** Letters that mean something in BibTeX, made to stand for themselves. */
function bibtexText(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  }
  return text.replace(/[\\~^{}%&#$_]/g, (sign) => signs[sign] ?? `\\${sign}`).replace(/\s+/g, ' ')
}

function bibtex({ authors, year, title, publisher, url }: Facts, record: CatalogueRecord): string {
  const kind = record.type === 'PUBLICATION' ? 'techreport' : 'misc'
  const fields: (readonly [string, string | null])[] = [
    // Double braces keep a name whole and a title as it is spelt.
    ['author', authors.length === 0 ? null : authors.map((name) => `{${bibtexText(name)}}`).join(' and ')],
    ['title', `{${bibtexText(title)}}`],
    ['year', year],
    [kind === 'techreport' ? 'institution' : 'publisher', publisher === null ? null : bibtexText(publisher)],
    ['url', url],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]))
  return [`@${kind}{${record.id},`, ...lines, '}'].join('\n')
}

/** A ready citation with the title, year, publisher and address of a record. */
export function citation(record: CatalogueRecord, style: CitationStyle, publicUrl: string): string {
  const facts = factsOf(record, publicUrl)
  return style === 'APA' ? apa(facts, record.language) : bibtex(facts, record)
}
