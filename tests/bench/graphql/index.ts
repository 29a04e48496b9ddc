import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openCatalogue } from '../../../src/catalogue'
import { askOver, compareAnswers, compareRest } from './answers'
import { copyCatalogue } from './bareTables'
import { Client, rawGet, rawPost } from './client'
import { slice, summary, type Load } from './load'
import { launcherOf, pinLoad } from './pinning'
import { fillContent, startProduct, type Product } from './product'
import { graphqlBody, questions } from './questions'
import { ratiosOf, servers, tableOf, type Results } from './report'
import { restQuestions } from './restQuestions'
import { startStandIn, type Measurable, type StandIn } from './standIns'

/*
 * How fast the public GraphQL is, in the product as it runs: `npm run bench -- graphql [--seconds=10] [--idle=60]
 * [--records=20000] [--data=FOLDER]`. The product is started by its own command on a content database of generated
 * records, its panel idle. In the same run and on the same core: a bare server on a copy of the same data, one that sends
 * fixed bytes, and Payload's own REST. Prints a table, and one line of JSON last. Fails where a question runs at less than
 * 0.3 of the bare server, or the product holds more memory than it may. `--data` keeps the filled databases in a folder.
 */

const option = (name: string, standard: string) =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? standard
const seconds = Number(option('seconds', '10'))
const idleSeconds = Number(option('idle', '60'))
const records = Number(option('records', '20000'))
const kept = option('data', '')
const limits = { ratio: 0.3, rssMiB: 450 }
const rounds = 5

const say = (sentence: string) => void process.stdout.write(`• ${sentence}\n`)
const folder = kept === '' ? mkdtempSync(path.join(tmpdir(), 'bench-graphql-')) : path.resolve(kept)
mkdirSync(folder, { recursive: true })
const bareFile = path.join(folder, 'bare.db')
const loadBefore = loadavg()[0]
let product: Product | undefined
const standIns: StandIn[] = []
const results: Results = {}

/** A server under one load. */
interface Lane {
  question: string
  server: string
  target: Measurable
  load: Load
}

/** Measures lanes in turn and in slices, so that what goes on beside them hits all alike. */
async function measure(lanes: readonly Lane[], running: Product): Promise<void> {
  const slices = lanes.map(() => [] as Parameters<typeof summary>[0][number][])
  for (let round = 0; round < rounds; round++)
    for (const [index, { target, load }] of lanes.entries()) {
      if (target !== running) running.pause()
      const from = round * 1_000_003
      await slice(load, seconds / rounds / 4, from + 500_000)
      const before = await target.usage()
      const measured = await slice(load, seconds / rounds, from)
      slices[index]?.push({ ...measured, before, used: await target.usage() })
      running.resume()
    }
  for (const [index, { question, server }] of lanes.entries())
    results[question] = { ...results[question], [server]: summary(slices[index] ?? []) }
}

const at = (bodies: readonly Buffer[]) => (index: number) => bodies[index % bodies.length] ?? Buffer.alloc(0)

try {
  say(`Filling a content database with ${records} records (about a minute).`)
  await fillContent(folder, records)
  say('Starting the product on it, and filling its catalogue (about a minute).')
  const first = await startProduct(folder, [])
  const firstUsage = await first.usage()
  await first.stop()

  const pinning = pinLoad()
  if (pinning.servers === null)
    say(`Servers and load share all cores, because ${pinning.reason}: trust the ratios only.`)
  say(`Starting the product again, and leaving it idle for ${idleSeconds} seconds.`)
  const running = (product = await startProduct(folder, launcherOf(pinning)))
  const session = await running.signIn()
  const started = await running.usage()
  await pause(idleSeconds * 1_000)
  const idle = await running.usage()

  rmSync(bareFile, { force: true })
  const reader = openCatalogue(path.join(folder, 'catalogue.db'), { readOnly: false })
  copyCatalogue(reader, reader.inventory().keys(), running.url, bareFile)
  reader.close()
  const bare = await startStandIn(launcherOf(pinning), 'bare', bareFile)
  standIns.push(bare)

  say('Asking everything once, and comparing the answers.')
  const [ours, theirs] = [await Client.open(running.port), await Client.open(bare.port)]
  const ask = askOver(ours)
  const kinds = await questions(ask, records)
  const lanes: Lane[] = []
  for (const kind of kinds) {
    const expected = await compareAnswers(kind, ours, theirs)
    const request = (address: string) => (index: number) => rawPost(address, graphqlBody(kind, index), index)
    lanes.push(
      {
        question: kind.name,
        server: servers.ours,
        target: running,
        load: { port: running.port, request: request('/graphql'), expected: at(expected.ours) },
      },
      {
        question: kind.name,
        server: servers.bare,
        target: bare,
        load: { port: bare.port, request: request(kind.path), expected: at(expected.bare) },
      },
    )
  }

  const [newest] = kinds
  if (newest === undefined) throw new Error('There are no questions.')
  const body = graphqlBody(newest, 0)
  const same = (index: number) => rawPost('/graphql', body, index)
  const answer = await ours.ask(same(0))
  const fixed = await startStandIn(launcherOf(pinning), 'fixed', String(answer.length))
  standIns.push(fixed)
  const fixedClient = await Client.open(fixed.port)
  const fixedAnswer = await fixedClient.ask(same(0))
  const cached = { question: 'the same again, from the cache' }
  lanes.push(
    {
      ...cached,
      server: servers.ours,
      target: running,
      load: { port: running.port, request: same, expected: () => answer },
    },
    {
      ...cached,
      server: servers.fixed,
      target: fixed,
      load: { port: fixed.port, request: same, expected: () => fixedAnswer },
    },
  )
  say(`Measuring ${lanes.length} loads of ${seconds} seconds each.`)
  await measure(lanes, running)
  const afterLoad = await running.usage()

  say("Measuring Payload's REST.")
  const restLanes: Lane[] = []
  for (const kind of restQuestions(kinds)) {
    const expected = at(await compareRest(kind, ours, session, ask))
    const request = (index: number) => rawGet(kind.addresses[index % kind.addresses.length] ?? '/', session, index)
    restLanes.push({
      question: kind.name,
      server: servers.rest,
      target: running,
      load: { port: running.port, request, expected },
    })
  }
  await measure(restLanes, running)
  for (const client of [ours, theirs, fixedClient]) client.close()

  for (const line of tableOf(results)) console.log(line)
  const memory = {
    afterFirstStart: Math.round(firstUsage.rssMiB),
    started: Math.round(started.rssMiB),
    idle: Math.round(idle.rssMiB),
    afterLoad: Math.round(afterLoad.rssMiB),
    afterRest: Math.round((await running.usage()).rssMiB),
    limit: limits.rssMiB,
  }
  const idleCpu = Number((((idle.cpuSeconds - started.cpuSeconds) / idleSeconds) * 100).toFixed(1))
  console.log(
    `the product: ${memory.idle} MiB idle, ${memory.afterLoad} MiB after the load (${memory.limit} at most), ${idleCpu} % of a core when idle, ready in ${(running.readyMs / 1000).toFixed(1)} s`,
  )
  const ratios = ratiosOf(results)
  const faults = Object.entries(ratios)
    .filter(([, ratio]) => ratio < limits.ratio)
    .map(([question, ratio]) => `${question}: ${ratio} of the other is under ${limits.ratio}.`)
  if (memory.afterLoad > memory.limit) faults.push(`${memory.afterLoad} MiB after the load is over ${memory.limit}.`)
  for (const fault of faults) console.log(`✗ ${fault}`)
  const product_ = { readyMs: running.readyMs, firstReadyMs: first.readyMs, idleCpuPercent: idleCpu, memoryMiB: memory }
  console.log(
    JSON.stringify({
      bench: 'graphql',
      records,
      connections: 16,
      seconds,
      pinning,
      loadBefore,
      node: process.version,
      ratios,
      product: product_,
      results,
    }),
  )
  process.exitCode = faults.length > 0 ? 1 : 0
} finally {
  for (const one of standIns) one.stop()
  await product?.stop()
  if (kept === '') rmSync(folder, { recursive: true, force: true })
}
