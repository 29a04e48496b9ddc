import { publicFields, tombstoneFields } from './publicFields'
import type { Rule } from './flock'

/** What has become of a document when the public asks. */
export type State =
  /** Published, and leads to what is public. */
  | 'published'
  /** Published, and leads to what is not. */
  | 'leading'
  /** Published twice, with a newer draft that is not. */
  | 'newer'
  | 'draft'
  | 'scheduled'
  /** Published, then withdrawn, put in the trash, deleted for ever, or made unfit to be shown. */
  | 'withdrawn'
  | 'trashed'
  | 'deleted'
  | 'broken'
  /** A contact point before its first day, and after its last. */
  | 'early'
  | 'late'
  /** A contact point whose person is kept without a basis. */
  | 'baseless'

/** Which text of a document: the one it is shown with, one that a newer took the place of, or a draft. */
export type Text = 'shown' | 'replaced' | 'draft'

const withDrafts: readonly State[] = ['published', 'leading', 'newer', 'draft', 'withdrawn', 'trashed', 'deleted']

/** The states that documents of a collection are planted in. */
export function statesOf(slug: string): readonly State[] {
  switch (slug) {
    case 'measures':
      return [...withDrafts, 'scheduled', 'broken']
    case 'contact-points':
      return [...withDrafts, 'early', 'late', 'baseless']
    case 'themes':
    case 'target-groups':
      return ['published', 'trashed', 'leading', 'deleted']
    case 'media':
    case 'documents':
      return ['published', 'draft', 'trashed', 'deleted']
    case 'users':
      return ['draft']
    default:
      return withDrafts
  }
}

const gone: readonly State[] = ['withdrawn', 'trashed', 'deleted', 'broken']
const withoutTombstones = ['contact-points', 'programmes', 'media', 'documents']

/** What may be seen of the text at a path. */
export function ruleOf(slug: string, state: State, text: Text, path: string): Rule {
  if (!publicFields[slug]?.includes(path)) return 'never'
  if (text === 'draft' || state === 'draft' || state === 'scheduled') return 'never'
  if (slug === 'case-stories' && path === 'author.name') {
    // Without the author's own wish; and with a wish whose last day has passed.
    if (state === 'leading') return 'never'
    if (state === 'newer') return 'dated'
  }
  if (state === 'early' || state === 'late') return 'dated'
  if (gone.includes(state) && tombstoneFields.includes(path) && !withoutTombstones.includes(slug)) return 'open'
  return gone.includes(state) || text === 'replaced' ? 'past' : 'public'
}

const past = '2026-01-01T12:00:00.000Z'
const future = '2099-01-01T12:00:00.000Z'

/** What becomes of a contact point's person behind the forms, which would not save it: no basis, one that ended, an objection. */
export function personBehindForms(state: State): Readonly<Record<string, unknown>> | null {
  if (state === 'baseless') return { basis: null, until: null }
  if (state === 'leading') return { until: past }
  return state === 'newer' ? { objection: true } : null
}

/** Answers that others depend on, and the days that make a document be in its state. */
export function givenFor(slug: string, state: State): Readonly<Record<string, unknown>> {
  const person = { 'person.until': future, 'person.informedAt': past, 'person.objection': false }
  switch (slug) {
    case 'contact-points':
      return {
        ...person,
        confirmedAt: new Date().toISOString(),
        validFrom: state === 'early' ? future : past,
        validTo: state === 'late' ? past : future,
      }
    case 'case-stories':
      return {
        status: 'STOPPED',
        lessons: 'ANSWERED',
        'author.nameConsent': state !== 'leading',
        'author.nameUntil': state === 'newer' ? past : future,
      }
    case 'measures':
      return { approach: 'SELECTIVE' }
    case 'pilot-evaluations':
      return { 'sites.status': 'STOPPED' }
    case 'contact-guides':
      return { standard: state === 'published' }
    case 'organisations':
      return { kind: 'NETWORK' }
    case 'media':
      return { peopleAgreed: true }
    case 'themes':
    case 'target-groups':
      return { position: 1 }
    default:
      return {}
  }
}
