import { execFileSync, fork, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { openCatalogue } from '../../../src/catalogue'
import { generatedBatches } from '../../helpers/generatedCatalogue'
import { copyCatalogue } from './bareServer'
import { load, openClient, rawGet, rawPost, type LoadResult } from './load'
import { graphqlBody, kinds, type Kind } from './questions'

/*
 * How fast the public GraphQL is: `npm run bench -- graphql [--seconds=6] [--records=20000]`. Beside it, in the same run
 * and on the same core, a bare server on a copy of the same data; and for answers from the cache, one that sends fixed
 * bytes. `--rest=http://localhost:3000/api/measures?limit=10&depth=1 --rest-token=JWT` measures Payload's REST as well.
 * Prints a table, and one line of JSON last. Fails where any question runs at less than 0.3 of the bare server.
 */

const option = (name: string, standard: string) =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? standard
const seconds = Number(option('seconds', '6'))
const records = Number(option('records', '20000'))
const connections = 16
const failureBelow = 0.3

interface Measured extends LoadResult {
  cpuMicrosecondsPerRequest: number
  rssMiB: number
}
interface Running {
  port: number
  process: ChildProcess
}

const hasTaskset = (() => {
  try {
    execFileSync('taskset', ['-V'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

function pin(pid: number, core: number): void {
  if (hasTaskset) execFileSync('taskset', ['-acp', String(core), String(pid)], { stdio: 'ignore' })
}

function reply<Reply>(child: ChildProcess, question?: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A server of the benchmark ended with ${code}.`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message as Reply)
    })
    if (question !== undefined) child.send(question)
  })
}

async function start(...args: string[]): Promise<Running> {
  const child = fork(fileURLToPath(new URL('serve.ts', import.meta.url)), args, { execArgv: ['--import', 'tsx'] })
  const { port } = await reply<{ port: number }>(child)
  pin(child.pid ?? 0, 0)
  return { port, process: child }
}

async function measure(server: Running, request: (index: number) => Buffer): Promise<Measured> {
  const usage = () => reply<{ cpuMicroseconds: number; rssBytes: number }>(server.process, 'usage')
  const check = (answer: Buffer) => {
    if (answer.includes('"errors"') || !answer.includes('{"data":')) throw new Error(answer.toString().slice(0, 500))
  }
  await load(server.port, connections, Math.max(1, seconds / 3), request, check, 1_000_000)
  const before = await usage()
  const result = await load(server.port, connections, seconds, request, check)
  const after = await usage()
  return {
    ...result,
    cpuMicrosecondsPerRequest: (after.cpuMicroseconds - before.cpuMicroseconds) / result.requests,
    rssMiB: after.rssBytes / 1024 / 1024,
  }
}

interface Answer {
  data?: { search?: { totalCount?: number; nodes: { id: string }[] }; caseStory?: { id: string } | null }
}
const idsOf = ({ data }: Answer) => {
  if (data === undefined) throw new Error('An answer without data.')
  return data.search?.nodes.map(({ id }) => id) ?? [data.caseStory?.id]
}

/** Both servers must give the same answers before either is measured. */
async function checkAnswers(kind: Kind, graphql: Running, bare: Running): Promise<void> {
  const [ours, theirs] = [await openClient(graphql.port), await openClient(bare.port)]
  const read = (answer: Buffer) => JSON.parse(answer.toString().split('\r\n\r\n').slice(1).join('\r\n\r\n')) as Answer
  let found = 0
  for (let index = 0; index < 60; index++) {
    const parameters = kind.parameters(index)
    const body = graphqlBody(kind, parameters, -index - 1)
    const [one, two] = [
      read(await ours.ask(rawPost('/graphql', body))),
      read(await theirs.ask(rawPost(kind.path, body))),
    ]
    const isSame = kind.isExact
      ? isDeepStrictEqual(one, two)
      : (one.data?.search?.totalCount ?? -1) >= (two.data?.search?.totalCount ?? 0)
    if (isSame) {
      found += idsOf(one).length
      continue
    }
    const said = [one, two].map((answer) => JSON.stringify(answer).slice(0, 600)).join('\n')
    throw new Error(`${kind.name}: the servers differ for ${JSON.stringify(parameters)}\n${said}`)
  }
  if (found === 0) throw new Error(`${kind.name}: nothing was found by any of the questions.`)
  ours.close()
  theirs.close()
}

const folder = mkdtempSync(path.join(tmpdir(), 'bench-graphql-'))
const servers: Running[] = []
const results: Record<string, Record<string, Measured>> = {}
try {
  const [catalogueFile, bareFile] = [path.join(folder, 'catalogue.db'), path.join(folder, 'bare.db')]
  const writer = openCatalogue(catalogueFile, { readOnly: false })
  for (const batch of generatedBatches(records)) writer.apply(batch)
  writer.complete('bench')
  copyCatalogue(
    writer,
    Array.from({ length: records }, (_, index) => `post-${index}`),
    bareFile,
  )
  writer.close()

  const graphql = await start('graphql', catalogueFile)
  const bare = await start('bare', bareFile)
  servers.push(graphql, bare)
  pin(process.pid, 1)
  for (const kind of kinds) {
    await checkAnswers(kind, graphql, bare)
    results[kind.name] = {
      graphql: await measure(graphql, (index) => rawPost('/graphql', graphqlBody(kind, kind.parameters(index), index))),
      bare: await measure(bare, (index) => rawPost(kind.path, graphqlBody(kind, kind.parameters(index), index))),
    }
  }

  const [newest] = kinds
  if (newest === undefined) throw new Error('There are no questions.')
  const same = rawPost('/graphql', graphqlBody(newest, newest.parameters(0), 0))
  const client = await openClient(graphql.port)
  const bytes = (await client.ask(same)).toString().split('\r\n\r\n').slice(1).join('').length
  client.close()
  const fixed = await start('fixed', String(bytes))
  servers.push(fixed)
  results['the same again, from the cache'] = {
    graphql: await measure(graphql, () => same),
    'fixed bytes': await measure(fixed, () => same),
  }

  const rest = option('rest', '')
  if (rest !== '') {
    const { port, pathname, search } = new URL(rest)
    const request = rawGet(pathname + search, { authorization: `JWT ${option('rest-token', '')}` })
    const result = await load(
      Number(port),
      connections,
      seconds,
      () => request,
      () => undefined,
    )
    results["Payload's REST"] = { rest: { ...result, cpuMicrosecondsPerRequest: Number.NaN, rssMiB: Number.NaN } }
  }
} finally {
  for (const { process: child } of servers) child.disconnect()
  rmSync(folder, { recursive: true, force: true })
}

const lines = [['question', 'server', 'req/s', 'p97.5 ms', 'CPU µs/req', 'MiB', 'of the other']]
const ratios: Record<string, number> = {}
for (const [question, measured] of Object.entries(results)) {
  const other = Object.entries(measured).find(([server]) => server !== 'graphql')?.[1]
  for (const [server, one] of Object.entries(measured)) {
    const isOurs = server === 'graphql' && other !== undefined
    const ratio = isOurs ? one.requestsPerSecond / other.requestsPerSecond : Number.NaN
    if (isOurs) ratios[question] = Number(ratio.toFixed(3))
    const figures = [one.requestsPerSecond.toFixed(0), one.p97_5.toFixed(2), one.cpuMicrosecondsPerRequest.toFixed(0)]
    lines.push([question, server, ...figures, one.rssMiB.toFixed(0), isOurs ? ratio.toFixed(2) : ''])
  }
}
const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? []
for (const line of lines) console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
const slow = Object.entries(ratios).filter(([, ratio]) => ratio < failureBelow)
for (const [question, ratio] of slow) console.log(`✗ ${question}: ${ratio} is under ${failureBelow}.`)
console.log(JSON.stringify({ bench: 'graphql', records, connections, seconds, ratios, results }))
process.exitCode = slow.length > 0 ? 1 : 0
