import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  aMeasure,
  aTheme,
  openTemporaryCatalogue,
  paragraphs,
  type TemporaryCatalogue,
} from '../../helpers/sampleCatalogue'

let catalogue: TemporaryCatalogue
const withdrawn = aMeasure({
  id: 'trukket',
  title: 'Hemmelighetsfull gåtur',
  summary: 'Tyttebær i Melhus mot ensomhet.',
  description: paragraphs('Navnesen fortalte om depotet.'),
  municipalities: ['5028'],
})
const kept = aMeasure({ id: 'igjen', title: 'Depotet på torget', summary: 'Utstyr for alle.' })
const theme = aTheme({ id: 'ensom', labels: { nb: 'Ensomhet', nn: 'Einsemd', en: 'Loneliness' }, synonyms: ['savn'] })

beforeEach(() => {
  catalogue = openTemporaryCatalogue({ terms: [theme], records: [withdrawn, kept] })
})
afterEach(() => catalogue.remove())

function words(): string[] {
  const database = new Database(catalogue.file)
  const rows = database.prepare('SELECT word FROM words').raw().all() as [string][]
  database.close()
  return rows.map(([word]) => word)
}

describe('the words of a catalogue', () => {
  it('lose what stood in a withdrawn text alone', () => {
    expect(words()).toEqual(expect.arrayContaining(['navnesen', 'tyttebær', 'depotet']))
    catalogue.writer.apply({ remove: [withdrawn.id] })
    expect(words()).not.toContain('navnesen')
    expect(words()).not.toContain('tyttebær')
    expect(words()).toContain('depotet')
  })

  it('lose what an editor has taken out of a text', () => {
    catalogue.writer.apply({ records: [{ ...withdrawn, summary: 'Blåbær.' }] })
    expect(words()).toContain('blåbær')
    expect(words()).not.toContain('tyttebær')
  })

  it('keep those of terms and of places, whatever is withdrawn', () => {
    catalogue.writer.apply({ remove: [withdrawn.id, kept.id] })
    expect(words()).toEqual(expect.arrayContaining(['ensomhet', 'einsemd', 'savn', 'melhus']))
  })

  it('lose those of a theme that is gone', () => {
    catalogue.writer.apply({ remove: [theme.id, withdrawn.id] })
    expect(words()).not.toContain('savn')
  })
})
