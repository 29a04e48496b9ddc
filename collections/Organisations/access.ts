import { editorialContent } from '../../src/access'

/** Editors keep the organisations; everybody with a role reads what is published. */
export const access = editorialContent
