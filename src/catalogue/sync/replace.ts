import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Payload } from 'payload'
import { now, today } from '../../clock'
import { discard, openCatalogue, putInPlace } from '../index'
import { fillCatalogue, type Progress } from './fill'
import { Publisher } from './publisher'

/** Fills a new catalogue file with all that is published; the ledger is brought up to date too, or only read. Answers how many documents it read. */
export async function makeCatalogue(
  payload: Payload,
  file: string,
  { bootId, keepsLedger, progress }: { bootId: string; keepsLedger: boolean; progress: Progress },
): Promise<number> {
  discard(file)
  const target = openCatalogue(file, { readOnly: false })
  try {
    const publisher = new Publisher({ payload, target, keepsLedger, now, today, warn: () => {} })
    const documents = await fillCatalogue(publisher, progress)
    target.complete(bootId)
    return documents
  } finally {
    target.close()
  }
}

/** The start that a catalogue file is complete for, so that one in its place is taken for as good; null where it is not. */
function bootIdOf(file: string): string | null {
  const reader = openCatalogue(file, { readOnly: true })
  const bootId = reader.bootId()
  reader.close()
  return bootId
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Throws away what killed processes left half-made. */
function discardLeftovers(file: string): void {
  const begin = `${basename(file)}.`
  for (const name of existsSync(dirname(file)) ? readdirSync(dirname(file)) : []) {
    const pid = name.startsWith(begin) ? /^(\d+)\.new$/.exec(name.slice(begin.length))?.[1] : undefined
    if (pid !== undefined && !isAlive(Number(pid))) discard(join(dirname(file), name))
  }
}

/**
 * Makes the whole catalogue anew beside the old one, and puts it in its place when it is complete: readers go on with
 * the old one until then, and a running server goes over to the new one. It is complete for `bootId`, or else for the
 * start that the old one was complete for. Answers how many documents it read.
 */
export async function replaceCatalogue(
  payload: Payload,
  path: string,
  { bootId, progress }: { bootId?: string; progress: Progress },
): Promise<number> {
  const file = resolve(path)
  const made = `${file}.${process.pid}.new`
  discardLeftovers(file)
  try {
    const start = bootId ?? bootIdOf(file) ?? randomUUID()
    const documents = await makeCatalogue(payload, made, { bootId: start, keepsLedger: true, progress })
    putInPlace(made, file)
    return documents
  } finally {
    discard(made)
  }
}
