import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dropNudges, flushNudges, type Nudge, nudge, onNudge } from '../../../src/catalogue/nudge'

describe('a nudge', () => {
  let heard: Nudge[] = []
  let stop = () => {}
  beforeEach(() => {
    heard = []
    stop = onNudge((nudges) => heard.push(...nudges))
  })
  afterEach(() => stop())

  it('outside a transaction is heard at once', () => {
    nudge({}, 'measures', 7)
    expect(heard).toEqual([{ collection: 'measures', id: '7' }])
  })

  it('waits for the commit of its own transaction', () => {
    nudge({ transactionID: 'a' }, 'measures', 'm1')
    nudge({ transactionID: 'b' }, 'measures', 'm2')
    expect(heard).toEqual([])
    flushNudges('b')
    expect(heard).toEqual([{ collection: 'measures', id: 'm2' }])
    flushNudges('a')
    expect(heard).toHaveLength(2)
  })

  it('of a transaction that was rolled back is never heard', () => {
    nudge({ transactionID: 'c' }, 'measures', 'm1')
    dropNudges('c')
    flushNudges('c')
    expect(heard).toEqual([])
  })

  it('of a transaction that is still opening is collected with the others', async () => {
    nudge({ transactionID: Promise.resolve('d') }, 'measures', 'm1')
    await Promise.resolve()
    expect(heard).toEqual([])
    flushNudges('d')
    expect(heard).toHaveLength(1)
  })
})
