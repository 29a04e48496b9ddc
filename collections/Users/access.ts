import { accessBlock, anyOf, isAdmin, isEditor, isSelf, nobody } from '../../src/access'

/** Admins manage people; editors see who is who; everybody sees and edits themselves. Nobody creates an account by hand: people are invited. */
export const access = accessBlock({
  create: nobody,
  read: anyOf(isEditor, isSelf),
  update: anyOf(isAdmin, isSelf),
  delete: isAdmin,
  unlock: isAdmin,
})
