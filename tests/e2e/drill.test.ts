import { expect, it } from 'vitest'
import { drill, isSound, isTelling } from '../drill'

it(
  'a server killed while editors publish, move, withdraw and rename loses nothing and leaves nothing half-done',
  { timeout: 600_000 },
  async () => {
    const results = await drill(5, () => {})
    expect(results).toHaveLength(5)
    expect(results.filter((result) => !isSound(result))).toEqual([])
    expect(results.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(0)
    expect(isTelling(results)).toBe(true)
  },
)
