import { contributedContent } from '../../src/access'

/** Contributors propose their own organisation's contact points. Who sees a person's details is decided per field. */
export const access = contributedContent
