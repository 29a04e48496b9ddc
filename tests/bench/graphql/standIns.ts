import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Usage } from './load'

/** A server that is measured. */
export interface Measurable {
  port: number
  usage(): Promise<Usage>
}

/** A server of the benchmark itself. */
export interface StandIn extends Measurable {
  stop(): void
}

/** Starts `serve.ts` in a process of its own: `bare FILE` or `fixed BYTES`. */
export async function startStandIn(launcher: readonly string[], ...args: string[]): Promise<StandIn> {
  const [command = '', ...words] = [...launcher, process.execPath, '--import', 'tsx']
  const file = fileURLToPath(new URL('serve.ts', import.meta.url))
  const child = fork(file, args, { execPath: command, execArgv: words })
  const told = <Told>(question?: string) =>
    new Promise<Told>((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`The server «${args.join(' ')}» ended with ${code}.`))
      child.once('exit', ended)
      child.once('message', (message) => {
        child.off('exit', ended)
        resolve(message as Told)
      })
      if (question !== undefined) child.send(question)
    })
  const { port } = await told<{ port: number }>()
  return { port, usage: () => told<Usage>('usage'), stop: () => child.disconnect() }
}
