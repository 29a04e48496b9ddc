import type { CollectionConfig } from 'payload'
import type { RecordType } from '../vocabulary'
import { mintPublicId } from './mintPublicId'
import { nudgeHooks } from './nudgeHooks'
import { refuseLoops } from './refuseLoops'
import { requireToPublish } from './requireToPublish'
import { settleSlug } from './slugs/settleSlug'
import { stampFirstPublished } from './stampFirstPublished'

type Hooks = NonNullable<CollectionConfig['hooks']>

const told: Pick<Hooks, 'afterChange' | 'afterDelete'> = {
  afterChange: [nudgeHooks.afterChange],
  afterDelete: [nudgeHooks.afterDelete],
}

/** What happens when a record is saved; `more` runs before it is settled that the record may be published. */
export function recordHooks(type: RecordType, more: NonNullable<Hooks['beforeChange']> = []): Hooks {
  return {
    beforeChange: [mintPublicId, ...more, requireToPublish(type), settleSlug(type), stampFirstPublished],
    ...told,
  }
}

/** What happens when a theme or a target group is saved: it is public at once. */
export function termHooks(type: 'THEME' | 'TARGET_GROUP'): Hooks {
  return { beforeChange: [mintPublicId, refuseLoops, settleSlug(type, { isPublicAtOnce: true })], ...told }
}

/** What happens when a programme is saved. */
export const programmeHooks: Hooks = {
  beforeChange: [mintPublicId, settleSlug('PROGRAMME'), stampFirstPublished],
  ...told,
}
