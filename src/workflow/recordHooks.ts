import type { CollectionConfig } from 'payload'
import type { RecordType } from '../vocabulary'
import { keepTranslations } from './keepTranslations'
import { mintPublicId } from './mintPublicId'
import { nudgeHooks } from './nudgeHooks'
import { readForCompleteness } from './readAlong'
import { refuseLoops } from './refuseLoops'
import { requireToPublish } from './requireToPublish'
import { keepDeletedSlug } from './slugs/keepFormerSlug'
import { settleSlug } from './slugs/settleSlug'
import { stampFirstPublished } from './stampFirstPublished'

type Hooks = NonNullable<CollectionConfig['hooks']>

const told = {
  afterChange: [nudgeHooks.afterChange],
  afterDelete: [nudgeHooks.afterDelete],
} satisfies Hooks

/** What happens when a record is saved; `more` runs before it is settled that the record may be published. */
export function recordHooks(type: RecordType, more: NonNullable<Hooks['beforeChange']> = []): Hooks {
  return {
    ...told,
    beforeOperation: [readForCompleteness(type)],
    beforeChange: [
      mintPublicId,
      ...more,
      keepTranslations,
      requireToPublish(type),
      settleSlug(type),
      stampFirstPublished,
    ],
  }
}

/** What happens when a theme or a target group is saved: it is public at once. */
export function termHooks(type: 'THEME' | 'TARGET_GROUP'): Hooks {
  const isPublicAtOnce = true
  return {
    ...told,
    beforeChange: [mintPublicId, refuseLoops, settleSlug(type, { isPublicAtOnce })],
    afterDelete: [keepDeletedSlug(type, { isPublicAtOnce }), ...told.afterDelete],
  }
}

/** What happens when a programme is saved. */
export const programmeHooks: Hooks = {
  ...told,
  beforeChange: [mintPublicId, requireToPublish('PROGRAMME'), settleSlug('PROGRAMME'), stampFirstPublished],
  afterDelete: [keepDeletedSlug('PROGRAMME'), ...told.afterDelete],
}
