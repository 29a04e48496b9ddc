import {
  allOf,
  anyOf,
  contributedContent,
  isDraft,
  isNotTrashed,
  isOutside,
  isReviewer,
  savesBeside,
  staysDraft,
  type AccessBlock,
} from '../../src/access'

/** A reviewer rates what others do, never the own organisation's measure; an editor publishes the rating. */
const rates = allOf(isReviewer, isOutside('organisation'), isNotTrashed, staysDraft, anyOf(savesBeside, isDraft))

/** Contributors write drafts for their own organisation, reviewers rate those of others, editors publish. */
export const access: AccessBlock = {
  ...contributedContent,
  read: anyOf(contributedContent.read, allOf(isReviewer, isNotTrashed)),
  update: anyOf(contributedContent.update, rates),
}
