import type { RecordType } from '../vocabulary'

const everywhere = ['title', 'summary', 'changeNotes']

const own: Readonly<Record<RecordType, readonly string[]>> = {
  MEASURE: [
    'problem',
    'description',
    'steps',
    'materials',
    'recruitment',
    'stigmaNote',
    'businessModel',
    'sharedGoal',
    'planAnchoring',
    'politicalDecision',
    'legalBasis',
  ],
  CASE_STORY: [
    'stopReason',
    'context',
    'whatWeDid',
    'result',
    'whatWorked',
    'whatWentWrong',
    'whatWeWouldDoDifferently',
    'adaptation',
  ],
  PILOT_EVALUATION: ['hypothesis', 'participants', 'decisionReason'],
  CONTACT_GUIDE: ['situation', 'steps.whom', 'steps.how', 'steps.say', 'expectMoney', 'expectTime'],
  PUBLICATION: ['body', 'method', 'sample', 'orderPrinted'],
  ORGANISATION: ['offers', 'cooperationAbout'],
}

/**
 * Fields that a translation has words of its own in. All others are facts: they are read from the original, and asked
 * of it alone. A list whose rows hold both is named by its texts (`steps.whom`).
 */
export function translatedFields(type: RecordType): ReadonlySet<string> {
  return new Set([...everywhere, ...own[type]])
}
