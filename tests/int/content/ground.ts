import { ValidationError, type Payload } from 'payload'
import { expect } from 'vitest'
import { openFor } from '../../helpers/openFor'
import { openContent } from '../../helpers/payload'
import type { Measure, Organisation, Theme } from '../../../src/payload-types'

let made = 0

/** A theme and an organisation to hang records on. */
export interface Ground {
  theme: Theme
  organisation: Organisation
}

export async function makeGround(payload: Payload): Promise<Ground> {
  const name = `Grunn ${(made += 1)}`
  const theme = await payload.create({
    collection: 'themes',
    data: { labels: { nb: name, nn: name, en: name }, position: made },
  })
  const organisation = await payload.create({
    collection: 'organisations',
    draft: true,
    data: { title: name, kind: 'NETWORK', language: 'NB', licence: 'CC-BY-4.0' },
  })
  return { theme, organisation }
}

/** The content database with something to hang records on, for the tests of a `describe`. */
export function onGround(handOver: (opened: { payload: Payload; ground: Ground }) => void): void {
  openFor(openContent, async ({ payload }) => handOver({ payload, ground: await makeGround(payload) }))
}

/** Everything that a measure needs to be published. */
export function readyMeasure({ theme, organisation }: Ground, title: string) {
  return {
    title,
    summary: `${title}: hva det er.`,
    language: 'NB' as const,
    licence: 'CC-BY-4.0' as const,
    equityAim: 'NOT_STATED' as const,
    themes: [theme.id],
    organisation: organisation.id,
    national: true,
    periodUnknown: true,
    sources: [{ title: 'Egen erfaring' }],
    _status: 'published' as const,
  }
}

export function publish(
  payload: Payload,
  ground: Ground,
  title: string,
  more: Partial<Measure> = {},
): Promise<Measure> {
  return payload.create({ collection: 'measures', data: { ...readyMeasure(ground, title), ...more } as never })
}

/** The fields that a save was refused for; fails where it was not refused. */
export async function refusedFor(save: Promise<unknown>): Promise<string[]> {
  const error: unknown = await save.then(
    () => expect.fail('The save was not refused.'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof ValidationError)) throw error
  return (error.data as { errors: { path: string }[] }).errors.map(({ path }) => path)
}
