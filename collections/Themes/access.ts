import { sharedList } from '../../src/access'

/** Everybody with a role reads the themes, editors keep them. */
export const access = sharedList
