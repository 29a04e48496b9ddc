import { sharedList } from '../../src/access'

/** Everybody with a role reads the target groups, editors keep them. */
export const access = sharedList
