import type { CollectionConfig } from 'payload'
import { CaseStories } from './CaseStories'
import { ContactGuides } from './ContactGuides'
import { ContactPoints } from './ContactPoints'
import { Documents } from './Documents'
import { Measures } from './Measures'
import { Media } from './Media'
import { Organisations } from './Organisations'
import { PilotEvaluations } from './PilotEvaluations'
import { Programmes } from './Programmes'
import { Publications } from './Publications'
import { PublicLedger } from './PublicLedger'
import { Redirects } from './Redirects'
import { TargetGroups } from './TargetGroups'
import { Themes } from './Themes'
import { Users } from './Users'

/** Everything that is kept, in the order of the panel's menu. */
export const collections: CollectionConfig[] = [
  Measures,
  CaseStories,
  PilotEvaluations,
  ContactGuides,
  Publications,
  ContactPoints,
  Organisations,
  Programmes,
  Themes,
  TargetGroups,
  Media,
  Documents,
  Users,
  PublicLedger,
  Redirects,
]
