import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallContent, type SmallContent } from './smallContent'

let content: SmallContent

beforeAll(async () => {
  content = await smallContent()
})
afterAll(() => content.close())

const numbers = (length: number) => Array.from({ length }, (_, index) => index)

test('200 saves at the same time over REST are all kept, and none fails', async () => {
  const answers = await Promise.all(
    numbers(200).map((index) =>
      content.rest('POST', '/notes', { title: `note ${index}`, steps: [{ text: 'one' }, { text: 'two' }] }),
    ),
  )
  expect(answers.filter(({ status }) => status !== 201)).toEqual([])
  const { docs } = (await content.rest('GET', '/notes?limit=500')).json
  expect(new Set(docs.map(({ title }) => title)).size).toBe(200)
  expect(docs.every(({ steps }) => steps.length === 2)).toBe(true)
})

test('50 saves of one document at the same time are applied in turn', async () => {
  const note = await content.notes.create({ title: 'shared' })
  const answers = await Promise.all(
    numbers(50).map((index) =>
      content.rest('PATCH', `/notes/${note.id}`, { count: index, steps: [{ text: `${index}` }] }),
    ),
  )
  expect(answers.filter(({ status }) => status !== 200)).toEqual([])
  const after = await content.notes.findByID(note.id)
  // Whole saves, one after the other: what stands is one of them and not a mixture.
  expect(after.steps.map(({ text }) => Number(text))).toEqual([after.count])
})

test('saves of documents that refer to each other, crosswise, neither block each other nor fail', async () => {
  const [one, other] = [await content.notes.create({ title: 'one' }), await content.notes.create({ title: 'other' })]
  const answers = await Promise.all(
    numbers(20).flatMap(() => [
      content.rest('PATCH', `/notes/${one.id}`, { related: [other.id] }),
      content.rest('PATCH', `/notes/${other.id}`, { related: [one.id] }),
    ]),
  )
  expect(answers.filter(({ status }) => status !== 200)).toEqual([])
})
