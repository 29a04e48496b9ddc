import type { ContactAnswer } from '../../catalogue/contactLadder'
import { inReaderLanguage } from '../components/record/readerLanguage'
import type { PageContext } from '../pageContext'

/** The answer with its guide in the reader's language, where the guide exists in it; who is contacted stays. */
export function inReadersWords(context: PageContext, answer: ContactAnswer): ContactAnswer {
  const guide = answer.guide === null ? null : inReaderLanguage(context, answer.guide)
  if (guide?.type !== 'CONTACT_GUIDE' || guide.id === answer.guide?.id) return answer
  const steps = guide.steps.map((step, at) => ({ ...step, point: answer.steps[at]?.point ?? null }))
  return { ...answer, guide, steps }
}
