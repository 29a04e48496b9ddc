import { closed } from '../../src/access'

/** Written by the sync alone, through the Local API. */
export const access = closed
