import { vocabulary, words } from './term'

/** What a person who signs in may do; one person may have several. */
export const userRoles = vocabulary('UserRole', {
  ADMIN: words('Administrator', 'Administrator', 'Administrator'),
  EDITOR: words('Redaktør', 'Redaktør', 'Editor'),
  REVIEWER: words('Fagvurderer', 'Fagvurderar', 'Reviewer'),
  CONTRIBUTOR: words('Bidragsyter', 'Bidragsytar', 'Contributor'),
  MEMBER: words('Medlem', 'Medlem', 'Member'),
})
export type UserRole = (typeof userRoles.codes)[number]
