import { contributedContent } from '../../src/access'

/** Contributors write drafts of their own organisation's experiences; editors publish. */
export const access = contributedContent
