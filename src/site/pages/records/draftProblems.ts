import type { DraftProblem } from '../../../catalogue/projection/draft'
import { completenessLabel } from '../../../lib/completeness'
import { words, type Labels, type RecordType } from '../../../vocabulary'
import { previewFields, previewProblems } from '../../messages/previewProblems'

/** What the editor calls a place in a record, with the row's number; as the record has it where it has no other name. */
function nameOf(path: readonly string[], type: RecordType): Labels {
  const [field = '', row] = path
  const name = completenessLabel(type, field) ?? previewFields.get(field) ?? words(field, field, field)
  return row !== undefined && /^\d+$/.test(row) ? previewProblems.row(name, Number(row) + 1) : name
}

function sentenceOf(problem: DraftProblem, type: RecordType): Labels {
  if (problem.code === 'UNREADABLE') return previewProblems.unreadable
  if (problem.code === 'FAULT') return previewProblems.fault
  return previewProblems.field(nameOf(problem.path, type))
}

/** A sentence for each thing that keeps a draft from being shown, each said once. */
export function draftProblems(problems: readonly DraftProblem[], type: RecordType): Labels[] {
  const sentences = problems.map((problem) => sentenceOf(problem, type))
  return [...new Map(sentences.map((sentence) => [sentence.nb, sentence])).values()]
}
