import { editorialContent } from '../../src/access'

/** Editors write the guides; everybody with a role reads what is published. */
export const access = editorialContent
