import { isMailbox } from './mailbox'

/** What no address holds as it stands: it could end it too early where it is written out, or be read as a slash. */
const unwritable = /["<>\\]/

/** Whether a text can be the target of a link in a running text: an https address, a mailbox, or a page here. */
export function isPublicHref(text: string): boolean {
  // Browsers leave tabs and line breaks out: «/⇥/host» would name another host.
  if (/\p{Cc}/u.test(text)) return false
  if (unwritable.test(text)) return false
  const mailbox = /^mailto:([^?]+)(\?\S*)?$/.exec(text)?.[1]
  return mailbox === undefined ? /^(https:\/\/[^\s/]|\/(?!\/))/.test(text) : isMailbox(mailbox)
}

/** Whether a text is an https address that a reader can follow. */
export function isHttpsLink(text: string): boolean {
  return /^https:\/\/[^\s/?#]+\.[^\s]+$/.test(text) && URL.canParse(text)
}
