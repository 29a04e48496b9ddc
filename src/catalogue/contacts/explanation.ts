import { clockState } from '../../lib/clocks'
import type { Day } from '../../lib/osloDay'
import {
  contactLevels,
  type ContactLevel,
  type ContactOutcome,
  type LabelLanguage,
  type Labels,
} from '../../vocabulary'
import type { ContactPointRecord } from '../record'

/** One rung tried. */
export interface ContactAttempt {
  level: ContactLevel
  outcome: ContactOutcome
}

const locales: Readonly<Record<LabelLanguage, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

function longDay(day: Day, language: LabelLanguage): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

const lowerFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1)

function joined(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`
}

const words: Readonly<
  Record<
    LabelLanguage,
    {
      and: string
      answer: (who: string, organisation: string) => string
      confirmed: (day: string) => string
      overdue: (day: string) => string
      never: string
      passed: Readonly<Record<Exclude<ContactOutcome, 'USED'>, (who: string) => string>>
    }
  >
> = {
  nb: {
    and: 'og',
    answer: (who, organisation) => `Svaret er ${who} (${organisation})`,
    confirmed: (day) => `bekreftet ${day}`,
    overdue: (day) => `sist bekreftet ${day}, så sjekk at det fortsatt stemmer`,
    never: 'men ingen har bekreftet kontakten ennå',
    passed: {
      NONE: (who) => `vi kjenner ikke ${who}`,
      STALE: (who) => `${who} er ikke bekreftet i tide`,
      NOT_VALID: (who) => `${who} gjelder ikke i dag`,
    },
  },
  nn: {
    and: 'og',
    answer: (who, organisation) => `Svaret er ${who} (${organisation})`,
    confirmed: (day) => `stadfesta ${day}`,
    overdue: (day) => `sist stadfesta ${day}, så sjekk at det framleis stemmer`,
    never: 'men ingen har stadfesta kontakten enno',
    passed: {
      NONE: (who) => `vi kjenner ikkje ${who}`,
      STALE: (who) => `${who} er ikkje stadfesta i tide`,
      NOT_VALID: (who) => `${who} gjeld ikkje i dag`,
    },
  },
  en: {
    and: 'and',
    answer: (who, organisation) => `The answer is ${who} (${organisation})`,
    confirmed: (day) => `confirmed on ${day}`,
    overdue: (day) => `last confirmed on ${day}, so check that it still holds`,
    never: 'but nobody has confirmed the contact yet',
    passed: {
      NONE: (who) => `we know of no one as ${who}`,
      STALE: (who) => `${who} has not been confirmed in time`,
      NOT_VALID: (who) => `${who} is outside its valid dates`,
    },
  },
}

function sentences(
  tried: readonly ContactAttempt[],
  point: ContactPointRecord | undefined,
  today: Day,
  language: LabelLanguage,
): string {
  const say = words[language]
  const who = (level: ContactLevel) => lowerFirst(contactLevels.label(level, language))
  const used = tried.at(-1)
  if (used === undefined || point === undefined) return ''
  const { confirmedAt } = point.clock
  const isFresh = clockState(point.clock, today) === 'FRESH'
  const age = confirmedAt === null ? say.never : (isFresh ? say.confirmed : say.overdue)(longDay(confirmedAt, language))
  const answer = `${say.answer(who(used.level), point.organisationName)}, ${age}.`
  const passed = tried.flatMap(({ level, outcome }) => (outcome === 'USED' ? [] : [say.passed[outcome](who(level))]))
  if (passed.length === 0) return answer
  const reasons = joined(passed, say.and)
  return `${answer} ${reasons.slice(0, 1).toUpperCase()}${reasons.slice(1)}.`
}

/** Which rung answered and how fresh it is, then why those above it were passed over. */
export function explanation(
  tried: readonly ContactAttempt[],
  point: ContactPointRecord | undefined,
  today: Day,
): Labels {
  return {
    nb: sentences(tried, point, today, 'nb'),
    nn: sentences(tried, point, today, 'nn'),
    en: sentences(tried, point, today, 'en'),
  }
}
