import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { MongoClient } from 'mongodb'
import { freePort } from './server'

/*
 * The MongoDB that the integration tests run on: the one that MONGODB_URL names, else SecantusDB, a server for tests
 * from PyPI that speaks MongoDB's protocol with transactions. It is installed into a folder of its own on first use.
 */

const version = '0.7.0b3'
const root = resolve(fileURLToPath(new URL('../..', import.meta.url)))
const folder = join(root, '.venv-mongo')
const installed = join(folder, `secantusdb-${version}`)

/** A MongoDB for one run of the tests. */
export interface MongoServer {
  /** The address of a database by that name. */
  url(name: string): string
  stop(): Promise<void>
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

/** Installs the tests' server where it is missing; a sentence where that is impossible. */
function install(): string | null {
  if (existsSync(installed)) return null
  rmSync(folder, { recursive: true, force: true })
  if (!succeeds('python3', ['-m', 'venv', folder]))
    return 'MongoDB was not tested: python3 with its venv module is needed. Install it (Debian: apt install python3-venv), or set MONGODB_URL to a replica set.'
  if (!succeeds(join(folder, 'bin/pip'), ['install', '--disable-pip-version-check', '-q', `secantusdb==${version}`]))
    return `MongoDB was not tested: pip could not install secantusdb==${version}. Check the network, or set MONGODB_URL to a replica set.`
  writeFileSync(installed, '')
  return null
}

/** Does work while no other run installs; a lock that is older than any installation is taken over. */
async function aloneInstalling<T>(work: () => T): Promise<T> {
  const lock = `${folder}.lock`
  for (let tries = 0; tries < 600; tries += 1) {
    try {
      mkdirSync(lock)
      break
    } catch {
      await pause(200)
    }
  }
  try {
    return work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/** Why there is no MongoDB to test on, as a sentence; null where there is one. */
export async function whyNoMongo(): Promise<string | null> {
  if (process.env.MONGODB_URL) return null
  return aloneInstalling(install)
}

async function waitUntilUp(url: string, hasEnded: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(100)) {
    if (hasEnded()) throw new Error('The MongoDB for tests ended while starting.')
    const client = new MongoClient(url, { serverSelectionTimeoutMS: 1_000 })
    try {
      await client.db('admin').command({ ping: 1 })
      return
    } catch {
      // Not up yet.
    } finally {
      await client.close()
    }
  }
  throw new Error('The MongoDB for tests did not answer within a minute.')
}

/** Starts the tests' MongoDB on a port of its own, or uses the one that MONGODB_URL names. */
export async function startMongo(givenPort?: number): Promise<MongoServer> {
  const given = process.env.MONGODB_URL
  if (given)
    return {
      url: (name) => given.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?[^?]*/, `$1/${name}`),
      stop: async () => {},
    }
  const reason = await whyNoMongo()
  if (reason !== null) throw new Error(reason)
  const port = givenPort ?? (await freePort())
  const args = ['--host', '127.0.0.1', '--port', String(port), '--storage-path', ':memory:']
  const child = spawn(join(folder, 'bin/secantusd-py'), args, { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = (name: string) => `mongodb://127.0.0.1:${port}/${name}?replicaSet=secantus`
  await waitUntilUp(url('admin'), () => child.exitCode !== null)
  return {
    url,
    async stop() {
      child.kill()
      const isKilled = await Promise.race([ended.then(() => true), pause(5_000, false)])
      if (!isKilled) child.kill('SIGKILL')
      await ended
    },
  }
}
