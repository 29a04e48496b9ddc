/** A form's place in Payload's API, as far as drafts go. */
export interface DraftAddress {
  collection: string
  id: string | number
}

const inTheBackground = 'autosave=true&draft=true&depth=0&fallback-locale=null'

/** Saves what a form holds as a draft beside what is public. False where it was refused or the network failed. */
export async function saveDraft(
  { collection, id }: DraftAddress,
  form: FormData | Promise<FormData>,
  isLeaving = false,
): Promise<boolean> {
  try {
    const request = { method: 'PATCH', credentials: 'include', body: await form } as const
    const send = (keepalive: boolean) => fetch(`/api/${collection}/${id}?${inTheBackground}`, { ...request, keepalive })
    // A page that is gone may send 64 KiB; a longer text goes the common way, and arrives unless the tab was closed.
    const response = await (isLeaving ? send(true).catch(() => send(false)) : send(false))
    return response.ok
  } catch {
    return false
  }
}

/** Takes away a document that was opened and never written in. The server judges whether it was, and tidies where this is lost. */
export async function leaveBlank({ collection, id }: DraftAddress): Promise<void> {
  await fetch(`/api/${collection}/${id}/leave`, { method: 'POST', credentials: 'include', keepalive: true }).catch(
    () => undefined,
  )
}
