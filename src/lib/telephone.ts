/** A telephone number as people write it, made E.164: Norwegian where no country is named. Null where it cannot be one. */
export function toE164(text: string): string | null {
  const bare = text.replace(/[\s().-]/g, '').replace(/^00/, '+')
  if (/^\+47\d{5}$|^\+47\d{8}$/.test(bare)) return bare
  if (/^\+(?!47)\d{7,15}$/.test(bare)) return bare
  if (/^(\d{8}|0\d{4})$/.test(bare)) return `+47${bare}`
  return null
}
