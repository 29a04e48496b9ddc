import { richTextFromLexical } from './fromLexical'
import { lexicalDocument } from './lexicalNode'

const nothing = { figure: () => null, address: () => null }

/** Whether there is anything to read in an editor's text; a text that somebody has emptied holds no words. */
export function hasWords(value: unknown): boolean {
  const { data } = lexicalDocument.safeParse(value)
  return data !== undefined && richTextFromLexical(data, nothing) !== null
}
