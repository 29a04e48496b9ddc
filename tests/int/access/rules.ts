import { access as caseStories } from '../../../collections/CaseStories/access'
import { access as contactGuides } from '../../../collections/ContactGuides/access'
import { access as contactPoints } from '../../../collections/ContactPoints/access'
import { access as documents } from '../../../collections/Documents/access'
import { access as measures } from '../../../collections/Measures/access'
import { access as media } from '../../../collections/Media/access'
import { access as organisations } from '../../../collections/Organisations/access'
import { access as pilotEvaluations } from '../../../collections/PilotEvaluations/access'
import { access as programmes } from '../../../collections/Programmes/access'
import { access as publicLedger } from '../../../collections/PublicLedger/access'
import { access as publications } from '../../../collections/Publications/access'
import { access as redirects } from '../../../collections/Redirects/access'
import { access as targetGroups } from '../../../collections/TargetGroups/access'
import { access as themes } from '../../../collections/Themes/access'

/** The real rules, by collection and by what kind of collection it is. */
export const rules = {
  contributed: {
    measures,
    'case-stories': caseStories,
    'pilot-evaluations': pilotEvaluations,
    'contact-points': contactPoints,
    publications,
  },
  editorial: { organisations, 'contact-guides': contactGuides, programmes },
  list: { themes, 'target-groups': targetGroups },
  file: { media, documents },
  closed: { 'public-ledger': publicLedger, redirects },
}
export type Kind = keyof typeof rules
