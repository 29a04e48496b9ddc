import type { ContactAttempt } from '../../catalogue/contactLadder'
import { contactLevels, contactOutcomes } from '../../vocabulary'
import { contact } from '../messages/contact'
import type { PageContext } from '../pageContext'

/** The rungs tried, nearest first: those passed over with why, and the one that answered. */
export function Ladder({ context, tried }: { context: PageContext; tried: readonly ContactAttempt[] }) {
  return (
    <ol className="ladder">
      {tried.map(({ level, outcome }) => {
        const isUsed = outcome === 'USED'
        return (
          <li key={level} className={isUsed ? 'used' : 'passed'}>
            <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
              {isUsed ? (
                <circle cx="10" cy="10" r="10" fill="currentColor" />
              ) : outcome === 'NONE' ? (
                <path d="M4 10h12" stroke="currentColor" strokeWidth="2" />
              ) : (
                <>
                  <circle
                    cx="10"
                    cy="10"
                    r="7"
                    fill="none"
                    stroke="currentColor"
                    strokeWidth="1.75"
                    strokeDasharray="3.4 2.1"
                  />
                  <path d="M6.5 10h7" stroke="currentColor" strokeWidth="1.75" />
                </>
              )}
            </svg>
            <p>
              <b>{contactLevels.label(level, context.language)}</b>
              {isUsed ? <span className="start-here"> {context.t(contact.startHere)}</span> : null}
            </p>
            {isUsed ? null : <p className="meta">{contactOutcomes.label(outcome, context.language)}</p>}
          </li>
        )
      })}
    </ol>
  )
}
