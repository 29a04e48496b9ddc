/** Whether a text has the form of an e-mail address. */
export function isMailbox(text: string): boolean {
  return /^[^\s@<>()[\]\\,;:"]+@[\p{L}\p{N}.-]+\.[\p{L}\p{N}-]{2,}$/u.test(text)
}

const roleWords =
  /post|info|kontakt|contact|folkehels|kommun|fylk|servic|support|radgiv|koordinator|innkj|anskaff|frivillig|sekretari|admin|kultur|helse|helsa|oppvekst|plan|presse|office|kontor|avdeling|team|hjelp|mail|booking|resepsjon|leder|ordforer|servis|torg|region|nettverk|network|samskap|sunn|forsking|forskning|research/

/** Whether a mailbox looks like a person's own (ola.nordmann@, o.nordmann@) and not like a role's. A guess: it warns, and refuses nothing. */
export function looksPersonal(mailbox: string): boolean {
  const local = mailbox.split('@')[0]?.toLowerCase() ?? ''
  if (roleWords.test(local.normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/g, 'o'))) return false
  return /^[\p{L}-]{1,}\.([\p{L}-]+\.)*[\p{L}-]{2,}\d?$/u.test(local)
}
