import { contributedContent } from '../../src/access'

/** Contributors write drafts of their own organisation's publications; editors publish. */
export const access = contributedContent
