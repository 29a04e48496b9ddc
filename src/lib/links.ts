/** Whether a text is an https address that a reader can follow. */
export function isHttpsLink(text: string): boolean {
  return /^https:\/\/[^\s/?#]+\.[^\s]+$/.test(text) && URL.canParse(text)
}
