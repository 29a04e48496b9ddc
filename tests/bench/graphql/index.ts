import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openCatalogue } from '../../../src/catalogue'
import { askOver } from './answers'
import { copyCatalogue } from './bareTables'
import { Client } from './client'
import { lanesOf, measure, restLanes, sameAgain, type Lane } from './lanes'
import { launcherOf, pinLoad } from './pinning'
import { fillContent, startProduct, type Product } from './product'
import { questions } from './questions'
import { ratiosOf, servers, tableOf, type Results } from './report'
import { startStandIn, type StandIn } from './standIns'

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

const say = (sentence: string) => void process.stdout.write(`• ${sentence}\n`)
const folder = kept === '' ? mkdtempSync(path.join(tmpdir(), 'bench-graphql-')) : path.resolve(kept)
mkdirSync(folder, { recursive: true })
const loadBefore = loadavg()[0]
const started: { product?: Product; standIns: StandIn[]; clients: Client[] } = { standIns: [], clients: [] }

/** A server of the benchmark, and a connection to it. */
async function standIn(launcher: readonly string[], ...args: string[]): Promise<{ target: StandIn; client: Client }> {
  const target = await startStandIn(launcher, ...args)
  started.standIns.push(target)
  return { target, client: await connect(target.port) }
}

async function connect(port: number): Promise<Client> {
  const client = await Client.open(port)
  started.clients.push(client)
  return client
}

/** The same data for the bare server, from the catalogue that the product filled. */
function copyFor(product: Product): string {
  const file = path.join(folder, 'bare.db')
  rmSync(file, { force: true })
  const reader = openCatalogue(path.join(folder, 'catalogue.db'), { readOnly: true })
  const ids = Array.from({ length: records }, (_, index) => `post-${index}`)
  copyCatalogue(reader, ids, product.url, file)
  reader.close()
  return file
}

try {
  say(`Filling a content database with ${records} records (about a minute).`)
  await fillContent(folder, records)
  say('Starting the product on it, which fills its catalogue (about a minute).')
  const first = await startProduct(folder, [])
  const { rssMiB: afterFirstStart } = await first.usage()
  await first.stop()

  const pinning = pinLoad()
  const launcher = launcherOf(pinning)
  if (pinning.servers === null)
    say(`Servers and load share all cores, because ${pinning.reason}: trust the ratios only.`)
  say(`Starting the product again, and leaving it idle for ${idleSeconds} seconds.`)
  const product = (started.product = await startProduct(folder, launcher))
  const session = await product.signIn()
  const atStart = await product.usage()
  await pause(idleSeconds * 1_000)
  const idle = await product.usage()

  say('Asking everything once, and comparing the answers.')
  const ours = { target: product, client: await connect(product.port) }
  const bare = await standIn(launcher, 'bare', copyFor(product))
  const kinds = await questions(askOver(ours.client), records)
  const lanes: Lane[] = []
  for (const kind of kinds) lanes.push(...(await lanesOf(kind, ours, bare)))
  const [newest] = kinds
  if (newest === undefined) throw new Error('There are no questions.')
  const again = await sameAgain(servers.ours, product, ours.client, newest)
  const fixed = await standIn(launcher, 'fixed', String(again.load.expected(0).length))
  lanes.push(again, await sameAgain(servers.fixed, fixed.target, fixed.client, newest))

  const results: Results = {}
  say(`Measuring ${lanes.length} loads of ${seconds} seconds each.`)
  await measure(lanes, product, seconds, results)
  const afterLoad = await product.usage()
  say("Measuring Payload's REST.")
  // The server has hung up meanwhile on who did not ask for a minute.
  const rest = await restLanes(kinds, product, await connect(product.port), session)
  await measure(rest, product, seconds, results)
  const afterRest = await product.usage()

  const mebibytes = { afterFirstStart, started: atStart.rssMiB, idle: idle.rssMiB, afterLoad: afterLoad.rssMiB }
  const memoryMiB = { ...mebibytes, afterRest: afterRest.rssMiB, limit: limits.rssMiB }
  const idleCpuPercent = ((idle.cpuSeconds - atStart.cpuSeconds) / idleSeconds) * 100
  const { readyMs } = product
  const ratios = ratiosOf(results)
  const faults = Object.entries(ratios)
    .filter(([, ratio]) => ratio < limits.ratio)
    .map(([question, ratio]) => `${question}: ${ratio} of the other server is under ${limits.ratio}.`)
  if (afterLoad.rssMiB > limits.rssMiB)
    faults.push(`${afterLoad.rssMiB.toFixed(0)} MiB after the load is over ${limits.rssMiB}.`)

  for (const line of tableOf(results)) console.log(line)
  const memory = `${idle.rssMiB.toFixed(0)} MiB idle, ${afterLoad.rssMiB.toFixed(0)} MiB after the load`
  const besides = `${idleCpuPercent.toFixed(1)} % of a core when idle, ready after ${(readyMs / 1000).toFixed(1)} s`
  console.log(`the product, its panel idle: ${memory}, ${besides}`)
  for (const fault of faults) console.log(`✗ ${fault}`)
  const conditions = { records, connections: 16, seconds, pinning, loadBefore, node: process.version }
  const inAll = { readyMs, firstReadyMs: first.readyMs, idleCpuPercent, memoryMiB }
  console.log(JSON.stringify({ bench: 'graphql', ...conditions, ratios, product: inAll, results }))
  process.exitCode = faults.length > 0 ? 1 : 0
} finally {
  for (const client of started.clients) client.close()
  for (const one of started.standIns) one.stop()
  await started.product?.stop()
  if (kept === '') rmSync(folder, { recursive: true, force: true })
}
