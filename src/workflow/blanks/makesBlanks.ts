/** What is asked of a collection's settings, on the server and in the panel. */
interface Versioned {
  versions?: boolean | { drafts?: boolean | { autosave?: unknown } }
}

/** Whether the panel makes a document of this kind as soon as a new form is opened: one that saves itself. */
export function makesBlanks({ versions }: Versioned): boolean {
  const drafts = typeof versions === 'object' ? versions.drafts : undefined
  return typeof drafts === 'object' && Boolean(drafts.autosave)
}
