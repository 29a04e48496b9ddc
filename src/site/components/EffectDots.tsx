import { effectLevels, type EffectLevel } from '../../vocabulary'
import { facts } from '../messages/facts'
import type { PageContext } from '../pageContext'

const filled: Readonly<Partial<Record<EffectLevel, number>>> = {
  WELL_FOUNDED: 1,
  PROMISING: 2,
  DOCUMENTED: 3,
  WELL_DOCUMENTED: 4,
}
const crosses: Readonly<Partial<Record<EffectLevel, string>>> = {
  NO_EFFECT: 'M3.6 5.6l4.8 4.8M8.4 5.6l-4.8 4.8',
  NEGATIVE: 'M3 8h6',
}

/** Judged effect: four dots filled to the level with the words beside; a dash where nobody has judged it. */
export function EffectDots({ context, level }: { context: PageContext; level: EffectLevel }) {
  if (level === 'NOT_RATED')
    return (
      <span className="effect unrated">
        <svg width="14" height="2" viewBox="0 0 14 2" aria-hidden="true">
          <rect width="14" height="2" fill="currentColor" />
        </svg>
        <span>{effectLevels.label(level, context.language)}</span>
      </span>
    )
  const count = filled[level] ?? 0
  const cross = crosses[level]
  return (
    <span className={level === 'NEGATIVE' ? 'effect negative' : 'effect'}>
      <svg width="60" height="16" viewBox="0 0 60 16" aria-hidden="true">
        {[0, 1, 2, 3].map((index) =>
          index < count ? (
            <circle key={index} cx={6 + 16 * index} cy="8" r="6" fill="currentColor" />
          ) : (
            <circle
              key={index}
              cx={6 + 16 * index}
              cy="8"
              r="5.25"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
            />
          ),
        )}
        {cross === undefined ? null : <path d={cross} stroke="currentColor" strokeWidth="1.5" />}
      </svg>
      <span>{effectWords(context, level, count)}</span>
    </span>
  )
}

/** «2 av 4 – lovende»; the level's own words where it is no step of the scale. */
function effectWords(context: PageContext, level: EffectLevel, count: number): string {
  if (count === 0) return effectLevels.label(level, context.language)
  const word = (language: 'nb' | 'nn' | 'en') => effectLevels.label(level, language).toLowerCase()
  return context.t(facts.effectOf(count, word('nb'), word('nn'), word('en')))
}
