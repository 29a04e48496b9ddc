import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallContent, type SmallContent } from './smallContent'

/* `npm run bench -- database` does the same with 5,000 saves. */

let content: SmallContent
beforeAll(async () => {
  content = await smallContent()
})
afterAll(() => content.close())

const openFiles = () => readdirSync('/dev/fd').length

test('open files stay the same over hundreds of saves, those that fail included', async () => {
  const save = async (index: number) => {
    content.behaviour.afterWrite = () => {
      if (index % 10 === 0) throw new Error('planted')
    }
    const { status } = await content.rest('POST', '/notes', { title: `note ${index}`, steps: [{ text: 'one' }] })
    expect(status).toBe(index % 10 === 0 ? 500 : 201)
  }
  for (let index = 1; index <= 50; index += 1) await save(index)
  const before = openFiles()
  for (let index = 51; index <= 400; index += 1) await save(index)
  expect(openFiles()).toBeLessThanOrEqual(before + 3)
})
