import type { Option } from 'payload'
import type { Vocabulary } from '../vocabulary'

/** The terms of a vocabulary as options of a select field: the code is stored, the label is shown. */
export function options(vocabulary: Vocabulary): Option[] {
  return vocabulary.terms.map(({ code, label }) => ({ value: code, label: { ...label } }))
}
