import { files } from '../../src/access'

/** Writers add documents and everybody with a role sees them in the panel; the public is served by the host, and only what a published record names. */
export const access = files
