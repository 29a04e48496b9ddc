import { closed } from '../../src/access'

/** Written by the slug hook alone, through the Local API. */
export const access = closed
