/** Whether a text can be the target of a link in a running text: an https address, a mailbox, or a page here. */
export function isPublicHref(text: string): boolean {
  // Browsers leave tabs and line breaks out: «/⇥/host» would name another host.
  if (/\p{Cc}/u.test(text)) return false
  return /^(https:\/\/[^\s/]|mailto:[^\s@]+@[^\s@]+$|\/(?![/\\]))/.test(text)
}

/** Whether a text is an https address that a reader can follow. */
export function isHttpsLink(text: string): boolean {
  return /^https:\/\/[^\s/?#]+\.[^\s]+$/.test(text) && URL.canParse(text)
}
