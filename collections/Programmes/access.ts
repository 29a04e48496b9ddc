import { editorialContent } from '../../src/access'

/** Editors keep the programmes; everybody with a role reads what is published. */
export const access = editorialContent
