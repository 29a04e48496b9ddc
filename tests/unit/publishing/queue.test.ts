import { describe, expect, it } from 'vitest'
import type { Key } from '../../../src/catalogue/sync/committed'
import { PublishQueue } from '../../../src/catalogue/sync/queue'

const stories = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at): Key => `case-stories:${from + at}`)

/** A publisher that notes what it is given, fails on some documents, and may be told of more while it works. */
function aPublisher(given: {
  concerned?: (keys: readonly Key[]) => Key[]
  broken?: Set<Key>
  isAway?: () => boolean
  during?: (step: number) => void
}) {
  const steps: Key[][] = []
  const givenUp: Key[] = []
  return {
    steps,
    givenUp,
    async publish(keys: readonly Key[]) {
      steps.push([...keys])
      given.during?.(steps.length)
      if (given.isAway?.() || keys.some((key) => given.broken?.has(key))) throw new Error('could not')
      return given.concerned?.(keys) ?? []
    },
    async reach() {
      if (given.isAway?.()) throw new Error('away')
    },
    async giveUp(key: Key) {
      if (given.isAway?.()) throw new Error('away')
      givenUp.push(key)
    },
  }
}

function aQueue(publisher: ReturnType<typeof aPublisher>) {
  const failures: unknown[] = []
  const queue = new PublishQueue(
    publisher,
    (error) => failures.push(error),
    () => {},
  )
  queue.release()
  return { queue, failures }
}

describe('the queue', () => {
  it('an editor who withdraws a story does not wait for the thousands that a renamed theme concerns', async () => {
    const withdrawn: Key = 'case-stories:withdrawn'
    const publisher = aPublisher({
      concerned: (keys) => (keys[0] === 'themes:1' ? stories(1, 1000) : []),
      during: (step) => {
        if (step === 3) queue.add([withdrawn])
      },
    })
    const { queue } = aQueue(publisher)
    queue.add(['themes:1'])
    await queue.run()
    expect(publisher.steps[3]).toEqual([withdrawn])
    expect(publisher.steps.flat()).toHaveLength(1002)
  })

  it('an editor who saves what waits because of something else has it published at once, and once', async () => {
    const publisher = aPublisher({
      during: (step) => {
        if (step === 1) queue.add(['case-stories:900'])
      },
    })
    const { queue } = aQueue(publisher)
    queue.addLater(stories(1, 1000))
    await queue.run()
    expect(publisher.steps[1]).toEqual(['case-stories:900'])
    expect(publisher.steps.flat()).toHaveLength(1000)
  })

  it('a document that nobody can publish is left out, and the others are published', async () => {
    const publisher = aPublisher({ broken: new Set<Key>(['case-stories:7', 'case-stories:50']) })
    const { queue, failures } = aQueue(publisher)
    queue.add(stories(1, 100))
    await queue.run()
    expect(publisher.givenUp).toEqual(['case-stories:7', 'case-stories:50'])
    expect(failures).toEqual([])
    expect(queue.isBusy()).toBe(false)
    queue.add(['case-stories:101'])
    await queue.run()
    expect(publisher.steps.at(-1)).toEqual(['case-stories:101'])
  })

  it('nobody is left out while the database is away: all waits until it is back', async () => {
    let isAway = true
    const publisher = aPublisher({ isAway: () => isAway })
    const { queue, failures } = aQueue(publisher)
    queue.add(stories(1, 5))
    await queue.run()
    expect([failures.length, publisher.givenUp.length, queue.isBusy()]).toEqual([1, 0, true])
    isAway = false
    await queue.run()
    expect([publisher.givenUp.length, queue.isBusy()]).toEqual([0, false])
  })

  it('nobody is left out where nothing at all can be published', async () => {
    const publisher = aPublisher({ broken: new Set(stories(1, 100)) })
    const { queue, failures } = aQueue(publisher)
    queue.add(stories(1, 100))
    await queue.run()
    expect([failures.length, publisher.givenUp.length, queue.isBusy()]).toEqual([1, 0, true])
  })
})
