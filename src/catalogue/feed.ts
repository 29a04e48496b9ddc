/** What a mirror must do. */
export type ChangeOperation = 'UPSERT' | 'DELETE'

/** What an address leads to. */
export type ResolutionStatus = 'FOUND' | 'MOVED' | 'GONE' | 'NOT_FOUND'
