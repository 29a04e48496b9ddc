import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'erfaringsbanken-settings-'))
  writeFileSync(join(folder, '.env'), 'DATABASE_URL=file:./from-env.db\nPORT=4000\nLOG_LEVEL=debug\n')
  writeFileSync(join(folder, '.env.local'), 'DATABASE_URL=file:./from-local.db\nMETRICS_TOKEN=only-next-would-see-it\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('a command has the settings of .env, the environment before them, and Next in it has no others', () => {
  const program = `
    import { loadSettings } from './src/cli/fresh.mjs'
    import nextEnv from '@next/env'
    loadSettings(${JSON.stringify(folder)})
    nextEnv.loadEnvConfig(${JSON.stringify(folder)}, false)
    const { DATABASE_URL, PORT, LOG_LEVEL, METRICS_TOKEN } = process.env
    console.log(JSON.stringify({ DATABASE_URL, PORT, LOG_LEVEL, METRICS_TOKEN }))`
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    env: { NODE_ENV: 'production', PATH: process.env.PATH, PORT: '5000', LOG_LEVEL: '' },
  })
  expect(JSON.parse(printed)).toEqual({ DATABASE_URL: 'file:./from-env.db', PORT: '5000', LOG_LEVEL: '' })
})
