import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createExecutor } from '../../../src/graphql/execution'
import type { CatalogueReader } from '../../../src/catalogue/store'
import { openSampleCatalogue, sampleToday, type TemporaryCatalogue } from '../../helpers/sampleCatalogue'

let catalogue: TemporaryCatalogue
beforeEach(() => {
  catalogue = openSampleCatalogue()
})
afterEach(() => catalogue.remove())

/** As another process writes: this one's readers are told nothing. */
function writeElsewhere(...statements: string[]): void {
  const database = new Database(catalogue.file)
  database.exec(['BEGIN IMMEDIATE', ...statements, 'COMMIT'].join(';'))
  database.close()
}
const moved = "UPDATE meta SET value = '99' WHERE key = 'version'"
const removedStory = [
  "INSERT INTO removed (seq, rid) SELECT 99, rid FROM records WHERE id = 'historie-melhus'",
  "DELETE FROM records WHERE id = 'historie-melhus'",
  moved,
]
const renamedStory = [
  "UPDATE records SET seq = 99, json = replace(json, 'Utlånet i Levanger stoppet', 'Nytt navn') WHERE id = 'historie-levanger'",
  moved,
]

describe('a reader, while another process writes', () => {
  it('answers all that belongs together from one version, and the next from the new one', () => {
    const { reader } = catalogue
    reader.atOneVersion(() => {
      const version = reader.version()
      writeElsewhere(...removedStory)
      expect(reader.record('historie-melhus')?.slug).toBe('utlan-i-melhus')
      expect(reader.recordBySlug('CASE_STORY', 'utlan-i-melhus')?.id).toBe('historie-melhus')
      expect(reader.version()).toBe(version)
    })
    expect(reader.atOneVersion(() => reader.record('historie-melhus'))).toBeNull()
  })

  it('gives null, not a fault, for a record that was removed the moment before', () => {
    const { reader } = catalogue
    reader.version()
    writeElsewhere(...removedStory)
    expect(reader.record('historie-melhus')).toBeNull()
  })

  it('lets go of what it held where a read fails', () => {
    const { reader } = catalogue
    const fails = () =>
      reader.atOneVersion(() => {
        throw new Error('mid-read')
      })
    expect(fails).toThrow('mid-read')
    expect(fails).toThrow('mid-read')
    writeElsewhere(...renamedStory)
    expect(reader.atOneVersion(() => reader.record('historie-levanger')?.title)).toBe('Nytt navn')
  })
})

describe('a partner that asks while another process writes', () => {
  const query = `{ a: caseStory(slug: "utlan-i-melhus") { title } b: caseStory(slug: "utlan-i-levanger") { title }
    search(where: { type: [CASE_STORY] }) { totalCount nodes { id title } } about { catalogueVersion } }`

  /** Runs the write between the first read of an operation and the next. */
  function writingMeanwhile(write: () => void): CatalogueReader {
    const { reader } = catalogue
    let isWritten = false
    return new Proxy(reader, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return (...given: unknown[]) => {
          const answer: unknown = value.apply(target, given)
          if (name === 'recordBySlug' && !isWritten) {
            isWritten = true
            write()
          }
          return answer
        }
      },
    })
  }

  it.each([
    ['removes a record', removedStory],
    ['renames a record', renamedStory],
  ])('gets one version when it %s', (_, statements) => {
    const options = { publicUrl: 'https://e.example', today: () => sampleToday }
    const question = { query, variables: {}, operationName: undefined }
    const before = createExecutor({ ...options, reader: catalogue.reader })(question)
    const execute = createExecutor({ ...options, reader: writingMeanwhile(() => writeElsewhere(...statements)) })
    expect(execute(question)).toEqual(before)
    const after = execute(question)
    expect(after.errors).toBeUndefined()
    expect(after.data).not.toEqual(before.data)
  })
})
