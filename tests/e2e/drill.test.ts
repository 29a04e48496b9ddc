import { expect, it } from 'vitest'
import { drill, isSound } from '../drill'

it(
  'a server killed while it publishes loses nothing and leaves nothing half-published',
  { timeout: 600_000 },
  async () => {
    const results = await drill(5, () => {})
    expect(results).toHaveLength(5)
    expect(results.filter((result) => !isSound(result))).toEqual([])
    expect(results.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(0)
  },
)
