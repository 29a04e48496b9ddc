import { expect, test } from 'vitest'
import { troubleOf } from '../../../src/database/errors'
import { freshDatabase } from '../../helpers/database'
import { smallContent } from './smallContent'

test('saves of one document from two nodes at once are each kept, or refused as a conflict; never something else', async () => {
  const database = await freshDatabase({ empty: true })
  const one = await smallContent(database)
  const other = await smallContent({ ...database, drop: async () => {} })
  const { id } = await one.notes.create({ title: 'shared' })
  const outcomes = await Promise.allSettled(
    Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? one : other).notes.update(id, { count: index })),
  )
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
  expect(refused.filter(({ reason }) => troubleOf(reason) !== 'conflict')).toEqual([])
  expect(refused.length).toBeLessThan(outcomes.length)
  const kept = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.count] : []))
  expect(kept).toContain((await one.notes.findByID(id)).count)
  await other.close()
  await one.close()
})
