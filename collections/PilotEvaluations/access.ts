import { contributedContent } from '../../src/access'

/** Contributors write drafts of their own organisation's evaluations; editors publish. */
export const access = contributedContent
