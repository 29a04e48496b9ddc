import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { DocumentQueue } from '../../../src/database/mongo/documentQueue'
import { WriteLock } from '../../../src/database/writeLock'

const quick = { tickMs: 5, idleTicks: 10, queueTicks: 100, abandonedTicks: 40 }

test('writers come one at a time, in the order they asked', async () => {
  const lock = new WriteLock()
  const order: string[] = []
  let inside = 0
  await Promise.all(
    ['a', 'b', 'c', 'd'].map(async (name) => {
      const hold = await lock.acquire()
      inside += 1
      expect(inside).toBe(1)
      order.push(name)
      await pause(1)
      inside -= 1
      hold.release()
    }),
  )
  expect(order).toEqual(['a', 'b', 'c', 'd'])
})

test('between two writers the event loop gets its turn', async () => {
  const lock = new WriteLock()
  let turns = 0
  let isOver = false
  const spin = () => {
    turns += 1
    if (!isOver) setImmediate(spin)
  }
  spin()
  for (let write = 0; write < 100; write += 1) (await lock.acquire()).release()
  isOver = true
  expect(turns).toBeGreaterThan(50)
})

test('a holder that waits for somebody behind it: that one is turned away with a sentence, and the lock goes on', async () => {
  const lock = new WriteLock(quick)
  const first = await lock.acquire()
  const earlier = lock.acquire()
  first.release()
  const stuck = await earlier
  // As a hook does that calls the Local API without `req`: it asks for the lock that its own save holds.
  await expect(lock.acquire()).rejects.toThrow('without `req`')
  stuck.release()
  const next = await lock.acquire()
  next.release()
})

test('a holder at work is waited for, however long it takes', async () => {
  const lock = new WriteLock({ ...quick, queueTicks: 10_000 })
  const busy = await lock.acquire()
  const waiting = lock.acquire()
  for (let step = 0; step < 30; step += 1) {
    await pause(5)
    busy.touch()
  }
  busy.release()
  const hold = await waiting
  hold.release()
})

test('a holder that has gone away is ended, so that the next save is not the last', async () => {
  const lock = new WriteLock({ ...quick, idleTicks: 1_000 })
  let isAbandoned = false
  const gone = await lock.acquire(() => {
    isAbandoned = true
    gone.release()
  })
  const next = await lock.acquire()
  expect(isAbandoned).toBe(true)
  next.release()
})

test('nobody waits for ever', async () => {
  const lock = new WriteLock({ ...quick, queueTicks: 8 })
  const holder = await lock.acquire()
  const working = setInterval(() => holder.touch(), 1)
  await expect(lock.acquire()).rejects.toThrow('queue of saves is too long')
  clearInterval(working)
  holder.release()
})

test('saves of one document take turns; those of another do not wait; one save may ask twice', async () => {
  const queue = new DocumentQueue()
  await queue.enter('first', 'notes:1')
  await queue.enter('first', 'notes:1')
  await queue.enter('other', 'notes:2')
  let isIn = false
  const second = queue.enter('second', 'notes:1').then(() => {
    isIn = true
  })
  await pause(10)
  expect(isIn).toBe(false)
  queue.leave('first')
  await second
  queue.leave('second')
  queue.leave('other')
  await queue.enter('third', 'notes:1')
  queue.leave('third')
})
