import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openCatalogue } from '../../../src/catalogue'
import { prepareDatabase } from '../../../src/cli/prepareDatabase'

let folder: string
let databaseUrl: string
let cataloguePath: string
const fill = vi.fn(async () => {})
const said: string[] = []
const say = (sentence: string) => void said.push(sentence)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'erfaringsbanken-prepare-'))
  databaseUrl = `file:${join(folder, 'content.db')}`
  cataloguePath = join(folder, 'catalogue.db')
  fill.mockClear()
  said.length = 0
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const catalogueOfAnEarlierStart = () => {
  const catalogue = openCatalogue(cataloguePath, { readOnly: false })
  catalogue.complete('an earlier start')
  catalogue.close()
}
const prepare = (url = databaseUrl) => prepareDatabase({ databaseUrl: url, cataloguePath, fill, say })
const nobodyAnswers = 'mongodb://127.0.0.1:9/erfaringsbanken?replicaSet=rs0'

describe('an operator who starts', () => {
  it('on a fresh machine gets a new database, filled', async () => {
    await prepare()
    expect(existsSync(join(folder, 'content.db'))).toBe(true)
    expect(fill).toHaveBeenCalledOnce()
    expect(said).toEqual([])
  })

  it('with the database file gone and a catalogue there gets no new database, and is told how to mend it', async () => {
    catalogueOfAnEarlierStart()
    await prepare()
    expect(existsSync(join(folder, 'content.db'))).toBe(false)
    expect(fill).not.toHaveBeenCalled()
    expect(said.join('\n')).toContain(`There is no file at ${join(folder, 'content.db')}`)
    expect(said.join('\n')).toMatch(/Put the file back.*take the catalogue away/s)
  })

  it('with something that is no database in its place is told so, and serves what the catalogue has', async () => {
    catalogueOfAnEarlierStart()
    writeFileSync(join(folder, 'content.db'), 'not a database, and long enough to be looked at twice'.repeat(100))
    fill.mockRejectedValueOnce(Object.assign(new Error('file is not a database'), { code: 'SQLITE_NOTADB' }))
    await prepare()
    expect(said.join('\n')).toContain('file is not a database')
  })

  it('with MongoDB away and a catalogue there is warned, and the start goes on', async () => {
    catalogueOfAnEarlierStart()
    await prepare(nobodyAnswers)
    expect(fill).not.toHaveBeenCalled()
    expect(said.join('\n')).toContain('The MongoDB server that DATABASE_URL names does not answer.')
  })

  it('with MongoDB away and nothing to serve is refused with a sentence', async () => {
    await expect(prepare(nobodyAnswers)).rejects.toThrow(
      /^The MongoDB server that DATABASE_URL names does not answer\./,
    )
  })

  it('with a full disk is refused: nothing was lost, and a catalogue could not be written either', async () => {
    catalogueOfAnEarlierStart()
    writeFileSync(join(folder, 'content.db'), '')
    fill.mockRejectedValueOnce(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }))
    await expect(prepare()).rejects.toThrow('no space left')
  })
})
