import { inLanguage, recordFolders } from '../../../src/catalogue/addresses'
import { recordTypeOf } from '../../../src/catalogue/projection/lookups'
import { previewCollections } from '../../../src/lib/previewUrl'
import { counties, labelLanguages, municipalities } from '../../../src/vocabulary'
import type { Flock } from './flock'
import type { Question } from './listener'
import type { Planted } from './plant'

const everyLanguage = (path: string): Question[] =>
  labelLanguages.map((language) => ({ path: inLanguage(path, language) }))
/** Where the planted organisations lie. */
const place = municipalities[0]?.number ?? ''

const folders = new Map<string, string>([
  ...Object.entries(recordTypeOf).map(([slug, type]): [string, string] => [slug, recordFolders[type]]),
  ['themes', 'tema'],
])

/** The page that each address would have, whatever state its record is in. */
export function recordPages(flock: Flock): Question[] {
  return flock.birds.flatMap(({ call, nest }) => {
    const folder = folders.get(nest.split(' ', 1)[0] ?? '')
    if (folder === undefined || !/ (slug|publicId)$/.test(nest)) return []
    return everyLanguage(`/${folder}/${call}`)
  })
}

/** The search and the contact question, narrowed by what each address names. */
function narrowed(flock: Flock): Question[] {
  const parameters = { measures: 'tiltak', organisations: 'organisasjon', themes: 'tema', 'target-groups': 'malgruppe' }
  return flock.birds.flatMap(({ call, nest }) => {
    const [slug = ''] = nest.split(' ', 1)
    if (!nest.endsWith(' slug')) return []
    const parameter = new Map(Object.entries(parameters)).get(slug)
    return [
      ...(parameter === undefined ? [] : [`/sok?${parameter}=${call}`]),
      ...(slug === 'themes' ? [`/hvem-kontakter-jeg?kommune=${place}&tema=${call}`] : []),
      ...(slug === 'contact-guides' ? [`/hvem-kontakter-jeg?kommune=${place}&situasjon=${call}`] : []),
    ].map((path) => ({ path }))
  })
}

/** Names of the planted files, in each size that they are kept in. */
export function fileNames(planted: readonly Planted[]): string[] {
  const names = planted.flatMap(({ filename }) => (filename === null ? [] : [filename]))
  return names.flatMap((name) => (name.endsWith('.jpg') ? [name, name.replace('.jpg', '-480x360.webp')] : [name]))
}

/** Pictures and documents by name, in each size that they are kept in. */
export function filePages(planted: readonly Planted[]): Question[] {
  return fileNames(planted).flatMap((name) => [{ path: `/media/${name}` }, { path: `/dokumenter/${name}` }])
}

/** Words that a curious reader might search for: everything with which something is named, and the beginnings of it. */
function searches(flock: Flock): Question[] {
  const names = flock.birds.filter(({ nest }) =>
    / (title|labels\.nb|summary|person\.\w+|author\.name|mailbox|name|email|alt)$/.test(nest),
  )
  const words = [...names.map(({ call }) => call), 'kanari', 'kanari0', 'kan*', '"kanari', 'kanaro00001', 'synlig', '']
  return words.flatMap((word) => ['/sok?q=', '/forslag?q='].map((path) => ({ path: path + encodeURIComponent(word) })))
}

/** Previews asked for by somebody who is not signed in, and by somebody who only looks so. */
function previews(planted: readonly Planted[]): Question[] {
  return planted
    .filter(({ collection }) => previewCollections.some((known) => known === collection))
    .flatMap(({ collection, id }) => [
      { path: `/forhandsvis/${collection}/${id}` },
      { path: `/forhandsvis/${collection}/${id}`, headers: { cookie: 'payload-token=kjeks' } },
    ])
}

const rooms = ['/', '/sok', '/om', '/personvern', '/kommuner', '/fylker', '/forslag', '/hvem-kontakter-jeg']
const others = ['/robots.txt', '/sitemap.xml', '/favicon.svg', '/healthz', '/readyz', '/metrics', '/%', '/finnes-ikke']

/** Every room of the site, and every way to ask it about what it must not tell. `sitemap` holds the paths that it names itself. */
export function siteQuestions(flock: Flock, planted: readonly Planted[], sitemap: readonly string[]): Question[] {
  return [
    ...[...sitemap, ...others].map((path) => ({ path })),
    ...rooms.flatMap(everyLanguage),
    ...counties.flatMap(({ number }) => everyLanguage(`/fylker/${number}`)),
    ...everyLanguage(`/kommuner/${place}`),
    ...everyLanguage(`/hvem-kontakter-jeg?kommune=${place}`),
    ...recordPages(flock),
    ...narrowed(flock),
    ...searches(flock),
    ...filePages(planted),
    ...previews(planted),
    { path: '/sok', method: 'POST', body: 'q=kanari' },
    { path: '/sok?etter=tull&q=synlig' },
  ]
}
