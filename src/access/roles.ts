import type { UserRole } from '../vocabulary/accounts'
import { actorOf } from './actor'
import type { Rule } from './rule'

/** Whether the signed-in person has one of these roles. */
export function hasRole(...roles: readonly UserRole[]): Rule {
  return ({ req }) => {
    const actor = actorOf(req)
    return actor !== null && roles.some((role) => actor.roles.has(role))
  }
}

/** Manages people and settings, and may do what an editor may. */
export const isAdmin = hasRole('ADMIN')

/** Publishes, keeps contacts fresh, and may do anything with content. */
export const isEditor = hasRole('ADMIN', 'EDITOR')

/** Rates evidence of effect. */
export const isReviewer = hasRole('REVIEWER')

/** Writes for an organisation; without one there is nothing to write for. */
export const isContributor: Rule = ({ req }) => {
  const actor = actorOf(req)
  return actor !== null && actor.roles.has('CONTRIBUTOR') && actor.organisation !== null
}

/** Signed in with a role, whichever. */
export const isColleague = hasRole('ADMIN', 'EDITOR', 'REVIEWER', 'CONTRIBUTOR', 'MEMBER')

/** May read the contact details of people, while there is a basis for keeping them. */
export const readsPeople = hasRole('ADMIN', 'EDITOR', 'MEMBER')
