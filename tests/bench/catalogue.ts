import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openCatalogue } from '../../src/catalogue'
import type { SearchRequest } from '../../src/catalogue/store'
import { municipalities } from '../../src/vocabulary'
import { drawWord, generatedBatches, randomNumbers } from '../helpers/generatedCatalogue'
import { openTemporaryCatalogue, sampleToday } from '../helpers/sampleCatalogue'

/*
 * What each kind of question costs the catalogue, without HTTP: `npx tsx tests/bench/catalogue.ts [records]`.
 * Prints milliseconds (median, 95th percentile) per kind, and what the reader takes of memory.
 */

const [records = '20000', filled] = process.argv.slice(2)
const count = Number(records)

if (filled === undefined) {
  const began = performance.now()
  const { file, writer, remove } = openTemporaryCatalogue()
  for (const batch of generatedBatches(count)) writer.apply(batch)
  console.log(`filled with ${count} records in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  console.log(`file ${(statSync(file).size / 1e6).toFixed(0)} MB`)
  // A process of its own, so that the memory is the reader's alone.
  const script = fileURLToPath(import.meta.url)
  execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, records, file], { stdio: 'inherit' })
  remove()
  process.exit()
}

const reader = openCatalogue(filled, { readOnly: true })
const collectGarbage = global.gc ?? (() => undefined)
collectGarbage()
const before = process.memoryUsage.rss()
const random = randomNumbers(3)
const request = (given: Partial<SearchRequest>): SearchRequest => ({
  query: '',
  where: {},
  sort: 'RELEVANCE',
  prefer: 'NB',
  first: 10,
  after: null,
  today: sampleToday,
  ...given,
})
const someTheme = () => `tema-${Math.floor(random() * 60)}`
const someCounty = () => municipalities[Math.floor(random() * municipalities.length)]?.county ?? '50'
const someYear = () => 2005 + Math.floor(random() * 18)
const someId = () => `post-${Math.floor(random() * count)}`

function filtered(): SearchRequest {
  const year = someYear()
  return request({
    sort: 'NEWEST',
    where: { theme: [someTheme()], county: [someCounty()], yearFrom: year, yearTo: year },
  })
}

const kinds: Record<string, () => unknown> = {
  'first look': () => reader.version(),
  'version()': () => reader.version(),
  'ten newest': () => reader.search(request({ sort: 'NEWEST' })),
  'ten by title': () => reader.search(request({ sort: 'TITLE' })),
  'theme + county + year': () => reader.search(filtered()),
  'one word': () => reader.search(request({ query: `${drawWord(random)} ` })),
  'two words': () => reader.search(request({ query: `${drawWord(random)} ${drawWord(random)} ` })),
  'beginning of a word': () => reader.search(request({ query: drawWord(random).slice(0, 5) })),
  'two words, facets': () => reader.search(request({ query: `${drawWord(random)} ${drawWord(random)}` })).facets(),
  'two words, highlights': () => {
    const found = reader.search(request({ query: `${drawWord(random)} ${drawWord(random)}` }))
    return found.hits.map((hit) => found.highlights(hit))
  },
  'all facets of all': () => reader.search(request({})).facets(),
  'by slug': () => reader.recordBySlug('MEASURE', `post-${Math.floor((random() * count) / 5)}`),
  'by id': () => reader.record(someId()),
  related: () => {
    const record = reader.record(someId())
    return record === null ? [] : reader.related(record, 5)
  },
  suggest: () => reader.suggest(drawWord(random).slice(0, 1 + Math.floor(random() * 5)), 8, 'NB', sampleToday),
  'feed of 100': () => reader.changes(null, 100),
}

for (const [kind, ask] of Object.entries(kinds)) {
  const times: number[] = []
  const rounds = kind === 'first look' ? 1 : 300
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    ask()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(3)
  console.log(`${kind.padEnd(24)} p50 ${at(0.5).padStart(9)}  p95 ${at(0.95).padStart(9)} ms`)
}

collectGarbage()
console.log(`memory +${((process.memoryUsage.rss() - before) / 1e6).toFixed(0)} MB`)

const writer = openCatalogue(filled, { readOnly: false })
const story = reader.record('post-1')
if (story !== null) {
  for (const title of ['Endret', 'Endret igjen', 'Endret en gang til']) {
    const start = performance.now()
    writer.apply({ records: [{ ...story, title, revision: title }] })
    const written = performance.now()
    reader.search(request({}))
    const seen = performance.now()
    console.log(`one change: written in ${(written - start).toFixed(1)} ms, seen in ${(seen - written).toFixed(1)} ms`)
  }
}
writer.close()
reader.close()
